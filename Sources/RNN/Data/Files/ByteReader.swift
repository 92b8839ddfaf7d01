/// Where bytes come from, so that errors can name it.
struct BytePlace {
    /// The file as the user named it.
    var file: String
    var part: DataError.Part

    func damaged(at offset: Int, _ fault: DataError.Fault) -> DataError {
        .damaged(file: file, part: part, offset: offset, fault: fault)
    }
}

/// Reads little-endian numbers one after the other, and never past the end.
struct ByteReader {
    let bytes: [UInt8]
    let place: BytePlace
    /// The next byte to be read.
    private(set) var offset: Int

    init(_ bytes: [UInt8], place: BytePlace, offset: Int = 0) {
        self.bytes = bytes
        self.place = place
        self.offset = offset
    }

    var remaining: Int { bytes.count - offset }

    mutating func move(to newOffset: Int) throws {
        guard newOffset >= 0, newOffset <= bytes.count else {
            throw damaged(.truncated(needed: newOffset, available: bytes.count))
        }
        offset = newOffset
    }

    mutating func skip(_ count: Int) throws {
        try need(count)
        offset += count
    }

    mutating func take(_ count: Int) throws -> ArraySlice<UInt8> {
        try need(count)
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    mutating func byte() throws -> UInt8 {
        try need(1)
        defer { offset += 1 }
        return bytes[offset]
    }

    /// An unsigned number of `count` bytes, at most 8.
    mutating func unsigned(_ count: Int) throws -> UInt64 {
        try need(count)
        var value: UInt64 = 0
        for index in (0..<count).reversed() {
            value = value << 8 | UInt64(bytes[offset + index])
        }
        offset += count
        return value
    }

    /// A length or position of `count` bytes. One that no memory could hold counts as the file being cut short.
    mutating func length(_ count: Int) throws -> Int {
        let value = try unsigned(count)
        guard let length = Int(exactly: value) else {
            throw damaged(.truncated(needed: .max, available: remaining))
        }
        return length
    }

    func damaged(_ fault: DataError.Fault) -> DataError {
        place.damaged(at: offset, fault)
    }

    private func need(_ count: Int) throws {
        guard count >= 0, count <= bytes.count - offset else {
            throw damaged(.truncated(needed: count, available: remaining))
        }
    }
}
