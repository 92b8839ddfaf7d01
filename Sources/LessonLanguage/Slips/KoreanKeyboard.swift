import Foundation

/// What keys were pressed for a word that was typed while the keyboard was on Korean: `ㅔ갸ㅜㅅ` is `print`.
enum KoreanKeyboard {
    /// nil for a word without Hangul. Latin letters and digits stay as they are.
    static func keys(of word: String) -> String? {
        var result = ""
        var isKorean = false
        for scalar in word.precomposedStringWithCanonicalMapping.unicodeScalars {
            switch scalar.value {
            case 0xAC00...0xD7A3:
                let index = Int(scalar.value) - 0xAC00
                result += initials[index / 588] + vowels[index % 588 / 28] + finals[index % 28]
                isKorean = true
            case 0x3131...0x3163:
                guard let key = letters[scalar] else { return nil }
                result += key
                isKorean = true
            default: result.unicodeScalars.append(scalar)
            }
        }
        return isKorean ? result : nil
    }

    private static let initials = ["r", "R", "s", "e", "E", "f", "a", "q", "Q", "t", "T", "d", "w", "W", "c", "z", "x", "v", "g"]
    private static let vowels = ["k", "o", "i", "O", "j", "p", "u", "P", "h", "hk", "ho", "hl", "y", "n", "nj", "np", "nl", "b", "m", "ml", "l"]
    private static let finals = [
        "", "r", "R", "rt", "s", "sw", "sg", "e", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "qt", "t", "T", "d", "w", "c", "z", "x", "v", "g",
    ]
    /// Letters that stand alone, in Unicode's order.
    private static let letters: [Unicode.Scalar: String] = {
        let consonants = [
            "r", "R", "rt", "s", "sw", "sg", "e", "E", "f", "fr", "fa", "fq", "ft", "fx", "fv", "fg", "a", "q", "Q", "qt", "t", "T", "d", "w", "W", "c", "z",
            "x", "v", "g",
        ]
        let all = consonants + vowels
        return Dictionary(uniqueKeysWithValues: all.enumerated().map { (Unicode.Scalar(UInt32(0x3131 + $0.offset))!, $0.element) })
    }()
}
