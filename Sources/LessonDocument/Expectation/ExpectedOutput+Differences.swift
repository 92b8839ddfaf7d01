extension ExpectedOutput {
    /// A line that was expected, one that was given, or both, where they differ.
    public struct Difference: Equatable, Sendable {
        /// The line's place in the fence, from 0; that of the closing fence where the line is missing at the end.
        public let index: Int
        public let expected: String?
        public let given: String?
    }

    /// In which lines a block gave something else than was expected.
    public func differences(from given: [String]) -> [Difference] {
        if isMet(by: given) { return [] }
        let (old, given) = (lines.withoutEmptyEnd, given.withoutEmptyEnd)
        var next = 0
        return alignment(old, given).steps.compactMap { step in
            switch step {
            case .keep(let line, _), .anything(let line, _):
                next = line + 1
                return nil
            case .replace(let line, let other):
                next = line + 1
                return Difference(index: line, expected: old[line], given: given[other])
            case .remove(let line):
                next = line + 1
                return Difference(index: line, expected: old[line], given: nil)
            case .insert(let other): return Difference(index: next, expected: nil, given: given[other])
            }
        }
    }

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
