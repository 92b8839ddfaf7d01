import LessonDocument

/// A link's or a picture's address as an attribute has it.
enum ProseAddress {
    /// What HTML and addresses have signs of their own for is written with per cent signs; what has those already stays.
    static func escaped(_ address: String) -> String {
        var escaped = ""
        for byte in address.utf8 {
            switch byte {
            case UInt8(ascii: "&"): escaped += "&amp;"
            case UInt8(ascii: "'"): escaped += "&#x27;"
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                escaped.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                if kept.contains(byte) {
                    escaped.unicodeScalars.append(Unicode.Scalar(byte))
                } else {
                    let digits = String(byte, radix: 16, uppercase: true)
                    escaped += "%" + (digits.count == 1 ? "0" : "") + digits
                }
            }
        }
        return escaped
    }

    private static let kept = Array("-_.+!*(),%#@?=;:/$~".utf8)

    /// Whether it may do what no lesson should: run a script, show a file. Pictures within the text itself do no harm.
    static func isUnsafe(_ address: String) -> Bool {
        let address = address.prefix(32).lowercased()
        if ["png", "gif", "jpeg", "webp"].contains(where: { address.hasPrefix("data:image/\($0)") }) { return false }
        return ["javascript:", "vbscript:", "file:", "data:"].contains(where: address.hasPrefix)
    }
}
