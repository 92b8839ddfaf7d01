import LessonDocument
import Testing
import Wording

/// What a front matter says in YAML and its author hardly means.
@Suite struct FrontMatterSlipTests {
    private func text(_ yaml: String, code: String = "1") -> String { "---\n\(yaml)\n---\n\n```swift\n\(code)\n```\n" }

    private func errors(_ yaml: String, code: String = "1") -> [String] {
        faults(text(yaml, code: code)).map { "\($0.line ?? 0):\($0.column ?? 0): \($0.told(in: .english))" }
    }

    @Test(arguments: [
        ("title: 6주차: 순환 신경망", "2:11", "`:`", "`title: \"6주차: 순환 신경망\"`"), ("title: @home", "2:8", "`@`", "`title: \"@home\"`"),
        ("title: `fit` 이야기", "2:8", "a backtick", "'title: \"`fit` 이야기\"'"), ("title: [RNN] notes", "2:8", "`[`", "`title: \"[RNN] notes\"`"),
        ("title: [a, b]", "2:8", "`[`", "`title: \"[a, b]\"`"), ("title: *A* notes", "2:8", "`*`", "`title: \"*A* notes\"`"),
        ("title: &A notes", "2:8", "`&`", "`title: \"&A notes\"`"), ("title: %x", "2:8", "`%`", "`title: \"%x\"`"),
        ("title: {a}", "2:8", "`{`", "`title: \"{a}\"`"),
        ("title: \"A\" and B", "2:8", "`\"`", "`title: '\"A\" and B'`"), ("subtitle: > x", "2:11", "`>`", "`subtitle: \"> x\"`"),
        ("author: Kim: Lee", "2:12", "`:`", "`author: \"Kim: Lee\"`"), ("params:\n  a: b: c", "3:7", "`:`", "`  a: \"b: c\"`"),
        ("title: It's: \"so\"", "2:12", "`:`", "`title: 'It''s: \"so\"'`"),
    ])
    func quotes(_ yaml: String, _ place: String, _ sign: String, _ right: String) {
        #expect(errors(yaml) == ["\(place): \(sign) means something else to YAML here; put the text in quotes: \(right)"])
    }

    @Test(arguments: [
        "title: \"Q&A and *A* notes\"", "title: Q&A and *A* notes", "title: 100% x", "title: a:b", "title: Ratio 1:2", "date: 2026-01-01 10:30",
        "author: [A, B]",
        "author:\n  - A\n  - B", "title: 'It''s: fine'", "description: |\n  a: b\n  c", "description: \"a\n  b: c\"", "title: C# for us", "title: x - y",
        "title: x [y] {z}",
        "title: \"x\" # why", "description: >-\n  a: b", "title: -x",
    ])
    func whatNeedsNone(_ yaml: String) throws {
        let lesson = try lesson(text(yaml))
        #expect(lesson.warnings == [])
    }

    @Test(arguments: [
        ("title： 제목", "2:6: `：` is a full-width colon, which YAML does not read: write `title: 제목`"), ("title: a\ntitle: b", "3:1: `title` is given twice"),
        ("params:\n  a: 1\n  b: 2\n  a: 3", "5:3: `a` is given twice"),
        ("params:\n  - epochs: 3", "3:5: the lines under `params:` have no `-`: write `epochs: 3`, two blanks further in than `params:`"),
        ("execute:\n  - echo: false", "3:5: the lines under `execute:` have no `-`: write `echo: false`, two blanks further in than `execute:`"),
        ("author: [김철수", "2:9: the `[` is not closed: write `author: [김철수]`"),
    ])
    func lines(_ yaml: String, _ told: String) { #expect(errors(yaml) == [told]) }

    @Test func aWideColonInATextStays() { #expect(errors("description: |\n  참고： x") == []) }

    @Test func aNumberOfAnUnknownKeyBelongsUnderParams() {
        #expect(errors("epochs: 3").first?.contains("stands under `params:`") == true)
    }

    @Test(arguments: [("{echo: false}", "//| echo: false"), ("echo = false", "//| echo: false"), ("echo: false", "//| echo: false")])
    func optionsBehindAFence(_ words: String, _ right: String) {
        let found = faults("```swift \(words)\n1\n```\n").map { $0.told(in: .english) }
        #expect(found == ["`\(words)` can't stand behind `swift`: write `\(right)` as the block's first line"])
    }

    @Test func textsKeepTheirSigns() throws {
        #expect(try lesson(text("title: \"Q&A and *A* notes\"")).frontMatter.title == "Q&A and *A* notes")
        #expect(try lesson(text("title: Q&A and *A* notes")).frontMatter.title == "Q&A and *A* notes")
    }

    @Test func aCommentInATextIsWarnedOf() throws {
        let found = try lesson(text("title: Week 6 # RNN")).warnings
        #expect(found.map(\.column) == [15] && found[0].told(in: .english).contains("`title: \"Week 6 # RNN\"`"))
        #expect(found[0].told(in: .korean) == "YAML에서 ` #` 뒤는 주석이어서 글이 그 앞에서 끝납니다. 글을 따옴표로 감싸세요: `title: \"Week 6 # RNN\"`")
    }

    @Test func aNameThatBlocksReadBelongsUnderParams() {
        #expect(
            errors("epochs: 3", code: "print(epochs)") == [
                "2:1: `epochs` is no key of the front matter; a name that blocks read stands under `params:`, indented: `params:`, and beneath it, two blanks further in, `epochs: 3`"
            ])
        #expect(errors("kind: post", code: "print(1)")[0].contains("unknown key `kind`; valid keys are"))
        #expect(errors("kind: html", code: "f(kind: 1)")[0].contains("unknown key `kind`"))
        #expect(
            faults(text("epochs: 3", code: "print(epochs)"))[0].told(in: .korean)
                == "`epochs`는 머리말의 키가 아닙니다. 블록이 읽는 이름은 `params:` 아래에 들여 씁니다: `params:` 줄을 적고 그 아래 줄에 두 칸 들여 `epochs: 3`")
    }

    @Test(arguments: [("kr", "ko"), ("korean", "ko"), ("jp", "ja"), ("KR", "ko"), ("english", "en")])
    func languageTags(_ tag: String, _ right: String) throws {
        let found = try lesson(text("lang: \(tag)")).warnings
        #expect(found.map { $0.told(in: .english) } == ["`\(tag)` is no language tag; write `lang: \(right)`"] && found[0].column == 7)
    }

    @Test func otherTags() throws {
        for tag in ["ko", "en", "ko-KR", "ja", "zh-Hans", "fr", "kok"] { #expect(try lesson(text("lang: \(tag)")).warnings == []) }
        #expect(errors("lang: 한국어") == ["2:7: `한국어` is no language tag; write `lang: ko`"])
    }

    @Test func korean() {
        #expect(
            faults(text("title: 6주차: 순환")).map { $0.told(in: .korean) } == ["YAML에서 여기의 `:`은 다른 뜻입니다. 글을 따옴표로 감싸세요: `title: \"6주차: 순환\"`"])
        #expect(faults(text("lang: 한국어")).map { $0.told(in: .korean) } == ["`한국어`는 언어 태그가 아닙니다. `lang: ko`라고 쓰세요"])
    }
}
