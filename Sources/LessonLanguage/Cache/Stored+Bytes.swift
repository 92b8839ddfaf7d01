/// Stored values as bytes, and bytes as stored values.
extension Stored {
    private static let objectMark: UInt8 = 0xFF
    private static let blobMark: UInt8 = 0xFE
    private static let opaqueMark: UInt8 = 0xFD

    /// The bytes, with the numbers of objects as they are.
    package var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(byteCount)
        write(to: &bytes)
        return bytes
    }

    /// About as many bytes as it takes.
    var byteCount: Int {
        switch self {
        case .node(_, let own, let parts): parts.reduce(3 + own.count) { $0 + $1.byteCount }
        case .object, .opaque: 4
        case .blob: 33
        }
    }

    /// Writes what it is: equal for values that differ in nothing but how long something took.
    /// - Parameter number: what an object is called in the bytes.
    func writeContent(to bytes: inout [UInt8], number: (Int) -> Int) { write(to: &bytes, withTimes: false, number: number) }

    private func write(to bytes: inout [UInt8], withTimes: Bool = true, number: (Int) -> Int = { $0 }) {
        switch self {
        case .node(.time, _, _) where !withTimes: bytes.append(StoredKind.time.rawValue)
        case .node(let kind, let own, let parts):
            bytes.append(kind.rawValue)
            bytes.append(varint: own.count)
            bytes += own
            bytes.append(varint: parts.count)
            for part in parts { part.write(to: &bytes, withTimes: withTimes, number: number) }
        case .object(let object):
            bytes.append(Self.objectMark)
            bytes.append(varint: number(object))
        case .blob(let hash):
            bytes.append(Self.blobMark)
            bytes += hash.bytes
        case .opaque: bytes.append(Self.opaqueMark)
        }
    }

    /// - Parameter isWhole: whether nothing in it may be kept by itself: what is so kept is not so again, and a few bytes can't stand for very many.
    package init(bytes: [UInt8], isWhole: Bool = false) throws {
        var reader = StoredReader(bytes, isWhole)
        self = try reader.stored(depth: 0)
        guard reader.isAtEnd else { throw DamagedContent("bytes are left over") }
    }

    private struct StoredReader {
        let bytes: [UInt8]
        let isWhole: Bool
        var index = 0
        var isAtEnd: Bool { index == bytes.count }

        init(_ bytes: [UInt8], _ isWhole: Bool) { (self.bytes, self.isWhole) = (bytes, isWhole) }

        mutating func stored(depth: Int) throws -> Stored {
            guard depth < 10_000 else { throw DamagedContent("it is nested too deeply") }
            let mark = try byte()
            switch mark {
            case objectMark: return .object(try varint())
            case blobMark where isWhole: throw DamagedContent("what is kept by itself names more that is")
            case blobMark: return .blob(ContentHash(bytes: try take(32)))
            case opaqueMark: return .opaque(.openType)
            default:
                guard let kind = StoredKind(rawValue: mark) else { throw DamagedContent("there is no kind \(mark)") }
                let own = try take(try varint())
                let count = try varint()
                guard count <= bytes.count - index else { throw DamagedContent("a part is cut off") }
                var parts: [Stored] = []
                // A part may be a single byte: a count is no reason to take memory for all at once, at each depth.
                parts.reserveCapacity(min(count, 16))
                for _ in 0..<count { parts.append(try stored(depth: depth + 1)) }
                return .node(kind, own, parts)
            }
        }

        private mutating func byte() throws -> UInt8 {
            guard index < bytes.count else { throw DamagedContent("its end is cut off") }
            defer { index += 1 }
            return bytes[index]
        }

        private mutating func take(_ count: Int) throws -> [UInt8] {
            guard count <= bytes.count - index else { throw DamagedContent("its end is cut off") }
            defer { index += count }
            return count == 0 ? [] : Array(bytes[index..<index + count])
        }

        private mutating func varint() throws -> Int {
            var (result, shift) = (UInt64(0), UInt64(0))
            while true {
                let next = try byte()
                guard shift < 63 else { throw DamagedContent("a number is too large") }
                result |= UInt64(next & 0x7F) << shift
                if next < 0x80 { return Int(result) }
                shift += 7
            }
        }
    }
}

extension [UInt8] {
    package mutating func append(varint value: Int) {
        var rest = UInt64(Swift.max(value, 0))
        while rest >= 0x80 {
            append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        append(UInt8(rest))
    }

    mutating func append<T: FixedWidthInteger>(bits value: T) {
        Swift.withUnsafeBytes(of: value.littleEndian) { append(contentsOf: $0) }
    }

    /// A number that `append(bits:)` wrote.
    func number<T: FixedWidthInteger>(at offset: Int = 0, _ type: T.Type = T.self) throws -> T {
        guard offset >= 0, offset + MemoryLayout<T>.size <= count else { throw DamagedContent("a number is cut off") }
        return withUnsafeBytes { T(littleEndian: $0.loadUnaligned(fromByteOffset: offset, as: T.self)) }
    }
}
