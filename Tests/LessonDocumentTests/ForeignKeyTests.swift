import Testing

import LessonDocument

/// Keys, directives and fences as Quarto, R Markdown, Jekyll, Jupyter and Python have them: what is told, and where.
@Suite struct ForeignKeyTests {
    @Test(arguments: [
        ("layout: post", "2:1 `layout` is another tool's, and lessons do without it: leave it out"),
        ("language: ko", "2:1 lessons write `lang: ko` for `language`"),
        ("제목: 순환 신경망", "2:1 lessons write `title: 순환 신경망` for `제목`"),
        ("title:RNN", "2:1 a colon and a blank stand behind a key: write `title: RNN`"),
        ("title = RNN", "2:1 a colon and a blank stand behind a key: write `title: RNN`"),
        ("Title: RNN", "2:1 unknown key `Title`"),
        ("params:\n  epochs = 3", "3:3 a colon and a blank stand behind a key: write `epochs: 3`"),
        ("params:\n  - epochs: 3", "3:5 the lines under `params:` have no `-`: write `epochs: 3`, two blanks further in than `params:`"),
        ("echo: False", "2:1 `echo` belongs under `execute:`: write a line `execute:`, and in the next, two blanks further in, `echo: false`"),
        ("output: html_document", "2:1 `output` is another tool's, and lessons do without it: leave it out"),
        ("title: 'RNN", "2:8 the front matter is not valid YAML: a quote is not closed"),
        (
            "params:\n  epochs: 3\n   units: 4",
            "4:1 the front matter is not valid YAML: this line stands further in than the one above it; lines that belong together are indented alike"
        ),
    ])
    func keys(yaml: String, told: String) { #expect(Self.told("---\n\(yaml)\n---\n```swift\n1\n```\n") == [told]) }

    @Test func whatFollowsAnEmptyParamsBelongsUnderIt() {
        #expect(Self.told("---\nparams:\nepochs: 3\n---\n```swift\n1\n```\n").first?.hasPrefix("3:1 `epochs` is no key of the front matter") == true)
    }

    @Test(arguments: [
        ("//| label: fit", "2:5 lessons write `//| id: fit` for `label`"),
        ("//| label: my fit", "2:5 lessons write `//| id: my-fit` for `label`"),
        ("//| fig-cap: 손실", "2:5 lessons write `//| caption: 손실` for `fig-cap`"),
        ("//| include: false", "2:5 lessons write `//| echo: false` and `//| output: false` for `include`"),
        ("//| warning: false", "2:5 `warning` is another tool's, and lessons do without it: leave the line out"),
        ("//| code-fold: true", "2:5 lessons write `//| echo: fold` for `code-fold`"),
        ("//| echo false", "2:1 a directive has a colon behind its name: write `//| echo: false`"),
        ("//| echo = FALSE", "2:1 a directive has a colon behind its name: write `//| echo: false`"),
        ("//| echo: false, eval: false", "2:11 each directive has a line of its own: write `//| echo: false` and `//| eval: false`"),
        ("#| label: fit", "2:1 `#| label: fit` is no directive; write `//| id: fit`"),
        ("#| warning: false", "2:1 `warning` is another tool's, and lessons do without it: leave the line out"),
    ])
    func directives(line: String, told: String) { #expect(Self.told("```swift\n\(line)\n1\n```\n") == [told]) }

    @Test(arguments: [("False", "false"), ("no", "false"), ("flase", "false"), ("0", "false"), ("True", "true"), ("yes", "true"), ("maybe", nil)])
    func flagsOfOtherLanguagesAreMeant(written: String, meant: String?) {
        let found = faults("```swift\n//| echo: \(written)\n1\n```\n")
        #expect(found.map(\.suggestion) == [meant])
    }

    @Test(arguments: [
        ("swift {echo=false}", "1:10 `{echo=false}` can't stand behind `swift`: write `//| echo: false` as the block's first line"),
        ("swift {#fit}", "1:10 `{#fit}` can't stand behind `swift`: write `//| id: fit` as the block's first line"),
        ("swift linenums", "1:10 `linenums` is another tool's, and can't stand behind `swift`: leave it out"),
        ("swift let n = 3", "1:10 a block's code begins in the line below `swift`"),
        ("python", "1:1 the lesson has no block to run: this fence says `python`, and a block's first line is ```swift"),
        ("", "1:1 the lesson has no block to run: this fence says nothing, and a block's first line is ```swift"),
        ("{swift echo=FALSE}", "1:4 a fence that says `{swift echo=FALSE}` is shown and not run; a block is a fence that says `swift no-echo`"),
        ("스위프트", "1:4 a fence that says `스위프트` is shown and not run; a block is a fence that says `swift`"),
        ("ㄴ쟐ㅅ", "1:4 a fence that says `ㄴ쟐ㅅ` is shown and not run; a block is a fence that says `swift`"),
    ])
    func fences(info: String, told: String) { #expect(Self.told("```\(info)\n1\n```\n") == [told]) }

    @Test(arguments: ["\u{27}\u{27}\u{27}swift", "``swift"])
    func otherMarksBeginNoBlock(line: String) throws {
        #expect(Self.told("\(line)\nlet n = 3\n").first?.contains("begins no block") == true)
        let beside = try Lesson(parsing: "```swift\n1\n```\n\n\(line)\nlet n = 3\n", file: "a.md")
        #expect(beside.warnings.contains { if case .foreign(.fenceMarks) = $0.fault { true } else { false } })
        let within = try Lesson(parsing: "```swift\n1\n```\n\n```text\n\(line)\n```\n", file: "a.md")
        #expect(within.warnings.isEmpty)
    }

    @Test(arguments: ["+++", "----"]) func aFrontMatterStandsBetweenThreeDashes(mark: String) throws {
        let lesson = try Lesson(parsing: "\(mark)\ntitle: RNN\n\(mark)\n\n```swift\n1\n```\n", file: "a.md")
        #expect(lesson.warnings.map(\.fault) == [.foreign(.frontMatterMarks(mark))])
    }

    private static func told(_ text: String) -> [String] { faults(text).map { "\($0.line ?? 0):\($0.column ?? 0) \($0.message)" } }
}
