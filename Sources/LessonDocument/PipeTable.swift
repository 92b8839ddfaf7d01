/// A table written with pipes: a head, a line of dashes, rows.
struct PipeTable: Equatable {
    enum Alignment: Equatable { case none, left, center, right }

    let alignments: [Alignment]
    /// The head first. All rows have as many cells as the head.
    let rows: [[String]]

    /// `nil` where the lines are no table.
    init?(lines: [Substring]) {
        guard lines.count >= 2, lines[0].contains("|"), let alignments = Self.alignments(lines[1]) else { return nil }
        let head = Self.cells(lines[0])
        guard head.count == alignments.count else { return nil }
        self.alignments = alignments
        rows = [head] + lines.dropFirst(2).map { line in
            let cells = Self.cells(line).prefix(head.count)
            return cells + Array(repeating: "", count: head.count - cells.count)
        }
    }

    private static func alignments(_ line: Substring) -> [Alignment]? {
        guard line.contains("-"), line.allSatisfy({ "|-: \t".contains($0) }), line.contains("|") || line.contains(":") else {
            return nil
        }
        var alignments: [Alignment] = []
        for cell in cells(line) {
            let isLeft = cell.hasPrefix(":")
            let isRight = cell.hasSuffix(":")
            let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
            guard !dashes.isEmpty, dashes.allSatisfy({ $0 == "-" }) else { return nil }
            alignments.append(isLeft ? (isRight ? .center : .left) : (isRight ? .right : .none))
        }
        return alignments
    }

    /// Cuts a line at its pipes; `\|` is a pipe within a cell, also in code.
    private static func cells(_ line: Substring) -> [String] {
        var cells: [String] = []
        var cell = ""
        var isEscaped = false
        for character in line {
            if isEscaped {
                cell += character == "|" ? "|" : "\\\(character)"
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else if character == "|" {
                cells.append(cell)
                cell = ""
            } else {
                cell.append(character)
            }
        }
        if isEscaped { cell += "\\" }
        cells.append(cell)
        cells = cells.map { $0.trimmingBlanks }
        if line.drop(while: \.isWhitespace).first == "|" { cells.removeFirst() }
        if cells.count > 1, cells.last?.isEmpty == true { cells.removeLast() }
        return cells
    }
}

private extension String {
    var trimmingBlanks: String {
        let start = drop(while: \.isWhitespace)
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
