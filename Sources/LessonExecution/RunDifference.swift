import LessonDocument

/// What changed in the results between two runs of a lesson.
public struct RunDifference {
    public let old: RunRecord
    public let new: RunRecord
    public let rows: [Row]
    /// What changed in the prose; nothing where the lesson's text is no longer there.
    public let prose: [ProseChange]
    /// What a block showed; nil where that is no longer there.
    public let outputs: (RunRecord.Block) -> [Output]?

    public struct Row: Equatable, Sendable {
        /// The block's id; empty for what is no block's.
        public var block: String
        public var what: DifferencePhrase
        public var old: DifferencePhrase
        public var new: DifferencePhrase
    }

    /// - Parameters:
    ///   - outputs: what a block showed, where that is there.
    ///   - lesson: the lesson as it was in a run, where that is there.
    public init(
        _ old: RunRecord, _ new: RunRecord, outputs: @escaping (RunRecord.Block) -> [Output]? = { _ in nil }, lesson: (RunRecord) -> Lesson? = { _ in nil }
    ) {
        (self.old, self.new, self.outputs) = (old, new, outputs)
        prose = lesson(old).flatMap { before in lesson(new).map { ProseChange.all(from: before, to: $0) } } ?? []
        var rows = Self.settings(old, new)
        if !prose.isEmpty { rows.append(Row(block: "", what: .prose, old: .none, new: .paragraphs(prose.count))) }
        for block in new.blocks {
            guard let before = old.blocks.first(where: { $0.id == block.id }) else {
                rows.append(Row(block: block.id, what: .block, old: .none, new: .new))
                continue
            }
            rows += Self.rows(before, block, outputs)
        }
        for block in old.blocks where !new.blocks.contains(where: { $0.id == block.id }) {
            rows.append(Row(block: block.id, what: .block, old: .none, new: .gone))
        }
        self.rows = rows
    }

    /// The seed and the parameters are no block's.
    private static func settings(_ old: RunRecord, _ new: RunRecord) -> [Row] {
        var rows: [Row] = []
        if old.seed != new.seed { rows.append(Row(block: "", what: .seed, old: .text("\(old.seed)"), new: .text("\(new.seed)"))) }
        for name in Set(old.parameters.keys).union(new.parameters.keys).sorted() where old.parameters[name] != new.parameters[name] {
            let value = { (parameters: [String: String]) in parameters[name].map(DifferencePhrase.text) ?? .missing }
            rows.append(Row(block: "", what: .text(name), old: value(old.parameters), new: value(new.parameters)))
        }
        return rows
    }

    private static func rows(_ old: RunRecord.Block, _ new: RunRecord.Block, _ outputs: (RunRecord.Block) -> [Output]?) -> [Row] {
        let ended = { (block: RunRecord.Block) in block.status == .reused ? .ran : block.status }
        if ended(old) != ended(new) { return [Row(block: new.id, what: .status, old: .ended(ended(old)), new: .ended(ended(new)))] }
        let before = Dictionary(old.metrics.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.metrics.map(\.name))
        var rows = new.metrics.filter { before[$0.name] != $0.value }.map {
            Row(block: new.id, what: .text($0.name), old: before[$0.name].map(text) ?? .missing, new: text($0.value))
        }
        rows += old.metrics.filter { !after.contains($0.name) }.map { Row(block: new.id, what: .text($0.name), old: text($0.value), new: .missing) }
        guard rows.isEmpty, old.shown != new.shown else { return rows }
        if let before = outputs(old), let now = outputs(new) { rows = shownRows(before, now, block: new.id) }
        return rows.isEmpty ? [Row(block: new.id, what: .output, old: .none, new: .other)] : rows
    }

    /// The most lines of a block that are told.
    private static let mostLines = 10

    /// The lines of what a block showed that are others now. A line of a chart is told by its ends.
    private static func shownRows(_ old: [Output], _ new: [Output], block: String) -> [Row] {
        guard old.count == new.count else { return [] }
        let rows = zip(old, new).flatMap { before, now -> [Row] in
            let spans = (before.spans, now.spans)
            if spans.0.map(\.name) == spans.1.map(\.name), !spans.0.isEmpty {
                return zip(spans.0, spans.1).filter { $0.text != $1.text }.map {
                    Row(block: block, what: $0.name.isEmpty ? .output : .text($0.name), old: .text($0.text), new: .text($1.text))
                }
            }
            guard let texts = before.plain.flatMap({ first in now.plain.map { (first, $0) } }) else { return [] }
            return TextDifference(texts.0, texts.1).lines.compactMap { line in
                guard case .other(let old, let new) = line else { return nil }
                let text = { (line: [TextDifference.Stretch]?) in line.map { DifferencePhrase.text($0.map(\.text).joined()) } ?? .missing }
                return Row(block: block, what: .output, old: text(old), new: text(new))
            }
        }
        return Array(rows.prefix(mostLines))
    }

    /// A number with as many digits as say something.
    private static func text(_ value: Double) -> DifferencePhrase {
        .text(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(Float(value))")
    }
}

extension RunDifference {
    /// A block in both runs, and what it showed in them, in the order of the new run; blocks that are gone stand last.
    public struct Block: Sendable {
        public let id: String
        public let old: RunRecord.Block?
        public let new: RunRecord.Block?

        /// Whether there is something to tell.
        public var isChanged: Bool {
            guard let old, let new else { return true }
            let ended = { (block: RunRecord.Block) in block.status == .reused ? .ran : block.status }
            return ended(old) != ended(new) || old.shown != new.shown || old.metrics != new.metrics || old.source != new.source
        }
    }

    public var blocks: [Block] {
        new.blocks.map { block in Block(id: block.id, old: old.blocks.first { $0.id == block.id }, new: block) }
            + old.blocks.filter { block in !new.blocks.contains { $0.id == block.id } }.map { Block(id: $0.id, old: $0, new: nil) }
    }
}
