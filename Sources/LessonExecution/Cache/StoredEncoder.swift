import LessonLanguage

/// Turns the engine's own values into the form in which they are kept: what `Codable` says is in them.
///
/// Objects are put down by their number, rows of numbers as bytes, and the fields of a record in the order of their names, so that equal values
/// have equal forms.
struct StoredEncoder {
    /// What an object is called.
    let reference: (AnyObject) -> Stored?
    /// Whether there is time and room for so many bytes more.
    let hasRoom: (Int) -> Bool

    struct TooLarge: Error {}

    /// About what one part of a value takes while it is put down.
    private static let partSize = 256

    /// For values in which there are no objects.
    static var ofPlainValues: StoredEncoder { StoredEncoder(reference: { _ in nil }, hasRoom: { _ in true }) }

    func encode<T: Encodable>(_ value: T) throws -> Stored {
        guard hasRoom(Self.partSize) else { throw TooLarge() }
        if let row = row(value) {
            if case .node(_, let bytes, _) = row, !hasRoom(bytes.count) { throw TooLarge() }
            return row
        }
        if T.self is AnyClass, let known = reference(value as AnyObject) { return known }
        let box = StoredBox()
        try value.encode(to: Coder(encoder: self, box: box, codingPath: []))
        return box.stored
    }

    /// What an object holds: no reference to it.
    func encode(contentsOf object: any Encodable) throws -> Stored {
        let box = StoredBox()
        try object.encode(to: Coder(encoder: self, box: box, codingPath: []))
        return box.stored
    }

    private func row<T>(_ value: T) -> Stored? {
        // By the very type: other lists, an empty one above all, could be cast to these too.
        if T.self == [Float].self, let row = value as? [Float] { return .node(.floats, StoredNumbers.bytes(exactly: row), []) }
        if T.self == [Double].self, let row = value as? [Double] { return .node(.doubles, StoredNumbers.bytes(exactly: row), []) }
        if T.self == [Int].self, let row = value as? [Int] { return .node(.ints, StoredNumbers.bytes(whole: row), []) }
        if T.self == Duration.self, let time = value as? Duration { return .node(.time, StoredNumbers.bytes(exactly: [time / .seconds(1)]), []) }
        if T.self == [Int32].self, let row = value as? [Int32] { return .node(.ints, StoredNumbers.bytes(ids: row), []) }
        return nil
    }
}

/// Where an encoder leaves what it made.
private final class StoredBox {
    var make: () -> Stored = { .node(.null, [], []) }
    var stored: Stored { make() }
}

private struct Coder: Encoder {
    let encoder: StoredEncoder
    let box: StoredBox
    let codingPath: [any CodingKey]
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        let fields = Fields()
        box.make = { fields.stored }
        return KeyedEncodingContainer(Record(encoder: encoder, fields: fields, codingPath: codingPath))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        let list = List(encoder: encoder, codingPath: codingPath)
        box.make = { .node(.list, [], list.parts.values.map(\.stored)) }
        return list
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { Single(encoder: encoder, box: box, codingPath: codingPath) }
}

private final class Fields {
    var values: [String: StoredBox] = [:]

    var stored: Stored {
        .node(.record, [], values.sorted { $0.key < $1.key }.flatMap { [.node(.text, Array($0.key.utf8), []), $0.value.stored] })
    }

    func box(_ key: String) -> StoredBox {
        let box = StoredBox()
        values[key] = box
        return box
    }
}

private struct Record<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let encoder: StoredEncoder
    let fields: Fields
    let codingPath: [any CodingKey]

    mutating func encodeNil(forKey key: Key) { _ = fields.box(key.stringValue) }

    mutating func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
        let stored = try encoder.encode(value)
        fields.box(key.stringValue).make = { stored }
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        Coder(encoder: encoder, box: fields.box(key.stringValue), codingPath: codingPath).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
        Coder(encoder: encoder, box: fields.box(key.stringValue), codingPath: codingPath).unkeyedContainer()
    }

    mutating func superEncoder() -> any Encoder { Coder(encoder: encoder, box: fields.box("super"), codingPath: codingPath) }
    mutating func superEncoder(forKey key: Key) -> any Encoder { Coder(encoder: encoder, box: fields.box(key.stringValue), codingPath: codingPath) }
}

private struct List: UnkeyedEncodingContainer {
    final class Parts { var values: [StoredBox] = [] }

    let encoder: StoredEncoder
    let codingPath: [any CodingKey]
    let parts = Parts()
    var count: Int { parts.values.count }

    private func next() -> StoredBox {
        parts.values.append(StoredBox())
        return parts.values[parts.values.count - 1]
    }

    mutating func encodeNil() { _ = next() }

    mutating func encode<T: Encodable>(_ value: T) throws {
        let stored = try encoder.encode(value)
        next().make = { stored }
    }

    mutating func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        Coder(encoder: encoder, box: next(), codingPath: codingPath).container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { Coder(encoder: encoder, box: next(), codingPath: codingPath).unkeyedContainer() }
    mutating func superEncoder() -> any Encoder { Coder(encoder: encoder, box: next(), codingPath: codingPath) }
}

private struct Single: SingleValueEncodingContainer {
    let encoder: StoredEncoder
    let box: StoredBox
    let codingPath: [any CodingKey]

    private func put(_ kind: StoredKind, _ bytes: [UInt8]) { box.make = { .node(kind, bytes, []) } }
    private func put<T: FixedWidthInteger>(_ value: T) { put(.number, StoredNumbers.bytes([Int64(truncatingIfNeeded: value)])) }

    mutating func encodeNil() { put(.null, []) }
    mutating func encode(_ value: Bool) { put(.truth, [value ? 1 : 0]) }
    mutating func encode(_ value: String) { put(.text, Array(value.utf8)) }
    mutating func encode(_ value: Double) { put(.real, StoredNumbers.bytes(exactly: [value])) }
    mutating func encode(_ value: Float) { put(.single, StoredNumbers.bytes(exactly: [value])) }
    mutating func encode(_ value: Int) { put(value) }
    mutating func encode(_ value: Int8) { put(value) }
    mutating func encode(_ value: Int16) { put(value) }
    mutating func encode(_ value: Int32) { put(value) }
    mutating func encode(_ value: Int64) { put(value) }
    mutating func encode(_ value: UInt) { put(value) }
    mutating func encode(_ value: UInt8) { put(value) }
    mutating func encode(_ value: UInt16) { put(value) }
    mutating func encode(_ value: UInt32) { put(value) }
    mutating func encode(_ value: UInt64) { put(value) }

    mutating func encode<T: Encodable>(_ value: T) throws {
        let stored = try encoder.encode(value)
        box.make = { stored }
    }
}
