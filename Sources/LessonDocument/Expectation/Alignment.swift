/// How one sequence becomes another: what is kept, replaced, left out and put in, with as few changes as there can be. Where a change may be had in several ways, a
/// replacement is.
struct Alignment {
    /// The indices of both sequences.
    enum Step: Equatable {
        case keep(Int, Int), replace(Int, Int)
        case remove(Int), insert(Int)
        /// What stands for anything, and what it stands for here.
        case anything(Int, Range<Int>)
    }

    let steps: [Step]

    /// Finding it takes time and memory for the product of both lengths; larger ones are replaced as a whole.
    private static let most = 1_000_000

    /// - Parameters:
    ///   - isAnything: whether an element of the old sequence stands for any number of new ones.
    ///   - matches: whether an element of the old sequence stands for one of the new.
    init(old: Int, new: Int, isAnything: (Int) -> Bool, matches: (Int, Int) -> Bool) {
        guard (old + 1).multipliedReportingOverflow(by: new + 1).partialValue <= Self.most else {
            steps = (0..<old).map(Step.remove) + (0..<new).map(Step.insert)
            return
        }
        let width = new + 1
        // The least number of changes from each pair of places to both ends.
        var costs = [Int32](repeating: 0, count: (old + 1) * width)
        for j in 0..<new { costs[old * width + j] = Int32(new - j) }
        for i in (0..<old).reversed() {
            let isStar = isAnything(i)
            costs[i * width + new] = costs[(i + 1) * width + new] + (isStar ? 0 : 1)
            for j in (0..<new).reversed() {
                let (below, right, both) = (costs[(i + 1) * width + j], costs[i * width + j + 1], costs[(i + 1) * width + j + 1])
                costs[i * width + j] = isStar ? min(below, right) : min(both + (matches(i, j) ? 0 : 1), below + 1, right + 1)
            }
        }
        var (steps, i, j): ([Step], Int, Int) = ([], 0, 0)
        while i < old || j < new {
            let cost = costs[i * width + j]
            if i < old, isAnything(i) {
                let start = j
                while j < new, costs[(i + 1) * width + j] != cost { j += 1 }
                steps.append(.anything(i, start..<j))
                i += 1
                continue
            }
            if i < old, j < new {
                let both = costs[(i + 1) * width + j + 1]
                let isKept = matches(i, j)
                if cost == both + (isKept ? 0 : 1) {
                    steps.append(isKept ? .keep(i, j) : .replace(i, j))
                    (i, j) = (i + 1, j + 1)
                    continue
                }
            }
            if i < old, cost == costs[(i + 1) * width + j] + 1 {
                steps.append(.remove(i))
                i += 1
            } else {
                steps.append(.insert(j))
                j += 1
            }
        }
        self.steps = steps
    }
}
