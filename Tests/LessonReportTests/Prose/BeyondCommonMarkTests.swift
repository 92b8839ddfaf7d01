import LessonDocument
import LessonReport
import Testing

/// What prose has beyond CommonMark, as GitHub shows it: elements without attributes, lines struck through, tasks, bare addresses, tables behind text.
@Suite struct BeyondCommonMarkTests {
    private func html(_ prose: String) throws -> String {
        let markup = ProseMarkup(block: { "[\($0.id)]" }, formula: { "[\($0.source)]" })
        let whole = try lesson(prose + "\n\n```swift\n1\n```\n").html(markup)
        #expect(whole.hasSuffix("[block-1]\n"))
        return String(whole.dropLast("[block-1]\n".count))
    }

    private func warnings(_ prose: String) throws -> [String] {
        try lesson(prose + "\n\n```swift\n1\n```\n").warnings.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.fault)" }
    }

    @Test(arguments: [
        ("H<sub>2</sub>O, x<sup>2</sup>", "<p>H<sub>2</sub>O, x<sup>2</sup></p>\n"),
        ("<kbd>Ctrl</kbd>+<KBD>C</KBD>", "<p><kbd>Ctrl</kbd>+<kbd>C</kbd></p>\n"),
        ("<b>a *b* <i>c</i></b>", "<p><b>a <em>b</em> <i>c</i></b></p>\n"),
        ("a<br>b<br/>c", "<p>a<br />\nb<br />\nc</p>\n"),
        ("- <mark>a</mark>\n- b", "<ul>\n<li><mark>a</mark></li>\n<li>b</li>\n</ul>\n"),
        ("| a |\n|---|\n| <kbd>k</kbd> |", "<td><kbd>k</kbd></td>"),
    ])
    func elementsWithoutAttributesAreThose(prose: String, expected: String) throws {
        let found = try html(prose)
        #expect(prose.hasPrefix("|") ? found.contains(expected) : found == expected)
        #expect(try warnings(prose) == [])
    }

    @Test(arguments: [
        (
            "<b>a *b</b> c*", "<p>&lt;b&gt;a <em>b&lt;/b&gt; c</em></p>\n",
            ["1:1 element(LessonDocument.ElementFault.unclosed(\"b\"))", "1:8 element(LessonDocument.ElementFault.unopened(\"b\"))"]
        ),
        ("a <b>b", "<p>a &lt;b&gt;b</p>\n", ["1:3 element(LessonDocument.ElementFault.unclosed(\"b\"))"]),
        ("a</b>", "<p>a&lt;/b&gt;</p>\n", ["1:2 element(LessonDocument.ElementFault.unopened(\"b\"))"]),
        (
            "a <details>b</details>", "<p>a &lt;details&gt;b&lt;/details&gt;</p>\n", ["1:3 element(LessonDocument.ElementFault.withinLine(\"details\"))"]
        ),
        ("</details>", "<p>&lt;/details&gt;</p>\n", ["1:1 element(LessonDocument.ElementFault.unopened(\"details\"))"]),
        ("<b id=x>a</b>", "<p>&lt;b id=x&gt;a&lt;/b&gt;</p>\n", ["1:1 rawHTML(\"b\")"]),
        (
            "<kbd>a\n\nb</kbd>", "<p>&lt;kbd&gt;a</p>\n<p>b&lt;/kbd&gt;</p>\n",
            ["1:1 element(LessonDocument.ElementFault.unclosed(\"kbd\"))", "3:2 element(LessonDocument.ElementFault.unopened(\"kbd\"))"]
        ),
    ])
    func halvesAreTextWithAWarning(prose: String, expected: String, told: [String]) throws {
        #expect(try html(prose) == expected)
        #expect(try warnings(prose) == told)
    }

    @Test func halvesInCellsAreText() throws {
        let table = "a <b>b</b>\n| <b>x | y</b> | <sub>1</sub> |\n|---|---|---|\n| <i>a</i> | \\| <i>b\\|</i> | <u> |"
        #expect(try html(table).contains("&lt;b&gt;x</th>\n<th scope=\"col\">y&lt;/b&gt;</th>\n<th scope=\"col\"><sub>1</sub></th>"))
        #expect(try warnings(table).map { $0.prefix(4).description } == ["2:3 ", "2:11", "4:30"])
    }

    @Test(arguments: [
        ("<summary>a</summary>", "<p>&lt;summary&gt;a&lt;/summary&gt;</p>\n", 1),
        ("<details>\nb\n<summary>a</summary>\n</details>", "<details>\n<p>b<br />\n&lt;summary&gt;a&lt;/summary&gt;</p>\n</details>\n", 1),
        (
            "<details><summary>a</summary><summary>b</summary>\nc\n</details>",
            "<details><summary>a</summary>\n<p>&lt;summary&gt;b&lt;/summary&gt;<br />\nc</p>\n</details>\n", 1
        ),
        ("<details><summary>a\n\nb\n</details>", "<details>\n<p>&lt;summary&gt;a</p>\n<p>b</p>\n</details>\n", 1),
        (
            "<details>\n<!-- c <b> -->\n\n<summary>a <b>b</b> <i>c</i>\nd</summary>\n\ne\n</details>",
            "<details><summary>a <b>b</b> <i>c</i>\nd</summary>\n<p>e</p>\n</details>\n", 0
        ),
        (
            "<details open>\n<summary>a</summary>\n</details>", "<p>&lt;details open&gt;<br />\n&lt;summary&gt;a&lt;/summary&gt;<br />\n&lt;/details&gt;</p>\n",
            1
        ),
        ("- <details><summary>a</summary>\n\n  b\n\n  </details>", "<ul>\n<li>\n<details><summary>a</summary>\n<p>b</p>\n</details>\n</li>\n</ul>\n", 0),
    ])
    func aSummaryIsTheFirstOfWhatIsFolded(prose: String, expected: String, count: Int) throws {
        #expect(try html(prose) == expected)
        #expect(try warnings(prose).count == count)
    }

    @Test func answersAreFoldedWithMarkdownAndBlocksWithin() throws {
        let text = "<details><summary>답 <b>1</b></summary>\n\n**셋**\n\n```swift\n3\n```\n\n</details>\n\n<details>\n<summary>둘</summary>\n글\n</details>\n"
        let html = try lesson(text).html(ProseMarkup(block: { "[\($0.id)]" }, formula: \.plainText))
        #expect(
            html
                == "<details><summary>답 <b>1</b></summary>\n<p><strong>셋</strong></p>\n[block-1]\n</details>\n<details><summary>둘</summary>\n<p>글</p>\n</details>\n"
        )
        #expect(try lesson(text).warnings == [])
        #expect(try warnings("<details><summary>a</summary>\n\nb") == ["1:1 element(LessonDocument.ElementFault.unclosed(\"details\"))"])
        #expect(try self.html("> <details>\n>\n> a\n\nb") == "<blockquote>\n<details>\n<p>a</p>\n</details>\n</blockquote>\n<p>b</p>\n")
    }

    @Test(arguments: [
        ("~~a *b*~~ c", "<p><del>a <em>b</em></del> c</p>\n"), ("5~10, 안녕~ 네~", "<p>5~10, 안녕~ 네~</p>\n"), ("a ~~ b ~~", "<p>a ~~ b ~~</p>\n"),
        ("c ~~~a~~~ b~~", "<p>c ~~~a~~~ b~~</p>\n"), ("\\~~a~~", "<p>~~a~~</p>\n"), ("`~~a~~`", "<p><code>~~a~~</code></p>\n"),
        ("*~~a*~~", "<p><em>~~a</em>~~</p>\n"),
        ("한~~글~~은", "<p>한<del>글</del>은</p>\n"), ("# ~~a~~", "<h1><del>a</del></h1>\n"), ("~~$x$~~", "<p><del>[x]</del></p>\n"),
        ("a \\~ b ~~c~~ `\\~`", "<p>a ~ b <del>c</del> <code>\\~</code></p>\n"),
        ("[a](https://x.org/\\~k) ~~c~~", "<p><a href=\"https://x.org/~k\">a</a> <del>c</del></p>\n"), ("~~c~~ \\~~d~~", "<p><del>c</del> ~~d~~</p>\n"),
    ])
    func twoTildesStrikeThrough(prose: String, expected: String) throws { #expect(try html("b\n\n" + prose) == "<p>b</p>\n" + expected) }

    @Test(arguments: [
        (
            "- [ ] a\n- [x] b\n- c",
            "<ul>\n<li><input type=\"checkbox\" disabled> a</li>\n<li><input type=\"checkbox\" disabled checked> b</li>\n<li>c</li>\n</ul>\n"
        ),
        ("1. [X] **a**", "<ol>\n<li><input type=\"checkbox\" disabled checked> <strong>a</strong></li>\n</ol>\n"),
        ("- [ ] `c`", "<ul>\n<li><input type=\"checkbox\" disabled> <code>c</code></li>\n</ul>\n"), ("- \\[ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n"),
        ("- [x]", "<ul>\n<li>[x]</li>\n</ul>\n"),
    ])
    func itemsThatAreTasksHaveBoxes(prose: String, expected: String) throws { #expect(try html(prose) == expected) }

    @Test(arguments: [
        ("https://colab.kr에서", "<a href=\"https://colab.kr\">https://colab.kr</a>에서"), ("(www.a.org)", "(<a href=\"http://www.a.org\">www.a.org</a>)"),
        ("http://localhost:8888/lab?a=b.", "<a href=\"http://localhost:8888/lab?a=b\">http://localhost:8888/lab?a=b</a>."), ("https://에서", "https://에서"),
        ("http://a.org/b_(c).", "<a href=\"http://a.org/b_(c)\">http://a.org/b_(c)</a>."),
        ("https://a.org/한글?x=1&y", "<a href=\"https://a.org/%ED%95%9C%EA%B8%80?x=1&amp;y\">https://a.org/한글?x=1&amp;y</a>"),
        ("a.b@c.org!", "<a href=\"mailto:a.b@c.org\">a.b@c.org</a>!"), ("xhttp://a.org", "xhttp://a.org"), ("http://a", "<a href=\"http://a\">http://a</a>"),
        ("www", "www"), ("model.fit", "model.fit"),
        ("[http://a.org](http://b.org)", "<a href=\"http://b.org\">http://a.org</a>"), ("`http://a.org`", "<code>http://a.org</code>"), ("a@b", "a@b"),
        ("https://a.org/__init__.py", "<a href=\"https://a.org/__init__.py\">https://a.org/__init__.py</a>"),
        ("**https://a.org/_x_/a_b**는", "<strong><a href=\"https://a.org/_x_/a_b\">https://a.org/_x_/a_b</a></strong>는"),
        ("[a](https://a.org/_b_) _c_", "<a href=\"https://a.org/_b_\">a</a> <em>c</em>"), ("`https://a.org/_b_`", "<code>https://a.org/_b_</code>"),
    ])
    func bareAddressesAreLinks(prose: String, expected: String) throws { #expect(try html(prose) == "<p>\(expected)</p>\n") }

    @Test(arguments: [
        "a\n| x | y |\n|---|---|\n| 1 | $|z|$ |", "- a\n  | x | y |\n  |---|---|\n  | 1 | $|z|$ |", "> [!NOTE]\n> a\n> | x | y |\n> |---|---|\n> | 1 | $|z|$ |",
    ])
    func aTableFollowsALineOfText(prose: String) throws {
        let found = try html(prose)
        #expect(found.contains("<th scope=\"col\">x</th>") && found.contains("<td>[|z|]</td>") && !found.contains("---"))
        #expect(found.contains("a") && !found.contains("[!NOTE]"))
    }

    @Test func aTableRightBehindACallOutsKindIsInIt() throws {
        #expect(try html("> [!TIP]\n> | x |\n> |---|\n> | 1 |").hasPrefix("<div class=\"callout tip\">\n<div class=\"table\""))
        #expect(try html("[!TIP]\n| x |\n|---|\n| 1 |").hasPrefix("<p>[!TIP]</p>\n<div class=\"table\""))
    }

    @Test func aKindWithTextBehindItIsTold() throws {
        #expect(try html("> [!NOTE] a\n> b") == "<blockquote>\n<p>[!NOTE] a\nb</p>\n</blockquote>\n")
        #expect(try warnings("> [!NOTE] a\n> b\n\n- > [!tip]- c") == ["1:3 callOutWithText(\"NOTE\")", "4:5 callOutWithText(\"tip\")"])
        #expect(try warnings("> [!NOTE](x)\n\n> \\[!NOTE] a\n\n> a [!NOTE] b").count { $0.contains("callOut") } == 0)
    }

    @Test func whatAsksToBeUnfoldedIsFolded() throws {
        #expect(try html("> [!HINT]\n> a") == "<details class=\"callout hint\">\n<p>a</p>\n</details>\n")
    }

    @Test(arguments: [
        ("35$입니다. 할인가는 20$입니다.", "35$입니다. 할인가는 20$입니다."), ("값은 $x$입니다.", "값은 <span class=\"tie\">[x]입니다.</span>"),
        ("가격은 35$, 할인가는 20$.", "가격은 35$, 할인가는 20$."), ("4$(약 3천 원)과 3$(약 4천 원)", "4$(약 3천 원)과 3$(약 4천 원)"),
        ("1$=1,300원, 2$=2,600원", "1$=1,300원, 2$=2,600원"), ("(35$)와 (20$)입니다", "(35$)와 (20$)입니다"), ("35$, 20$, 10$입니다", "35$, 20$, 10$입니다"),
        ("5$~10$", "5$~10$"), ("7$x_1$, 3", "7<span class=\"tie\">[x_1],</span> 3"), ("2$x$는", "2<span class=\"tie\">"),
        ("$5$는 5", "<span class=\"tie\">[5]는</span> 5"),
    ])
    func pricesBeforeParticlesAreText(prose: String, expected: String) throws {
        // A number right before a formula makes both signs those of prices, also here: `2 $x$` is the formula.
        if prose.hasPrefix("2$") { return #expect(try html(prose) == "<p>2$x$는</p>\n") }
        #expect(try html(prose) == "<p>\(expected)</p>\n")
    }

    @Test func noLinkStandsWithinALink() throws {
        #expect(try html("[![badge](https://x.org/b.svg)](https://a.org)") == "<p><a href=\"https://a.org\">badge</a></p>\n")
        let markup = ProseMarkup(block: { _ in "" }, formula: \.plainText)
        let noted = try lesson("[a[^1]](https://a.org)\n\n[^1]: b\n\n```swift\n1\n```\n").html(markup)
        #expect(noted.hasPrefix("<p><a href=\"https://a.org\">a<sup class=\"ref\" id=\"ref.1\">1</sup></a></p>\n"))
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("", "- [ ] a\n", 20_000, ""), ("", "<details><summary>a</summary>b</details>\n\n", 10_000, ""),
            ("<details>\n", "<summary>\n", 20_000, "</details>"),
        ])
    func manyAreReadInOneGo(opening: String, one: String, count: Int, closing: String) throws {
        let prose = opening + String(repeating: one, count: count) + closing
        #expect(try html(prose).utf8.count > prose.utf8.count)
    }

    @Test(.timeLimit(.minutes(1))) func whatMatchesNothingIsReadInOneGo() throws {
        let prose = String(repeating: "<b>", count: 20_000) + String(repeating: "</i>", count: 20_000)
        #expect(try html(prose).utf8.count > prose.utf8.count)
    }
}
