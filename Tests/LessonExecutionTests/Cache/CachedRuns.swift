import Foundation
import LessonDocument
import LessonExecution
import Testing

/// A folder of kept results, and lessons that are run with it: each run is held against one from nothing.
final class CachedRuns {
    let folder = NSTemporaryDirectory() + "cache-\(UUID().uuidString)"

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs blocks, each with its id on its first line behind `//| id:`, and gives the ids of those that were not reused.
    @discardableResult
    func run(
        _ text: String, seed: Int? = nil, parameters: [(name: String, value: String)] = [], sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> Ran {
        let (run, fresh) = try (
            result(text, RunOptions(seed: seed, parameters: parameters, cacheFolder: folder)), result(text, RunOptions(seed: seed, parameters: parameters))
        )
        for (one, other) in zip(run.blocks, fresh.blocks) where Self.shown(one) != Self.shown(other) {
            Issue.record(
                "block \(one.block.id) (\(one.status), \(one.why(in: "lesson.md", .english))) gives\n\(Self.shown(one))\nand from nothing\n\(Self.shown(other))\nin\n\(text)",
                sourceLocation: sourceLocation)
        }
        #expect(run.blocks.count == fresh.blocks.count, sourceLocation: sourceLocation)
        return Ran(run: run)
    }

    struct Ran {
        let run: LessonRun
        /// The ids of the blocks that ran, one space between them.
        var ran: String { run.blocks.filter { $0.status != .reused }.map(\.block.id).joined(separator: " ") }
        func why(_ id: String) -> String { run.blocks.first { $0.block.id == id }?.why(in: "lesson.md", .english) ?? "" }
    }

    func result(_ text: String, _ options: RunOptions) throws -> LessonRun {
        let lesson: CheckedLesson
        do {
            lesson = try CheckedLesson(Lesson(parsing: text, file: "lesson.md"), options: options)
        } catch let errors as LessonErrors {
            throw Failure(description: "\(errors.errors)\n\(text)")
        }
        if let problem = lesson.problems.first { throw Failure(description: "\(problem)\n\(text)") }
        return lesson.run(options: options)
    }

    /// Everything of a block but its time and why it ran.
    static func shown(_ run: BlockRun) -> String {
        let status = run.status == .reused ? BlockRun.Status.ran : run.status
        let skipped = run.status == .skipped ? run.why(in: "lesson.md", .english) : ""
        return
            "\(status) \(skipped) \(run.outputs) \(run.problem.map(String.init(describing:)) ?? "") \(run.margin.map { "\($0.line) \($0.text)" }) \(run.usesSample)"
    }
}

/// A lesson from blocks: the first word of each is its id.
func lesson(_ blocks: KeyValuePairs<String, String>, params: String = "") -> String {
    let front = params.isEmpty ? "" : "---\nparams:\n\(params)\n---\n"
    return front + blocks.map { "Some prose.\n\n```swift\n//| id: \($0.key)\n\($0.value)\n```\n" }.joined(separator: "\n")
}
