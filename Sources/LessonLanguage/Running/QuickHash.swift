/// Hashes of keys that are numbers or short texts, in a few instructions where the standard library's takes some fifty: by multiplying, as wyhash does
/// (Wang Yi, 2019). The seed is the table's address, which no lesson knows: it can't choose keys that collide.
enum QuickHash {
    @inline(__always)
    static func of(_ x: Int, _ seed: Int) -> Int {
        mix(UInt64(bitPattern: Int64(x)) ^ 0x9e37_79b9_7f4a_7c15, UInt64(bitPattern: Int64(seed)) ^ 0xd1b5_4a32_d192_ed03)
    }

    /// nil for a text that is long or not all ASCII: other texts may be equal to it though they have other bytes.
    static func of(_ text: String, _ seed: Int) -> Int? {
        let words = text.utf8.withContiguousStorageIfAvailable(words) ?? nil
        guard let words else { return nil }
        guard (words.0 | words.1) & 0x8080_8080_8080_8080 == 0 else { return plain(text).flatMap { of($0, seed) } }
        return mix(words.0 ^ 0x9e37_79b9_7f4a_7c15 ^ UInt64(words.count), words.1 ^ UInt64(bitPattern: Int64(seed)) ^ 0xd1b5_4a32_d192_ed03)
    }

    /// Three characters beyond ASCII are equal to one of ASCII: the Kelvin sign, the Greek question mark, the Greek varia.
    @inline(never)
    private static func plain(_ text: String) -> String? {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\u{212A}": result += "K"
            case "\u{37E}": result += ";"
            case "\u{1FEF}": result += "`"
            case _ where scalar.isASCII: result.unicodeScalars.append(scalar)
            default: return nil
            }
        }
        return result
    }

    /// All bytes of a text of up to 16, in two words that may overlap.
    @inline(__always)
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64, count: Int)? {
        let (count, raw) = (bytes.count, UnsafeRawBufferPointer(bytes))
        if count > 16 { return nil }
        if count >= 8 { return (raw.loadUnaligned(as: UInt64.self), raw.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self), count) }
        if count >= 4 { return (UInt64(raw.loadUnaligned(as: UInt32.self)), UInt64(raw.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self)), count) }
        if count == 0 { return (0, 0, 0) }
        return (UInt64(bytes[0]) << 8 | UInt64(bytes[count / 2]), UInt64(bytes[count - 1]), count)
    }

    @inline(__always)
    private static func mix(_ a: UInt64, _ b: UInt64) -> Int {
        let product = a.multipliedFullWidth(by: b)
        return Int(truncatingIfNeeded: product.high ^ product.low)
    }
}
