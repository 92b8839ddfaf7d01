import LessonDocument
import RNN

extension HTMLPage {
    /// A cell's step: the whole of it, beneath it what is lit one after the other, and the equations for those who ask.
    func html(of diagram: CellDiagram, alt: String?) -> String {
        let isSequence = diagram.drawings.count > 1
        let drawings = diagram.drawings.enumerated().map { index, lit in
            let number = isSequence && index > 0 ? index : nil
            return "<div class=scroll tabindex=0>\(drawing(of: diagram.cell, lit: lit, number: number, alt: index == 0 ? alt : nil))</div>\n"
        }
        let sequence = drawings.count > 1 ? "<div class=\"panels many\">\n\(drawings.dropFirst().joined())</div>\n" : ""
        return """
            <div class="chart">
            \(drawings.first ?? "")\(sequence)<details><summary>\(escape(words(.equations)))</summary>
            \(html(ofDisplayed: formula(diagram.cell)))
            </details>
            </div>

            """
    }

    /// - Parameter number: which of the drawings in a sequence it is.
    private func drawing(of cell: CellKind, lit: [CellPart], number: Int?, alt: String?) -> String {
        let equations = cell.equations.filter { lit.isEmpty || lit.contains($0.part) }
        let told = equations.map { "\(words(.cellPart($0.part, goesBackwards: nil))): \(words(.purpose($0.purpose)))" }.joined(separator: ". ")
        let (width, height) = cell.drawnSize
        let caption = lit.isEmpty && cell != .simpleRNN ? key(y: height + 20) : self.caption(of: equations, number: number, width: width, y: height + 20)
        let full = height + caption.height
        let step = words(.cellStep(cell))
        let said = alt ?? (lit.isEmpty ? "\(step). \(words(.cellFlow(hasCellState: cell.hasCellState))) \(told)" : "\(step), \(told)")
        return """
            <svg class="map" width="\(coordinate(width))" height="\(coordinate(full))" viewBox="0 0 \(coordinate(width)) \(coordinate(full))" role="img" \
            aria-label="\(escape(said))">
            \((CellDrawing(cell, lit: lit, words: words).content + caption.lines).joined(separator: "\n"))
            </svg>
            """
    }

    /// Which parts are lit and what they are for.
    private func caption(of equations: [CellEquation], number: Int?, width: Double, y: Double) -> (lines: [String], height: Double) {
        let names = equations.map { words(.cellPart($0.part, goesBackwards: nil)) }.joined(separator: " · ")
        let purposes = equations.flatMap { LessonReport.lines(of: words(.purpose($0.purpose)), width: width, size: 11) }
        let lines =
            [label((number.map { "\($0). " } ?? "") + names, "name legend", 1, y)]
            + purposes.enumerated().map { label($1, "name", 1, y + 16 * Double($0 + 1)) }
        return (lines, 16 * Double(lines.count) + 16)
    }

    /// What boxes and circles are.
    private func key(y: Double) -> (lines: [String], height: Double) {
        let lines = [
            "<rect class=\"box\" x=\"1\" y=\"\(coordinate(y - 10))\" width=\"18\" height=\"12\" rx=\"3\"/>", label(words(.cellLayers), "name", 26, y),
            "<circle class=\"box\" cx=\"10\" cy=\"\(coordinate(y + 14))\" r=\"6\"/>", label(words(.cellSigns), "name", 26, y + 18),
        ]
        return (lines, 58)
    }
}

private extension CellKind {
    /// How much room its drawing takes.
    var drawnSize: (width: Double, height: Double) {
        switch self {
        case .simpleRNN: (234, 174)
        case .lstm: (328, 216)
        case .gru, .gruResetBefore: (328, 244)
        }
    }
}
