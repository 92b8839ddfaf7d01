import LessonDocument
import LessonReport
import Testing

@Suite struct ProseTests {
    private func html(_ prose: String, allowingRawHTML: Bool = false) throws -> String {
        var markup = ProseMarkup(block: { "[\($0.id)]" }, formula: { "[\($0.source)]" })
        markup.headingAttributes = { "[#\($0.anchor)]" }
        markup.callOut = { "<div \($0)>" }
        let whole = try lesson(prose + "\n\n```swift\n1\n```\n").html(allowingRawHTML: allowingRawHTML, markup)
        #expect(whole.hasSuffix("[block-1]\n"))
        return String(whole.dropLast("[block-1]\n".count))
    }

    @Test func blocksStandInTheirPlace() throws {
        let lesson = try lesson("a\n\n```swift\n1\n```\n\n- b\n\n  ```swift\n  2\n  ```\n\n> ```swift no-run\n> 3\n> ```\n")
        let html = lesson.html(ProseMarkup(block: { "[\($0.number)]" }, formula: \.plainText))
        #expect(html == "<p>a</p>\n[1]\n<ul>\n<li>\n<p>b</p>\n[2]\n</li>\n</ul>\n<blockquote>\n[3]\n</blockquote>\n")
    }

    @Test func headingsHaveAnchorsOfTheirOwn() throws {
        let lesson = try lesson("# 순환 신경망!\n\nSet *A*\n===\n\n## 순환 신경망\n\n## `a_b` c\n\n### !\n\n```swift\n1\n```\n")
        #expect(lesson.headings.map(\.anchor) == ["순환-신경망", "set-a", "순환-신경망-1", "a_b-c", "section"])
        #expect(lesson.headings.map(\.text) == ["순환 신경망!", "Set A", "순환 신경망", "a_b c", "!"])
        #expect(lesson.headings.map(\.level) == [1, 1, 2, 2, 3])
        #expect(try html("# A & *b*") == "<h1[#a--b]>A &amp; <em>b</em></h1>\n")
    }

    @Test func rawHTMLIsTextAndUnsafeLinksAreLeftOut() throws {
        #expect(
            try html("<script>alert(1)</script>\n\nA <b onclick=x>b</b>")
                == "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n<p>A &lt;b onclick=x&gt;b&lt;/b&gt;</p>\n")
        for link in [
            "[a](javascript:alert(1))", "[a](JaVaScRiPt:alert)", "[a](data:text/html,x)", "[a](vbscript:x)", "[a](file:///x)",
            "![a](javascript:alert(1))", "[a][b]\n\n[b]: javascript:alert(1)",
        ] {
            #expect(try !html(link).contains("script:") && !html(link).contains("data:text") && !html(link).contains("file:"), "\(link)")
        }
        #expect(try html("A <b>b</b>", allowingRawHTML: true) == "<p>A <b>b</b></p>\n")
    }

    /// Browsers break lines behind a hyphen that has no letter before it.
    @Test func optionsInCodeStayInOnePiece() throws {
        func tied(_ word: String) -> String { "<span class=\"tie\">\(word)</span>" }
        #expect(try html("`week6.md -P epochs:3`").contains("<code>week6.md \(tied("-P")) epochs:3</code>"))
        #expect(try html("`(Int) -> Int`").contains("<code>(Int) \(tied("-&gt;")) Int</code>"))
        #expect(try html("`train-lstm a - b x-`").contains("<code>train-lstm a - b x-</code>"))
    }

    @Test func picturesElsewhereBecomeLinks() throws {
        #expect(try html("![A *cell*](cell.png)") == "<p><a href=\"cell.png\">A <em>cell</em></a></p>\n")
        #expect(try html("![](https://x.org/a.png \"t\")") == "<p><a href=\"https://x.org/a.png\" title=\"t\">https://x.org/a.png</a></p>\n")
        #expect(try html("![dot](data:image/png;base64,AA==)") == "<p><img src=\"data:image/png;base64,AA==\" alt=\"dot\" /></p>\n")
        #expect(try html("[![a](b.png)](c)").contains("<img") == false)
    }

    @Test func pipeTablesAreTables() throws {
        let table = try html("| 모델 | *수* |\n|:--|--:|\n| `a\\|b` | [x] |\n| only |\n\n[x]: https://x.org")
        #expect(
            table == """
                <div class="table" tabindex="0"><table>
                <thead>
                <tr>
                <th scope="col" align="left">모델</th>
                <th scope="col" align="right"><em>수</em></th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td align="left"><code>a|b</code></td>
                <td align="right"><a href="https://x.org">x</a></td>
                </tr>
                <tr>
                <td align="left">only</td>
                <td align="right"></td>
                </tr>
                </tbody>
                </table></div>

                """)
    }

    @Test func tablesInQuotesAndWithoutOuterPipes() throws {
        let quoted = try html("> a | b\n> --- | ---\n> 1 # | - 2")
        #expect(quoted.contains("<th scope=\"col\">a</th>") && quoted.contains("<td>1 #</td>") && quoted.contains("<td>- 2</td>"))
        #expect(try html("a | b\nc | d") == "<p>a | b\nc | d</p>\n")
        #expect(try html("| a |\n| --- | --- |").hasPrefix("<p>"))
        #expect(try html("a\n|---|\n| 1 |").hasPrefix("<div class=\"table\"") && html("a\n---\n| 1 |").hasPrefix("<h2"))
        let table = try html("| <script>x</script> |\n|---|\n| [a](javascript:x) |")
        #expect(table.contains("&lt;script&gt;x&lt;/script&gt;") && !table.contains("<script") && !table.contains("javascript"))
    }
}
