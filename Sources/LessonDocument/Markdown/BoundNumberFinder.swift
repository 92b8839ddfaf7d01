/// Finds numbers that are bound to the run in a line of text: digits, then `<!--= expression -->`. Code in the line is code, and `\<` a bracket.
struct BoundNumberFinder {
    struct Found {
        /// From the digits to the comment's end.
        let text: Substring
        let number: BoundNumber
    }

    private(set) var found: [Found] = []
    private(set) var faults: [(fault: BoundNumberFault, place: Place, length: Int)] = []

    private static let opening = "<!--="
    private static let end = "-->"
    /// No number that people write has more characters.
    private static let longestNumber = 60
    /// Nobody reads more of one line.
    private static let mostFaults = 20

    /// The place whose column was counted last, so that a line is counted once.
    private var counted: (index: Substring.Index, column: Int)
    /// Whether a comment may still end in the rest of the line.
    private var hasEnd = true

    init(_ line: Substring, number: Int) {
        counted = (line.startIndex, 1)
        guard line.contains(Self.opening) else { return }
        var position = line.startIndex
        while position < line.endIndex {
            switch line[position] {
            case "\\": position = line.index(position, offsetBy: 2, limitedBy: line.endIndex) ?? line.endIndex
            case "`": position = Self.behindCode(in: line, at: position)
            case "<" where line[position...].hasPrefix(Self.opening): position = read(line, number, at: position)
            default: position = line.index(after: position)
            }
        }
    }

    private mutating func read(_ line: Substring, _ number: Int, at opening: Substring.Index) -> Substring.Index {
        let start = line.index(opening, offsetBy: Self.opening.count)
        guard let close = hasEnd ? line[start...].firstRange(of: Self.end) : nil else {
            hasEnd = false
            fail(.unclosed, line, number, at: opening)
            return start
        }
        let expression = line[start..<close.lowerBound]
        let text = String(expression).withoutBlanksAround
        if text.isEmpty {
            fail(.noExpression, line, number, at: opening)
        } else if let written = Self.written(before: opening, in: line) {
            let place = place(written, in: line, number)
            let expressionPlace = self.place(expression.firstIndex { !$0.isBlank } ?? start, in: line, number)
            let bound = BoundNumber(written: String(line[written..<opening]), expression: text, place: place, expressionPlace: expressionPlace)
            found.append(Found(text: line[written..<close.upperBound], number: bound))
        } else {
            fail(.noNumber, line, number, at: opening)
        }
        return close.upperBound
    }

    private mutating func fail(_ fault: BoundNumberFault, _ line: Substring, _ number: Int, at opening: Substring.Index) {
        guard faults.count < Self.mostFaults else { return }
        faults.append((fault, place(opening, in: line, number), Self.opening.count))
    }

    /// - Parameter index: none before the last that was asked for.
    private mutating func place(_ index: Substring.Index, in line: Substring, _ number: Int) -> Place {
        counted = (index, counted.column + line[counted.index..<index].count)
        return Place(line: number, column: counted.column)
    }

    /// Where the number begins that ends here, with a percent sign or without.
    private static func written(before end: Substring.Index, in line: Substring) -> Substring.Index? {
        var rest = line[..<end].suffix(longestNumber)
        if rest.last == "%" {
            rest = rest.dropLast()
            while rest.last.map(\.isBlank) == true { rest = rest.dropLast() }
        }
        let letters = Array(rest)
        guard let last = WrittenNumber.all(in: letters).last, last.start + last.number.text.count == letters.count,
            // What begins before that is longer.
            last.start > 0 || rest.startIndex == line.startIndex
        else { return nil }
        return rest.index(rest.startIndex, offsetBy: last.start)
    }

    private static func behindCode(in line: Substring, at start: Substring.Index) -> Substring.Index {
        let run = line[start...].prefix { $0 == "`" }
        var rest = line[run.endIndex...]
        while let tick = rest.firstIndex(of: "`") {
            let closing = rest[tick...].prefix { $0 == "`" }
            if closing.count == run.count { return closing.endIndex }
            rest = rest[closing.endIndex...]
        }
        return run.endIndex
    }
}

extension MarkdownFinder {
    /// The numbers of the text that are bound to the run, in its order.
    func boundNumbers() -> [BoundNumberFinder.Found] { boundNumberLines.flatMap { BoundNumberFinder(source.lines[$0], number: $0 + 1).found } }

    func boundNumberFaults() -> [(fault: BoundNumberFault, place: Place, length: Int)] {
        boundNumberLines.flatMap { BoundNumberFinder(source.lines[$0], number: $0 + 1).faults }
    }

    private var boundNumberLines: [Int] {
        guard source.text.contains("<!--=") else { return [] }
        return source.lines.indices.filter { paragraphs[$0 + 1] != nil || isForetold[$0 + 1] }
    }
}
