import LessonDocument
import LessonReport
import Testing

/// What looks like HTML is shown as it is written, whether HTML knows it or not; comments are not seen.
@Suite struct RawHTMLTests {
    private func html(_ prose: String) throws -> String {
        let whole = try lesson(prose + "\n\n```swift\n1\n```\n").html(ProseMarkup(block: { _ in "[block]" }, formula: { "[\($0.source)]" }))
        return whole.replacing("[block]\n", with: "")
    }

    private func warnings(_ prose: String) throws -> [String] {
        try lesson(prose + "\n\n```swift\n1\n```\n").warnings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fault)" }
    }

    static let strange: [(String, String)] = [
        ("A <unk> and <start>, List<Int>, <|endoftext|>, a<b c", "<p>A &lt;unk&gt; and &lt;start&gt;, List&lt;Int&gt;, &lt;|endoftext|&gt;, a&lt;b c</p>\n"),
        ("<pad>", "<p>&lt;pad&gt;</p>\n"),
        ("<pad>\n**is** $x$ <eos>", "<p>&lt;pad&gt;\n<strong>is</strong> [x] &lt;eos&gt;</p>\n"),
        ("</eos>", "<p>&lt;/eos&gt;</p>\n"),
        ("- <eos>\n- <unk> *a*", "<ul>\n<li>&lt;eos&gt;</li>\n<li>&lt;unk&gt; <em>a</em></li>\n</ul>\n"),
        ("<pad>\n- <eos>\n- <bos>", "<p>&lt;pad&gt;</p>\n<ul>\n<li>&lt;eos&gt;</li>\n<li>&lt;bos&gt;</li>\n</ul>\n"),
        ("> <eos>\n>\n> b", "<blockquote>\n<p>&lt;eos&gt;</p>\n<p>b</p>\n</blockquote>\n"),
        ("# The <unk> token", "<h1>The &lt;unk&gt; token</h1>\n"),
        ("`<unk>` and\n\n    <pad>", "<p><code>&lt;unk&gt;</code> and</p>\n<pre><code>&lt;pad&gt;\n</code></pre>\n"),
        (
            "<https://x.org> <a@b.org> [l](<a b.md>)",
            "<p><a href=\"https://x.org\">https://x.org</a> <a href=\"mailto:a@b.org\">a@b.org</a> <a href=\"a%20b.md\">l</a></p>\n"
        ),
        ("a <!-- hidden --> b", "<p>a  b</p>\n"),
        ("<!-- hidden\n\nstill --> shown\n\nb", "<p> shown</p>\n<p>b</p>\n"),
        ("<my-tag>\n\n<토큰>", "<p>&lt;my-tag&gt;</p>\n<p>&lt;토큰&gt;</p>\n"),
        ("[^1] <unk>\n\n[^1]: <pad>", "&lt;pad&gt;"),
    ]

    @Test func wordsInAngleBracketsAreWords() throws {
        for (prose, expected) in Self.strange {
            let found = try html(prose)
            #expect(expected.hasPrefix("&") ? found.contains(expected) : found == expected, "\(prose)")
            #expect(try warnings(prose).isEmpty == true || prose.contains("a b.md"), "\(prose)")
        }
        let table = try html("| <pad> | b |\n|---|---|\n| <unk> | <eos> |")
        for word in ["pad", "unk", "eos"] { #expect(table.contains("&lt;\(word)&gt;</t"), "\(table)") }
        #expect(try lesson("# The <unk> <b>token</b>\n\n```swift\n1\n```").headings.map(\.text) == ["The <unk> token"])
    }

    static let known: [(String, String, [String])] = [
        ("A <s>b</s> <HR/>", "<p>A &lt;s&gt;b&lt;/s&gt; &lt;HR/&gt;</p>\n", ["1:3", "1:12"]),
        ("`<b>` \\<b> <b>", "<p><code>&lt;b&gt;</code> &lt;b&gt; &lt;b&gt;</p>\n", ["1:12"]),
        ("A <b class=x>b</b>", "<p>A &lt;b class=x&gt;b&lt;/b&gt;</p>\n", ["1:3"]),
        ("<div>\n  *a* <i>\n</div>\n\nb", "<p>&lt;div&gt;<br />\n  *a* &lt;i&gt;<br />\n&lt;/div&gt;</p>\n<p>b</p>\n", ["1:1"]),
        ("- a\n\n  <center>x</center>", "<ul>\n<li>\n<p>a</p>\n<p>&lt;center&gt;x&lt;/center&gt;</p>\n</li>\n</ul>\n", ["3:3"]),
        ("> a\n> 둘 <q>2</q>", "<blockquote>\n<p>a\n둘 &lt;q&gt;2&lt;/q&gt;</p>\n</blockquote>\n", ["2:5"]),
        ("# A <em>b</em>", "<h1>A &lt;em&gt;b&lt;/em&gt;</h1>\n", ["1:5"]),
        ("<marquee>x</marquee>", "<p>&lt;marquee&gt;x&lt;/marquee&gt;</p>\n", ["1:1"]),
        ("a $x<b>$ <s>b</s>", "<p>a [x&lt;b&gt;] &lt;s&gt;b&lt;/s&gt;</p>\n", ["1:10"]),
    ]

    @Test func elementsThatHTMLKnowsAreTextWithAWarning() throws {
        for (prose, expected, places) in Self.known {
            let found = try html(prose)
            if !prose.contains("$") { #expect(found == expected, "\(prose)") }
            #expect(try warnings(prose).map { $0.prefix { $0 != " " } } == places.map { Substring($0) }, "\(prose)")
        }
        let note = try lesson("a[^1]\n\n| a |\n|---|\n| <var>k</var> |\n\n> [!NOTE]\n> <s>b</s>\n\n[^1]: c <big>2</big>\n\n```swift\n1\n```\n")
        #expect(note.warnings.map { [$0.line, $0.column] } == [[5, 3], [8, 3], [10, 9]])
        #expect(note.warnings[0].message.contains("`<var>` is shown as text"))
        #expect(note.warnings[0].length == 5 && note.warnings[0].sourceLine == "| <var>k</var> |")
    }

    @Test(arguments: [("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<!", ">")])
    func whatIsNeverClosedIsTold(start: String, end: String) throws {
        #expect(try lesson("```swift\n1\n```\n\n\(start)A b\n\nc").warnings.map(\.fault) == [.unclosedMarkup(start, end: end)])
        #expect(try lesson("\(start)A b\(end)\n\n```swift\n1\n```\n").warnings.isEmpty)
    }

    @Test func anElementInALineOfItsOwnIsTold() throws {
        let found = try lesson("<script>alert(1)</script>\n\n<style>p{}</style>\n\n```swift\n1\n```\n").warnings
        #expect(found.map(\.fault) == [.rawHTML("script"), .rawHTML("style")] && found.map(\.line) == [1, 3])
    }

    @Test func aCommentIsNoFault() throws {
        #expect(try lesson("<!-- a -->\n\n```swift\n1\n```\n").warnings.isEmpty)
    }

    @Test func whereRawHTMLIsLetThroughAllOfItIs() throws {
        let prose = "<unk> <b>b</b> <!-- c -->\n\n<pad>\n**a**\n\n# H\n\n```swift\n1\n```\n"
        var markup = ProseMarkup(block: { "[\($0.id)]" }, formula: \.plainText)
        markup.headingAttributes = { "[#\($0.anchor)]" }
        #expect(
            try lesson(prose).html(allowingRawHTML: true, markup)
                == "<p><unk> <b>b</b> <!-- c --></p>\n<pad>\n**a**\n<h1[#h]>H</h1>\n[block-1]\n")
        #expect(try lesson(prose).warnings.allSatisfy(\.isOfSafePages))
    }
}
