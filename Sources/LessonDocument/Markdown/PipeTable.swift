/// A table written with pipes: a head, a line of dashes, rows.
package struct PipeTable: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable { case none, left, center, right }

    let alignments: [Alignment]
    /// The head first. All rows have as many cells as the head, but for those that `padding` was not enough for.
    let rows: [[String]]
    /// The first of those, the head being row 0.
    private(set) var firstShortRow: Int?

    /// The most cells that a lesson's short rows are filled up with: a head of n columns over n short rows would make n² of them.
    static let paddingLimit = 100_000

    /// `nil` where the lines are no table.
    /// - Parameter padding: how many cells short rows may be filled up with; what is used of it is taken off.
    init?(lines: [Substring], padding: inout Int) {
        guard lines.count >= 2, lines[0].contains("|"), let alignments = Self.alignments(lines[1]) else { return nil }
        let head = Self.cells(lines[0])
        guard head.count == alignments.count else { return nil }
        self.alignments = alignments
        var rows = [head]
        for line in lines.dropFirst(2) {
            let cells = Self.cells(line).prefix(head.count)
            let missing = min(head.count - cells.count, padding)
            padding -= missing
            if cells.count + missing < head.count, firstShortRow == nil { firstShortRow = rows.count }
            rows.append(cells + Array(repeating: "", count: missing))
        }
        self.rows = rows
    }

    /// The texts of the cells that have one.
    var filledCells: [String] { rows.flatMap { $0.filter { !$0.isEmpty } } }

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
