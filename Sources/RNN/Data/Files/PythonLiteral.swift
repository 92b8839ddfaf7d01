/// Reads the one Python dictionary that an `.npy` header is: strings, `True`, `False`, whole numbers and tuples of them.
struct PythonLiteral {
    enum Value: Equatable {
        case string(String)
        case bool(Bool)
        case int(Int)
        case tuple([Int])
    }

    private let text: [UInt8]
    private let place: BytePlace
    private let base: Int
    private var position = 0

    /// - Parameter offset: where the text stands in its part of the file, for errors.
    init(_ text: [UInt8], place: BytePlace, offset: Int) {
        self.text = text
        self.place = place
        base = offset
    }

    mutating func dictionary() throws -> [String: Value] {
        var fields: [String: Value] = [:]
        try expect("{")
        while true {
            if skip("}") { break }
            guard case .string(let key) = try value() else { throw malformed(.quotedName) }
            try expect(":")
            fields[key] = try value()
            if skip(",") { continue }
            try expect("}")
            break
        }
        return fields
    }
}

extension PythonLiteral {
    private mutating func value() throws -> Value {
        skipSpace()
        guard position < text.count else { throw malformed(.value) }
        switch text[position] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""):
            return .string(try string())
        case UInt8(ascii: "("):
            return .tuple(try tuple())
        case UInt8(ascii: "["):
            // Record types list their fields here.
            throw place.damaged(at: base + position, .unsupported(feature: .records))
        default:
            if skip("True") { return .bool(true) }
            if skip("False") { return .bool(false) }
            return .int(try int())
        }
    }

    private mutating func string() throws -> String {
        let quote = text[position]
        let start = position + 1
        guard let end = text[start...].firstIndex(of: quote) else { throw malformed(.closingQuote) }
        position = end + 1
        return String(decoding: text[start..<end], as: UTF8.self)
    }

    private mutating func tuple() throws -> [Int] {
        try expect("(")
        var values: [Int] = []
        while !skip(")") {
            values.append(try int())
            if skip(",") { continue }
            try expect(")")
            break
        }
        return values
    }

    private mutating func int() throws -> Int {
        skipSpace()
        let start = position
        if position < text.count, text[position] == UInt8(ascii: "-") { position += 1 }
        while position < text.count, (0x30...0x39).contains(text[position]) { position += 1 }
        guard let value = Int(String(decoding: text[start..<position], as: UTF8.self)) else {
            position = start
            throw malformed(.wholeNumber)
        }
        // Python 2 wrote long numbers as `25000L`.
        if position < text.count, text[position] == UInt8(ascii: "L") { position += 1 }
        return value
    }

    private mutating func skipSpace() {
        while position < text.count, [0x20, 0x09, 0x0a, 0x0d].contains(text[position]) { position += 1 }
    }

    private mutating func skip(_ word: String) -> Bool {
        skipSpace()
        guard text[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    private mutating func expect(_ word: String) throws {
        guard skip(word) else { throw malformed(.sign(word)) }
    }

    private func malformed(_ expected: DataError.Piece) -> DataError {
        let found: DataError.Found =
            position < text.count
            ? .text("`\(String(decoding: text[position...].prefix(12), as: UTF8.self))`") : .endOfHeader
        return place.damaged(at: base + position, .malformed(expected: expected, found: found))
    }
}
