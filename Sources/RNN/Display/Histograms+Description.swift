// Several histograms as text: a line a bin and group.

extension Histograms: CustomStringConvertible {
    private static let widest = 40
    /// More lines than anybody reads.
    private static let mostLines = 1_000
    private static let widestName = 30

    /// A line for each group of each bin: the bin's borders, the group's name, its count or its share, and a bar.
    public var description: String {
        let names = distinct(groups.map(\.name), columns: Self.widestName)
        let nameWidth = names.map(displayWidth).max() ?? 0
        let lengths = groups.map { isShare ? $0.shares : $0.counts.map(Double.init) }
        let greatest = lengths.joined().max() ?? 0
        let bins = max(0, edges.count - 1)
        let ranges = BinText.ranges(edges, count: min(bins, Self.mostLines))
        let rangeWidth = ranges.map(\.count).max() ?? 0
        var lines: [String] = []
        for bin in ranges.indices where lines.count < Self.mostLines {
            for (index, group) in groups.enumerated() where group.counts.indices.contains(bin) {
                let length = lengths[index][bin]
                let number = isShare ? fixed(length, digits: 3) : "\(group.counts[bin])"
                let bar = BinText.bar(length, of: greatest, widest: Self.widest)
                let range = index == 0 ? ranges[bin].padded(to: rangeWidth, alignedRight: true) : String(repeating: " ", count: rangeWidth)
                lines.append("\(range)  \(names[index].padded(to: nameWidth))  \(number.padded(to: 7, alignedRight: true))\(bar.isEmpty ? "" : "  " + bar)")
            }
        }
        let left = bins * groups.count - lines.count
        let head = [title, xLabel].filter { !$0.isEmpty }
        return (head + lines + (left > 0 ? ["… (\(left) more lines)"] : [])).joined(separator: "\n")
    }
}
