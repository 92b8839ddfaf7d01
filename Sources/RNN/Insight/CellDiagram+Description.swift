extension CellDiagram: CustomStringConvertible {
    /// The step as text: what comes in and goes out, then each part with its equation and what it is for. Parts that the drawings light one after the other
    /// have a number; where a single drawing lights some, those have a dot.
    public var description: String {
        let states = cell.hasCellState ? ("x, h₋₁ and c₋₁", "h and c") : ("x and h₋₁", "h")
        let equations = cell.equations
        let width = equations.map { displayWidth($0.part.name) }.max() ?? 0
        let marks = equations.map { mark(of: $0.part) }
        let edge = marks.map(displayWidth).max() ?? 0
        let lines = zip(equations, marks).flatMap { equation, mark in
            let name = equation.part.name
            let start = mark + String(repeating: " ", count: edge - displayWidth(mark))
            return [
                start + name + String(repeating: " ", count: width + 2 - displayWidth(name)) + cell.text(of: equation),
                String(repeating: " ", count: edge + 2) + equation.purpose.english,
            ]
        }
        return (["\(cell.layer), one time step: from \(states.0) to \(states.1)"] + lines).joined(separator: "\n")
    }

    /// `1. ` of the first of several drawings, `● ` of what the only one lights.
    private func mark(of part: CellPart) -> String {
        let lit = drawings.filter { !$0.isEmpty }
        guard let index = lit.firstIndex(where: { $0.contains(part) }) else { return lit.isEmpty ? "" : "  " }
        return drawings.count == 1 ? "● " : "\(index + 1). "
    }
}
