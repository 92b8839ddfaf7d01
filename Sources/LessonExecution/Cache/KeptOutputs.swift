import LessonLanguage

/// What blocks showed in earlier runs, as it lies beside the records of those runs. It is bounded as all kept results are: what was used least recently goes.
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
        guard let name = block.outputs, let hash = ContentHash(text: name), let bytes = try? results.bytes(of: hash), let stored = try? Stored(bytes: bytes)
        else {
            return nil
        }
        return try? StoredDecoder(object: { _ in throw DamagedContent("outputs show no objects") }, opened: { $0 }).decode([Output].self, stored)
    }

    /// - Returns: the name under which they lie; nil where they are too large, or can't be kept.
    static func keep(_ outputs: [Output], in results: ResultCache) -> String? {
        guard let bytes = try? StoredEncoder.ofPlainValues.encode(outputs).bytes, bytes.count <= most else { return nil }
        return results.keep(bytes).text
    }
}
