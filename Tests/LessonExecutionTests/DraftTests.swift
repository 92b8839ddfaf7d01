import Foundation
import LessonDocument
import LessonExecution
import RNN
import Testing

/// Lessons whose text is wrong, and whose code is looked at all the same.
@Suite struct DraftTests {
    private func draft(_ text: String) throws -> Lesson? {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("draft-\(UUID().uuidString).md")
        defer { try? FileManager.default.removeItem(at: file) }
        try text.write(to: file, atomically: true, encoding: .utf8)
        if case .wrong(_, let draft) = Lesson.read(file.path) { return draft }
        return nil
    }

    @Test func anIDThatComesTwiceHidesNoErrorOfTheCode() throws {
        let text = "```swift\n//| id: a\nlet x = lenght\n```\n\n```swift\n//| id: a\nlet y = widht\n```\n"
        let checked = try CheckedLesson(try #require(try draft(text)))
        #expect(checked.problems.compactMap(\.line) == [3, 8])
    }

    /// A lesson some lines of which come twice, are gone, or stand elsewhere. `LESSON_DRAFTS` says how many.
    @Test func lessonsWithMovedLinesAreChecked() throws {
        let lessons = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Lessons")
        let lines = try String(contentsOf: lessons.appendingPathComponent("week6-memory.en.md"), encoding: .utf8).components(separatedBy: "\n")
        var random = RandomSource(seed: 1)
        var drafts = 0
        for _ in 0..<(Int(ProcessInfo.processInfo.environment["LESSON_DRAFTS"] ?? "") ?? 20) {
            var moved = lines
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let start = Int.random(in: 0..<moved.count, using: &random)
                let part = moved[start..<min(start + Int.random(in: 1...12, using: &random), moved.count)]
                if Bool.random(using: &random) { moved.removeSubrange(part.indices) }
                if Bool.random(using: &random) { moved.insert(contentsOf: part, at: Int.random(in: 0...moved.count, using: &random)) }
            }
            guard let draft = try draft(moved.joined(separator: "\n")) else { continue }
            drafts += 1
            _ = Result { try CheckedLesson(draft) }
        }
        #expect(drafts > 0)
    }
}
