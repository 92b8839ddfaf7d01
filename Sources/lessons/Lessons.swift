import ArgumentParser
import Foundation
import LessonExecution
import RNN

/// The command. Each subcommand is a page of its own: options, one call, an exit code.
@main
struct Lessons: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lessons",
        abstract: "Run lessons about recurrent neural networks: Markdown whose Swift runs, made into a page.",
        discussion: """
            lessons run week6.md      run the lesson, write Output/week6.html
            lessons check week6.md    everything that can be said without running
            """,
        version: "\(lessonsVersion)\nengine: \(EngineSettings().kernelName) kernels\n\(Wall.here.sentence)",
        subcommands: [Run.self, Check.self, Diff.self, List.self, New.self, Clean.self, DataCommand.self])

    /// As `ParsableCommand.main`, with the exit codes of this command: 2 for wrong usage, not the 64 of sysexits.
    static func main() {
        if CommandLine.arguments.dropFirst() == [Worker.argument] { Worker.main() }
        // What nobody reads any more ends no run.
        signal(SIGPIPE, SIG_IGN)
        if let fault = EngineSettings().fault {
            Terminal.errors.writeLine("error: \(fault)")
            Foundation.exit(ExitStatus.usage.rawValue)
        }
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            let code = exitCode(for: error)
            if code == .validationFailure {
                Terminal.errors.writeLine(fullMessage(for: error))
                Foundation.exit(ExitStatus.usage.rawValue)
            }
            exit(withError: error)
        }
    }
}

/// What the command's exit code says.
enum ExitStatus: Int32 {
    case ok = 0
    /// A block failed.
    case failed = 1
    /// Wrong usage, or a lesson that can't be read.
    case usage = 2
    /// `lessons` itself failed.
    case fault = 70
    case interrupted = 130

    /// Ends the command with this status; returns for `ok`.
    func finish() throws {
        if self != .ok { throw ExitCode(rawValue) }
    }

    /// The worse of two, for several lessons in one call.
    func combined(with other: ExitStatus) -> ExitStatus {
        rawValue >= other.rawValue ? self : other
    }
}
