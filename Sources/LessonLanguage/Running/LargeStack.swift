import Foundation

/// Does work on a thread whose stack is large enough for deep recursion of the lesson's own. Only pages that are used cost memory.
///
/// Such a thread takes a while to make and to throw away: work within the work stays on it.
package func onLargeStack<T>(_ work: @escaping () -> T) -> T {
    LargeStack.ofThisThread == nil ? Ahead(work).value : work()
}

/// Where a large stack lies: its lowest address and how much may be used of it.
final class LargeStack: Sendable {
    let end: UInt
    let size: UInt

    private static let whole = 1 << 30

    private init() {
        // What stands above this place is the system's: some kilobytes.
        size = UInt(Self.whole - (1 << 20))
        end = UInt(bitPattern: stackPlace()) - size
    }

    /// Each thread has a place for its own. (A thread's dictionary takes a millisecond the first time that it holds a value of Swift's.)
    private static let key = {
        var key = pthread_key_t()
        pthread_key_create(&key, nil)
        return key
    }()

    static var ofThisThread: LargeStack? { pthread_getspecific(key).map { Unmanaged<LargeStack>.fromOpaque($0).takeUnretainedValue() } }

    /// A new thread with one, which does this work.
    static func thread(_ work: @escaping @Sendable () -> Void) -> Thread {
        let thread = Thread {
            let stack = LargeStack()
            pthread_setspecific(key, Unmanaged.passUnretained(stack).toOpaque())
            withExtendedLifetime(stack, work)
            pthread_setspecific(key, nil)
        }
        thread.stackSize = whole
        return thread
    }
}

/// Work that is begun on another thread, with a large stack, before what it gives is wanted.
package final class Ahead<T>: @unchecked Sendable {
    private let done = DispatchGroup()
    private var work: (() -> T)?
    private var result: T?

    package init(_ work: @escaping () -> T) {
        self.work = work
        done.enter()
        LargeStack.thread { [self] in
            result = self.work?()
            // What it held is let go of on its own thread, before anybody goes on.
            self.work = nil
            done.leave()
        }.start()
    }

    /// What the work gives; whoever asks earlier waits for it.
    package var value: T {
        done.wait()
        return result.unsafelyUnwrapped
    }

    /// The same, unless it takes longer than so many seconds.
    package func value(within seconds: Double) -> T? { done.wait(timeout: .now() + seconds) == .success ? result : nil }
}
