/// What changed in the results between two runs of a lesson.
public struct RunDifference: Sendable {
    public let old: RunRecord
    public let new: RunRecord
    public let rows: [Row]

    public struct Row: Equatable, Sendable {
        /// The block's id; empty for what is no block's.
        public var block: String
        public var what: DifferencePhrase
        public var old: DifferencePhrase
        public var new: DifferencePhrase
    }

    public init(_ old: RunRecord, _ new: RunRecord) {
        (self.old, self.new) = (old, new)
        var rows = Self.settings(old, new)
        for block in new.blocks {
            guard let before = old.blocks.first(where: { $0.id == block.id }) else {
                rows.append(Row(block: block.id, what: .block, old: .none, new: .new))
                continue
            }
            rows += Self.rows(before, block)
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

    private static func rows(_ old: RunRecord.Block, _ new: RunRecord.Block) -> [Row] {
        let ended = { (block: RunRecord.Block) in block.status == .reused ? .ran : block.status }
        if ended(old) != ended(new) { return [Row(block: new.id, what: .status, old: .ended(ended(old)), new: .ended(ended(new)))] }
        let before = Dictionary(old.metrics.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.metrics.map(\.name))
        var rows = new.metrics.filter { before[$0.name] != $0.value }.map {
            Row(block: new.id, what: .text($0.name), old: before[$0.name].map(text) ?? .missing, new: text($0.value))
        }
        rows += old.metrics.filter { !after.contains($0.name) }.map { Row(block: new.id, what: .text($0.name), old: text($0.value), new: .missing) }
        if rows.isEmpty, old.shown != new.shown { rows.append(Row(block: new.id, what: .output, old: .none, new: .other)) }
        return rows
    }

    /// A number with as many digits as say something.
    private static func text(_ value: Double) -> DifferencePhrase {
        .text(value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(Float(value))")
    }
}
