extension Value {
    /// Where the contents of a text or collection lie in memory, or of what a view shows: the same before and after what copies nothing. Short texts
    /// have no such place.
    package var address: UInt? {
        switch self {
        case .ints(let x): x.withUnsafeBufferPointer { Self.address($0.baseAddress) }
        case .doubles(let x): x.withUnsafeBufferPointer { Self.address($0.baseAddress) }
        case .floats(let x): x.withUnsafeBufferPointer { Self.address($0.baseAddress) }
        case .bools(let x): x.withUnsafeBufferPointer { Self.address($0.baseAddress) }
        case .array(let x): x.withUnsafeBufferPointer { Self.address($0.baseAddress) }
        case .string(let x): x.utf8.count < 16 ? nil : x.utf8.withContiguousStorageIfAvailable { Self.address($0.baseAddress) } ?? nil
        case .piece(let x): Value.string(x.text).address
        case .slice(let x): x.address
        case .dictionary(let x): Self.address(UnsafePointer(x.storage.entries))
        case .set(let x): Self.address(UnsafePointer(x.storage.entries))
        case .erased(let x): x.value.address
        case .host(let x): ((x.value as? Lazy) ?? (x.value as? Walk)?.sequence)?.parts.first?.address
        default: nil
        }
    }

    private static func address<T>(_ pointer: UnsafePointer<T>?) -> UInt? { pointer.map { UInt(bitPattern: $0) } }
}
