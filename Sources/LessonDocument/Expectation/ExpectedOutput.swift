/// A fence `output` right after a block: what the block is expected to give.
public struct ExpectedOutput: Codable, Equatable, Sendable {
    /// How it is held against what the block gave; the word behind `output`.
    public enum Comparison: String, Codable, CaseIterable, Sendable {
        /// Numbers by value, runs of blanks as one, with marks; the fence says nothing more than `output`.
        case byTokens = ""
        /// Letter by letter, for pictures in letters. Blanks at a line's end don't count.
        case exact
        /// The block must run, whatever it gives.
        case any
    }

    /// The number of its block.
    public let block: Int
    public let comparison: Comparison
    public let lines: [String]
    /// Where the opening fence stands.
    public let place: Place
    /// The lesson's line of the closing fence.
    public let endLine: Int

    public init(block: Int, comparison: Comparison = .byTokens, lines: [String], place: Place, endLine: Int) {
        (self.block, self.comparison, self.lines, self.place, self.endLine) = (block, comparison, lines, place, endLine)
    }

    /// The words that may stand behind `output`.
    static let words = Comparison.allCases.map(\.rawValue).filter { !$0.isEmpty }
}

extension ExpectedOutput {
    /// Whether a block that gave these lines gave what was expected. Empty lines at the end don't count.
    public func isMet(by given: [String]) -> Bool { Self.isMet(lines, comparison, by: given) }

    static func isMet(_ expected: [String], _ comparison: Comparison, by given: [String]) -> Bool {
        let (expected, given) = (expected.withoutEmptyEnd, given.withoutEmptyEnd)
        switch comparison {
        case .any: return true
        case .exact: return expected.count == given.count && zip(expected, given).allSatisfy { $0.withoutBlanksAtEnd == $1.withoutBlanksAtEnd }
        case .byTokens: return isMet(expected.map(OutputPattern.init), by: given)
        }
    }

    private static func isMet(_ patterns: [OutputPattern], by given: [String]) -> Bool {
        var star: (pattern: Int, end: Int)?
        var (pattern, index) = (0, 0)
        while true {
            if pattern < patterns.count {
                if patterns[pattern].isAnyLines {
                    star = (pattern, index)
                    pattern += 1
                    continue
                }
                if index < given.count, patterns[pattern].matches(given[index]) {
                    (pattern, index) = (pattern + 1, index + 1)
                    continue
                }
            } else if index == given.count {
                return true
            }
            guard let last = star, last.end < given.count else { return false }
            star = (last.pattern, last.end + 1)
            (pattern, index) = (last.pattern + 1, last.end + 1)
        }
    }
}

extension [String] {
    /// Without the empty lines at its end.
    var withoutEmptyEnd: [String] { Array(prefix((lastIndex { !$0.allSatisfy(\.isBlank) } ?? -1) + 1)) }
}
