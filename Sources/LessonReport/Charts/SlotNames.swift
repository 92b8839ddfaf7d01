import RNN

/// Names beneath bars or boxes, so that none touches another.
///
/// Each stands beneath its own in up to three lines, where all fit so; else they stand by turns, every second or third at one height. What is wider still is shortened in its
/// middle, and of more names than there is room for every n-th is written; the table beneath the drawing has all.
struct SlotNames {
    private struct Line {
        let slot: Int
        let row: Int
        let text: String
        /// The name, where the text is not all of it.
        var whole: String?
    }

    private var written: [Line] = []
    /// How many lines of text they take.
    var rows: Int { (written.map(\.row).max() ?? -1) + 1 }

    static let rowHeight = 16.0
    private static let size = LabelSize.slot
    private static let gap = 6.0
    /// So much of a name tells it from others.
    private static let legible = 64.0

    /// - Parameters:
    ///   - x: where the slots 1, 2, 3, … lie.
    ///   - drawing: how wide all of the drawing is.
    init(_ names: [String], x: ChartScale, width drawing: Double) {
        let slot = x.place(2) - x.place(1)
        /// What a name may take that has the room of so many slots: at the ends no more than there is drawing.
        func room(_ index: Int, slots: Int) -> Double {
            let centre = x.place(Double(index + 1))
            return max(min(slot * Double(slots) - Self.gap, 2 * min(centre, drawing - centre) - 2), 0)
        }
        for turns in 1...3 {
            let stacks = names.indices.map { Self.stack(names[$0], width: room($0, slots: turns), most: turns == 1 ? 3 : 2) }
            guard stacks.allSatisfy({ $0 != nil }) else { continue }
            let lines = stacks.map { $0 ?? [] }
            // Those of one turn begin at one height, beneath all of the turn before.
            let heights = (0..<turns).map { turn in stride(from: turn, to: lines.count, by: turns).map { lines[$0].count }.max() ?? 0 }
            written = lines.enumerated().flatMap { slot, stack in
                stack.enumerated().map { Line(slot: slot, row: heights[..<(slot % turns)].reduce($0, +), text: $1) }
            }
            return
        }
        let widest = min(names.map { labelWidth($0, size: Self.size) }.max() ?? 0, Self.legible)
        let isRoomForAll = slot * 3 - Self.gap >= widest
        let step = isRoomForAll ? 1 : Int(max(1, min((widest + Self.gap) / max(slot, 1e-3), 1e6)).rounded(.up))
        let shown = Array(stride(from: 0, to: names.count, by: step))
        let texts = distinct(shown.map { names[$0] }, widths: shown.map { room($0, slots: isRoomForAll ? 3 : step) }, size: Self.size)
        written = zip(shown, texts).map { index, text in
            Line(slot: index, row: isRoomForAll ? index % 3 : 0, text: text, whole: text == names[index] ? nil : names[index])
        }
    }

    /// A name in so many lines at most, broken at spaces; nil where it doesn't fit.
    private static func stack(_ name: String, width: Double, most: Int) -> [String]? {
        let lines = lines(of: name, width: max(width, 1), size: size)
        let words = name.split(whereSeparator: \.isWhitespace)
        return lines.count <= most && words.allSatisfy { labelWidth(String($0), size: size) <= width } ? lines : nil
    }

    /// The names at their places.
    func drawing(x: ChartScale, top: Double) -> [String] {
        written.map { line in
            element(
                "text",
                [
                    "class": "tick slot", "x": coordinate(x.place(Double(line.slot + 1))), "y": coordinate(top + 17 + Double(line.row) * Self.rowHeight),
                    "text-anchor": "middle",
                ],
                escape(line.text) + (line.whole.map { element("title", text: $0) } ?? ""))
        }
    }
}
