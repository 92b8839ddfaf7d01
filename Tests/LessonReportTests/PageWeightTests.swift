import Foundation
import LessonReport
import Testing

/// How much of a page is ours: at most 100,000 bytes of markup, style and script in the pages of the real lessons.
@Suite struct PageWeightTests {
    static let bound = 100_000

    /// Everything of the page counts but the text within `<main>` (prose, code, formulas' letters, what blocks gave), drawings, and the
    /// tables beneath them, and the lesson's source: so tags with their attributes, style, script, head, contents and foot do.
    static func ownBytes(of page: String) -> Int {
        let bare = page.replacing(#/<svg.*?<\/svg>/#.dotMatchesNewlines(), with: "")
            .replacing(#/base64,[^"]*/#, with: "")
            .replacing(#/<details><summary>.*?<\/details>/#.dotMatchesNewlines(), with: "")
        guard let start = bare.firstRange(of: "<main"), let end = bare.firstRange(of: "</main>") else { return page.utf8.count }
        var texts = 0
        var isTag = false
        for byte in bare[start.lowerBound..<end.lowerBound].utf8 {
            if byte == UInt8(ascii: "<") { isTag = true }
            if !isTag { texts += 1 }
            if byte == UInt8(ascii: ">") { isTag = false }
        }
        return bare.utf8.count - texts
    }

    @Test func countingLeavesOutTheLessonsOwn() {
        let page = "<p>1</p><main><p>text</p><svg><g/></svg><details><summary>a</summary><table>\n</table></details></main><i>2</i>"
        #expect(Self.ownBytes(of: page) == "<p>1</p><main><p></p></main><i>2</i>".utf8.count)
    }

    /// The outputs are the fixture's, of the kinds that the lesson's blocks give.
    @Test(arguments: ["week6.md", "week6.en.md"]) func theRealLessonsPagesAreLight(name: String) throws {
        let lessons = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(path: "Lessons")
        let text = try String(contentsOf: lessons.appending(path: name), encoding: .utf8)
        let page = try htmlPage(Fixture.run(text, file: name))
        let own = Self.ownBytes(of: page)
        print("\(name): \(own) bytes of markup, style and script of a page of \(page.utf8.count)")
        #expect(own <= Self.bound)
    }
}
