/// Writes zip archives of one stored member, to put things into archives that no honest program would.
enum TinyZip {
    static func archive(name: String, contents: [UInt8]) -> [UInt8] {
        let fields =
            number(0, 2) + number(0, 2) + number(0, 4) + number(crc(contents), 4) + number(contents.count, 4)
            + number(contents.count, 4) + number(name.utf8.count, 2) + number(0, 2)
        let header = number(0x0403_4b50, 4) + number(20, 2) + fields + Array(name.utf8)
        let entry =
            number(0x0201_4b50, 4) + number(20, 2) + number(20, 2) + fields + number(0, 2) + number(0, 2) + number(0, 2)
            + number(0, 4) + number(0, 4) + Array(name.utf8)
        let end =
            number(0x0605_4b50, 4) + number(0, 2) + number(0, 2) + number(1, 2) + number(1, 2) + number(entry.count, 4)
            + number(header.count + contents.count, 4) + number(0, 2)
        return header + contents + entry + end
    }

    private static func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// CRC-32 as in PNG's and zip's specifications, a bit at a time.
    private static func crc(_ bytes: [UInt8]) -> Int {
        var value: UInt32 = .max
        for byte in bytes {
            value ^= UInt32(byte)
            for _ in 0..<8 {
                value = value & 1 == 1 ? value >> 1 ^ 0xedb8_8320 : value >> 1
            }
        }
        return Int(~value)
    }
}
