import Foundation
import LessonDocument
import LessonReport
import Testing
import Wording

/// Chapters as courses have them, with all that prose from elsewhere brings along: what the page makes of them nests, loses no word, and is warned of as
/// it says beside each.
///
/// `LESSON_CORPUS=write` writes the warnings anew, to be read beside the chapters.
@Suite struct CorpusTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Corpus")
    static let chapters = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

    @Test func thereAreForty() { #expect(Self.chapters.count >= 40) }

    @Test(arguments: chapters)
    func chaptersNestLoseNothingAndAreWarnedOf(name: String) throws {
        let file = Self.folder.appending(path: name)
        let lesson = try Lesson(reading: file.path)
        let html = lesson.html(ProseMarkup(block: { "<pre>\(Self.escaped($0.code))</pre>" }, formula: { "<span>\(Self.escaped($0.plainText))</span>" }))
        #expect(NestingChecker(html).faults == [])
        #expect(Self.lostWords(of: lesson, in: html) == [])

        let language: ReaderLanguage = lesson.frontMatter.lang == "ko" ? .korean : .english
        let warnings = lesson.warnings.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.told(in: language))\($0.suggestion.map { " (\($0))" } ?? "")\n" }.joined()
        let beside = file.deletingPathExtension().appendingPathExtension("warnings.txt")
        if ProcessInfo.processInfo.environment["LESSON_CORPUS"] == "write" {
            if warnings.isEmpty { try? FileManager.default.removeItem(at: beside) } else { try Data(warnings.utf8).write(to: beside) }
        } else {
            #expect(warnings == ((try? String(contentsOf: beside, encoding: .utf8)) ?? ""))
        }
    }

    private static func escaped(_ text: String) -> String { text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;") }

    /// What stands in a line of the lesson's text, up to a formula or a footnote's number, and not on the page.
    private static func lostWords(of lesson: Lesson, in html: String) -> [String] {
        var lines = lesson.source.components(separatedBy: "\n")
        // Of these it is said what is not shown.
        for warning in lesson.warnings {
            if case .longRow = warning.fault, let line = warning.line { lines[line - 1] = "" }
        }
        var source = SourceLines.visible(lines.joined(separator: "\n"))
        for formula in lesson.formulas {
            let dollars = formula.isDisplay ? "$$" : "$"
            source = source.replacing(dollars + formula.source + dollars, with: "\n")
            // In a quotation each of its lines has marks before it.
            guard formula.isDisplay else { continue }
            for line in formula.source.split(separator: "\n") where line.count > 2 { source = source.replacing(line, with: "\n") }
        }
        let page = letters(
            decoded(html.replacing(/<img class="dark[^>]*>/, with: "").replacing(/alt="([^"]*)"/) { "> \($0.output.1) <" }.replacing(/<[^>]*>/, with: "")))
        return decoded(source).split(whereSeparator: \.isNewline).map { letters($0) }.filter { !$0.isEmpty && !page.contains($0) }
    }

    private static func letters(_ text: some StringProtocol) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }

    private static func decoded(_ text: String) -> String {
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&nbsp;", " "), ("&copy;", "©"), ("&mdash;", "—"), ("&rarr;", "→"), ("&amp;", "&")]
            .reduce(text) { $0.replacing($1.0, with: $1.1) }
    }
}

/// A lesson's text without what no reader is meant to see.
private enum SourceLines {
    static func visible(_ source: String) -> String {
        let text = source.replacing(/\A---\n[\s\S]*?\n---\n/, with: "")
            .replacing(/<!--[\s\S]*?-->/, with: "")
            // Where links lead, footnotes' names, elements that pages have, kinds of call-outs, widths, directives.
            .replacing(/\]\(<[^>]*>\)/, with: "] ")
            .replacing(/\]\(<?[^)\s]*(\([^)\s]*\))?[^)\s]*(\s+"([^"]*)")?\)/, with: "] ")
            .replacing(/\[\^[^\]\s]+\]:?/, with: "\n")
            .replacing(/(?m)^ {0,3}\[[^\]]+\]: .*$/, with: "")
            .replacing(/\]\[[^\]]*\]/, with: "] ")
            .replacing(/<\/?(details|summary|br|sub|sup|kbd|mark|b|i|u|small) ?\/?>/, with: "\n")
            .replacing(/\[!\w+\]/, with: "")
            .replacing(/\)? ?\{width=\d+(%|px)?\}/, with: "")
            .replacing(/(?m)^\s*\/\/\|.*$/, with: "")
            .replacing(/(?m)^[ >]*(```+|~~~+).*$/, with: "")
            .replacing(/&#x?[0-9A-Fa-f]+;/, with: "")
            // Numbers of lists' items, boxes of tasks.
            .replacing(/(?m)^[ >]*(\d+[.)]|[-*+]) (\[[ xX]\] )?/, with: " ")
        return text.replacing(/\|? *:?-{3,}:? */, with: " ")
    }
}
