import Dispatch
import Foundation
import LessonLanguage
import Synchronization

/// Looks 50 times a second at how much memory the program uses, and asks the running block to stop when it is too much.
final class MemoryWatch: @unchecked Sendable {
    private let timer: any DispatchSourceTimer
    private let over: Flag

    private final class Flag: Sendable {
        let isSet = Atomic(false)
    }

    init(limit: Int, flag: StopFlag) {
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
        over = Flag()
        timer.schedule(deadline: .now() + .milliseconds(20), repeating: .milliseconds(20))
        timer.setEventHandler { [over] in
            guard let used = ProcessMemory.bytes(of: getpid()), used > limit else { return }
            over.isSet.store(true, ordering: .relaxed)
            flag.request(.memory)
        }
        timer.resume()
    }

    func end() { timer.cancel() }

    /// Whether the limit was passed.
    var isOver: Bool { over.isSet.load(ordering: .relaxed) }
}
