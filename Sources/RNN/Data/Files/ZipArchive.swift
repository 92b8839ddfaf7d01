/// A zip archive in memory, by its central directory. Stored and deflated members are read, with or without zip64 fields;
/// encrypted and split archives are refused.
///
/// Layout: PKWARE, "APPNOTE.TXT: .ZIP File Format Specification", sections 4.3 and 4.5.
struct ZipArchive {
    struct Member {
        var name: String
        var method: Int
        var flags: Int
        var crc: UInt32
        var compressedSize: Int
        var size: Int
        var headerOffset: Int
    }

    let file: String
    let members: [Member]
    private let bytes: [UInt8]

    init(_ bytes: [UInt8], file: String) throws {
        self.bytes = bytes
        self.file = file
        let place = BytePlace(file: file, part: .whole)
        guard bytes.starts(with: [0x50, 0x4b]) else {
            throw DataError.foreign(file: file, expected: .npz, beginning: Array(bytes.prefix(16)))
        }
        var end = try Self.endOfDirectory(bytes, place: place)
        guard end.count <= (bytes.count / 46) else {
            throw place.damaged(at: end.offset, .oversized(what: .members, count: end.count, limit: bytes.count / 46))
        }
        try end.reader.move(to: end.offset)
        members = try (0..<end.count).map { _ in try Self.member(&end.reader) }
    }

    /// The bytes of a member, decompressed and held against their checksum.
    func contents(of member: Member, limit: Int) throws -> [UInt8] {
        let place = BytePlace(file: file, part: .member(member.name))
        guard member.size <= limit else {
            throw place.damaged(at: 0, .oversized(what: .bytes, count: member.size, limit: limit))
        }
        guard member.flags & 0x1 == 0 else {
            throw place.damaged(at: 0, .unsupported(feature: .encryptedMember))
        }
        var reader = ByteReader(bytes, place: BytePlace(file: file, part: .whole))
        try reader.move(to: member.headerOffset)
        try Self.expect(0x0403_4b50, .memberHeader, &reader)
        try reader.skip(22)
        let nameLength = try reader.length(2)
        let extraLength = try reader.length(2)
        try reader.skip(nameLength + extraLength)
        let data = try reader.take(member.compressedSize)

        let contents: [UInt8]
        switch member.method {
        case 0:
            guard member.size == member.compressedSize else {
                throw place.damaged(
                    at: 0, .malformed(expected: .storedBytes(member.size), found: .text("\(member.compressedSize)")))
            }
            contents = Array(data)
        case 8:
            contents = try inflate(data, count: member.size, place: place)
        default:
            throw place.damaged(at: 0, .unsupported(feature: .compression(Int(member.method))))
        }
        let computed = checksum(contents)
        guard computed == member.crc else {
            throw place.damaged(at: 0, .checksum(stored: member.crc, computed: computed))
        }
        return contents
    }
}

extension ZipArchive {
    private struct End {
        var reader: ByteReader
        var count: Int
        var offset: Int
    }

    /// Finds the record at the end of the archive that says where its directory is.
    private static func endOfDirectory(_ bytes: [UInt8], place: BytePlace) throws -> End {
        let recordSize = 22
        guard bytes.count >= recordSize else {
            throw place.damaged(at: bytes.count, .truncated(needed: recordSize, available: bytes.count))
        }
        let last = bytes.count - recordSize
        let first = max(0, last - 0xffff)
        guard let position = (first...last).reversed().first(where: { isEndRecord(bytes, at: $0) }) else {
            throw place.damaged(
                at: bytes.count, .malformed(expected: .directory, found: .cutShort))
        }
        var reader = ByteReader(bytes, place: place, offset: position + 4)
        let disk = try reader.length(2)
        try reader.skip(4)
        var count = try reader.length(2)
        try reader.skip(4)
        var offset = try reader.length(4)
        if count == 0xffff || offset == 0xffff_ffff {
            reader = ByteReader(bytes, place: place)
            try reader.move(to: position - 20)
            try expect(0x0706_4b50, .zip64Locator, &reader)
            try reader.skip(4)
            try reader.move(to: try reader.length(8))
            try expect(0x0606_4b50, .zip64Record, &reader)
            try reader.skip(28)
            count = try reader.length(8)
            try reader.skip(8)
            offset = try reader.length(8)
        } else if disk != 0 {
            throw place.damaged(at: position, .unsupported(feature: .splitArchive))
        }
        return End(reader: reader, count: count, offset: offset)
    }

    private static func isEndRecord(_ bytes: [UInt8], at position: Int) -> Bool {
        bytes[position] == 0x50 && bytes[position + 1] == 0x4b && bytes[position + 2] == 0x05 && bytes[position + 3] == 0x06
    }

    private static func member(_ reader: inout ByteReader) throws -> Member {
        try expect(0x0201_4b50, .directoryEntry, &reader)
        try reader.skip(4)
        let flags = try reader.length(2)
        let method = try reader.length(2)
        try reader.skip(4)
        let crc = UInt32(try reader.unsigned(4))
        var compressedSize = try reader.length(4)
        var size = try reader.length(4)
        let nameLength = try reader.length(2)
        let extraLength = try reader.length(2)
        let commentLength = try reader.length(2)
        try reader.skip(8)
        var headerOffset = try reader.length(4)
        let name = String(decoding: try reader.take(nameLength), as: UTF8.self)
        let extraEnd = reader.offset + extraLength
        while reader.offset + 4 <= extraEnd {
            let kind = try reader.length(2)
            let length = try reader.length(2)
            let next = reader.offset + length
            if kind == 0x0001 {
                // Zip64: the fields that did not fit above, in this order.
                if size == 0xffff_ffff { size = try reader.length(8) }
                if compressedSize == 0xffff_ffff { compressedSize = try reader.length(8) }
                if headerOffset == 0xffff_ffff { headerOffset = try reader.length(8) }
            }
            try reader.move(to: next)
        }
        try reader.move(to: extraEnd)
        try reader.skip(commentLength)
        return Member(
            name: name, method: method, flags: flags, crc: crc, compressedSize: compressedSize, size: size,
            headerOffset: headerOffset)
    }

    private static func expect(_ signature: UInt64, _ what: DataError.Piece, _ reader: inout ByteReader) throws {
        let start = reader.offset
        let found = try reader.unsigned(4)
        guard found == signature else {
            throw reader.place.damaged(
                at: start, .malformed(expected: what, found: .text("0x" + String(found, radix: 16))))
        }
    }
}
