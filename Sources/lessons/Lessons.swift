import ArgumentParser
import Foundation
import LessonExecution
import RNN
import Wording

/// The command. Each subcommand is a page of its own: options, one call, an exit code.
@main
struct Lessons: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lessons",
        abstract: HelpText.lessons.said,
        discussion: HelpText.lessonsUse.said,
        version: "\(lessonsVersion)\n\(RunPhrase.engine(kernels: EngineSettings().kernelName).said)\n\(Wall.here.said)",
        subcommands: [Run.self, Check.self, Test.self, Diff.self, List.self, New.self, Clean.self, DataCommand.self])

    @OptionGroup var language: LanguageOption

    /// As `ParsableCommand.main`, with the exit codes of this command: 2 for wrong usage, not the 64 of sysexits; and in the reader's language.
    static func main() {
        if CommandLine.arguments.dropFirst() == [Worker.argument] { Worker.main() }
        // What nobody reads any more ends no run.
        signal(SIGPIPE, SIG_IGN)
        if let fault = EngineSettings().fault {
            Terminal.errors.writeLine(RunPhrase.error(fault.said).said)
            Foundation.exit(ExitStatus.usage.rawValue)
        }
        do {
            let words = try CommandWords(Array(CommandLine.arguments.dropFirst())).completed(commandNames)
            var command = try parseAsRoot(words)
            try command.run()
        } catch let refusal as CommandWords.Refusal {
            end(by: refusal.error.thrown)
        } catch {
            end(by: error)
        }
    }

    private static var commandNames: [String] { configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"] }

    /// Says what there is to say, help or what is wrong, and ends the command.
    private static func end(by error: any Error) -> Never {
        let code = exitCode(for: error)
        let own = fullMessage(for: error, columns: ParserText.unbroken)
        if code.isSuccess {
            // A script for a shell is none of our sentences.
            let isHelp = ParserHeading.allCases.contains { own.hasPrefix($0.rawValue) }
            let text = isHelp ? ParserText(own, in: Reader.language, width: Terminal.output.width).text : own
            Terminal.output.writeLine(text)
        } else if !own.isEmpty {
            Terminal.errors.writeLine(ParserText(own, in: Reader.language).text)
        }
        Foundation.exit(code == .validationFailure ? ExitStatus.usage.rawValue : code.rawValue)
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
