/// Alphabets that Unicode has for mathematics: `ℝ` and `ℒ`.
enum FormulaAlphabet: Equatable {
    case double, script

    /// The text with its Latin letters (and digits, where there are such) in this alphabet.
    func letters(of text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    if let early = early[scalar] { return early }
                    let start: (capital: UInt32, small: UInt32) = self == .double ? (0x1D538, 0x1D552) : (0x1D49C, 0x1D4B6)
                    switch scalar {
                    case "A"..."Z": return Unicode.Scalar(start.capital + scalar.value - 65) ?? scalar
                    case "a"..."z": return Unicode.Scalar(start.small + scalar.value - 97) ?? scalar
                    case "0"..."9" where self == .double: return Unicode.Scalar(0x1D7D8 + scalar.value - 48) ?? scalar
                    default: return scalar
                    }
                }))
    }

    /// The letters that Unicode had before it got the whole alphabets.
    private var early: [Unicode.Scalar: Unicode.Scalar] {
        switch self {
        case .double: ["C": "ℂ", "H": "ℍ", "N": "ℕ", "P": "ℙ", "Q": "ℚ", "R": "ℝ", "Z": "ℤ"]
        case .script:
            ["B": "ℬ", "E": "ℰ", "F": "ℱ", "H": "ℋ", "I": "ℐ", "L": "ℒ", "M": "ℳ", "R": "ℛ", "e": "ℯ", "g": "ℊ", "o": "ℴ"]
        }
    }
}
