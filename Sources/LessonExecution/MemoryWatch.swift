import Dispatch
import Foundation
import LessonLanguage

/// Looks 200 times a second at how much memory the program uses, and asks the running block to stop when it is too much.
final class MemoryWatch: @unchecked Sendable {
    private let timer: any DispatchSourceTimer

    init(limit: Int, flag: StopFlag) {
        timer = DispatchSource.makeTimerSource(queue: .global(qos: .userInteractive))
        timer.schedule(deadline: .now() + .milliseconds(5), repeating: .milliseconds(5))
        timer.setEventHandler {
            guard let used = ProcessMemory.bytes, used > limit else { return }
            flag.request(.memory)
        }
        timer.resume()
    }

    func end() { timer.cancel() }
}
