import Foundation
import LessonDocument
import LessonReport
import Testing

/// Footnotes, call-outs, and the lessons before and after.
@Suite struct NoteTests {
    private static let block = "\n\n```swift\n1\n```\n"

    private func html(_ prose: String) throws -> String {
        var markup = ProseMarkup(block: { _ in "" }, formula: { "⟨\($0.source)⟩" })
        markup.callOut = { "<div \($0)>" }
        return try lesson(prose + Self.block).html(markup).replacingOccurrences(of: "\n", with: "")
    }

    private func found(_ prose: String) -> [String] {
        faults(prose + Self.block).map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)\($0.suggestion.map { "; \($0)?" } ?? "")" }
    }

    @Test func notesStandAtTheEndInTheOrderOfReferences() throws {
        let html = try html("[^b]: 둘째 *주*, $x_1$\n[^a]: 첫째 `[^b]`\n  그다음 줄\n\n글[^a]과 글[^b], 다시[^a]. `[^a]` \\[^a]\n\n끝")
        #expect(
            html.hasPrefix(
                "<p>글<sup class=\"ref\"><a id=\"ref.1\" href=\"#note.1\" role=\"doc-noteref\">1</a></sup>과 글<sup class=\"ref\"><a id=\"ref.2\""))
        #expect(html.contains("<code>[^a]</code> [^a]</p><p>끝</p>"))
        let notes = try #require(html.range(of: "<section class=\"footnotes\"")).lowerBound
        #expect(html[notes...].contains("<li id=\"note.1\"><p>첫째 <code>[^b]</code>그다음 줄 <a class=\"back\" href=\"#ref.1\""))
        #expect(html[notes...].contains("href=\"#ref.1.2\"") && html[notes...].contains("<li id=\"note.2\"><p>둘째 <em>주</em>, ⟨x_1⟩ <a"))
        #expect(try #require(html.range(of: "끝")).lowerBound < notes)
    }

    /// A note of one word is a link definition to CommonMark.
    @Test func aNoteMayBeOneWord() throws {
        #expect(try html("a[^1](b)\n\n[^1]: Hochreiter").contains("<li id=\"note.1\"><p>Hochreiter <a"))
        #expect(try html("a[^1](b)\n\n[^1]: Hochreiter").contains("</sup>(b)</p>"))
    }

    @Test func withoutNotesBracketsAreText() throws {
        #expect(try html("[^a-z] and [^b]") == "<p>[^a-z] and [^b]</p>")
        #expect(try html("```text\n[^1]: a\n```") == "<pre><code class=\"language-text\">[^1]: a</code></pre>")
    }

    @Test func aNoteHoldsWhatIsIndentedBeneathIt() throws {
        let html = try html(
            "a[^1] b[^long-name]\n\n[^1]: 첫 문단\n이어서\n\n    둘째 $x$[^long-name]\n\n    - 하나\n    - 둘\n\n    ```text\n    [^1]: code\n    ```\n\n[^long-name]:\n    다음 줄부터\n\n    > 인용\n\n밖"
        )
        let notes = try #require(html.range(of: "<section class=\"footnotes\""))
        #expect(html[..<notes.lowerBound].hasSuffix("<p>밖</p>"))
        #expect(
            html[notes.lowerBound...].contains(
                "<li id=\"note.1\"><p>첫 문단이어서</p><p>둘째 ⟨x⟩<sup class=\"ref\"><a id=\"ref.2.2\" href=\"#note.2\" role=\"doc-noteref\">2</a></sup></p>"
                    + "<ul><li>하나</li><li>둘</li></ul><pre><code class=\"language-text\">[^1]: code</code></pre><p> <a class=\"back\" href=\"#ref.1\""))
        #expect(html[notes.lowerBound...].contains("<li id=\"note.2\"><p>다음 줄부터</p><blockquote><p>인용</p></blockquote><p> <a class=\"back\" href=\"#ref.2\""))
    }

    @Test func notesAreReferredToFromEverywhere() throws {
        let html = try html(
            "# 제목[^1]\n\n- 목록[^2]\n\n| a | b |\n|---|---|\n| x[^3] | y |\n\n> [!NOTE]\n> 참고[^4]\n\n> 인용[^5]\n\n[^1]: a\n[^2]: b\n[^3]: c\n[^4]: d\n[^5]: e")
        for (number, before) in [(1, "<h1>제목"), (2, "<li>목록"), (3, "<td>x"), (4, "<p>참고"), (5, "<p>인용")] {
            #expect(html.contains("\(before)<sup class=\"ref\"><a id=\"ref.\(number)\""), "\(before)")
            #expect(html.contains("<li id=\"note.\(number)\"><p>\(["a", "b", "c", "d", "e"][number - 1]) <a"))
        }
        let heading = try lesson("# 제목[^1]\n\n[^1]: a" + Self.block).headings[0]
        #expect(heading.text == "제목" && heading.anchor == "제목")
    }

    /// Blocks and headings keep their places, wherever notes stand.
    @Test func blocksWithinNotesStayTheirOwn() throws {
        var markup = ProseMarkup(block: { "⟨\($0.code.dropLast())⟩" }, formula: { _ in "" })
        markup.headingAttributes = { "⟨\($0.text)⟩" }
        let html = try lesson("a[^1]\n\n[^1]: note\n\n    ```swift\n    1\n    ```\n\n# B\n\n```swift\n2\n```\n").html(markup).replacingOccurrences(
            of: "\n", with: "")
        #expect(html.contains("<h1⟨B⟩>B</h1>⟨2⟩<section") && html.contains("<p>note</p>⟨1⟩<p> <a"))
    }

    @Test func listsBesideNotesStayTight() throws {
        #expect(try html("- a\n- b\n\n[^1]: note\n\nc[^1]").hasPrefix("<ul><li>a</li><li>b</li></ul><p>c<sup"))
    }

    @Test func faultsOfNotes() {
        #expect(found("값[^1]") == ["1:2 there is no footnote `[^1]`; write it in a paragraph of its own: `[^1]: …`"])
        #expect(found("a[^1]\n\n[^1]: a\n\n    둘째[^2]") == ["5:7 there is no footnote `[^2]`; write it in a paragraph of its own: `[^2]: …`"])
        #expect(found("값[^onee]\n\n[^one]: a\n\nb[^one]") == ["1:2 there is no footnote `[^onee]`; write it in a paragraph of its own: `[^onee]: …`; [^one]?"])
        #expect(found("a\n\n[^one]: a") == ["3:1 nothing refers to this footnote; write `[^one]` where it belongs"])
        #expect(found("a[^1]\n\n[^1]: a\n\n[^1]: b") == ["5:1 the footnote `[^1]` stands in line 3 already"])
    }

    @Test func callOutsAreQuotationsThatBeginWithTheirKind() throws {
        #expect(try html("> [!NOTE]\n> 여기는 *참고*다.\n>\n> - a") == "<div note><p>여기는 <em>참고</em>다.</p><ul><li>a</li></ul></div>")
        #expect(try html("> [!warning]\n>\n> 둘째 문단") == "<div warning><p>둘째 문단</p></div>")
        #expect(try html("> [!NOTE] 제목이 아니다") == "<blockquote><p>[!NOTE] 제목이 아니다</p></blockquote>")
        #expect(try html("[!NOTE]\na") == "<p>[!NOTE]a</p>")
        #expect(
            found("> [!NOET]\n> a") == [
                "1:5 unknown call-out `NOET`; valid ones are `NOTE`, `TIP`, `IMPORTANT`, `WARNING`, `CAUTION`, `HINT`, `SOLUTION`, `QUIZ`; NOTE?"
            ])
    }

    @Test func theLessonsBeforeAndAfterAreFilesBesideThisOne() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lessons-neighbours-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "week6.md")
        try "---\nprevious: 5주차.md\nnext: week7.md\n---\(Self.block)".write(to: file, atomically: true, encoding: .utf8)
        try "---\ntitle: 합성곱\n---\n".write(to: folder.appending(path: "5주차.md"), atomically: true, encoding: .utf8)
        #expect {
            _ = try Lesson(reading: file.path)
        } throws: { error in
            (error as? LessonErrors)?.description.hasSuffix("week6.md:3:7: error: there is no lesson `week7.md` beside this one") == true
        }
        try "# 제목 없음\n".write(to: folder.appending(path: "week7.md"), atomically: true, encoding: .utf8)
        let head = try Lesson(reading: file.path).frontMatter
        #expect(head.previous?.title == "합성곱" && head.next?.file == "week7.md" && head.next?.title == nil)
        for path in ["../week5.md", "/etc/passwd", "a/b.md", "week5", ".md"] {
            #expect(found("---\nnext: \(path)\n---").first?.hasPrefix("2:7 `next` must be the file of a lesson beside this one") == true, "\(path)")
        }
    }
}
