extension ExpectedOutput {
    /// A line that was expected beside what was given in its place.
    public struct ComparedLine: Equatable, Sendable {
        /// The line's place in the fence, from 0; the place behind it where there is none.
        public let index: Int
        public let expected: String?
        public let given: String?
        /// Whether one stands for the other.
        public let holds: Bool
    }

    /// What was expected and what a block gave, line by line.
    public func compared(with given: [String]) -> [ComparedLine] {
        let (old, given) = (lines.withoutEmptyEnd, given.withoutEmptyEnd)
        var next = 0
        return alignment(old, given).steps.flatMap { step -> [ComparedLine] in
            switch step {
            case .keep(let line, let other), .replace(let line, let other):
                next = line + 1
                let holds = if case .keep = step { true } else { false }
                return [ComparedLine(index: line, expected: old[line], given: given[other], holds: holds)]
            case .anything(let line, let others):
                next = line + 1
                let first = ComparedLine(index: line, expected: old[line], given: others.first.map { given[$0] }, holds: true)
                return [first] + others.dropFirst().map { ComparedLine(index: line, expected: nil, given: given[$0], holds: true) }
            case .remove(let line):
                next = line + 1
                return [ComparedLine(index: line, expected: old[line], given: nil, holds: false)]
            case .insert(let other): return [ComparedLine(index: next, expected: nil, given: given[other], holds: false)]
            }
        }
    }

    /// In which lines a block gave something else than was expected.
    public func differences(from given: [String]) -> [ComparedLine] { isMet(by: given) ? [] : compared(with: given).filter { !$0.holds } }

    /// How lines that are expected become lines that are given.
    func alignment(_ old: [String], _ given: [String]) -> Alignment {
        let patterns = old.map { comparison == .byTokens ? OutputPattern($0) : nil }
        return Alignment(old: old.count, new: given.count) {
            patterns[$0]?.isAnyLines ?? false
        } matches: { line, other in
            patterns[line]?.matches(given[other]) ?? (old[line].withoutBlanksAtEnd == given[other].withoutBlanksAtEnd)
        }
    }
}
