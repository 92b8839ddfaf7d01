/// A piece of a block: a word, a number, a text or a sign, and in which line it stands. Comments are none.
struct CodePiece {
    enum Kind { case word, number, text, sign }

    let kind: Kind
    /// In UTF-8 offsets.
    let range: Range<Int>
    /// From 0.
    let line: Int
    /// The sign; of others the first byte.
    let byte: UInt8

    func isSign(_ signs: StaticString) -> Bool {
        kind == .sign && UnsafeBufferPointer(start: signs.utf8Start, count: signs.utf8CodeUnitCount).contains(byte)
    }
}

/// A block's pieces, line by line, as they were typed: brackets need not fit.
struct CodePieces {
    let bytes: [UInt8]
    private(set) var all: [CodePiece] = []
    /// Where each line begins.
    private(set) var lineStarts = [0]
    private var place = 0
    /// How many round and square brackets are open in the line.
    private var open = 0

    init(_ code: String) {
        bytes = Array(code.utf8)
        while place < bytes.count { step() }
    }

    func text(_ piece: CodePiece) -> String { String(decoding: bytes[piece.range], as: UTF8.self) }

    func range(ofLine line: Int) -> Range<Int> {
        lineStarts[line]..<(line + 1 < lineStarts.count ? lineStarts[line + 1] - 1 : bytes.count)
    }

    /// How far in a line stands.
    func indent(ofLine line: Int) -> Int { bytes[range(ofLine: line)].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count }
}

// Dictionaries.
extension CodePieces {
    /// Whether a brace begins a dictionary of Python's, `{"a": 1}`: it stands where a value does, and a text or number with a colon follows.
    static func isDictionary(_ bytes: [UInt8], at place: Int) -> Bool {
        func isBlank(_ byte: UInt8) -> Bool {
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r")
        }
        guard let before = bytes[..<place].suffix(200).last(where: { !isBlank($0) }), "=([,:".utf8.contains(before) else { return false }
        let rest = bytes[(place + 1)...].prefix(300).drop(while: isBlank)
        guard let first = rest.first, first == UInt8(ascii: "\"") || isDigit(first) else { return false }
        let key = first == UInt8(ascii: "\"") ? rest.dropFirst().drop { $0 != first && $0 != UInt8(ascii: "\n") }.dropFirst() : rest.drop(while: isDigit)
        return key.first { !isBlank($0) } == UInt8(ascii: ":")
    }
}

// Division.
extension CodePieces {
    private static func isOfWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "#")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || isDigit(byte)
    }

    fileprivate static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private func byte(_ ahead: Int = 0) -> UInt8? { place + ahead < bytes.count ? bytes[place + ahead] : nil }

    private mutating func newLine() {
        place += 1
        lineStarts.append(place)
        open = 0
    }

    private mutating func step() {
        let (start, byte) = (place, bytes[place])
        let line = lineStarts.count - 1
        func piece(_ kind: CodePiece.Kind, _ end: Int) -> CodePiece { CodePiece(kind: kind, range: start..<end, line: line, byte: byte) }
        switch byte {
        case UInt8(ascii: "\n"): newLine()
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): place += 1
        case UInt8(ascii: "/") where self.byte(1) == byte && !isDivision:
            while let next = self.byte(), next != UInt8(ascii: "\n") { place += 1 }
        case UInt8(ascii: "/") where self.byte(1) == UInt8(ascii: "*"): comment()
        case UInt8(ascii: "\""):
            text()
            all.append(piece(.text, place))
        case _ where Self.isOfWord(byte):
            while let next = self.byte(), Self.isOfWord(next) || Self.isDigit(byte) && isPoint { place += 1 }
            all.append(piece(Self.isDigit(byte) ? .number : .word, place))
        default:
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { open += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { open -= 1 }
            place += 1
            all.append(piece(.sign, place))
        }
    }

    /// Whether the point here is within a number.
    private var isPoint: Bool { byte() == UInt8(ascii: ".") && byte(1).map(Self.isDigit) == true }

    /// Whether two slashes are Python's sign: brackets that are open close only behind them.
    private var isDivision: Bool {
        guard open > 0 else { return false }
        var depth = 0
        for byte in bytes[place...].prefix(1_000) {
            if byte == UInt8(ascii: "\n") { return false }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
            if depth < 0 { return true }
        }
        return false
    }

    private mutating func comment() {
        var depth = 0
        repeat {
            if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                (depth, place) = (depth + 1, place + 2)
            } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                (depth, place) = (depth - 1, place + 2)
            } else if byte() == UInt8(ascii: "\n") {
                newLine()
            } else {
                place += 1
            }
        } while depth > 0 && place < bytes.count
    }

    /// A text with the code in its `\(…)`.
    private mutating func text() {
        let isLong = byte(1) == byte() && byte(2) == byte()
        place += isLong ? 3 : 1
        var inner = 0
        while let byte = byte() {
            if byte == UInt8(ascii: "\n") {
                if !isLong { return }
                newLine()
            } else if byte == UInt8(ascii: "\\") {
                if self.byte(1) == UInt8(ascii: "(") { inner += 1 }
                place += self.byte(1) == UInt8(ascii: "\n") ? 1 : 2
            } else if inner > 0 {
                if byte == UInt8(ascii: "(") { inner += 1 }
                if byte == UInt8(ascii: ")") { inner -= 1 }
                place += 1
            } else if byte == UInt8(ascii: "\""), !isLong || self.byte(1) == byte && self.byte(2) == byte {
                place += isLong ? 3 : 1
                return
            } else {
                place += 1
            }
        }
        place = min(place, bytes.count)
    }
}
