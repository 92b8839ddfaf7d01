import Dispatch
import Foundation
import LessonExecution

/// Ctrl-C and SIGTERM: the first asks the run to stop and keep what it has, a second ends the command at once.
enum Interrupts {
    nonisolated(unsafe) private static var sources: [any DispatchSourceSignal] = []

    static func interrupt(_ control: RunControl) {
        for name in [SIGINT, SIGTERM] {
            signal(name, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: name, queue: .global(qos: .userInteractive))
            source.setEventHandler {
                if control.isInterrupted { _exit(ExitStatus.interrupted.rawValue) }
                control.interrupt()
            }
            source.resume()
            sources.append(source)
        }
    }
}
