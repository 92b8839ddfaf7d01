import ArgumentParser
import Foundation
import LessonDocument
import LessonExecution
import Wording

/// `lessons new NAME`: begins a lesson that runs as it stands.
struct New: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "new", abstract: HelpText.new.said)

    @Argument(help: ArgumentHelp(HelpText.newName.said))
    var name: String

    @OptionGroup var language: LanguageOption

    func validate() throws {
        if FilePath(name).stem.allSatisfy({ $0 == "." || $0.isWhitespace }) || name.hasSuffix("/") { throw UsageError.noName(name).thrown }
    }

    func run() throws {
        let path = Self.path(for: name)
        let language = Self.language(in: FilePath(path).folder)
        do { try OutputFile.create(path, Data(NewLesson(title: FilePath(path).stem).told(in: language).utf8)) } catch {
            Terminal.error(error)
            throw ExitCode(ExitStatus.usage.rawValue)
        }
        Terminal.output.writeLine(RunPhrase.wrote(path: path).said)
    }

    private static func path(for name: String) -> String {
        let file = name.hasSuffix(".md") ? name : name + ".md"
        let hasFolder = FileManager.default.fileExists(atPath: LessonFinder.folder)
        return file.contains("/") || !hasFolder ? file : "\(LessonFinder.folder)/\(file)"
    }

    /// The language that most lessons of a folder have; that of what is said here, where there are none.
    private static func language(in folder: String) -> ReaderLanguage {
        if let chosen = Reader.chosen { return chosen }
        let tags = LessonFinder.lessons(in: folder).compactMap { try? Lesson(reading: $0).frontMatter.lang }.compactMap { $0 }
        let counts = Dictionary(grouping: tags.compactMap { ReaderLanguage(tag: $0) }) { $0 }.mapValues(\.count)
        let most = counts.values.max() ?? 0
        return counts[Reader.language] == most || most == 0 ? Reader.language : counts.first { $0.value == most }?.key ?? Reader.language
    }
}
