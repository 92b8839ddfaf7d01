import ArgumentParser
import LessonDocument
import LessonExecution
import RNN
import Wording

/// What one block of a run rests on, beside what it rested on in the run before.
struct Explanation {
    private let block: BlockRun
    private let new: RunRecord.Block?
    private let old: RunRecord.Block?
    private let file: String

    /// - Parameter earlier: the records of the runs before.
    init(of id: String, in run: LessonRun, after earlier: [RunRecord]) throws {
        guard let block = run.blocks.first(where: { $0.block.id == id }) else {
            let near = nearestName(to: id, among: run.blocks.map(\.block.id)).map { "; did you mean '\($0)'?" } ?? ""
            throw ValidationError("--explain \(id): \(run.lesson.file) has no block '\(id)'\(near)")
        }
        self.block = block
        file = run.lesson.file
        new = run.record?.blocks.first { $0.id == id && $0.isKnown }
        old = earlier.last(of: id)?.block
    }

    var text: String {
        let head = "\(block.block.id) (\(file):\(block.block.place.line)): \(block.status == .reused ? "reused" : "\(block.status.rawValue), \(block.why)")"
        guard let new else { return head + "\n" }
        var rows = [
            row("code", new.code, old?.code), row("code with all that it uses", new.meaning, old?.meaning),
        ]
        let before = Dictionary((old?.inputs ?? []).map { ($0.name, $0.hash) }, uniquingKeysWith: { first, _ in first })
        rows += new.inputs.map { row("`\($0.name)`" + ($0.line.map { " (line \($0))" } ?? " (parameter)"), $0.hash, before[$0.name]) }
        for (index, data) in new.data.enumerated() { rows.append(row("data", data, old.flatMap { $0.data.indices.contains(index) ? $0.data[index] : nil })) }
        if let random = new.random { rows.append(row("random source", random, old?.random)) }
        return "\(head)\n\(Table(columns: ["what it rests on", "now", "last run", ""], rows: rows).visible)\n"
    }

    func show(on reporter: any Reporter) { reporter.tell(note: text) }

    private func row(_ what: String, _ now: String, _ before: String?) -> [String] {
        let short = { (hash: String) in String(hash.replacingOccurrences(of: "SHA-256 ", with: "").prefix(12)) }
        return [what, short(now), before.map(short) ?? "–", before == nil ? "new" : before == now ? "" : "changed"]
    }
}
