import LessonDocument
import Testing

@Suite struct BlockTests {
    @Test func codeMayBeFolded() throws {
        let blocks = try lesson("---\nexecute: {echo: fold}\n---\n```swift\n1\n```\n\n```swift\n//| echo: true\n1\n```\n\n```swift\n//| echo: false\n1\n```\n")
            .blocks
        #expect(blocks.map(\.options.isFolded) == [true, false, false] && blocks.map(\.options.echo) == [true, true, false])
        #expect(faults("```swift\n//| echo: folded\n1\n```\n").map(\.message) == ["`echo` must be `true`, `false` or `fold`, not `folded`"])
    }

    @Test func blocksHaveTheirPlacesAndOptions() throws {
        let lesson = try lesson(
            """
            Text.

            ```swift
            let a = 1
            ```

            ```python
            no block
            ```

            ~~~~swift no-run no-echo
            //| id: 훈련-1
            //| caption: "Loss: \\"both\\""
            //| timeout: 90
            a
            ~~~~

                indented, no block
            """)
        #expect(lesson.blocks.map(\.id) == ["block-1", "훈련-1"])
        #expect(lesson.blocks.map(\.number) == [1, 2])
        #expect(lesson.blocks.map(\.place) == [Place(line: 3, column: 1), Place(line: 11, column: 1)])
        #expect(lesson.blocks.map(\.codeLine) == [4, 12])
        #expect(lesson.blocks.map(\.endLine) == [5, 16])
        #expect(lesson.blocks[0].code == "let a = 1\n")
        #expect(lesson.blocks[1].code.hasPrefix("//| id: 훈련-1\n"))
        #expect(lesson.blocks[1].directiveCount == 3)
        let options = lesson.blocks[1].options
        #expect(!options.eval && !options.echo && options.output)
        #expect(options.caption == "Loss: \"both\"")
        #expect(options.timeout == 90)
    }

    @Test func aBlockInAListKnowsItsIndent() throws {
        let lesson = try lesson("1. One\n\n   ```swift\n   //| echo: false\n   a\n   ```\n")
        #expect(lesson.blocks[0].place == Place(line: 3, column: 4))
        #expect(lesson.blocks[0].indent(ofLine: lesson.blocks[0].codeLine) == 3)
        #expect(lesson.blocks[0].code == "//| echo: false\na\n")
        let wrong = faults("1. One\n\n   ```swift\n   //| ecko: false\n   a\n   ```\n")
        #expect(wrong.first?.column == 8 && wrong.first?.line == 4 && wrong.first?.suggestion == "echo")
    }

    @Test func directivesWinOverWordsAndDefaults() throws {
        let lesson = try lesson("---\nexecute: {echo: false}\n---\n```swift no-run\n//| eval: true\n//| echo: true\n1\n```\n")
        #expect(lesson.blocks[0].options == BlockOptions())
    }

    @Test(
        arguments: [
            ("```swift\n//| evaluate: no\n1\n```", 2, 5, "unknown directive `evaluate`", nil),
            ("```swift\n//| ech: true\n1\n```", 2, 5, "unknown directive `ech`", "echo"),
            ("```swift\n//| remember: true\n1\n```", 2, 5, "unknown directive `remember`; valid directives are `id`, `echo`", nil),
            ("```swift\n//| echo: maybe\n1\n```", 2, 11, "`echo` must be `true`, `false` or `fold`, not `maybe`", nil),
            ("```swift\n//| timeout: 0\n1\n```", 2, 14, "`timeout` must be a number of seconds above 0", nil),
            ("```swift\n//| echo\n1\n```", 2, 1, "a directive is written `//| key: value`", nil),
            ("```swift\n1\n  //| echo: false\n```", 3, 3, "directives stand at the top", nil),
            ("```swift\n//| echo: false\n//| echo: true\n1\n```", 3, 5, "`echo` is given twice", nil),
            ("```swift\n//| id: a b\n1\n```", 2, 9, "`a b` can't be an id", nil),
            ("```swift\n//| id: a\n1\n```\n\n```swift\n//| id: a\n1\n```", 7, 9, "belongs to the block of line 1", nil),
            ("```swift\n//| id: block-2\n1\n```\n\n```swift\n1\n```", 6, 1, "the id `block-2` belongs to", nil),
            ("```swift no-rum\n1\n```", 1, 10, "unknown word `no-rum`", "no-run"),
            ("Text\n\n```swift\n1\n", 3, 1, "never closed", nil),
            ("```swift\n1\n```\n\n~~~text\n1\n```\n", 5, 1, "never closed", nil),
            ("> ```swift\n> 1\n\nText", 1, 3, "never closed", nil),
            ("```swift\n1\n\nText\n\n```swift\n2\n```\n", 6, 1, "the one of line 1 is not closed yet", nil),
        ] as [(String, Int, Int, String, String?)])
    func faultsHaveTheirPlace(_ text: String, _ line: Int, _ column: Int, _ message: String, _ suggestion: String?) throws {
        let errors = faults(text)
        let error = try #require(errors.first)
        #expect(errors.count == 1)
        #expect(error.line == line && error.column == column, "\(error)")
        #expect(error.message.contains(message), "\(error.message)")
        #expect(error.suggestion == suggestion)
    }

    @Test func anEmptyLessonAndOneWithoutBlocksAreSaidToBe() {
        #expect(faults("").map(\.fault) == [.emptyLesson])
        #expect(faults(" \n\t\r\n").map(\.fault) == [.emptyLesson])
        #expect(faults("# Title\n\n```python\n1\n```\n").map(\.fault) == [.noBlockButFence("python")])
        #expect(faults("# Title\n").map(\.fault) == [.noBlocks])
        #expect(faults("---\ntitle: A\n---\n").map(\.fault) == [.noBlocks])
    }

    @Test func allLineEndsCountTheSame() throws {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["---", "title: A", "---", "", "한글 text", "", "```swift", "//| id: a", "1", "```", ""].joined(separator: end)
            let lesson = try lesson(text)
            #expect(lesson.blocks[0].place == Place(line: 7, column: 1))
            #expect(lesson.blocks[0].endLine == 10)
            #expect(lesson.blocks[0].id == "a")
        }
    }

    @Test func errorsReadAsEditorsLikeThem() {
        do {
            _ = try lesson("```swift\n//| ech: true\n1\n```")
        } catch {
            #expect("\(error)".hasPrefix("week6.md:2:5: error: unknown directive `ech`;"))
            #expect("\(error)".hasSuffix("did you mean `echo`?"))
        }
    }
}
