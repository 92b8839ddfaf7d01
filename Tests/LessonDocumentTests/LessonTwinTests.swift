import Foundation
import LessonDocument
import Testing

/// Each lesson is there in Korean, `week6.md`, and in English, `week6.en.md`: the same lesson, word for word or not.
@Suite struct LessonTwinTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Lessons").path

    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".md") && !$0.hasSuffix(".en.md") }.map { String($0.dropLast(3)) }.sorted()

    @Test("the twins have the same blocks and the same numbers", arguments: names)
    func same(name: String) throws {
        let korean = try Lesson(reading: "\(Self.folder)/\(name).md"), english = try Lesson(reading: "\(Self.folder)/\(name).en.md")
        #expect(korean.frontMatter.lang == "ko" && english.frontMatter.lang == "en")
        #expect(korean.blocks.map(\.id) == english.blocks.map(\.id))
        for (left, right) in zip(korean.blocks, english.blocks) {
            #expect(Self.bare(left.code) == Self.bare(right.code), "\(name): \(left.id)")
            #expect((left.options.eval, left.options.isTest, left.options.error) == (right.options.eval, right.options.isTest, right.options.error))
        }
        // A sentence may have its numbers in another order.
        func numbers(_ lesson: Lesson) -> [String] { lesson.boundNumbers.map { "\(Self.bare($0.expression)) is \($0.written)" }.sorted() }
        #expect(numbers(korean) == numbers(english))
        #expect(korean.headings.map(\.level) == english.headings.map(\.level))
    }

    @Test func codeIsBareWithoutTextsAndComments() {
        #expect(Self.bare("print(\"가 \\(f(\"나\"))\", x) // 다\nlet y = 1  /// \"\n") == "print(\"\", x)\nlet y = 1\n")
        #expect(Self.bare("let a = \"\"\"\n  글\n  \"\"\"\n") == "let a = \"\"\n")
    }

    /// The code without what is said to readers: comments, and what stands in quotes.
    private static func bare(_ code: String) -> String {
        var rest = Array(code)[...]
        var result = ""
        while let character = rest.first {
            if rest.starts(with: "//") {
                rest = rest.drop { $0 != "\n" }
                while result.last == " " { result.removeLast() }
            } else if rest.starts(with: "\"\"\"") {
                rest.removeFirst(3)
                while !rest.isEmpty, !rest.starts(with: "\"\"\"") { rest.removeFirst() }
                rest = rest.dropFirst(3)
                result += "\"\""
            } else if character == "\"" {
                rest = behindText(rest.dropFirst())
                result += "\"\""
            } else {
                result.append(character)
                rest.removeFirst()
            }
        }
        return result
    }

    /// What follows on a text that begins here, interpolations and the texts in them included.
    private static func behindText(_ code: ArraySlice<Character>) -> ArraySlice<Character> {
        var rest = code
        while let character = rest.popFirst() {
            if character == "\"" { return rest }
            guard character == "\\", rest.popFirst() == "(" else { continue }
            var depth = 1
            while depth > 0, let inner = rest.popFirst() {
                if inner == "(" { depth += 1 } else if inner == ")" { depth -= 1 } else if inner == "\"" { rest = behindText(rest) }
            }
        }
        return rest
    }
}
