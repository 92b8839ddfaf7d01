import Wording

/// A sentence that is to be Korean, and what is wrong with it.
public struct KoreanSentence {
    let text: String
    /// Latin words that may stand in it without quotes, beside ``words``: the facts that it tells.
    let facts: Set<String>

    public init(_ text: String, facts: [String] = []) {
        self.text = text
        self.facts = Set(facts.flatMap { $0.split { !$0.isLetter } }.map(String.init))
    }

    /// None where it is a good one.
    public var faults: [String] {
        var faults: [String] = []
        if !text.contains(where: \.isHangul) { faults.append("no Hangul") }
        if text.hasSuffix(".") { faults.append("a full stop at the end") }
        // Code may be indented.
        if text.replacing(/`[^`]*`/, with: "x").contains("  ") { faults.append("two blanks") }
        for double in ["을(를)", "를(을)", "이(가)", "가(이)", "은(는)", "는(은)", "과(와)", "와(과)", "(으)로", "(이)"] where text.contains(double) {
            faults.append("the double particle \(double)")
        }
        for word in latinWords where !Self.words.contains(word) && !facts.contains(word.filter(\.isLetter)) { faults.append("the English word \(word)") }
        return faults + wrongParticles
    }
}

extension KoreanSentence {
    /// Names that Korean sentences have as they are.
    private static let words: Set<String> = [
        "Swift", "RNN", "Foundation", "Markdown", "HTML", "YAML", "UTF", "FIFO", "GB", "MB", "PNG", "JPEG", "GIF", "WebP", "SVG", "C", "id",
        "Int", "Double", "Float", "Bool", "String", "Character", "Dictionary", "nil", "nan", "startIndex", "endIndex", "format", "uniqueKeysWithValues",
        "struct", "enum", "assert", "precondition", "catch", "x",
    ]

    /// The words outside of quotes, which hold code.
    private var latinWords: [String] {
        var words: [String] = []
        var quote: Character?
        var word = ""
        for character in text + " " {
            if let open = quote {
                if character == open { quote = nil }
            } else if "'`\"".contains(character) {
                quote = character
            } else if character.isASCII, character.isLetter || character.isNumber {
                word.append(character)
                continue
            }
            if word.first?.isLetter == true { words.append(word) }
            word = ""
        }
        return words
    }

    private static let particles: [(String, KoreanParticle)] = [
        ("을", .을를), ("를", .을를), ("이", .이가), ("가", .이가), ("은", .은는), ("는", .은는), ("과", .과와), ("와", .과와), ("으로", .으로), ("로", .으로),
    ]

    /// Behind anything but Hangul, whose particles are written by hand, there stands the form that fits what is before it.
    private var wrongParticles: [String] {
        var wrong: [String] = []
        for index in text.indices.dropFirst() where text[index].isHangul && !text[text.index(before: index)].isHangul && text[text.index(before: index)] != " "
        {
            let end = text[index...].firstIndex { !$0.isHangul } ?? text.endIndex
            guard let (form, particle) = Self.particles.first(where: { $0.0 == text[index..<end] }) else { continue }
            let before = String(text[..<index].split(separator: " ").last!)
            if before.with(particle) != before + form { wrong.append("\(before.suffix(20))\(form) for \(before.with(particle).suffix(3))") }
        }
        return wrong
    }
}

extension Character {
    fileprivate var isHangul: Bool { unicodeScalars.first.map { (0xAC00...0xD7A3).contains($0.value) } ?? false }
}
