/// Bins and bars as text, alike for one histogram and for several in one.
enum BinText {
    /// The borders of each bin in line, `[16.0, 77.2)`: as many decimals as tell neighbours apart.
    static func ranges(_ edges: [Double], count: Int) -> [String] {
        let count = max(0, min(count, edges.count - 1))
        let digits = digits(edges)
        let texts = edges.prefix(count + 1).map { abs($0) < 1e12 && digits <= 8 ? fixed($0, digits: digits) : briefly($0) }
        let (lower, upper) = (texts.dropLast().map(\.count).max() ?? 0, texts.dropFirst().map(\.count).max() ?? 0)
        return (0..<count).map { bin in
            let closing = bin == edges.count - 2 ? "]" : ")"
            return "[\(texts[bin].padded(to: lower, alignedRight: true)), \(texts[bin + 1].padded(to: upper, alignedRight: true))\(closing)"
        }
    }

    /// Eighths of a column, so that small counts are seen: what is there at all has a bar.
    static func bar(_ length: Double, of greatest: Double, widest: Int) -> String {
        guard length > 0, greatest > 0 else { return "" }
        let eighths = max(1, Int((length / greatest * Double(widest * 8)).rounded()))
        let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        return String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    }

    /// Decimals that tell neighbouring borders apart: one, or more where bins are narrow.
    private static func digits(_ edges: [Double]) -> Int {
        let width = zip(edges, edges.dropFirst()).map { $1 - $0 }.min() ?? 1
        var digits = 1
        var unit = 1.0
        while width < unit * 5, digits < 12, width > 0 {
            digits += 1
            unit /= 10
        }
        return digits
    }
}
