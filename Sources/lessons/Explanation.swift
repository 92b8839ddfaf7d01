import LessonDocument
import LessonExecution
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
            let near = nearestName(to: id, among: run.blocks.map(\.block.id))
            throw UsageError.explainNoBlock(option: "--explain", id: id, file: run.lesson.file, nearest: near).thrown
        }
        self.block = block
        file = run.lesson.file
        new = run.record?.blocks.first { $0.id == id && $0.isKnown }
        old = earlier.last(of: id)?.block
    }

    func show(on reporter: any Reporter) { reporter.tell(note: text(in: reporter.language)) }

    private func text(in language: ReaderLanguage) -> String {
        let ended = TableWord.ended(block.status, why: block.why(in: file, language))
        let head = "\(block.block.id) (\(file):\(block.block.place.line)): \(ended.told(in: language))\n"
        return head + parts.map { $0.text(in: language) }.joined()
    }

    private var parts: [Part] {
        guard let new else { return [] }
        var parts = [Part(.code, now: new.code, before: old?.code)]
        if let old, old.code != new.code { parts[0].changes = Self.changes(from: old.source, to: new.source) }
        // What it uses besides its own code, functions and types, is in both hashes.
        if new.code == old?.code { parts.append(Part(.codeAndUses, now: new.meaning, before: old?.meaning)) }
        parts += new.definitions.map { function in
            let before = old?.definitions.first { $0.name == function.name }
            var part = Part(.variable(function.name, line: function.line ?? 0), now: function.hash, before: before?.hash)
            if let before, before.hash != function.hash { part.changes = Self.changes(from: before.text ?? "", to: function.text ?? "") }
            return part
        }
        parts += new.inputs.map { input in
            let before = old?.inputs.first { $0.name == input.name }
            let word = input.line.map { TableWord.variable(input.name, line: $0) } ?? input.file.map { .dataFile(input.name, $0) } ?? .parameter(input.name)
            var part = Part(word, now: input.hash, before: before?.hash)
            if let before, before.hash != input.hash { part.changes = Self.changes(from: before, to: input) }
            return part
        }
        parts += new.data.enumerated().map { index, data in
            Part(.data, now: data, before: old.flatMap { $0.data.indices.contains(index) ? $0.data[index] : nil })
        }
        if let random = new.random { parts.append(Part(.randomSource, now: random, before: old?.random)) }
        return parts
    }

    /// The lines that are gone and those that are new.
    private static func changes(from old: String, to new: String) -> [String] {
        let (before, after) = (old.split(separator: "\n"), new.split(separator: "\n"))
        return after.difference(from: before).map { change in
            switch change {
            case .remove(_, let line, _): "- \(line)"
            case .insert(_, let line, _): "+ \(line)"
            }
        }
    }

    /// The line that declares it, where that is other; else its value.
    private static func changes(from old: RunRecord.Input, to new: RunRecord.Input) -> [String] {
        if let before = old.text, let after = new.text, before != after { return ["- \(before)", "+ \(after)"] }
        if let before = old.value, let after = new.value, before != after { return ["\(before) → \(after)"] }
        return []
    }
}

private extension Explanation {
    /// One thing that the block rests on.
    struct Part {
        let name: TableWord
        let state: TableWord
        /// What became other in it, line by line.
        var changes: [String] = []

        init(_ name: TableWord, now: String, before: String?) {
            (self.name, state) = (name, before == nil ? .new : before == now ? .same : .changed)
        }

        func text(in language: ReaderLanguage) -> String {
            "  \(name.told(in: language)): \(state.told(in: language))\n" + changes.map { "    \($0)\n" }.joined()
        }
    }
}
