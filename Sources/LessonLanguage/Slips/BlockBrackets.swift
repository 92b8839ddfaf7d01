/// Brackets of a block that don't fit, and commas that are missing between what stands in them: where which sign is to be put, or left out.
///
/// That an opening bracket is left without its end says nothing of where the end was meant. Lines tell: what stands no further in than the line with the
/// bracket, and does not go on with it, is a new statement.
struct BlockBrackets {
    let pieces: CodePieces
    private let firstLine: Int
    private(set) var edits: [MendedCode.Edit] = []
    private var slips: [(slip: TypingSlip, place: Int, line: Int)] = []
    /// The opening brackets that are open, by the numbers of their pieces.
    private var open: [Int] = []
    /// Whether a bracket finds its end somewhere, however odd the place is.
    private var hasEnd: [Bool]
    /// How many braces are opened more than closed.
    private var surplus = 0

    /// - Parameter firstLine: the line of the lesson in which the code begins.
    init(_ code: String, firstLine: Int) {
        pieces = CodePieces(code)
        self.firstLine = firstLine
        hasEnd = Array(repeating: false, count: pieces.all.count)
        match()
        for index in pieces.all.indices {
            if index > 0 {
                if pieces.all[index].line != pieces.all[index - 1].line { lineBreak(before: index) } else { comma(before: index) }
            }
            if pieces.all[index].isSign("([{") { open.append(index) }
            if pieces.all[index].isSign(")]}") { close(index) }
        }
        if !pieces.all.isEmpty {
            while let opener = open.last {
                if !isRound(opener) { closeBlock(opener, after: all.count - 1) } else { closeBrackets(after: all.count - 1) }
            }
        }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private var all: [CodePiece] { pieces.all }

    /// What was found, each with the line as it is to be.
    func found(_ names: ForeignNames) -> [PythonLines.Found] {
        // Reading a line takes long, and many a slip may stand in one.
        var lines: [Int: String] = [:]
        return slips.prefix(100).map { slip in
            let line = pieces.range(ofLine: slip.line)
            let shown = lines[slip.line] ?? mended(line, names)
            lines[slip.line] = shown
            if slip.slip == .comma, shown.count > 90, let part = Self.part(around: slip.place - line.lowerBound, in: pieces.bytes[line]) {
                return PythonLines.Found(range: slip.place..<slip.place + 1, covers: line, slip: .syntax(.typing(.comma), write: part))
            }
            let place = min(slip.place, max(0, pieces.bytes.count - 1))
            // What else is wrong in the line is right in what is shown of it.
            return PythonLines.Found(
                range: place..<place + 1, covers: line,
                slip: .syntax(.typing(slip.slip), write: shown.count <= 90 ? shown : shown.prefix(80) + "…"))
        }
    }
}

extension BlockBrackets {
    /// A line as it is to be.
    private func mended(_ line: Range<Int>, _ names: ForeignNames) -> String {
        let inside = edits.filter { line.lowerBound <= $0.range.lowerBound && $0.range.upperBound <= line.upperBound && !$0.text.hasPrefix("\n") }
        let moved = inside.map { MendedCode.Edit(range: $0.range.lowerBound - line.lowerBound..<$0.range.upperBound - line.lowerBound, text: $0.text) }
        let whole = String(MendedCode(String(decoding: pieces.bytes[line], as: UTF8.self), moved).text.drop { $0 == " " || $0 == "\t" })
        return ReadableCode.isReadable(whole) ? PythonReader.swift(whole, names: names) ?? whole : whole
    }

    /// What stands before and behind a comma that was put in: from the comma or bracket before to the next.
    private static func part(around place: Int, in line: ArraySlice<UInt8>) -> String? {
        let bytes = Array(line)
        guard bytes.indices.contains(place) else { return nil }
        let ends = Array(",()[]".utf8)
        // The value itself may end with a bracket.
        let start = bytes[..<place].lastIndex { ends.contains($0) }.map { $0 + 1 } ?? 0
        let end = bytes[(place + 1)...].firstIndex { ends.contains($0) } ?? bytes.count
        let before = String(decoding: bytes[start...place], as: UTF8.self).drop { $0 == " " }
        let after = String(decoding: bytes[(place + 1)..<end], as: UTF8.self).drop { $0 == " " }
        return before.isEmpty || after.isEmpty ? nil : "\(before), \(after)"
    }
}

// Which brackets fit.
extension BlockBrackets {
    private mutating func match() {
        var stack: [Int] = []
        for (index, piece) in pieces.all.enumerated() {
            if piece.isSign("([{") { stack.append(index) }
            if piece.isSign("{") { surplus += isRound(index) ? 0 : 1 }
            if piece.isSign(")]}"), let opener = stack.last, Self.end(of: pieces.all[opener]) == piece.byte {
                hasEnd[opener] = true
                stack.removeLast()
                if isRound(opener) { continue }
            }
            if piece.isSign("}") { surplus -= 1 }
        }
    }

