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

    init(_ line: Substring, number: Int) {
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
        func place(_ index: Substring.Index) -> Place { Place(line: number, column: line[..<index].count + 1) }
        let start = line.index(opening, offsetBy: Self.opening.count)
        func fail(_ fault: BoundNumberFault) { faults.append((fault, place(opening), Self.opening.count)) }
        guard let close = line[start...].firstRange(of: Self.end) else {
            fail(.unclosed)
            return start
        }
        let expression = line[start..<close.lowerBound]
        let text = String(expression).withoutBlanksAround
        if text.isEmpty {
            fail(.noExpression)
        } else if let written = Self.written(before: opening, in: line) {
            let expressionStart = expression.firstIndex { !$0.isBlank } ?? start
            let bound = BoundNumber(written: String(line[written..<opening]), expression: text, place: place(written), expressionPlace: place(expressionStart))
            found.append(Found(text: line[written..<close.upperBound], number: bound))
        } else {
            fail(.noNumber)
        }
        return close.upperBound
    }

    /// Where the number begins that ends here, with a percent sign or without.
    private static func written(before end: Substring.Index, in line: Substring) -> Substring.Index? {
        var rest = line[..<end]
        if rest.last == "%" {
            rest = rest.dropLast()
            while rest.last.map(\.isBlank) == true { rest = rest.dropLast() }
        }
        let letters = Array(rest)
        guard let last = WrittenNumber.all(in: letters).last, last.start + last.number.text.count == letters.count else { return nil }
        return line.index(line.startIndex, offsetBy: last.start)
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
