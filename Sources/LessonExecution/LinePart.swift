/// What is shown of a line at fault: what is marked, and as much around it as one reads; `…` stands for what is left out.
package struct LinePart {
    package let before: String
    package let marked: String
    package let after: String

    /// The most characters that are shown on either side of what is marked, and of that.
    private static let longest = 200

    /// - Parameters:
    ///   - column: where the mark begins, from 1.
    ///   - length: how many characters it has.
    package init(of line: String, column: Int, length: Int) {
        let start = line.index(line.startIndex, offsetBy: max(column - 1, 0), limitedBy: line.endIndex) ?? line.endIndex
        let from = line.index(start, offsetBy: -Self.longest, limitedBy: line.startIndex) ?? line.startIndex
        let end = line.index(start, offsetBy: min(max(length, 1), Self.longest), limitedBy: line.endIndex) ?? line.endIndex
        let to = line.index(end, offsetBy: Self.longest, limitedBy: line.endIndex) ?? line.endIndex
        before = (from > line.startIndex ? "…" : "") + line[from..<start]
        marked = String(line[start..<end])
        after = line[end..<to] + (to < line.endIndex ? "…" : "")
    }
}
