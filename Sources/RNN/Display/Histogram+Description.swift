// A histogram as text: a line a bin.

extension Histogram: CustomStringConvertible {
    private static let widest = 50
    /// More lines than anybody reads.
    private static let mostLines = 1_000

    /// A line a bin: its borders, its count, and a bar, the widest of 50 columns; above them the title and what the values are.
    public var description: String {
        let bins = min(counts.count, max(0, edges.count - 1))
        let countWidth = counts.map { "\($0)".count }.max() ?? 0
        let greatest = Double(counts.max() ?? 0)
        let lines = BinText.ranges(edges, count: min(bins, Self.mostLines)).enumerated().map { bin, range in
            let line = range + "  " + "\(counts[bin])".padded(to: countWidth, alignedRight: true)
            let bar = BinText.bar(Double(counts[bin]), of: greatest, widest: Self.widest)
            return bar.isEmpty ? line : line + "  " + bar
        }
        let head = [title, xLabel].filter { !$0.isEmpty }
        return (head + lines + (bins > Self.mostLines ? ["… (\(bins - Self.mostLines) more bins)"] : [])).joined(separator: "\n")
    }
}
