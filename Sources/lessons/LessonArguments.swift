import ArgumentParser
import LessonDocument
import LessonExecution
import Wording

/// The lessons that a command is about.
struct LessonArguments: ParsableArguments {
    static let help = ArgumentHelp(HelpText.lessonFiles.said)

    @Argument(help: help, completion: .file(extensions: ["md"]))
    var lessons: [String]

    func find() -> (files: [String], problems: [Problem]) {
        LessonFinder.find(lessons)
    }
}

/// What a reader may change of a lesson from the command line.
struct ParameterOptions: ParsableArguments {
    @Option(name: .customShort("P"), help: ArgumentHelp(HelpText.parameter.said, valueName: "name:value"))
    var parameters: [String] = []

    @Option(
        name: .customLong("params"), help: ArgumentHelp(HelpText.parameterFile.said, valueName: "FILE"), completion: .file())
    var parameterFile: String?

    @Option(name: .customLong("data"), help: ArgumentHelp(HelpText.dataFile.said, valueName: "NAME=FILE"))
    var data: [String] = []

    @Option(help: ArgumentHelp(HelpText.seed.said, valueName: "N"))
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
                throw UsageError.file(
                    Sentence(english: Problems.describing(error, in: .english), korean: Problems.describing(error, in: .korean))
                ).thrown
            }
        }
        var options = RunOptions(seed: seed, parameters: given)
        options.data = try data.map { text in
            guard let sign = text.firstIndex(of: "="), sign != text.startIndex, text.index(after: sign) != text.endIndex else {
                throw UsageError.dataWithoutFile(text).thrown
            }
            return (String(text[..<sign]), String(text[text.index(after: sign)...]))
        }
        return options
    }

    private static func split(_ text: String) throws -> (name: String, value: String) {
        guard let colon = text.firstIndex(where: { $0 == ":" || $0 == "=" }), colon != text.startIndex else {
            throw UsageError.parameterWithoutColon(text).thrown
        }
        return (String(text[..<colon]), String(text[text.index(after: colon)...]))
    }
}
