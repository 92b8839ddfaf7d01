/// Reads `.safetensors`, the public format of Hugging Face (2022): eight bytes of header length, a header in JSON, then the
/// arrays' bytes, little-endian and row by row.
///
///     {"lstm/lstm_cell/bias": {"dtype": "F32", "shape": [32], "data_offsets": [0, 128]}, "__metadata__": {"framework": "keras"}}
///
/// Nothing in the file is believed: lengths are held against the bytes that there are before memory is taken, and the arrays must
/// cover the data one after the other without holes or overlaps, as the format demands.
struct SafetensorsReader {
    /// The most bytes of header that are read.
    static let headerLimit = 1 << 24

    private var scanner: JSONScanner
    private var entries: [Entry] = []
    private let data: ArraySlice<UInt8>
    private let place: BytePlace

    /// The arrays in the order of their bytes.
    /// - Throws: `DataError.foreign`, `.damaged`.
    static func arrays(_ bytes: [UInt8], file: String) throws -> [StoredArray] {
        var reader = try SafetensorsReader(bytes, file: file)
        try reader.readHeader()
        try reader.checkOffsets()
        return try reader.entries.map(reader.array)
    }

    private init(_ bytes: [UInt8], file: String) throws {
        place = BytePlace(file: file, part: .whole)
        var reader = ByteReader(bytes, place: place)
        guard bytes.count >= 10, bytes[8] == UInt8(ascii: "{") else {
            throw DataError.foreign(file: file, expected: .safetensors, beginning: Array(bytes.prefix(16)))
        }
        let length = try reader.length(8)
        guard length <= Self.headerLimit else {
            throw reader.damaged(.oversized(what: .bytesOfHeader, count: length, limit: Self.headerLimit))
        }
        scanner = JSONScanner(Array(try reader.take(length)), file: file, part: .header)
        data = try reader.take(reader.remaining)
    }
}

extension SafetensorsReader {
    private struct Entry {
        var name: String
        var type: String?
        var shape: [Int]?
        var offsets: [Int]?
        /// As much of the name as an error shows.
        var shownName: String { String(name.prefix(80)) }
    }

    private mutating func readHeader() throws {
        var names: Set<String> = []
        try object { reader, name in
            guard names.insert(name).inserted else { throw reader.scanner.malformed(.uniqueName) }
            if name == "__metadata__" {
                try reader.object { reader, _ in _ = try reader.scanner.string() }
            } else {
                try reader.readEntry(name)
            }
        }
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw scanner.malformed(.endOfHeader) }
    }

    private mutating func readEntry(_ name: String) throws {
        var entry = Entry(name: name)
        try object { reader, key in
            switch key {
            case "dtype" where entry.type == nil: entry.type = try reader.scanner.string()
            case "shape" where entry.shape == nil: entry.shape = try reader.integers(atMost: 32)
            case "data_offsets" where entry.offsets == nil: entry.offsets = try reader.integers(atMost: 2)
            default: throw reader.scanner.malformed(.entryKeys)
            }
        }
        entries.append(entry)
    }

    private mutating func object(_ entry: (inout SafetensorsReader, String) throws -> Void) throws {
        try scanner.expect("{")
        if scanner.skip("}") { return }
        repeat {
            let key = try scanner.string()
            try scanner.expect(":")
            try entry(&self, key)
        } while scanner.skip(",")
        try scanner.expect("}")
    }

    private mutating func integers(atMost limit: Int) throws -> [Int] {
        var values: [Int] = []
        try scanner.expect("[")
        if scanner.skip("]") { return values }
        repeat {
            guard values.count < limit else { throw scanner.malformed(.numbers(atMost: limit)) }
            values.append(try scanner.int())
        } while scanner.skip(",")
        try scanner.expect("]")
        return values
    }

    /// Puts the entries into the order of their bytes, and sees that these follow on one another up to the end.
    private mutating func checkOffsets() throws {
        for entry in entries where entry.offsets?.count != 2 {
            throw place.damaged(
                at: 8, .malformed(expected: .twoOffsets(of: entry.shownName), found: .text("\(entry.offsets?.count ?? 0)")))
        }
        entries.sort { ($0.offsets ?? []).lexicographicallyPrecedes($1.offsets ?? []) }
        var end = 0
        for entry in entries {
            guard let offsets = entry.offsets, offsets[0] == end, offsets[1] >= end, offsets[1] <= data.count else {
                throw place.damaged(
                    at: 8,
                    .malformed(
                        expected: .data(of: entry.shownName, from: end, to: data.count),
                        found: .text("\(entry.offsets ?? [])")))
            }
            end = offsets[1]
        }
        guard end == data.count else {
            throw place.damaged(at: data.startIndex + end, .malformed(expected: .endOfFile, found: .moreBytes))
        }
    }

    private func array(_ entry: Entry) throws -> StoredArray {
        guard let type = entry.type, let dimensions = entry.shape, let offsets = entry.offsets else {
            throw place.damaged(
                at: 8, .malformed(expected: .typeAndShape(of: entry.shownName), found: .oneOrNone))
        }
        let count = try elementCount(of: dimensions, place: place, offset: 8)
        guard let format = SafetensorsFloat(rawValue: type) else {
            return StoredArray(name: entry.name, shape: Shape(dimensions), content: .other(type: type))
        }
        guard offsets[1] - offsets[0] == count * format.size else {
            throw place.damaged(
                at: data.startIndex + offsets[0],
                .malformed(
                    expected: .bytes(count * format.size, of: entry.shownName), found: .text("\(offsets[1] - offsets[0])")))
        }
        let bytes = data[data.startIndex + offsets[0]..<data.startIndex + offsets[1]]
        return StoredArray(name: entry.name, shape: Shape(dimensions), content: .numbers(format.numbers(bytes)))
    }
}
