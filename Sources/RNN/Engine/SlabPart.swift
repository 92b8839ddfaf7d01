/// A part of the gradients that one task sums over the slabs: some rows of a folded table, from whose gradient others follow, or anything else.
struct SlabPart {
    let range: Range<Int>
    var fold: Fold?
    /// The task's number within the fold.
    var task = 0

    /// How long a part is at most that is no fold's.
    private static let longest = 2048

    /// The parts of slabs of `count` numbers.
    static func parts(of count: Int, folds: [Fold]) -> [SlabPart] {
        var parts: [SlabPart] = []
        var end = 0
        func addRest(upTo next: Int) {
            for start in stride(from: end, to: next, by: longest) { parts.append(SlabPart(range: start..<min(start + longest, next))) }
        }
        for fold in folds.sorted(by: { $0.slabPlace < $1.slabPlace }) {
            addRest(upTo: fold.slabPlace)
            for task in 0..<fold.tasks { parts.append(SlabPart(range: fold.place(task), fold: fold, task: task)) }
            end = (parts[parts.count - 1].range.upperBound + lanes - 1) / lanes * lanes
        }
        addRest(upTo: count)
        return parts
    }
}
