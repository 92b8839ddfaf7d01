import ArgumentParser
import LessonDocument
import LessonExecution

/// The lessons that a command is about.
struct LessonArguments: ParsableArguments {
    static let help = ArgumentHelp("Lesson files, or folders of them; looked for as given, then in \(LessonFinder.folder)/.")

    @Argument(help: help, completion: .file(extensions: ["md"]))
    var lessons: [String]

    func find() -> (files: [String], problems: [Problem]) {
        LessonFinder.find(lessons)
    }
}

/// What a reader may change of a lesson from the command line.
struct ParameterOptions: ParsableArguments {
    @Option(name: .customShort("P"), help: ArgumentHelp("Give a parameter of the front matter another value.", valueName: "name:value"))
    var parameters: [String] = []

    @Option(
        name: .customLong("params"), help: ArgumentHelp("Read parameters' values from this file; -P goes before it.", valueName: "FILE"), completion: .file())
    var parameterFile: String?

    @Option(help: ArgumentHelp("Use this seed in place of the lesson's.", valueName: "N"))
    var seed: Int?

    func validate() throws {
        _ = try options()
    }

    func options() throws -> RunOptions {
        var given = try parameters.map(Self.split)
        if let parameterFile {
            do {
                given = try ParameterFile(reading: parameterFile).values.map { ($0.name, $0.value.text) } + given
            } catch {
                throw ValidationError(Problems.describing(error))
            }
        }
        return RunOptions(seed: seed, parameters: given)
    }

    private static func split(_ text: String) throws -> (name: String, value: String) {
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "=" }), colon != text.startIndex else {
            throw ValidationError("-P wants name:value, as in '-P epochs:5'; '\(text)' has no colon")
        }
        return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
}

/// "1 block", "31 blocks".
func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
}
