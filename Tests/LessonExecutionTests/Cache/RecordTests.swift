import LessonDocument
import LessonExecution
import Testing

/// What a run's record says of its blocks is what that run gave.
@Suite struct RecordTests {
    private let text = lesson(["one": "print(\"a\", 1)", "two": "print(\"b\", 2)\n_ = (0..<50_000).reduce(0) { $0 ^ $1 }", "three": "print(\"c\", 3)"])

    /// Runs a lesson that is interrupted when it comes to a block.
    private func interrupted(_ text: String, at id: String, _ cache: CachedRuns) throws -> LessonRun {
        let lesson = try CheckedLesson(Lesson(parsing: text, file: "lesson.md"))
        let control = RunControl()
        return lesson.run(options: RunOptions(cacheFolder: cache.folder), control: control) { event in
            if case .blockStarted(let block) = event, block.id == id { control.interrupt() }
        }
    }

    @Test func blocksThatARunDidNotComeToHaveNoValues() throws {
        let cache = CachedRuns()
        let first = try cache.result(text, RunOptions(cacheFolder: cache.folder))
        let edited = text.replacing("\"b\", 2", with: "\"b\", 5")
        let stopped = try interrupted(edited, at: "two", cache)
        let record = try #require(stopped.record)
        #expect(record.status == .interrupted)
        #expect(record.blocks.map(\.id) == ["one", "two", "three"])
        #expect(record.blocks.map(\.status) == [.reused, .skipped, .skipped])
        #expect(record.blocks.map(\.metrics.count) == [1, 0, 0])
        #expect(record.blocks[1...].allSatisfy { $0.shown.isEmpty && $0.seconds == 0 && $0.inputs.isEmpty })
        let rows = RunDifference(try #require(first.record), record).rows
        #expect(
            rows.map { ([$0.block] + [$0.what, $0.old, $0.new].map(\.english)).joined(separator: " ") } == [
                "two status ran skipped", "three status ran skipped",
            ])
    }

    @Test func whyABlockRanIsKnownPastAnInterruptedRun() throws {
        let cache = CachedRuns()
        try cache.run(text)
        _ = try interrupted(text.replacing("\"b\", 2", with: "\"b\", 5"), at: "two", cache)
        let edited = text.replacing("\"b\", 2", with: "\"b\", 7").replacing("\"c\", 3", with: "\"c\", 4")
        let next = try cache.run(edited)
        #expect(next.why("two") == "its code changed" && next.why("three") == "its code changed")
        #expect(try cache.run(text).ran == "")
    }

    @Test func whatWasNeverComeToRunsForTheFirstTime() throws {
        let cache = CachedRuns()
        _ = try interrupted(text, at: "two", cache)
        let next = try cache.run(text)
        #expect(next.why("two") == "first time" && next.why("three") == "first time")
    }

    @Test func skippedBlocksAreSoForEveryReason() throws {
        let good = lesson(["one": "let list = [1, 2]", "two": "let a = list[1]\nprint(\"a\", a)", "three": "print(\"b\", a * 2)", "four": "print(\"c\", 4)"])
        let bad = good.replacing("list[1]", with: "list[9]")
        for failFast in [false, true] {
            let cache = CachedRuns()
            let first = try cache.result(good, RunOptions(cacheFolder: cache.folder))
            let second = try cache.result(bad, RunOptions(failFast: failFast, cacheFolder: cache.folder))
            let record = try #require(second.record)
            #expect(record.blocks.map(\.status) == [.reused, .failed, .skipped, failFast ? .skipped : .reused])
            #expect(record.blocks[2].metrics.isEmpty)
            let rows = RunDifference(try #require(first.record), record).rows
            #expect(rows.map(\.block) == (failFast ? ["two", "three", "four"] : ["two", "three"]))
            #expect(rows.allSatisfy { $0.what == .status })
        }
        let cache = CachedRuns()
        let first = try cache.result(good, RunOptions(cacheFolder: cache.folder))
        let third = try cache.result(good.replacing("print(\"c\", 4)", with: "//| eval: false\nprint(\"c\", 4)"), RunOptions(cacheFolder: cache.folder))
        let rows = RunDifference(try #require(first.record), try #require(third.record)).rows
        #expect(rows.map { ([$0.block] + [$0.what, $0.old, $0.new].map(\.english)).joined(separator: " ") } == ["four status ran not evaluated"])
    }

    @Test func aBlockThatIsMeantToFailIsThereWithWhatItSays() throws {
        let cache = CachedRuns()
        let text = lesson(["one": "//| error: true\nlet a: Int = \"text\"", "two": "//| error: true\nlet b = [1][2]"])
        let first = try cache.result(text, RunOptions(cacheFolder: cache.folder))
        #expect(first.record?.blocks.map(\.status) == [.ran, .ran])
        let second = try cache.result(text.replacing("\"text\"", with: "2.5").replacing("[1][2]", with: "[1][3]"), RunOptions(cacheFolder: cache.folder))
        let rows = RunDifference(try #require(first.record), try #require(second.record)).rows
        #expect(rows.map { "\($0.block) \($0.what.english)" } == ["one output", "two output"])
    }
}
