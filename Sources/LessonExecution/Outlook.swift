import LessonDocument
import RNN

/// What can be said of a run before its first block.
public struct Outlook: Sendable {
    /// The blocks that train models.
    public var training: [Block] = []
    /// How long they took when they last ran; `nil` where that isn't known of all.
    public var seconds: Double?
    /// The built-in sample stands in for the reviews that the lesson names.
    public var usesSample = false
}

extension Outlook {
    init(of lesson: Lesson, training places: [Int], usesSample: Bool = false, cacheFolder: String? = nil) {
        training = places.filter(lesson.blocks.indices.contains).map { lesson.blocks[$0] }
        self.usesSample = usesSample
        guard !training.isEmpty, let cacheFolder else { return }
        let records = RunRecord.all(of: lesson.file, cacheFolder: cacheFolder).reversed()
        let known = training.compactMap { block in
            records.lazy.compactMap { $0.blocks.first { $0.id == block.id && $0.status == .ran } }.first?.seconds
        }
        if known.count == training.count { seconds = known.reduce(0, +) }
    }
}

extension CheckedLesson {
    /// The places of the blocks that train models.
    var trainingBlocks: [Int] {
        lesson.blocks.indices.filter { programIndices[$0].map { program.blocks[$0].hostCalls.contains("fit") } ?? false }
    }
}
