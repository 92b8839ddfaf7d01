// A histogram as text: a line a bin.

extension Histogram: CustomStringConvertible {
    /// A line a bin: its borders, its count, and a bar, the widest of 50 columns.
    public var description: String {
        let bins = counts.indices.filter { edges.indices.contains($0 + 1) }
        let digits = digits
        let lower = bins.map { Self.text(edges[$0], digits: digits) }
        let upper = bins.map { Self.text(edges[$0 + 1], digits: digits) }
        let lowerWidth = lower.map(\.count).max() ?? 0
        let upperWidth = upper.map(\.count).max() ?? 0
        let countWidth = counts.map { "\($0)".count }.max() ?? 0
        let greatest = counts.max() ?? 0
        return bins.prefix(Self.mostLines).map { bin in
            let closing = bin == bins.last ? "]" : ")"
            let range =
                "[" + lower[bin].padded(to: lowerWidth, alignedRight: true) + ", "
                + upper[bin].padded(to: upperWidth, alignedRight: true) + closing
            let line = range + "  " + "\(counts[bin])".padded(to: countWidth, alignedRight: true)
            let bar = Self.bar(counts[bin], of: greatest)
            return bar.isEmpty ? line : line + "  " + bar
        }.joined(separator: "\n") + (bins.count > Self.mostLines ? "\n… (\(bins.count - Self.mostLines) more bins)" : "")
    }
}

extension Histogram {
    private static let widest = 50
    /// More lines than anybody reads.
    private static let mostLines = 1_000

    /// Eighths of a column, so that small counts are seen: what is there at all has a bar.
    private static func bar(_ count: Int, of greatest: Int) -> String {
        guard count > 0, greatest > 0 else { return "" }
        let eighths = max(1, Int((Double(count) / Double(greatest) * Double(widest * 8)).rounded()))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }

    /// Decimals that tell neighbouring borders apart: one, or more where bins are narrow.
    private var digits: Int {
        let width = zip(edges, edges.dropFirst()).map { $1 - $0 }.min() ?? 1
        var digits = 1
        var unit = 1.0
        while width < unit * 5, digits < 12, width > 0 {
            digits += 1
            unit /= 10
        }
        return digits
    }

    private static func text(_ value: Double, digits: Int) -> String {
        fixed(value, digits: digits)
    }
}
