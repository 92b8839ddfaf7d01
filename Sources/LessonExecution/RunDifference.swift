/// What changed in the results between two runs of a lesson.
public struct RunDifference: Sendable {
    public let old: RunRecord
    public let new: RunRecord
    public let rows: [Row]

    public struct Row: Equatable, Sendable {
        public var block: String
        /// A number's name, or what else is other.
        public var what: String
        public var old: String
        public var new: String
    }

    public init(_ old: RunRecord, _ new: RunRecord) {
        (self.old, self.new) = (old, new)
        var rows = Self.settings(old, new)
        for block in new.blocks {
            guard let before = old.blocks.first(where: { $0.id == block.id }) else {
                rows.append(Row(block: block.id, what: "block", old: "", new: "new"))
                continue
            }
            rows += Self.rows(before, block)
        }
        for block in old.blocks where !new.blocks.contains(where: { $0.id == block.id }) {
            rows.append(Row(block: block.id, what: "block", old: "", new: "gone"))
        }
        self.rows = rows
    }

    /// The seed and the parameters are no block's.
    private static func settings(_ old: RunRecord, _ new: RunRecord) -> [Row] {
        var rows: [Row] = []
        if old.seed != new.seed { rows.append(Row(block: "", what: "seed", old: "\(old.seed)", new: "\(new.seed)")) }
        for name in Set(old.parameters.keys).union(new.parameters.keys).sorted() where old.parameters[name] != new.parameters[name] {
            rows.append(Row(block: "", what: name, old: old.parameters[name] ?? "–", new: new.parameters[name] ?? "–"))
        }
        return rows
    }

    private static func rows(_ old: RunRecord.Block, _ new: RunRecord.Block) -> [Row] {
        let ended = { (block: RunRecord.Block) in (block.status == .reused ? .ran : block.status).rawValue }
        if ended(old) != ended(new) { return [Row(block: new.id, what: "status", old: ended(old), new: ended(new))] }
        let before = Dictionary(old.metrics.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        let after = Set(new.metrics.map(\.name))
        var rows = new.metrics.filter { before[$0.name] != $0.value }.map {
            Row(block: new.id, what: $0.name, old: before[$0.name].map(text) ?? "–", new: text($0.value))
        }
        rows += old.metrics.filter { !after.contains($0.name) }.map { Row(block: new.id, what: $0.name, old: text($0.value), new: "–") }
        if rows.isEmpty, old.shown != new.shown { rows.append(Row(block: new.id, what: "output", old: "", new: "other")) }
        return rows
    }

    /// A number with as many digits as say something.
    private static func text(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(Float(value))"
    }
}
