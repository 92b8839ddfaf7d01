import Foundation
import RNN
import Testing

/// Whatever is in a file, it is read or told: `LESSON_MUTATIONS=20000` makes a long run of it.
@Suite struct OwnFileFuzzTests {
    private static let count = Int(ProcessInfo.processInfo.environment["LESSON_MUTATIONS"] ?? "") ?? 300

    private static let seeds: [[UInt8]] = [
        Array("id\tdocument\tlabel\n1\t좋다\t1\n2\t\"a\t0\n".utf8), Array("\u{FEFF}a,b\r\n\"x\"\"\ny\",1\r\nNA,2.5e3\r\n".utf8),
        Array(#"[{"a": 1, "b": "x\u00e9"}, {"a": null, "b": true}, {"c": -2.5e3}]"#.utf8), TextEncodingTests.cp949, TextEncodingTests.utf16("a,b\n1,2\n"),
        [72, 0, 0, 0, 0, 0, 0, 0] + Array(#"{"a": {"dtype": "F32", "shape": [2, 1], "data_offsets": [0, 8]}}        "#.utf8) + [0, 0, 192, 63, 0, 0, 0, 192],
    ]

    @Test func anyBytesAreReadOrTold() {
        var generator = RandomSource(seed: 7)
        for round in 0..<Self.count {
            var bytes = Self.seeds[round % Self.seeds.count]
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let place = Int.random(in: 0...bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0 where place < bytes.count: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1 where place < bytes.count: bytes.remove(at: place)
                case 2: bytes.insert(contentsOf: [[34], [44], [9], [10], [13], [0], [123], [91]][Int.random(in: 0..<8, using: &generator)], at: place)
                default: bytes.insert(contentsOf: bytes.prefix(Int.random(in: 0...bytes.count, using: &generator)), at: place)
                }
            }
            read(bytes)
        }
    }

    /// Nothing but `DataError` may come of it.
    private func read(_ bytes: [UInt8]) {
        for encoding in TextEncoding.allCases {
            for separator in [DataTable.Separator.comma, .tab] {
                for quotes in [true, false] {
                    if let table = try? DataTable(separated: bytes, by: separator, header: nil, quotes: quotes, encoding: encoding, file: "t", origin: "t") {
                        use(table)
                    }
                }
            }
            if let table = try? DataTable(json: bytes, encoding: encoding, file: "t", origin: "t") { use(table) }
            _ = try? encoding.text(bytes, file: "t")
        }
        for format in [NamedTensors.Format.npz, .safetensors] {
            if let own = try? NamedTensors(bytes, format: format, file: "t", origin: "t") {
                for name in own.names { #expect(own[name].shape.count == own[name].scalars.count) }
            }
        }
    }

    private func use(_ table: DataTable) {
        #expect(table.rows.count == table.count)
        _ = "\(table)"
        for name in table.columnNames {
            let column = table[name]
            #expect(column.texts(missing: "").count == table.count)
            _ = (try? column.tryIntegers(), try? column.tryDoubles(), try? column.tryBooleans(), "\(column)")
        }
    }
}
