import Foundation

/// How a text ends when it is said in Korean, as far as particles ask for it.
enum LastSound {
    case vowel
    /// The consonant ㄹ, after which `로` stands as after a vowel.
    case rieul
    case consonant
}

extension String {
    var lastSound: LastSound {
        guard let end = lastIndex(where: \.hasSound) else { return .vowel }
        // A sign behind a word is not said: `x:` is x. By itself it is called by its name.
        let last = LastSound.closingSigns.contains(self[end]) ? self[...end].lastIndex { $0.isLetter || $0.isNumber } ?? end : end
        let character = self[last]
        if let sound = LastSound(ofHangul: character) { return sound }
        if character.isASCII, character.isNumber { return LastSound(ofNumber: self[...last]) }
        if character.isASCII, character.isLetter {
            let start = self[...last].lastIndex { !($0.isASCII && $0.isLetter) }.map { index(after: $0) } ?? startIndex
            return LastSound(ofLatin: self[start...last])
        }
        return LastSound(ofSign: character)
    }
}

extension Character {
    /// Quotes, brackets and blanks at the end of a text are not said.
    fileprivate var hasSound: Bool { !isWhitespace && !"'\"`()[]{}<>’”」』…*_".contains(self) }
}

extension LastSound {
    /// Of a syllable by its final consonant, of a letter by its name (ㄱ 기역, ㅏ 아).
    fileprivate init?(ofHangul character: Character) {
        guard let scalar = String(character).precomposedStringWithCanonicalMapping.unicodeScalars.last?.value else { return nil }
        switch scalar {
        case 0xAC00...0xD7A3:
            let final = (scalar - 0xAC00) % 28
            self = final == 0 ? .vowel : final == 8 ? .rieul : .consonant
        case 0x3139: self = .rieul
        case 0x3131...0x314E: self = .consonant
        case 0x314F...0x3163: self = .vowel
        default: return nil
        }
    }

    /// Of a numeral by its last digit, of zeros by the power of ten (십, 백, 천, 만, 억), which all end in a consonant.
    fileprivate init(ofNumber text: Substring) {
        switch text.last {
        case "1", "7", "8": self = .rieul
        case "0", "3", "6": self = .consonant
        default: self = .vowel
        }
    }

    fileprivate init(ofLatin word: Substring) {
        let isAbbreviation = word.allSatisfy(\.isUppercase) || Self.spelt.contains(word.lowercased()) || !word.lowercased().contains(where: "aeiouy".contains)
        self = isAbbreviation ? LastSound(ofLetter: word.last!) : LastSound(ofWord: Array(word.lowercased()))
    }

    /// Words that are said letter by letter although they have vowels.
    private static let spelt: Set<String> = ["abc", "acc", "auc", "id", "gpu", "cpu", "api", "url", "mae", "mse", "rmse", "gru"]

    /// By the letter's name: 엘, 아르, 엠, 엔.
    private init(ofLetter letter: Character) {
        switch letter.lowercased() {
        case "l": self = .rieul
        case "m", "n": self = .consonant
        default: self = .vowel
        }
    }

    /// As English words are written in Hangul: `name` 네임, `file` 파일, `set` 셋, `list` 리스트, `units` 유니츠, `shape` 셰이프.
    private init(ofWord letters: [Character]) {
        // 타입, not 타이프; 체크, not 첵.
        if letters.suffix(4) == ["t", "y", "p", "e"] || letters.suffix(6) == ["m", "i", "n", "u", "t", "e"] || letters.suffix(5) == ["c", "h", "e", "c", "k"] {
            self = letters.last == "k" ? .vowel : .consonant
            return
        }
        let isVowel = { (letter: Character) in "aeiou".contains(letter) }
        var stem = letters[...]
        if stem.count > 2, stem.last == "e", !isVowel(stem[stem.count - 2]) { stem = stem.dropLast() }
        let hasSilentE = stem.count < letters.count
        let (last, before) = (stem.last!, stem.dropLast().last)
        switch last {
        case "l": self = .rieul
        case "m", "n": self = .consonant
        case "g": self = before == "n" ? .consonant : .vowel
        // A short vowel and a stop are one syllable (set 셋, map 맵, block 블록); after a long one or a consonant the stop gets one of its own.
        case "k" where before == "c": self = .consonant
        case "b", "k", "p", "t":
            let isLong = stem.count > 2 && isVowel(stem[stem.count - 3]) && Array(stem.suffix(3)) != ["o", "u", "t"]
            self = !hasSilentE && before.map(isVowel) == true && !isLong ? .consonant : .vowel
        // metric 메트릭, but source 소스 and sync 싱크.
        case "c": self = hasSilentE || before == "n" ? .vowel : .consonant
        default: self = .vowel
        }
    }

    fileprivate static let closingSigns: Set<Character> = [":", ";", ".", "!"]
    private static let consonantSigns: Set<Character> = [":", ";", ".", "#", "^"]
    private static let rieulSigns: Set<Character> = ["~", "|"]

    /// By the sign's name: 콜론, 점, 물결; 쉼표, 더하기, 퍼센트.
    fileprivate init(ofSign sign: Character) {
        self = Self.consonantSigns.contains(sign) ? .consonant : Self.rieulSigns.contains(sign) ? .rieul : .vowel
    }
}
