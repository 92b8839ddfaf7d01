import Foundation

/// Hashes of numbers and texts, the same in every run and on every machine, in a few instructions where the standard library's takes some fifty: by
/// multiplying, as wyhash does (Wang Yi, 2019). A lesson that chooses keys that collide makes itself slow and nothing else.
enum QuickHash {
    @inline(__always)
    static func of(_ x: Int, _ seed: Int = 0) -> Int {
        mix(UInt64(bitPattern: Int64(x)) ^ 0x9e37_79b9_7f4a_7c15, UInt64(bitPattern: Int64(seed)) ^ 0xd1b5_4a32_d192_ed03)
    }

    /// Texts that are equal have the same, however their characters are composed.
    @inline(__always)
    static func of(_ text: String) -> Int {
        if let words = text.utf8.withContiguousStorageIfAvailable(words) ?? nil, (words.0 | words.1) & 0x8080_8080_8080_8080 == 0 { return of(words) }
        return of(long: text)
    }

    static func of(_ parts: some Sequence<Int>) -> Int { parts.reduce(1) { of($1, $0) } }

    @inline(never)
    private static func of(long text: String) -> Int {
        var text = text.unicodeScalars.allSatisfy(isComposed) ? text : text.precomposedStringWithCanonicalMapping
        return text.withUTF8 { bytes in
            if let words = words(bytes) { return of(words) }
            let raw = UnsafeRawBufferPointer(bytes)
            var hash = bytes.count
            for offset in stride(from: 0, to: bytes.count - 8, by: 8) {
                hash = of(Int(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: Int.self)), hash)
            }
            return of(Int(littleEndian: raw.loadUnaligned(fromByteOffset: bytes.count - 8, as: Int.self)), hash)
        }
    }

    @inline(__always)
    private static func of(_ words: (UInt64, UInt64, count: Int)) -> Int {
        mix(words.0 ^ 0x9e37_79b9_7f4a_7c15 ^ UInt64(words.count), words.1 ^ 0xd1b5_4a32_d192_ed03)
    }

    /// Whether a text of such scalars alone is surely in Unicode's form C already: ASCII and Latin, Cyrillic, dashes and quotation marks, kana, Han
    /// characters, Hangul syllables, emoji.
    private static func isComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x300, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x3000...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3,
            0x1F300...0x1FAFF:
            true
        default: false
        }
    }

    /// All bytes of a text of up to 16, in two words that may overlap.
    @inline(__always)
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64, count: Int)? {
        let (count, raw) = (bytes.count, UnsafeRawBufferPointer(bytes))
        if count > 16 { return nil }
        if count >= 8 {
            return (raw.loadUnaligned(as: UInt64.self).littleEndian, raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self).littleEndian, count)
        }
        if count >= 4 {
            return (
                UInt64(raw.loadUnaligned(as: UInt32.self).littleEndian), UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self).littleEndian),
                count
            )
        }
        if count == 0 { return (0, 0, 0) }
        return (UInt64(bytes[0]) << 8 | UInt64(bytes[count / 2]), UInt64(bytes[count - 1]), count)
    }

    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> Int {
        let product = a.multipliedFullWidth(by: b)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}
