import Foundation
import LessonDocument
import Wording

/// Who reads what the command says: in which language that is. `--lang` decides, else the lesson's `lang`, else the locale, else it is English.
enum Reader {
    /// What `--lang` says. It is looked for before the options are parsed, since what is wrong with them is told in this language too.
    static let chosen: ReaderLanguage? = {
        let words = CommandLine.arguments.dropFirst().prefix { $0 != "--" }
        let option = "--lang"
        for (word, next) in zip(words, words.dropFirst() + [""]) {
            if word == option { return ReaderLanguage(tag: next) }
            if word.hasPrefix(option + "=") { return ReaderLanguage(tag: String(word.dropFirst(option.count + 1))) }
        }
        return nil
    }()

    /// The language of what is about no lesson.
    static let language: ReaderLanguage = chosen ?? locale ?? .english

    /// As POSIX asks: the first of these variables that says anything.
    private static var locale: ReaderLanguage? {
        let environment = ProcessInfo.processInfo.environment
        return ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }.flatMap { ReaderLanguage(tag: $0) }
    }

    static func language(of lesson: Lesson) -> ReaderLanguage {
        chosen ?? lesson.frontMatter.lang.flatMap { ReaderLanguage(tag: $0) } ?? language
    }

    /// The language of a lesson that can't be read, as far as its first lines tell.
    static func language(ofFile path: String) -> ReaderLanguage {
        guard chosen == nil, let head = beginning(of: path) else { return language }
        let lines = String(decoding: head, as: UTF8.self).split(whereSeparator: \.isNewline).drop { $0.allSatisfy(\.isWhitespace) }
        guard lines.first?.hasPrefix("---") == true else { return language }
        for line in lines.dropFirst().prefix(while: { !$0.hasPrefix("---") }) where line.hasPrefix("lang:") {
            let tag = line.dropFirst(5).drop { $0 == " " || $0 == "\"" || $0 == "'" }
            return ReaderLanguage(tag: String(tag)) ?? language
        }
        return language
    }

    /// A file's first bytes. A FIFO in its place would wait for a writer.
    private static func beginning(of path: String) -> Data? {
        let own = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard own >= 0 else { return nil }
        let file = FileHandle(fileDescriptor: own, closeOnDealloc: true)
        var status = stat()
        guard fstat(own, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return try? file.read(upToCount: 4_096)
    }
}

extension Told {
    /// The sentence in the language of what is about no lesson.
    var said: String { told(in: Reader.language) }
}
