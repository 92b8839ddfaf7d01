import LessonDocument
import LessonLanguage

/// What blocks showed in earlier runs, and the lessons' texts, as it lies beside the records of those runs. It is bounded as all kept results are: what was used least recently goes.
public struct KeptOutputs {
    private let results: ResultCache

    /// Larger ones of a block are not kept: they would drive out results that save time.
    private static let most = 4_000_000

    /// Nil where nothing is kept.
    public init?(cacheFolder: String) {
        guard let results = try? ResultCache(folder: cacheFolder, making: false) else { return nil }
        self.results = results
    }

    /// What a block showed in the run of its record; nil where that is no longer there, or damaged.
    public func outputs(of block: RunRecord.Block) -> [Output]? {
        guard let bytes = bytes(named: block.outputs), let stored = try? Stored(bytes: bytes) else { return nil }
        return try? StoredDecoder(object: { _ in throw DamagedContent("outputs show no objects") }, opened: { $0 }).decode([Output].self, stored)
    }

    /// The lesson as it was in a run; nil where that is no longer there, or damaged.
    public func lesson(of run: RunRecord) -> Lesson? {
        bytes(named: run.lesson).flatMap { try? Lesson(parsing: String(decoding: $0, as: UTF8.self), file: run.file) }
    }

    private func bytes(named name: String?) -> [UInt8]? { name.flatMap { ContentHash(text: $0) }.flatMap { try? results.bytes(of: $0) } }

    /// - Returns: the name under which the text lies.
    static func keep(_ lesson: Lesson, in results: ResultCache) -> String { results.keep(Array(lesson.source.utf8)).text }

    /// - Returns: the name under which they lie; nil where they are too large, or can't be kept.
    static func keep(_ outputs: [Output], in results: ResultCache) -> String? {
        guard let bytes = try? StoredEncoder.ofPlainValues.encode(outputs).bytes, bytes.count <= most else { return nil }
        return results.keep(bytes).text
    }
}
