import Foundation

/// Does work on a thread whose stack is large enough for deep recursion of the lesson's own. Only pages that are used cost memory.
///
/// Such a thread takes a while to make and to throw away: work within the work stays on it.
package func onLargeStack<T>(_ work: @escaping () -> T) -> T {
    Thread.current.stackSize >= largeStackSize ? work() : Ahead(work).value
}

let largeStackSize = 1 << 30

/// Work that is begun on another thread, with a large stack, before what it gives is wanted.
package final class Ahead<T>: @unchecked Sendable {
    private let done = DispatchGroup()
    private let work: () -> T
    private var result: T?

    package init(_ work: @escaping () -> T) {
        self.work = work
        done.enter()
        let thread = Thread { [self] in
            result = self.work()
            done.leave()
        }
        thread.stackSize = largeStackSize
        thread.start()
    }

    /// What the work gives; whoever asks earlier waits for it.
    package var value: T {
        done.wait()
        return result.unsafelyUnwrapped
    }
}
