import LessonLanguage
import RNN

/// What a block gave and did, as it is kept: enough to do without running it.
struct CachedResult {
    var outcome: Outcome
    var changes: BlockChanges

    /// What the page and the terminal show of it, and what it rests on beside its inputs.
    struct Outcome: Codable {
        var seconds: Double
        var outputs: [Output]
        /// The error that a block marked `error: true` stopped with; its line counts from the block's first line of code.
        var problem: Problem?
        /// Shapes and short values of what it declares, by the place among its declarations.
        var margin: [Note]
        /// The numbers of the last epoch of its last training.
        var training: [RunRecord.Metric]
        /// What its models said of themselves and their data.
        var doubts: [TrainingDoubt]
        var surroundings: Surroundings
        /// The random source after the block, if it has used it.
        var randomAfter: RandomSource?

        struct Note: Codable {
            var declaration: Int
            var text: String
            var isShape: Bool
        }
    }

    /// What shows only while a block runs, and must be the same for its result to hold.
    struct Surroundings: Codable, Equatable {
        /// The random source before the block, if it has used it.
        var random: RandomSource?
        var data: [Provenance.DataUse]
        /// The hash of the reviews' words, if it has read them.
        var words: String?
        /// The block's own text, if an error's place in it is shown.
        var text: String?
    }
}

extension CachedResult.Outcome {
    /// Whether its times and places are such as there can be.
    fileprivate var isPlausible: Bool {
        let places = 0...1 << 32
        return (0...1e12).contains(seconds) && [problem?.line, problem?.column, problem?.length].allSatisfy { $0.map(places.contains) ?? true }
    }
}

// As bytes.
extension CachedResult {
    /// `nil` where something in it can't be kept.
    var bytes: [UInt8]? {
        guard changes.all.allSatisfy({ $0.obstacle == nil }), let outcome = try? StoredEncoder.ofPlainValues.encode(outcome) else { return nil }
        let contents = changes.contents.flatMap { [Stored.node(.number, StoredNumbers.bytes([$0.object]), []), $0.contents] }
        let parts = [changes.values, changes.additions, contents, changes.objects].map { Stored.node(.list, [], $0) }
        return Stored.node(.record, Array("block".utf8), [outcome] + parts).bytes
    }

    init(bytes: [UInt8]) throws {
        guard case .node(.record, _, let parts) = try Stored(bytes: bytes), parts.count == 5 else { throw DamagedContent("a result is not whole") }
        func list(_ index: Int) throws -> [Stored] {
            guard case .node(.list, _, let list) = parts[index] else { throw DamagedContent("a list is missing") }
            return list
        }
        let decoder = StoredDecoder(object: { _ in throw DamagedContent("a result shows no objects") }, opened: { $0 })
        outcome = try decoder.decode(Outcome.self, parts[0])
        guard outcome.isPlausible else { throw DamagedContent("a time or a place is none") }
        let contents = try list(3)
        let pairs = try stride(from: 0, to: contents.count - 1, by: 2).map { index -> (object: Int, contents: Stored) in
            guard case .node(.number, let number, _) = contents[index], let object = try (StoredNumbers.numbers(number) as [Int]).first else {
                throw DamagedContent("an object has no number")
            }
            return (object, contents[index + 1])
        }
        changes = BlockChanges(values: try list(1), additions: try list(2), contents: pairs, objects: try list(4))
    }

    /// The large values that it names.
    var blobs: [ContentHash] {
        var found: [ContentHash] = []
        for stored in changes.all { stored.visit { if case .blob(let hash) = $0 { found.append(hash) } } }
        return found
    }
}
