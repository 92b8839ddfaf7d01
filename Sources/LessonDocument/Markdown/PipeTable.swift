/// A table written with pipes: a head, a line of dashes, rows. Lines of text may stand right before it.
package struct PipeTable: Sendable {
    package enum Alignment: Equatable, Sendable { case none, left, center, right }

    /// The text before the table, its lines as one, without that of a call-out's kind.
    let leading: String
    /// The line `[!NOTE]` that the lines begin with, if they do and the table isn't in it.
    let callOutLine: String?
    private let leadingCount: Int
    let alignments: [Alignment]
    /// The head first. All rows have as many cells as the head, but for those that `padding` was not enough for.
    let rows: [[String]]
    /// The first of those, the head being row 0.
    private(set) var firstShortRow: Int?
    /// Rows with text in cells that the head has no columns for, which are not shown, and how many cells they have.
    private(set) var longRows: [(row: Int, count: Int)] = []

    /// The most cells that a lesson's short rows are filled up with: a head of n columns over n short rows would make n² of them.
    static let paddingLimit = 100_000

    /// `nil` where the lines are no table.
    /// - Parameter padding: how many cells short rows may be filled up with; what is used of it is taken off.
    init?(lines: [Substring], padding: inout Int) {
        guard let (first, head, alignments) = Self.head(in: lines) else { return nil }
        leadingCount = first
        callOutLine = first > 0 && CallOut.word(in: lines[0]) != nil ? String(lines[0]).trimmingBlanks : nil
        leading = lines[..<first].dropFirst(callOutLine == nil ? 0 : 1).map { String($0).trimmingBlanks }.joined(separator: " ")
        self.alignments = alignments
        var rows = [head]
        for line in lines.dropFirst(first + 2) {
            let all = Self.cells(line)
            if all.dropFirst(head.count).contains(where: { !$0.isEmpty }) { longRows.append((rows.count, all.count)) }
            let cells = all.prefix(head.count)
            let missing = min(head.count - cells.count, padding)
            padding -= missing
            if cells.count + missing < head.count, firstShortRow == nil { firstShortRow = rows.count }
            rows.append(cells + Array(repeating: "", count: missing))
        }
        self.rows = rows
    }

    /// The texts of the cells that have one, behind the text before the table.
    var filledCells: [String] { (leading.isEmpty ? [] : [leading]) + rows.flatMap { $0.filter { !$0.isEmpty } } }

    /// How many lines from the first a row stands in, the head being row 0.
    func line(ofRow row: Int) -> Int { leadingCount + (row == 0 ? 0 : row + 1) }

    /// How many characters of a line stand before the text of one of its cells, which are counted from 0.
    static func offset(ofCell cell: Int, in line: Substring) -> Int {
        let text = line.drop(while: \.isWhitespace)
        var bars = text.first == "|" ? -1 : 0
        var isEscaped = false
        guard
            let bar = text.indices.first(where: { index in
                if text[index] == "|", !isEscaped { bars += 1 }
                isEscaped = text[index] == "\\" && !isEscaped
                return bars == cell
            })
        else { return 0 }
        return line[..<bar].count + line[bar...].prefix { $0 == "|" || $0.isWhitespace }.count
    }

    /// The line of the head: the first that a line of as many dashes follows.
    private static func head(in lines: [Substring]) -> (line: Int, cells: [String], alignments: [Alignment])? {
        // A footnote's mark stands before the first line: what follows is the note's text.
        guard let opening = lines.first else { return nil }
        let isNote = opening.utf8.first.map { $0 >= 0xF3 } == true || FormulaFinder.noteName(in: opening.prefix(FormulaFinder.longestName + 3)) != nil
        for line in lines.indices.dropLast() {
            // A head of one column needs no bar where the dashes have one.
            guard lines[line...line + 1].contains(where: { $0.utf8.contains(UInt8(ascii: "|")) }), let alignments = alignments(lines[line + 1]) else {
                continue
            }
            let head = cells(lines[line])
            if head.count == alignments.count { return isNote && line > 0 ? nil : (line, head, alignments) }
        }
        return nil
    }

    /// Of lines that are no table and were meant as one: the row of dashes, or the first row where there are no dashes; how many cells the dashes and the
    /// head have, and the dashes as they should be.
    static func dashes(meantIn lines: [Substring]) -> (row: Int, count: Int, columns: Int, right: String)? {
        for row in lines.indices.dropFirst() {
            guard lines[row].contains("|"), let found = alignments(lines[row]), case let head = cells(lines[row - 1]), head.count > 1, head.count != found.count
            else {
                continue
            }
            let cells = head.indices.map { place in
                switch found.indices.contains(place) ? found[place] : .none {
                case .none: "---"
                case .left: ":--"
                case .center: ":-:"
                case .right: "--:"
                }
            }
            return (row, found.count, head.count, "|\(cells.joined(separator: "|"))|")
        }
        let columns = lines.first.map { cells($0).count } ?? 0
        let isRows = lines.allSatisfy { line in
            let text = line.drop(while: \.isWhitespace)
            return text.first == "|" && text.reversed().first { !$0.isWhitespace } == "|" && cells(line).count == columns
        }
        guard lines.count > 1, columns > 1, isRows, !lines.contains(where: { alignments($0) != nil }) else { return nil }
        return (0, 0, columns, "|" + String(repeating: "---|", count: columns))
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
