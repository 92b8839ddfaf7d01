import LessonDocument
import LessonReport
import Testing

/// Where formulas are in a lesson's prose, and what cmark is kept from doing to them.
@Suite struct FormulaTests {
    private static let block = "\n\n```swift\n1\n```\n"

    private func html(_ prose: String) throws -> String {
        let lesson = try lesson(prose + Self.block)
        let html = lesson.html(ProseMarkup(block: { _ in "" }, formula: { $0.isDisplay ? "⟪\($0.source)⟫" : "⟨\($0.source)⟩" }))
        return String(html.trimmingSuffix { $0 == "\n" })
    }

    @Test func dollarsHoldFormulasWherePandocSeesThem() throws {
        #expect(try html("a $x$ b") == "<p>a ⟨x⟩ b</p>")
        #expect(try html("값 $h_t$는") == "<p>값 <span class=\"tie\">⟨h_t⟩는</span></p>")
        #expect(try html("$a_1 * b_1$ and $a_2 * b_2$ *c*") == "<p>⟨a_1 * b_1⟩ and ⟨a_2 * b_2⟩ <em>c</em></p>")
        #expect(try html(#"$\{a\}$ **$b$**"#) == #"<p>⟨\{a\}⟩ <strong>⟨b⟩</strong></p>"#)
        #expect(try html("$a\nb$ c") == "<p>⟨a\nb⟩ c</p>")
        #expect(try html("[$x$](https://a.org/$b$ \"$c$\")") == "<p><a href=\"https://a.org/$b$\" title=\"$c$\">⟨x⟩</a></p>")
    }

    @Test func dollarsInProseStayDollars() throws {
        for prose in [
            "$5 and $6", "5$ and 6$", "$ a$", "a $b c", "$20,000 and USD$30,000", "$2,000 in 2023, plus 35$ more", "$5에 사서 10$에 팔았다", "$$", "$$$a$$$",
        ] {
            #expect(try html(prose) == "<p>\(prose)</p>", "\(prose)")
        }
        #expect(try html(#"\$a\$ b"#) == "<p>$a$ b</p>")
        #expect(try html(#"$a\$b$"#) == #"<p>⟨a\$b⟩</p>"#)
        #expect(try html("$3 sin x + 2 cos x$ and $3 ab + c$ and $n = 3 and more$") == "<p>⟨3 sin x + 2 cos x⟩ and ⟨3 ab + c⟩ and ⟨n = 3 and more⟩</p>")
        #expect(try html("$5 or $x$") == "<p>$5 or ⟨x⟩</p>")
    }

    @Test func codeStaysCode() throws {
        #expect(try html("`$x$` and ``a ` $y$``") == "<p><code>$x$</code> and <code>a ` $y$</code></p>")
        #expect(try html("$5 and `$x`$") == "<p>$5 and <code>$x</code>$</p>")
        #expect(try html("```sh\necho $a $b$\n```") == "<pre><code class=\"language-sh\">echo $a $b$\n</code></pre>")
        #expect(try html("    $$\n    a\n    $$") == "<pre><code>$$\na\n$$\n</code></pre>")
        #expect(try html("<b title=\"$x$\">a</b>") == "<p>&lt;b title=&quot;$x$&quot;&gt;a&lt;/b&gt;</p>")
    }

    @Test func formulasOnLinesOfTheirOwnAreNoLists() throws {
        #expect(try html("$$\na\n+ b\n= c\n$$") == "<p>⟪\na\n+ b\n= c\n⟫</p>")
        #expect(try html("where\n$$ x\n- 1 $$\nends") == "<p>where\n⟪ x\n- 1 ⟫\nends</p>")
        #expect(try html("> $$\n> a\n> # b\n> $$\n> c") == "<blockquote>\n<p>⟪\na\n# b\n⟫\nc</p>\n</blockquote>")
        #expect(try html("- $$\n  a\n  + b\n  $$\n- c").contains("<li>⟪\na\n+ b\n⟫</li>"))
        #expect(try html("$$a$$ and $$b$$") == "<p>⟪a⟫ and ⟪b⟫</p>")
        #expect(try html("$$\na\n\nb $$") == "<p>$$\na</p>\n<p>b $$</p>")
    }

    @Test func tablesAndHeadingsHaveFormulas() throws {
        #expect(try html("| a | b |\n|---|---|\n| $|x|$ | $y$ |").contains("<td>⟨|x|⟩</td>\n<td>⟨y⟩</td>"))
        let lesson = try lesson("# 은닉 $h_{t-1}$와 $x^2$" + Self.block)
        #expect(lesson.headings.map(\.text) == ["은닉 h_(t − 1)와 x^2"])
        #expect(lesson.headings.map(\.anchor) == ["은닉-h_t--1와-x2"])
    }

    /// A text that uses the letters that stand for formulas keeps them.
    @Test func lettersOfPrivateUseStayThemselves() throws {
        #expect(try html("\u{F0000} $x$ \u{F0001}\u{FFFF0}") == "<p>\u{F0000} ⟨x⟩ \u{F0001}\u{FFFF0}</p>")
    }

    @Test func blocksKeepTheirPlaces() throws {
        let lesson = try lesson("$$\na\n$$ text $b$\n\n- $c$\n\n  ```swift\n  //| id: x\n  1\n  ```\n")
        #expect(lesson.blocks.map(\.place) == [Place(line: 7, column: 3)])
        #expect(lesson.formulas.map(\.place) == [Place(line: 1, column: 1), Place(line: 3, column: 9), Place(line: 5, column: 3)])
    }

    @Test(.timeLimit(.minutes(1))) func manyDollarsAreReadInOneGo() {
        for piece in ["$a ", "$", "`$ ", "$$ a ", "$a$", "$a` ", "$$\n", "\\$$a", "${", "$\\frac", "$x^", "`` $a` "] {
            #expect(faults(String(repeating: piece, count: 20_000) + Self.block).count <= 101, "\(piece)")
        }
    }
}

private extension String {
    func trimmingSuffix(while isLeftOut: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isLeftOut(last) { rest.removeLast() }
        return rest
    }
}
