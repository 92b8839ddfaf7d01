import Dispatch
import Foundation
import LessonExecution

/// Ctrl-C, SIGTERM and a terminal that is closed: the first asks the run to stop and keep what it has, a second ends the command at once.
enum Interrupts {
    nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

    static func interrupt(_ control: RunControl) {
        handle { control.interrupt() }
    }

    /// - Parameter stop: what the first of them does.
    static func handle(_ stop: @escaping @Sendable () -> Void) {
        let count = SignalCount()
        for name in [SIGINT, SIGTERM, SIGHUP] {
            signal(name, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: name, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                if count.isSecond { _exit(ExitStatus.interrupted.rawValue) }
                stop()
            }
            source.resume()
            sources.append(source)
        }
    }
}

/// How often the user has asked for the end.
private final class SignalCount: @unchecked Sendable {
    private let lock = NSLock()
    private var count = 0

    /// Counts one more.
    var isSecond: Bool {
        lock.withLock {
            count += 1
            return count > 1
        }
    }
}