    private static func end(of opener: CodePiece) -> UInt8 {
        opener.isSign("(") ? UInt8(ascii: ")") : opener.isSign("[") ? UInt8(ascii: "]") : UInt8(ascii: "}")
    }

    /// Whether values stand in a bracket, and no statements.
    private func isRound(_ index: Int) -> Bool {
        all[index].isSign("([") || all[index].isSign("{") && CodePieces.isDictionary(pieces.bytes, at: all[index].range.lowerBound)
    }

    private mutating func close(_ index: Int) {
        let piece = all[index]
        guard let fitting = open.lastIndex(where: { Self.end(of: all[$0]) == piece.byte }) else {
            return piece.isSign("}") || !(open.last.map(isRound) ?? false) ? leaveOut(index) : replace(index)
        }
        // Beyond a brace, a bracket is another statement's.
        if !piece.isSign("}"), open[fitting...].contains(where: { !isRound($0) }) { return leaveOut(index) }
        if open.count - 1 > fitting {
            let begins = all[index - 1].line != piece.line
            // In the line before, if all of them were opened there.
            let isBlock = !isRound(open[fitting]) || begins && open[(fitting + 1)...].allSatisfy { all[$0].line == all[index - 1].line }
            insert(
                open[(fitting + 1)...].reversed(), at: isBlock || !begins ? all[index - 1].range.upperBound : piece.range.lowerBound,
                line: isBlock ? all[index - 1].line : piece.line)
        }
        open.removeSubrange(fitting...)
    }

    private mutating func leaveOut(_ index: Int) {
        let sign = pieces.text(all[index])
        edits.append(MendedCode.Edit(range: all[index].range, text: ""))
        slips.append((sign == "}" ? .closedBlock : .unopened(sign), all[index].range.lowerBound, all[index].line))
    }

    /// Another end than the one that is wanted.
    private mutating func replace(_ index: Int) {
        let opener = open.removeLast()
        let end = String(UnicodeScalar(Self.end(of: all[opener])))
        edits.append(MendedCode.Edit(range: all[index].range, text: end))
        slips.append((.unclosed(end, line: nil), all[index].range.lowerBound, all[index].line))
    }

    /// The ends of some brackets, the innermost first.
    private mutating func insert(_ openers: [Int], at place: Int, line: Int) {
        let ends = String(decoding: openers.map { Self.end(of: all[$0]) }, as: UTF8.self)
        edits.append(MendedCode.Edit(range: place..<place, text: ends))
        let first = all[openers[0]].line
        slips.append((.unclosed(ends, line: first == line ? nil : firstLine + first), place, line))
    }

    private mutating func closeBrackets(after last: Int) {
        let round = Array(open.reversed().prefix { isRound($0) })
        open.removeLast(round.count)
        // Behind a comma nothing more comes.
        let isComma = all[last].isSign(",")
        if isComma { edits.append(MendedCode.Edit(range: all[last].range, text: "")) }
        insert(round, at: all[last].range.upperBound, line: all[last].line)
    }

    private mutating func closeBlock(_ opener: Int, after last: Int) {
        open.removeLast()
        surplus -= 1
        edits.append(MendedCode.Edit(range: all[last].range.upperBound..<all[last].range.upperBound, text: "\n}"))
        slips.append((.openBlock(line: firstLine + all[opener].line), all[last].range.upperBound - 1, all[last].line))
    }
}

// Lines and commas.
extension BlockBrackets {
    private static let statements: Set<String> = [
        "let", "var", "func", "return", "import", "struct", "enum", "guard", "while", "repeat", "print", "def", "class", "break", "continue",
    ]
    /// Words that stand beside values with no comma.
    private static let joining: Set<String> = [
        "in", "is", "as", "and", "or", "not", "if", "else", "for", "while", "lambda", "try", "await", "async", "let", "var", "where", "case", "return", "inout",
        "any", "some", "throws", "yield", "of", "to", "from", "import", "const", "each", "func", "del", "then", "do", "elif", "new", "int", "float",
        "double", "String", "auto", "raise", "throw", "assert",
    ]

