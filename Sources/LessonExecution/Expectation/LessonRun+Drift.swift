import LessonDocument

extension LessonRun {
    /// Numbers of the prose, bound to nothing, that stood in what a block showed in the last run that gave other results, and stand in nothing that a block shows now.
    public func driftedNumbers(cacheFolder: String?) -> [Problem] {
        // What the prose says of the real data does not stand in what the sample gives.
        guard status == .ok, let record, let cacheFolder, !provenance.data.contains(where: \.isSample) else { return [] }
        let numbers = lesson.proseNumbers
        guard !numbers.isEmpty, let (old, kept) = lastOther(than: record, cacheFolder: cacheFolder) else { return [] }
        var now = NumbersShown()
        for block in blocks { now.add(block.outputs) }
        let gone = numbers.filter { !now.contain($0) }
        if gone.isEmpty { return [] }
        let shown = record.shown
        var before = old.blocks.filter { shown[$0.id] != $0.shown }.map { block in
            var numbers = NumbersShown()
            numbers.add(kept.outputs(of: block) ?? [])
            return (block: block, numbers: numbers)
        }
        let lines = sourceLines(lesson.source)
        return gone.compactMap { number in
            guard let index = before.indices.first(where: { before[$0].numbers.contain(number) }) else { return nil }
            let block = before[index].block
            let line = lesson.blocks.first { $0.id == block.id }?.place.line ?? block.line
            return Problem(
                severity: .warning, file: lesson.file, line: number.place.line, column: number.place.column, length: number.written.count,
                message: ExpectationFault.drifted(written: number.written, block: block.id, line: line),
                sourceLine: lines.line(number.place.line))
        }
    }

    /// How many runs are looked back.
    private static let mostRecords = 8

    /// The last run whose blocks showed something else.
    private func lastOther(than record: RunRecord, cacheFolder: String) -> (RunRecord, KeptOutputs)? {
        let shown = record.shown
        let other = RunRecord.last(Self.mostRecords, of: lesson.file, cacheFolder: cacheFolder).first { old in
            old.status == .ok && old.blocks.contains { !$0.shown.isEmpty && shown[$0.id] != $0.shown }
        }
        return other.flatMap { old in KeptOutputs(cacheFolder: cacheFolder).map { (old, $0) } }
    }
}

extension RunRecord {
    /// The hashes of what its blocks showed.
    fileprivate var shown: [String: String] { Dictionary(blocks.map { ($0.id, $0.shown) }, uniquingKeysWith: { first, _ in first }) }
}
