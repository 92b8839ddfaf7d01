/// A piece of a line that may be Python's, or Swift's, or a mixture of both.
struct PythonToken: Equatable {
    enum Kind { case name, number, text, sign, closure }

    let kind: Kind
    let text: String
    /// Where it stands in the line, in UTF-8 offsets.
    let start: Int
    let end: Int

    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
    func isName(_ name: String) -> Bool { kind == .name && text == name }
}

extension PythonToken {
    /// The pieces of a line up to its comment; nil where it can't be divided.
    static func divide(_ line: String) -> [PythonToken]? {
        var division = Division(bytes: Array(line.utf8))
        return division.run() ? division.tokens : nil
    }
}

private struct Division {
    let bytes: [UInt8]
    var tokens: [PythonToken] = []
    private var place = 0
    private var open = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    private static let signs = [
        "**=", "//=", "..<", "...", "===", "!==", "&&=", "**", "//", "==", "!=", "<=", ">=", "->", "+=", "-=", "*=", "/=", "%=", "&&", "||", "??", "<>",
        "++", "--", ":=", ">>", "<<", "..",
    ].map { Array($0.utf8) }

    private func byte(_ ahead: Int = 0) -> UInt8? { place + ahead < bytes.count ? bytes[place + ahead] : nil }

    mutating func run() -> Bool {
        while let byte = byte() {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): place += 1
            case UInt8(ascii: "\""): guard text() else { return false }
            case UInt8(ascii: "{"): guard braces() else { return false }
            case UInt8(ascii: "0")...UInt8(ascii: "9"): number()
            case UInt8(ascii: "/") where self.byte(1) == byte && isComment(place): return true
            case _ where Self.isLetter(byte): add(.name) { Self.isLetter($0) || Self.isDigit($0) }
            default: sign(byte)
            }
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "`") || byte == UInt8(ascii: "#")
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private mutating func add(_ kind: PythonToken.Kind, while goesOn: (UInt8) -> Bool) {
        let start = place
        repeat { place += 1 } while byte().map(goesOn) ?? false
        append(kind, from: start)
    }

    private mutating func append(_ kind: PythonToken.Kind, from start: Int) {
        tokens.append(PythonToken(kind: kind, text: String(decoding: bytes[start..<place], as: UTF8.self), start: start, end: place))
    }

    private mutating func number() {
        let start = place
        while let byte = byte() {
            let isPoint = byte == UInt8(ascii: ".") && self.byte(1) != byte
            let isExponentSign =
                (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")) && place > start && bytes[place - 1] | 0x20 == UInt8(ascii: "e")
                && bytes[start] != UInt8(ascii: "0")
            guard isPoint || isExponentSign || Self.isLetter(byte) || Self.isDigit(byte) else { break }
            place += 1
        }
        append(.number, from: start)
    }

    /// A text with the code inside its `\(…)`.
    private mutating func text() -> Bool {
        let start = place
        if byte(1) == byte(), byte(2) == byte() {
            // A long text of Python's that ends in its line.
            place += 3
            while place + 2 < bytes.count, bytes[place] != UInt8(ascii: "\n") {
                if bytes[place..<place + 3].allSatisfy({ $0 == UInt8(ascii: "\"") }) {
                    place += 3
                    append(.text, from: start)
                    return true
                }
                place += 1
            }
            return false
        }
        place += 1
        var inner = 0
        while let byte = byte(), byte != UInt8(ascii: "\n") {
            place += 1
            if byte == UInt8(ascii: "\\"), let next = self.byte() {
                place += 1
                if next == UInt8(ascii: "(") { inner += 1 }
            } else if inner > 0 {
                if byte == UInt8(ascii: "(") { inner += 1 }
                if byte == UInt8(ascii: ")") { inner -= 1 }
            } else if byte == UInt8(ascii: "\"") {
                append(.text, from: start)
                return true
            }
        }
        return false
    }

    /// What stands in braces is a closure, and Swift's already; or else the sign that opens a block or a dictionary.
    private mutating func braces() -> Bool {
        let start = place
        var depth = 0
        while let byte = byte() {
            place += 1
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            if depth == 0 { break }
        }
        let inside = String(decoding: bytes[start..<place], as: UTF8.self)
        // A comprehension has its `for` before its `in`.
        let isComprehension = inside.firstRange(of: " for ").map { inside[..<$0.lowerBound].firstRange(of: " in ") == nil } ?? false
        if depth == 0, inside.contains(" in ") && !isComprehension || inside.contains("$0") {
            append(.closure, from: start)
        } else {
            place = start + 1
            append(.sign, from: start)
        }
        return true
    }

    /// Whether two slashes begin a comment, as in Swift, or divide whole numbers, as in Python: a bracket that only closes behind them, or no blank on
    /// either side, says that they divide.
    private func isComment(_ start: Int) -> Bool {
        let rest = bytes[(start + 2)...]
        if start > 0, let next = rest.first, Self.isDigit(next),
            Self.isLetter(bytes[start - 1]) || Self.isDigit(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: ")")
        {
            return false
        }
        guard open > 0 else { return true }
        var depth = 0
        for byte in rest {
            if byte == UInt8(ascii: "\n") { return true }
            if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { depth += 1 }
            if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { depth -= 1 }
            if depth < 0 { return false }
        }
        return true
    }

    private mutating func sign(_ byte: UInt8) {
        let start = place
        let isArrow = place > 0 && bytes[place - 1] == UInt8(ascii: " ") && bytes[place...].starts(with: "<- ".utf8)
        let known = isArrow ? Array("<-".utf8) : Self.signs.first { sign in bytes[place...].starts(with: sign) }
        place += known?.count ?? 1
        if byte == UInt8(ascii: "(") || byte == UInt8(ascii: "[") { open += 1 }
        if byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]") { open -= 1 }
        append(.sign, from: start)
    }
}
