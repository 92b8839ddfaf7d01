import LessonDocument
import Testing
import Wording

/// What looks like a block, a directive, a front matter or bold text, and is none.
@Suite struct LookalikeTests {
    private static let block = "\n\n```swift\n1\n```\n"

    private func warnings(_ text: String) throws -> [String] {
        try lesson(text).warnings.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.told(in: .english))" }
    }

    @Test(arguments: [
        ("{swift}", "swift"), ("Swift", "swift"), ("SWIFT", "swift"), ("swift{1,3}", "swift"), ("{.swift}", "swift"), ("{.swift .numberLines}", "swift"),
        ("swfit", "swift"), ("swit", "swift"), ("swift,ignore", "swift"), ("swift:main.swift", "swift"), ("{swift, echo=FALSE}", "swift no-echo"),
        ("swfit no-run", "swift no-run"), ("Swift error", "swift error"),
    ])
    func fences(_ info: String, _ right: String) throws {
        let found = try warnings("글\n\n```\(info)\nprint(1)\n```\(Self.block)")
        #expect(found == ["3:4: a fence that says `\(info)` is shown and not run; a block is a fence that says `\(right)`"])
    }

    @Test(
        arguments: ["text", "python", "swiftui", "sh", "output", "diff", "json", "switch", "", "c", "{=html}", "swig", "md"])
    func otherFences(_ info: String) throws { #expect(try warnings("```\(info)\nprint(1)\n```\(Self.block)") == []) }

    @Test func aLessonOfNothingButLookalikesIsToldSo() {
        let found = faults("# x\n\n```{swift}\nprint(1)\n```\n")
        #expect(found.map(\.message) == ["a fence that says `{swift}` is shown and not run; a block is a fence that says `swift`"])
    }

    @Test(arguments: [
        ("// | echo: false", "//| echo: false"), ("///| echo: false", "//| echo: false"), ("//  |  id:  x", "//| id: x"), ("// |timeout: 3", "//| timeout: 3"),
    ])
    func directives(_ written: String, _ right: String) throws {
        #expect(try warnings("```swift\n\(written)\nlet a = 1\n```\n") == ["2:1: `\(written)` is no directive; write `\(right)`"])
    }

    @Test func whatIsNoSwiftEitherIsAnError() {
        let found = faults("```swift\n#| echo: false\n//| id: x\nlet a = 1\n```\n")
        #expect(found.map { "\($0.line!):\($0.column!): \($0.message)" } == ["2:1: `#| echo: false` is no directive; write `//| echo: false`"])
    }

    @Test func aCaptionInACommentIsMeantAsDirective() throws {
        #expect(
            try warnings("```swift\n//| id: fit\n// Caption: The loss\nlet a = 1\n```\n") == [
                "3:1: `// Caption: The loss` is no directive; write `//| caption: The loss`"
            ])
        #expect(try warnings("```swift\nlet a = 1\n// caption: The loss\n```\n") == [])
    }

    /// Such a fence is warned of where blocks further down need what it gives, or it has directives.
    @Test(arguments: [
        ("python", "def half(x):\n    return x / 2", "print(half(3))", true), ("r", "half <- 3", "print(half)", true), ("js", "//| id: a\nprint(1)", "1", true),
        ("python", "half = 3", "let half = 3\nprint(half)", false), ("python", "model.fit(x, epochs=3)", "f(epochs: 3)", false),
        ("python", "epochs = 3", "f(epochs: 3)", false), ("py", "print(x)", "print(1)", false),
    ])
    func fencesOfOtherLanguages(_ info: String, _ code: String, _ block: String, _ isMeant: Bool) throws {
        let found = try warnings("```\(info)\n\(code)\n```\n\n```swift\n\(block)\n```\n")
        #expect(found == (isMeant ? ["1:4: a fence that says `\(info)` is shown and not run; a block is a fence that says `swift`"] : []))
    }

    @Test(arguments: [
        ("| a | b |\n|---|\n| 1 | 2 |", "2:1: this is no table, since its row of dashes has 1 cell and its head 2: write `|---|---|`"),
        ("| a | b |\n|:--|--:|---|\n| 1 | 2 |", "2:1: this is no table, since its row of dashes has 3 cells and its head 2: write `|:--|--:|`"),
        ("| a | b |\n| 1 | 2 |", "1:1: this is no table without a row of dashes behind its first row: write `|---|---|` there"),
    ])
    func tablesWithoutTheirDashes(_ table: String, _ message: String) throws { #expect(try warnings("\(table)\(Self.block)") == [message]) }

    @Test(arguments: ["| a | b |\n|---|---|\n| 1 | 2 |", "P(a | b)\nand P(b | a)", "| a |", "|x| + |y|\nis more"])
    func tablesAndBars(_ text: String) throws { #expect(try warnings("\(text)\(Self.block)") == []) }

    @Test(arguments: ["// echo: false", "// | or | else", "// || id: 3", "let a = 1 // | id: 2", "//| id: x", "/// | column: echo |"])
    func comments(_ line: String) throws { #expect(try warnings("```swift\n\(line)\nlet b = 1\n```\n") == []) }

    @Test(arguments: ["\n", "\n\n", "<!-- a comment -->\n", "\u{FEFF}\u{FEFF}"])
    func frontMatterThatBeginsLate(_ before: String) throws {
        let found = try warnings("\(before)---\ntitle: x\nparams:\n  epochs: 3\n---\n\(Self.block)")
        #expect(found.count == (before.contains("\n") ? 1 : 0) && found.allSatisfy { $0.contains("this is no front matter") && $0.contains(":1: ") })
    }

    @Test(arguments: [
        "\n---\n\ntext\n\n---\n", "# x\n\n---\ntitle: x\n---\n", "\n---\nNote: this\n---\n", "---\ntitle: x\n...\n\n# 본문\n\n---\n## 다음\n글\n---\n끝\n",
    ])
    func rules(_ text: String) throws { #expect(try warnings(text + Self.block) == []) }

    @Test(arguments: [
        ("**마크다운(Markdown)**을 씁니다.", 17, "`**마크다운**(Markdown)`"), ("**\"따옴표\"**라는 말", 8, "`\"**따옴표**\"`"), ("**「책」**은", 6, "`「**책**」`"),
        ("**`fit`**은", 8, "put a space"), ("**이 [링크](https://example.kr/)**만", 30, "put a space"),
        ("이것은 **은닉 상태(hidden state)**입니다.", 26, "`**은닉 상태**(hidden state)`"),
        ("*기울임(x)*은", 8, "`*기울임*(x)`"), ("***셋(c)***은", 8, "`***셋***(c)`"), ("**굵게 *속(x)*는 굵게**", 11, "`*속*(x)`"),
        ("## **제목(head)**의", 14, "`**제목**(head)`"), ("| a | b |\n|---|---|\n| **x** | *나(y)*는 |", 16, "`*나*(y)`"),
        ("은**(괄호)** 는", 2, "put a space"), ("- **항목.**은", 8, "put a space"),
    ])
    func stars(_ text: String, _ column: Int, _ advice: String) throws {
        let found = try warnings(text + Self.block)
        #expect(
            found.count == 1 && found[0].hasPrefix("\(text.count { $0.isNewline } + 1):\(column): these stars stay visible") && found[0].contains(advice),
            "\(found)")
    }

    @Test(arguments: [
        "**LSTM**은 됩니다.", "**은닉 상태**(hidden state)입니다.", "말(\"**중요**\")은", "`**x)**은`", "\\*\\*x)\\*\\*은", "**bold (text)** 는", "2 ** 3은", "**굵게)** 는",
        "**한글** **둘)** 은", "```text\n**x)**은\n```", "**word)**s in English", "*기울임*은", "**가(나)다**라", "2*(a+b)*값", "값*(1+세율)*수량 (a)*나 *(b)*는", "$a ** b)**$은",
    ])
    func starsThatAreRight(_ text: String) throws { #expect(try warnings(text + Self.block) == [], "\(text)") }

    @Test func formulasAsTeXHasThem() throws {
        let found = try warnings("글 \\( x_1 \\)과 `\\(y^2\\)` \\(y^2\\)\n\n> \\[\n> a + b\n> \\]\n\n\\[ a = b \\]" + Self.block)
        #expect(found.map { $0.prefix { $0 != ":" } + ":" + $0.drop { $0 != ":" }.dropFirst().prefix { $0 != ":" } } == ["1:3", "1:24", "3:3", "7:1"])
        #expect(found[0].contains("a formula in a line is written `$x_1$`") && found[2].contains("between `$$` and `$$`"))
        #expect(try warnings("f\\(x\\) \\[not a link\\] \\(optional\\) \\(and\\(bar\\) \\[\n\na\n\n\\]" + Self.block) == [])
    }

    @Test func koreanSentences() throws {
        let text = "\n---\ntitle: x\n---\n\n**상태(state)**는, **`fit`**은\n\n```Swift\n```\n\n```swift\n// | id: x\nlet a = 1\n```\n"
        #expect(
            try lesson(text).warnings.map { $0.told(in: .korean) } == [
                "파일의 첫 줄에서 시작하지 않아 머리말이 아닙니다. `---` 앞에 아무것도 없도록 첫 줄로 옮기세요",
                "이 별표는 그대로 보입니다. 문장 부호와 글자 사이의 별표는 굵은 글씨나 기울인 글씨를 만들지 못합니다. `**상태**(state)`라고 쓰세요",
                "이 별표는 그대로 보입니다. 문장 부호와 글자 사이의 별표는 굵은 글씨나 기울인 글씨를 만들지 못합니다. 별표와 글자 사이를 띄우세요",
                "`Swift`라고 적은 펜스는 보이기만 하고 실행되지 않습니다. 블록으로 실행하려면 `swift`라고 적으세요",
                "`// | id: x`는 지시문이 아닙니다. `//| id: x`라고 쓰세요",
            ])
    }

    private static let callOut = "a call-out is a quotation, whose first line is"
    private static let words = "leave it out: a heading's address is made of its words, here"
    private static let bare = "leave it out, since nothing in prose has an id or a class of its own"
    private static let link = "write a link to a heading, `[words](#address)`"

    /// Markup of other tools in prose: where it stands, what is shown as text, and what to write instead.
    @Test(arguments: [
        ("# Gates and cells {#sec-gates}", "1:19", "{#sec-gates}", "\(words) `#gates-and-cells`"), ("## 게이트 {-}", "1:8", "{-}", "\(words) `#게이트`"),
        ("::: {.callout-tip collapse=true}\nx\n:::", "1:1", "::: {.callout-tip collapse=true}", "\(callOut) `> [!TIP]`"),
        (":::{danger}\nx\n:::", "1:1", ":::{danger}", "\(callOut) `> [!CAUTION]`"),
        ("- a\n\n  :::info Title\n  x", "3:3", ":::info Title", "\(callOut) `> [!NOTE]`"),
        ("::: {.columns}", "1:1", "::: {.columns}", "leave it out, and the `:::` that ends it"),
        ("!!! warning \"Look\"", "1:1", "!!! warning \"Look\"", "\(callOut) `> [!WARNING]`"),
        ("See [@cho2014; @kim2014].", "1:5", "[@cho2014; @kim2014]", "write a footnote, `[^cho2014]`, and what it names in a line of its own, `[^cho2014]: …`"),
        ("(@fig-cell)", "1:2", "@fig-cell", link), ("Figure \\@ref(fig:one)", "1:9", "\\@ref(fig:one)", link), ("see {ref}`gates`", "1:5", "{ref}", link),
        ("see \\eqref{eq:1}", "1:5", "\\eqref{eq:1}", link), ("{{< pagebreak >}}", "1:1", "{{< pagebreak >}}", "leave it out"),
        ("a^[a note] b", "1:2", "^[a note]", "write `[^1]`, and the note in a line of its own, `[^1]: …`"),
        ("[[Two words|shown]]", "1:1", "[[Two words|shown]]", "write `[Two words](Two%20words.md)`"),
        ("![[cell.png]]", "1:2", "[[cell.png]]", "write `![cell.png](cell.png)`"), ("[small]{.smallcaps}", "1:8", "{.smallcaps}", bare),
        ("$$\nx\n$$ {#eq-x}", "3:4", "{#eq-x}", bare), ("H~2~O", "1:2", "~2~", "write `<sub>2</sub>`"), ("x^2^ and", "1:2", "^2^", "write `<sup>2</sup>`"),
        ("it is ==marked==", "1:7", "==marked==", "write `<mark>marked</mark>`"),
        ("\\begin{align}\na &= b\n\\end{align}", "1:1", "\\begin{align}", "write the formula that it begins between `$$` and `$$`"),
    ])
    func marksOfOtherTools(_ text: String, _ place: String, _ written: String, _ right: String) throws {
        #expect(try warnings(text + Self.block) == ["\(place): `\(written)` is shown as text; \(right)"])
    }

    @Test func callOutsOfOtherToolsWithATitle() throws {
        let found = try warnings("> [!info] A title\n> text" + Self.block)
        #expect(found.count == 1 && found[0].hasPrefix("1:3: unknown call-out `info`; valid ones are `NOTE`, "))
    }

    @Test(arguments: [
        "`[@a]`, `{#b}`, ``x^2^``, `:::`", "[@octocat](https://github.com/octocat)", "mail me@fig-tree.org, @kim, 3층 @회의실", "a == b, a==b==c, 2^10, ^_^",
        "$x^{2}$ and $\\{x\\}$", "3~5~7, 10~20, ~~x~~, a~b", "the set {1, 2} and {a}, {.}, {#}", "[[1, 2], [3, 4]] and a[[0]]", "[^a-z]", "1::2, a :: b",
        "Wait!!! What??? yes", "\\{#id}",
        "{ref} and {{", "[x]: #y", "# 50% {}", "[[a]](b.html)",
    ])
    func whatIsNoMarkOfOtherTools(_ text: String) throws { #expect(try warnings(text + Self.block).filter { !$0.contains("b.html") } == []) }
}
