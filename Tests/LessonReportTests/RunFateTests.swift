import LessonDocument
import LessonExecution
import LessonReport
import Testing
import Wording

/// What sets a run apart from its lesson is said at the page's head, and on a text page.
@Suite struct RunFateTests {
    private static let text = """
        ---
        title: t
        lang: LANGUAGE
        params:
          epochs: 100
          words: 500
        ---

        ```swift
        //| id: first
        1
        ```

        ```swift
        //| id: second
        2
        ```

        """

    private func run(_ language: String = "ko", _ change: (inout LessonRun) -> Void) throws -> LessonRun {
        var run = try Fixture.run(Self.text.replacing("LANGUAGE", with: language), file: "a.md")
        change(&run)
        return run
    }

    private func head(_ run: LessonRun) throws -> String {
        let page = htmlPage(run)
        return String(page[..<(try #require(page.firstRange(of: "<main"))).lowerBound])
    }

    @Test func aRunAsItsLessonSaysHasNone() throws {
        #expect(try !head(run { _ in }).contains("class=notice"))
    }

    @Test func otherParametersAndAnotherSeed() throws {
        let change = { (run: inout LessonRun) in
            run.provenance.parameters[0].value = "3"
            run.provenance.seed = 7
        }
        let korean = try head(run("ko", change))
        #expect(korean.contains("레슨과 다른 매개변수로 실행했습니다: <code>epochs: 3</code>(레슨에는 100)</p>"))
        #expect(korean.contains("레슨과 다른 시드로 실행했습니다: 7(레슨에는 42)"))
        #expect(try head(run("en", change)).contains("Run with <code>epochs: 3</code> (the lesson says 100)."))
        #expect(try textPage(run("en", change)).contains("> Run with seed 7 (the lesson says 42)."))
    }

    @Test func blocksAreLinked() throws {
        let change = { (run: inout LessonRun) in
            run.status = .interrupted
            run.blocks[0].status = .failed
            run.blocks[0].usesSample = true
            run.provenance.data = [.init(name: "IMDB", fingerprint: "", isSample: true)]
            run.blocks[1].status = .skipped
        }
        let head = try head(run("ko", change))
        #expect(head.contains("<p class=failed>블록 1개가 오류로 멈췄습니다: <a href=#block.first>first</a></p>"))
        #expect(head.contains("본문에 적힌 숫자와 다릅니다. <a href=#block.first>first</a></p>"))
        #expect(head.contains("<p>끝나기 전에 실행이 멈췄습니다.") && head.contains("<p>블록 1개를 실행하지 못했습니다: <a href=#block.second>second</a></p>"))
        #expect(try textPage(run("en", change)).contains("> One block did not run: second\n"))
    }

    @Test func manyBlocksAreNotAllNamed() throws {
        let lesson = try Lesson(parsing: String(repeating: "```swift\n1\n```\n\n", count: 30), file: "a.md")
        var run = try Fixture.run(lesson.source, file: "a.md")
        for index in run.blocks.indices { run.blocks[index].status = .skipped }
        let head = try head(run)
        #expect(head.contains("30 blocks did not run:") && head.matches(of: /href=#block/).count == 8 && head.contains(", …</p>"))
    }
}
