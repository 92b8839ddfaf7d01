/// A character that looks like one of Swift's, or like nothing, and is another.
enum StrayCharacter {
    /// The character of Swift's that a full-width or typographic one stands for.
    static func meant(by scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        // Full-width forms of all of ASCII.
        case 0xFF01...0xFF5E: String(Unicode.Scalar(scalar.value - 0xFEE0)!)
        case 0x3001: ","
        case 0x3002: "."
        case 0x3010, 0x3014: "["
        case 0x3011, 0x3015: "]"
        case 0x2013, 0x2014, 0x2212: "-"
        default: nil
        }
    }

    static func isDoubleQuote(_ scalar: Unicode.Scalar) -> Bool { [0x201C, 0x201D, 0x201E, 0xFF02, 0x300C, 0x300D, 0x300E, 0x300F].contains(scalar.value) }

    static func isSingleQuote(_ scalar: Unicode.Scalar) -> Bool { [0x27, 0x2018, 0x2019, 0xFF07].contains(scalar.value) }

    /// What an invisible character is to be: a blank, or nothing.
    static func invisible(_ scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x00A0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x00AD: ""
        default: nil
        }
    }

    /// Whether code may hold any of them: to be asked of all code, so by bytes.
    static func mayStand(in code: String) -> Bool {
        var before: UInt8 = 0
        var isBehindSlashes = false
        for byte in code.utf8 {
            switch (before, byte) {
            case (0xEF, 0xBB...0xBD), (0xE3, 0x80), (0xE2, 0x80...0x81), (0xE2, 0x88), (0xC2, 0xA0), (0xC2, 0xAD): return true
            // Perhaps another language's function without a name.
            case (0x3D, 0x3E): return true
            // Perhaps a negative value without a blank before it.
            case (0x3D, 0x2D): return true
            // Perhaps a text in backticks.
            case (0x60, 0xE0...0xFF),
                (_, 0x7B) where before == 0x24:
                return true
            // Perhaps a division of Python's.
            case (_, 0x30...0x39) where isBehindSlashes: return true
            default:
                isBehindSlashes = before == 0x2F && byte == 0x2F
                before = byte
            }
        }
        return false
    }
}

extension StrayCharacter {
    /// What a message calls a character that can't be shown.
    static func name(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
