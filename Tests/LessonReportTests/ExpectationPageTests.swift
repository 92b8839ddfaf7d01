import LessonDocument
import LessonExecution
import LessonReport
import Testing

/// What a page says of a lesson's own expectations.
@Suite struct ExpectationPageTests {
    private static func run(_ text: String, _ outputs: [Output], values: [BoundValue.Outcome] = [], usesSample: Bool = false) throws -> LessonRun {
        var run = try Fixture.run(text, file: "a.md")
        for index in run.blocks.indices { (run.blocks[index].outputs, run.blocks[index].usesSample) = (outputs, usesSample) }
        run.boundValues = zip(run.lesson.boundNumbers, values).map { BoundValue(number: $0, outcome: $1, usesSample: usesSample) }
        return run
    }

    private static let text = "```swift\nprint(1)\n```\n\n```output\nloss ≈ 0.5 ± 0.1\n...\nend\n```\n\nIt is **0.5<!--= x -->**.\n"

    @Test("as expected: a word in place of the fence; else both texts, and only what doesn't hold is marked")
    func verdicts() throws {
        let met = htmlPage(try Self.run(Self.text, [.text("loss 0.55\na\nb\nend\n")]))
        #expect(met.contains("<p class=status>✓ As expected</p>") && !met.contains("±") && !met.contains(".sides"))
        let unmet = htmlPage(try Self.run(Self.text, [.text("loss 0.55\na\n</svg><script>\n")]))
        #expect(unmet.contains("✗ Not as expected") && unmet.contains(".sides{"))
        #expect(
            unmet.contains("<pre tabindex=0>loss ≈ 0.5 ± 0.1\n...\n<del>end</del></pre>")
                && unmet.contains("loss 0.55\na\n<ins>&lt;/svg&gt;&lt;script&gt;</ins></pre>"))
        let sample = htmlPage(try Self.run(Self.text, [.text("loss 0.9\n")], usesSample: true))
        #expect(sample.contains("not compared") && sample.contains("<code class=language-output>loss ≈ 0.5 ± 0.1") && !sample.contains("As expected"))
    }

    @Test("a bound number is its value in the run; without one it is as the file has it")
    func numbers() throws {
        let outputs: [Output] = [.text("loss 0.5\nend\n")]
        #expect(
            htmlPage(try Self.run(Self.text, outputs, values: [.value(0.5123)])).contains("<strong><data value=0.5123 title=\"x = 0.5123\">0.5</data></strong>")
        )
        #expect(htmlPage(try Self.run(Self.text, outputs, values: [.value(0.612)])).contains("title=\"x = 0.612 · the lesson&#39;s file says 0.5\">0.6</data>"))
        #expect(htmlPage(try Self.run(Self.text, outputs)).contains("<data title=\"x has no value in this run\">0.5</data>"))
    }

    @Test("a page of text has the values too, and an expectation that is met only once")
    func textPages() throws {
        let text = textPage(try Self.run(Self.text, [.text("loss 0.55\nend\n")], values: [.value(0.612)]))
        #expect(text.contains("It is **0.6<!--= x -->**.") && text.components(separatedBy: "```output").count == 2, "\(text)")
    }
}
