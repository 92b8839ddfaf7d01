/// A quotation that calls out, in GitHub's form: `> [!NOTE]` and what it says on the lines beneath.
public enum CallOut: String, CaseIterable, Sendable {
    case note, tip, important, warning, caution
    /// What a reader unfolds: a hint, a solution, a question.
    case hint, solution, quiz

    /// Whether it is folded until a reader asks for it.
    public var isFolded: Bool {
        switch self {
        case .note, .tip, .important, .warning, .caution: false
        case .hint, .solution, .quiz: true
        }
    }

    /// The word between `[!` and `]`, where the line has nothing else; it may be no kind's name.
    static func word(in line: Substring) -> Substring? {
        let line = line.drop { $0 == " " || $0 == "\t" }
        guard line.hasPrefix("[!"), let end = line.firstIndex(of: "]"), line[line.index(after: end)...].allSatisfy(\.isWhitespace) else { return nil }
        let word = line[line.index(line.startIndex, offsetBy: 2)..<end]
        return !word.isEmpty && word.allSatisfy { $0.isASCII && $0.isLetter } ? word : nil
    }
}
