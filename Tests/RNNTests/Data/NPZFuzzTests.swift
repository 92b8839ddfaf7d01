// Damaged archives must end in an error or a result, never in a crash or in endless memory.

import Foundation
import RNN
import Testing

@Suite struct NPZFuzzTests {
    /// Reads all there is. A result is fine, a `DataError` is fine, anything else is not.
    private func read(_ bytes: [UInt8], _ comment: String) {
        do {
            let file = try NPZFile(bytes, path: "fuzz.npz")
            for name in file.arrayNames {
                do {
                    _ = try file.array(named: name)
                } catch let error as DataError {
                    #expect("\(error)".contains("fuzz.npz"), "\(comment)")
                }
            }
        } catch let error as DataError {
            #expect("\(error)".contains("fuzz.npz"), "\(comment)")
        } catch {
            Issue.record("\(comment): \(error)")
        }
    }

    @Test(arguments: ["stored", "protocol5", "numbers", "objects"])
    func `cut short anywhere`(_ name: String) throws {
        let bytes = [UInt8](try #require(DataNumbers.all.files[name]))
        for count in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 150)) {
            read(Array(bytes[..<count]), "\(name) cut to \(count) bytes")
        }
    }

    @Test(arguments: ["stored", "zip64", "numbers", "objects"])
    func `bytes changed at random`(_ name: String) throws {
        let bytes = [UInt8](try #require(DataNumbers.all.files[name]))
        var random = MersenneTwister(seed: 11)
        for round in 0..<150 {
            var changed = bytes
            for _ in 0..<1 + random.randomInteger(in: 0..<4) {
                changed[random.randomInteger(in: 0..<bytes.count)] = UInt8(truncatingIfNeeded: random.nextUInt32())
            }
            read(changed, "\(name), round \(round)")
        }
    }

    /// Past the checksum, so that header and pickle are really read.
    @Test(arguments: ["stored", "objects", "arrays5"])
    func `contents changed and the checksum mended`(_ name: String) throws {
        let file = try NPZFile([UInt8](try #require(DataNumbers.all.files[name])), path: "fuzz.npz")
        var random = MersenneTwister(seed: 12)
        for array in file.arrayNames {
            let contents = try file.bytes(named: array)
            for round in 0..<150 {
                var changed = contents
                for _ in 0..<1 + random.randomInteger(in: 0..<3) {
                    let place = random.randomInteger(in: 0..<min(changed.count, 700))
                    if random.randomInteger(in: 0..<3) == 0 {
                        changed.remove(at: place)
                    } else {
                        changed[place] = UInt8(truncatingIfNeeded: random.nextUInt32())
                    }
                }
                read(TinyZip.archive(name: "x.npy", contents: changed), "\(name).\(array), round \(round)")
            }
        }
    }

    @Test func `announcements beyond all memory cost nothing`() {
        for shape in ["(9223372036854775807,)", "(1099511627776,)", "(-1,)", "(4294967296, 4294967296)", "(99999999999999999999,)"] {
            let header = "{'descr': '<i8', 'fortran_order': False, 'shape': \(shape), }\n"
            read(TinyZip.archive(name: "x.npy", contents: npy(header)), shape)
        }
    }

    @Test func `pickles that knot themselves`() {
        let header = "{'descr': '|O', 'fortran_order': False, 'shape': (1,), }\n"
        let deep = [0x80, 4] + [UInt8](repeating: UInt8(ascii: ")"), count: 1) + [UInt8](repeating: 0x85, count: 100_000)
        let selfContained = Array("\u{80}\u{04}]q\u{00}h\u{00}a.".unicodeScalars.map { UInt8($0.value) })
        let marks = [0x80, 4] + [UInt8](repeating: UInt8(ascii: "("), count: 100_000)
        let copies = [0x80, 4, UInt8(ascii: "]")] + [UInt8](repeating: UInt8(ascii: "2"), count: 100_000)
        let memo = [0x80, 4, UInt8(ascii: "N")] + [UInt8](repeating: 0x94, count: 100_000)
        for (name, pickle) in [
            ("deep", deep), ("self", selfContained), ("marks", marks), ("copies", copies), ("memo", memo),
            ("pop", Array("\u{80}\u{04}0.".unicodeScalars.map { UInt8($0.value) })),
        ] as [(String, [UInt8])] {
            read(TinyZip.archive(name: "x.npy", contents: npy(header) + pickle), name)
            read(TinyZip.archive(name: "x.npy", contents: npy(header) + pickle + Array(".".utf8)), name)
        }
    }

    private func npy(_ header: String) -> [UInt8] {
        [0x93] + Array("NUMPY".utf8) + [1, 0, UInt8(header.utf8.count), 0] + Array(header.utf8)
    }
}
