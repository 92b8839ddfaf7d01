import LessonLanguage
import RNN

/// Makes values of the engine again from the form in which `StoredEncoder` put them, and sees that their parts fit each other.
struct StoredDecoder {
    /// The object of a number.
    let object: (Int) throws -> AnyObject
    /// What is kept by itself, as what it is.
    let opened: (Stored) throws -> Stored

    func decode<T: Decodable>(_ type: T.Type, _ stored: Stored) throws -> T {
        let stored = try opened(stored)
        if let row = try row(type, stored) { return row }
        if case .object(let number) = stored {
            guard let object = try object(number) as? T else { throw DamagedContent("an object is no \(type)") }
            return object
        }
        let value = try T(from: Coder(decoder: self, stored: stored, codingPath: []))
        if T.self is any Consistent.Type, let problem = (value as? any Consistent)?.inconsistency { throw DamagedContent(problem.told(in: .english)) }
        return value
    }

    private func row<T>(_ type: T.Type, _ stored: Stored) throws -> T? {
        guard case .node(let kind, let bytes, _) = stored else { return nil }
        switch (type, kind) {
        case (is [Float].Type, .floats): return try StoredNumbers.numbers(exactly: bytes) as [Float] as? T
        case (is [Double].Type, .doubles): return try StoredNumbers.numbers(exactly: bytes) as [Double] as? T
        case (is [Int].Type, .ints): return try StoredNumbers.whole(bytes) as? T
        case (is [Int32].Type, .ints): return try StoredNumbers.ids(bytes) as? T
        case (is Duration.Type, .time):
            guard let seconds = (try StoredNumbers.numbers(exactly: bytes) as [Double]).first, (0...1e12).contains(seconds) else {
                throw DamagedContent("a time is none")
            }
            return Duration.seconds(seconds) as? T
        default: return nil
        }
    }
}

private struct Coder: Decoder {
    let decoder: StoredDecoder
    let stored: Stored
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        guard case .node(.record, _, let parts) = stored else { throw DamagedContent("a record is missing") }
        var fields: [String: Stored] = [:]
        for index in stride(from: 0, to: parts.count - 1, by: 2) {
            guard case .node(.text, let name, _) = parts[index] else { throw DamagedContent("a field has no name") }
            fields[String(decoding: name, as: UTF8.self)] = parts[index + 1]
        }
        return KeyedDecodingContainer(Record(decoder: decoder, fields: fields, codingPath: codingPath))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
        guard case .node(.list, _, let parts) = stored else { throw DamagedContent("a list is missing") }
        return List(decoder: decoder, parts: parts, codingPath: codingPath)
    }

    func singleValueContainer() -> any SingleValueDecodingContainer { Single(decoder: decoder, stored: stored, codingPath: codingPath) }
}

private struct Record<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let decoder: StoredDecoder
    let fields: [String: Stored]
    let codingPath: [any CodingKey]
    var allKeys: [Key] { fields.keys.compactMap { Key(stringValue: $0) } }

    private func field(_ key: any CodingKey) throws -> Stored {
        guard let stored = fields[key.stringValue] else { throw DamagedContent("the field '\(key.stringValue)' is missing") }
        return stored
    }

    private func coder(_ key: any CodingKey) throws -> Coder { Coder(decoder: decoder, stored: try decoder.opened(try field(key)), codingPath: codingPath) }

    func contains(_ key: Key) -> Bool { fields[key.stringValue] != nil }
    func decodeNil(forKey key: Key) throws -> Bool { try field(key) == .node(.null, [], []) }
    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T { try decoder.decode(type, try field(key)) }
    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws -> KeyedDecodingContainer<Nested> {
        try coder(key).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { try coder(key).unkeyedContainer() }
    func superDecoder() throws -> any Decoder { throw DamagedContent("nothing is kept by inheritance") }
    func superDecoder(forKey key: Key) throws -> any Decoder { try coder(key) }
}

private struct List: UnkeyedDecodingContainer {
    let decoder: StoredDecoder
    let parts: [Stored]
    let codingPath: [any CodingKey]
    var currentIndex = 0
    var count: Int? { parts.count }
    var isAtEnd: Bool { currentIndex >= parts.count }

    private mutating func next() throws -> Stored {
        guard !isAtEnd else { throw DamagedContent("a list is too short") }
        defer { currentIndex += 1 }
        return parts[currentIndex]
    }

    private mutating func coder() throws -> Coder { Coder(decoder: decoder, stored: try decoder.opened(try next()), codingPath: codingPath) }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, parts[currentIndex] == .node(.null, [], []) else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type, try next()) }
    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested> {
        try coder().container(keyedBy: type)
    }
    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try coder().unkeyedContainer() }
    mutating func superDecoder() throws -> any Decoder { try coder() }
}

private struct Single: SingleValueDecodingContainer {
    let decoder: StoredDecoder
    let stored: Stored
    let codingPath: [any CodingKey]

    private func bytes(_ wanted: StoredKind) throws -> [UInt8] {
        guard case .node(let kind, let bytes, _) = stored, kind == wanted else { throw DamagedContent("a \(wanted) is missing") }
        return bytes
    }

    private func number<T: FixedWidthInteger>() throws -> T {
        let numbers: [Int64] = try StoredNumbers.numbers(try bytes(.number))
        guard let first = numbers.first else { throw DamagedContent("a number is missing") }
        // Those of 64 bits without a sign are kept by their bits.
        guard let number = !T.isSigned && T.bitWidth == 64 ? T(truncatingIfNeeded: first) : T(exactly: first) else {
            throw DamagedContent("a number is too large")
        }
        return number
    }

    private func real<T: BinaryFloatingPoint>(_ kind: StoredKind) throws -> T {
        let numbers: [T] = try StoredNumbers.numbers(exactly: try bytes(kind))
        guard let first = numbers.first else { throw DamagedContent("a number is missing") }
        return first
    }

    func decodeNil() -> Bool { stored == .node(.null, [], []) }
    func decode(_ type: Bool.Type) throws -> Bool { try bytes(.truth) == [1] }
    func decode(_ type: String.Type) throws -> String { String(decoding: try bytes(.text), as: UTF8.self) }
    func decode(_ type: Double.Type) throws -> Double { try real(.real) }
    func decode(_ type: Float.Type) throws -> Float { try real(.single) }
    func decode(_ type: Int.Type) throws -> Int { try number() }
    func decode(_ type: Int8.Type) throws -> Int8 { try number() }
    func decode(_ type: Int16.Type) throws -> Int16 { try number() }
    func decode(_ type: Int32.Type) throws -> Int32 { try number() }
    func decode(_ type: Int64.Type) throws -> Int64 { try number() }
    func decode(_ type: UInt.Type) throws -> UInt { try number() }
    func decode(_ type: UInt8.Type) throws -> UInt8 { try number() }
    func decode(_ type: UInt16.Type) throws -> UInt16 { try number() }
    func decode(_ type: UInt32.Type) throws -> UInt32 { try number() }
    func decode(_ type: UInt64.Type) throws -> UInt64 { try number() }
    func decode<T: Decodable>(_ type: T.Type) throws -> T { try decoder.decode(type, stored) }
}
