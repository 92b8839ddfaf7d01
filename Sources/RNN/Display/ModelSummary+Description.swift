// The summary of a model as text: Keras 3's table.

extension ModelSummary: CustomStringConvertible {
    /// Keras' table as plain text, memory for 4 bytes a parameter.
    public var description: String {
        let header = SummaryLine(cells: ["Layer (type)", "Output Shape", "Param #"])
        let body = rows.map { row in
            SummaryLine(cells: ["\(row.name) (\(row.kind))", row.shapeText, row.countText])
        }
        var lines = ["Model: \"\(modelName)\""]
        lines.append(SummaryLine.rule("┏━┳┓"))
        lines += header.text("┃┃┃")
        lines.append(SummaryLine.rule(body.isEmpty ? "┗━┻┛" : "┡━╇┩"))
        for (index, line) in body.enumerated() {
            lines += line.text("│││")
            lines.append(SummaryLine.rule(index == body.count - 1 ? "└─┴┘" : "├─┼┤"))
        }
        guard isBuilt else { return (lines + [" Total params: ?", " unbuilt: give the first layer `inputShape:`"]).joined(separator: "\n") }
        let total = "\(grouped(parameterCount)) (\(memorySize(bytes: Double(parameterCount) * 4)))"
        lines.append(" Total params: \(total)")
        lines.append(" Trainable params: \(total)")
        lines.append(" Non-trainable params: 0 (0.00 B)")
        return lines.joined(separator: "\n")
    }
}

/// One line of the table: three cells of fixed widths, the last to the right. What is too long goes on beneath, and a name
/// that is wider than its column loses its end.
private struct SummaryLine {
    static let widths = [36, 27, 15]

    var cells: [String]

    func text(_ bars: String) -> [String] {
        let bars = bars.map(String.init)
        let parts = zip(cells, Self.widths).map { Self.wrapped($0, width: $1) }
        let height = parts.map(\.count).max() ?? 1
        return (0..<height).map { line in
            let cells = parts.indices.map { column in
                let cell = line < parts[column].count ? parts[column][line] : ""
                return cell.padded(to: Self.widths[column], alignedRight: column == 2)
            }
            return "\(bars[0]) \(cells[0]) \(bars[1]) \(cells[1]) \(bars[1]) \(cells[2]) \(bars[2])"
        }
    }

    /// A horizontal line from its left end, its stroke, its crossing and its right end.
    static func rule(_ pieces: String) -> String {
        let pieces = pieces.map(String.init)
        let strokes = widths.map { String(repeating: pieces[1], count: $0 + 2) }
        return pieces[0] + strokes.joined(separator: pieces[2]) + pieces[3]
    }

    /// Lines of at most `width` columns, broken at spaces.
    private static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ").map(String.init) {
            let word = displayWidth(word) <= width ? word : word.clipped(to: width - 1) + "…"
            if let line = lines.last, displayWidth(line) + 1 + displayWidth(word) <= width {
                lines[lines.count - 1] = line + " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }
}
