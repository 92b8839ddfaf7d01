import Foundation
import LessonExecution
import RNN
import Wording

/// `lessons run --watch week6.md`: runs the lesson, and again at each save, until Ctrl-C. A run that an edit has overtaken is stopped, and
/// the page stays the last whole one.
final class WatchLoop: @unchecked Sendable {
    private let session: (RunControl) -> LessonSession
    private let file: String
    private let others: () -> [String]
    private let isInteractive: Bool
    private let wake = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var control = RunControl()
    private var isOver = false

    /// - Parameters:
    ///   - others: files besides the lesson that a run rests on, as the lesson is now.
    ///   - session: how one run is done.
    init(_ file: String, others: @escaping () -> [String], isInteractive: Bool, session: @escaping (RunControl) -> LessonSession) {
        (self.file, self.others, self.isInteractive, self.session) = (file, others, isInteractive, session)
    }

    func run() -> ExitStatus {
        Interrupts.handle { [self] in stop() }
        let data = (try? ReviewLibrary.shared.location()).map { [$0] } ?? []
        func files() -> [String] { [file] + others() + data }
        var watched = files()
        var watch = FileWatch(watched) { [self] in overtake() }
        defer { watch.end() }
        while true {
            let control = next()
            let now = files()
            if now != watched {
                watch.end()
                (watched, watch) = (now, FileWatch(now) { [self] in overtake() })
            }
            if isInteractive { Terminal.output.clear() }
            _ = session(control).run()
            if lock.withLock({ isOver }) { return .interrupted }
            let time = Date.now.formatted(
                .verbatim(
                    "\(hour: .twoDigits(clock: .twentyFourHour, hourCycle: .zeroBased)):\(minute: .twoDigits):\(second: .twoDigits)", timeZone: .current,
                    calendar: .current))
            Terminal.output.writeLine(RunPhrase.watching(file: file, time: time).told(in: Reader.language(ofFile: file)))
            wake.wait()
            if lock.withLock({ isOver }) { return .interrupted }
        }
    }

    private func next() -> RunControl {
        lock.withLock {
            // Saves that came before this run are in it.
            while wake.wait(timeout: .now()) == .success {}
            control = RunControl()
            if isOver { control.interrupt() }
            return control
        }
    }

    /// A save: what runs now is no longer wanted.
    private func overtake() {
        lock.withLock { control.interrupt() }
        wake.signal()
    }

    private func stop() {
        lock.withLock {
            isOver = true
            control.interrupt()
        }
        wake.signal()
    }
}
