import LessonDocument
import Testing

@Suite struct FrontMatterTests {
    @Test func allKeysAreRead() throws {
        let lesson = try lesson(
            """
            ---
            title: "순환 신경망: 기억하는 뉴런"
            subtitle: 6주차
            author: [Kim, Lee]
            date: 2024-05-01
            lang: ko
            description: |
              두 줄
            seed: 7
            params:
              maxlen: 100
              rate: 1e-4
              verbose: true
              name: "100"
              units: 8
            execute:
              echo: false
              timeout: 2.5
            ---
            # 첫째

            ```swift
            1
            ```
            """)
        let head = lesson.frontMatter
        #expect(head.title == "순환 신경망: 기억하는 뉴런")
        #expect(head.subtitle == "6주차")
        #expect(head.author == "Kim, Lee")
        #expect(head.date == "2024-05-01")
        #expect(head.lang == "ko")
        #expect(head.description == "두 줄\n")
        #expect(head.seed == 7)
        #expect(head.params.map(\.name) == ["maxlen", "rate", "verbose", "name", "units"])
        #expect(head.params.map(\.value) == [.int(100), .double(1e-4), .bool(true), .string("100"), .int(8)])
        #expect(head.params[0].place == Place(line: 11, column: 3))
        #expect(head.execute.echo == false)
        #expect(head.execute.timeout == 2.5)
        #expect(lesson.blocks[0].options.echo == false)
        #expect(lesson.blocks[0].place == Place(line: 22, column: 1))
        #expect(lesson.headings[0].line == 20)
    }

    @Test func withoutItTheDefaultsHold() throws {
        let lesson = try lesson("# A\n\n```swift\n1\n```\n")
        #expect(lesson.frontMatter.seed == 42)
        #expect(lesson.frontMatter.lineCount == 0)
        #expect(lesson.frontMatter.title == nil)
    }

    @Test(arguments: [
        ("titel: A", "1:1", ""), ("seed: \"7\"", "2:7", "a number stands without quotes: write `seed: 7`"),
        ("maxlen:20", "2:1", "a colon and a blank stand behind a key: write `maxlen: 20`"),
        ("seed: many", "2:7", "`seed` must be a whole number from 0 on, not `many`"),
        ("seed: -1", "2:7", "not `-1`"), ("title: [a]", "2:8", "`title: \"[a]\"`"),
        ("lang: 한국어", "2:7", "write `lang: ko`"), ("params: 3", "2:9", "`params` must be"),
        ("params:\n  max-len: 3", "3:3", "`max-len` can't be the name of a parameter"),
        ("params:\n  units 8\ntitle: A", "3:3", "`params` must be a list of `name: value` lines, not `units 8`"),
        ("params:\n  a: 1\n  units 8\n  b: 2", "4:3", "write `units: 8`"), ("params:\n  let: 3", "3:3", "`let` can't be the name of a parameter"),
        ("params:\n  a: [1]", "3:6", "`params.a` must be a number, true, false or a text, not a list"),
        ("execute:\n  echo: 3", "3:9", "`execute.echo` must be `true`, `false` or `fold`, not `3`"),
        ("execute:\n  id: 3", "3:3", "unknown key `execute.id`"),
        ("title: \"a", "2:8", "not valid YAML"), ("a: b: c", "2:5", "`a: \"b: c\"`"), ("just text", "2:1", "`key: value`"),
        ("title: a\ntitle: b", "", "`title` is given twice"),
        ("title: &x a\nsubtitle: *x", "3:11", "anchors and aliases"), ("a: &a [x, x]\nb: &b [*a, *a]\n? *b\n: y", "3:8", "anchors and aliases"),
        ("title: *nowhere", "2:8", "`title: \"*nowhere\"`"),
        ("title: " + String(repeating: "[", count: 5_000), "2:1", "nested too deep"),
        (String(repeating: "- ", count: 5_000), "2:1", "nested too deep"),
        ("title: " + String(repeating: "a", count: 70_000), "1:1", "more than 65536 bytes"),
    ])
    func whatIsWrongIsSaidAtItsPlace(_ yaml: String, _ place: String, _ message: String) throws {
        let errors = faults("---\n\(yaml)\n---\n\n```swift\n1\n```\n")
        let error = try #require(errors.first)
        if yaml.hasPrefix("titel") {
            #expect(error.line == 2 && error.column == 1 && error.suggestion == "title" && error.length == 5)
            #expect(error.message.hasPrefix("unknown key `titel`"))
            #expect(error.sourceLine == "titel: A")
            return
        }
        #expect(error.message.contains(message), "\(error.message)")
        if !place.isEmpty { #expect("\(error.line ?? 0):\(error.column ?? 0)" == place, "\(error.message)") }
    }

    @Test func aNameWithAHyphenIsOfferedWithoutIt() {
        let errors = faults("---\nparams:\n  max-len: 3\n  let: 3\n  2-x: 1\n---\n\n```swift\n1\n```\n")
        #expect(errors.map(\.suggestion) == ["maxLen", nil, nil])
    }

    @Test func textMayHoldTheirMarks() throws {
        let lesson = try lesson("---\ntitle: Q & A, AT&T\nsubtitle: a *b* &amp; c\n---\n```swift\n1\n```\n")
        #expect(lesson.frontMatter.title == "Q & A, AT&T")
        #expect(lesson.frontMatter.subtitle == "a *b* &amp; c")
    }

    @Test func itMustBeClosed() {
        let errors = faults("---\ntitle: A\n\n```swift\n1\n```\n")
        #expect(errors.first?.message.contains("never closed") == true)
        #expect(errors.first?.line == 1)
    }

    @Test func allFaultsAreSaidAtOnce() {
        let errors = faults("---\ntitel: A\nseed: x\n---\n\n```swift\n//| evl: false\n1\n```\n\n```swift fast\n1\n")
        #expect(errors.map(\.line) == [2, 3, 7, 11, 11])
        #expect(errors.map(\.suggestion) == ["title", nil, "eval", nil, nil])
    }
}
