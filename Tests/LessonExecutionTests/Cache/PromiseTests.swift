import Foundation
import LessonDocument
import LessonExecution
import Testing

/// Whatever is edited, and however often: what a remembered run shows is what a run from nothing shows.
@Suite struct PromiseTests {
    /// As many sequences of edits as fit into some seconds; LESSONS_EDIT_SEQUENCES names another number, and then takes as long as it takes.
    @Test func everyRunShowsWhatARunFromNothingShows() throws {
        let wanted = ProcessInfo.processInfo.environment["LESSONS_EDIT_SEQUENCES"].flatMap { Int($0) }
        let first = ProcessInfo.processInfo.environment["LESSONS_EDIT_SEED"].flatMap { Int($0) } ?? 0
        let end = Date().addingTimeInterval(20)
        var faults: [String: Int] = [:]
        var counts = (sequences: 0, runs: 0, invalid: 0, reused: 0, blocks: 0)
        while wanted.map({ counts.sequences < $0 }) ?? (Date() < end) {
            var lesson = RandomLesson(seed: first + counts.sequences)
            let cache = CachedRuns()
            var edits: [String] = []
            for _ in 0..<6 {
                let text = lesson.text
                let checked = try CheckedLesson(Lesson(parsing: text, file: "lesson.md"))
                if checked.problems.isEmpty {
                    let remembered = checked.run(options: RunOptions(cacheFolder: cache.folder))
                    let fresh = checked.run()
                    #expect(remembered.warnings.isEmpty)
                    counts.runs += 1
                    counts.blocks += remembered.blocks.count
                    counts.reused += remembered.blocks.count { $0.status == .reused }
                    for (one, other) in zip(remembered.blocks, fresh.blocks) where CachedRuns.shown(one) != CachedRuns.shown(other) {
                        Issue.record(
                            "sequence \(first + counts.sequences), after \(edits): block \(one.block.id) (\(one.status), \(one.why(in: "lesson.md", .english))) shows\n\(CachedRuns.shown(one))\nand from nothing\n\(CachedRuns.shown(other))\nin\n\(text)"
                        )
                        return
                    }
                } else {
                    counts.invalid += 1
                    faults[checked.problems[0].message.english, default: 0] += 1
                }
                edits.append(lesson.edit())
            }
            counts.sequences += 1
        }
        print(
            "\(counts.sequences) sequences of edits: \(counts.runs) runs of \(counts.blocks) blocks, of which \(counts.reused) were reused; \(counts.invalid) lessons were not valid"
        )
        #expect(counts.reused > counts.blocks / 4, "hardly anything is reused")
        #expect(counts.runs > counts.invalid, "most lessons are not valid: \(faults.sorted { $0.value > $1.value }.prefix(5))")
    }
}
