import Foundation
import LessonDocument
import LessonReport
import Testing

/// Every example of the CommonMark 0.30 specification, through the way that lessons take.
@Suite struct CommonMarkTests {
    struct Example: Decodable {
        let markdown: String
        let html: String
        let example: Int
        let section: String
    }

    static let file = dataFolder?.appending(path: "commonmark-0.30.json")
    static let isPresent = file.map { FileManager.default.fileExists(atPath: $0.path) } ?? false

    static let exceptions = [
        610: "<p><a href=\"http://example.com\">http://example.com</a></p>\n",
        611: "<p><a href=\"mailto:foo@bar.example.com\">foo@bar.example.com</a></p>\n",
    ]

    static func examples() throws -> [Example] {
        try JSONDecoder().decode([Example].self, from: Data(contentsOf: #require(file)))
    }

    @Test(.enabled(if: isPresent, "commonmark-0.30.json is not here: set LESSONS_DATA to its folder"))
    func allExamplesGiveTheSpecificationsHTML() throws {
        let examples = try Self.examples()
        #expect(examples.count == 652)
        for example in examples {
            // Bare addresses lead to where they are, as on GitHub.
            if let own = Self.exceptions[example.example] {
                #expect(plainHTML(of: example.markdown) == own)
                continue
            }
            #expect(plainHTML(of: example.markdown) == example.html, "example \(example.example), \(example.section)")
        }
    }

    /// The same text within a lesson, behind front matter and in front of a block.
    @Test(.enabled(if: isPresent, "commonmark-0.30.json is not here: set LESSONS_DATA to its folder"))
    func theLessonAroundThemChangesNothing() throws {
        let separator = "\n\n<!-- end -->\n\n"
        for example in try Self.examples() {
            let text = "---\ntitle: A\n---\n\(example.markdown)\(separator)```swift\n1\n```\n"
            guard let lesson = try? lesson(text) else { continue }  // a fence or comment that the example leaves open
            let html = lesson.html(allowingRawHTML: true, ProseMarkup(block: { "<block \($0.number)>" }, formula: \.plainText))
            guard let cut = html.range(of: "<!-- end -->") else { continue }
            #expect(String(html[..<cut.lowerBound]) == plainHTML(of: example.markdown + separator).components(separatedBy: "<!-- end -->")[0])
            #expect(html.contains("<block 1>"))
        }
    }
}