    private mutating func lineBreak(before index: Int) {
        let (piece, last) = (all[index], all[index - 1])
        while let opener = open.last {
            let opening = all[opener]
            let isNoFurther = pieces.indent(ofLine: piece.line) <= pieces.indent(ofLine: opening.line)
            let isBlock = !isRound(opener)
            if isBlock, surplus > 0, !hasEnd[opener], isNoFurther, opening.line == last.line, opener < index - 1, !piece.isSign("}") {
                // With its body in the same line.
                open.removeLast()
                surplus -= 1
                edits.append(MendedCode.Edit(range: last.range.upperBound..<last.range.upperBound, text: " }"))
                slips.append((.unclosed("}", line: nil), last.range.upperBound, last.line))
                continue
            }
            if isBlock, surplus > 0, isNoFurther, piece.kind == .word, pieces.text(piece) == "else", opening.line != last.line {
                // The brace that ends one branch stands before the next.
                open.removeLast()
                surplus -= 1
                edits.append(MendedCode.Edit(range: piece.range.lowerBound..<piece.range.lowerBound, text: "} "))
                slips.append((.unclosed("}", line: firstLine + opening.line), piece.range.lowerBound, piece.line))
                continue
            }
            if isBlock {
                let isBody = pieces.indent(ofLine: last.line) > pieces.indent(ofLine: opening.line)
                guard surplus > 0, !hasEnd[opener] || isNoFurther, isBody, isNoFurther, !piece.isSign("}"), !isBranch(piece) else { return }
                closeBlock(opener, after: index - 1)
                continue
            }
            let isStatement =
                piece.kind == .word && Self.statements.contains(pieces.text(piece)) && all.indices.contains(index + 1) && !all[index + 1].isSign(":")
            let goesOn = piece.kind == .sign && !piece.isSign("([{@") || piece.isSign("([{") && last.isSign(",")
            let isGoingOn = last.kind == .sign && !last.isSign(")]}")
            if isStatement || !hasEnd[opener] && isNoFurther && !goesOn && !isGoingOn {
                closeBrackets(after: index - 1)
                continue
            }
            let isRow = opening.isSign("[") && last.isSign("]") && piece.isSign("[")
            if isRow || isList(opener) && endsValue(index - 1) && beginsValue(index) { addComma(after: index - 1) }
            return
        }
    }

    private func isBranch(_ piece: CodePiece) -> Bool { piece.kind == .word && ["case", "default"].contains(pieces.text(piece)) }

    private mutating func comma(before index: Int) {
        guard let opener = open.last, isRound(opener), all[index - 1].range.upperBound < all[index].range.lowerBound, isList(opener), endsValue(index - 1),
            beginsValue(index)
        else { return }
        if isLabel(index - 1, before: index) { return addColon(after: index - 1) }
        addComma(after: index - 1)
    }

    /// `dropout 0.2` among the arguments of a type's call: a name right behind the bracket or a comma, with a number or text right behind it.
    private func isLabel(_ index: Int, before value: Int) -> Bool {
        guard let opener = open.last, opener > 0, all[opener].isSign("("), all[opener - 1].kind == .word,
            pieces.text(all[opener - 1]).first?.isUppercase == true,
            index > opener + 1, all[index - 1].isSign(","), all[index].kind == .word, all[value].kind == .number
        else { return false }
        return pieces.text(all[index]).first?.isLowercase == true
    }

    private mutating func addColon(after index: Int) {
        let place = all[index].range.upperBound
        edits.append(MendedCode.Edit(range: place..<place, text: ":"))
        slips.append((.labelSign, place - 1, all[index].line))
    }

    private mutating func addComma(after index: Int) {
        let place = all[index].range.upperBound
        edits.append(MendedCode.Edit(range: place..<place, text: ","))
        if let last = slips.last, last.slip == .comma, last.line == all[index].line { return }
        slips.append((.comma, place - 1, all[index].line))
    }

    /// Whether values with commas between stand in a bracket: those of a call or a list, and not the parameters of a function or what a statement has.
    private func isList(_ opener: Int) -> Bool {
        guard isRound(opener), opener > 0, all[opener - 1].line == all[opener].line else { return isRound(opener) && all[opener].isSign("[") }
        let before = all[opener - 1]
        guard before.kind == .word else { return !before.isSign("})") }
        if Self.joining.contains(pieces.text(before)) { return all[opener].isSign("[") }
        if opener > 1, all[opener - 2].kind == .word, all[opener - 2].line == before.line { return false }
        return true
    }

    private func endsValue(_ index: Int) -> Bool {
        switch all[index].kind {
        case .number, .text: true
        case .word: !Self.joining.contains(pieces.text(all[index]))
        case .sign: all[index].isSign(")]")
        }
    }

    private func beginsValue(_ index: Int) -> Bool {
        switch all[index].kind {
        case .number, .text: true
        case .word: !Self.joining.contains(pieces.text(all[index]))
        case .sign: false
        }
    }
}
