/// The letters that stand for formulas and footnotes while cmark reads the text: of a plane of private use that the text itself
/// leaves alone.
struct ProseMarks: Sendable, Equatable {
    /// What a mark stands for: the number among its kind.
    enum Mark: Hashable, Sendable {
        case formula(Int)
        /// `[^1]` in running text; the number counts references.
        case reference(Int)
        /// `[^1]:` at the beginning of the note; the number counts notes.
        case note(Int)
        /// A number with the comment that binds it to the run.
        case boundNumber(Int)
        case letter(Letter)
        /// `\~`, which cmark would make a `~` like any other.
        case tilde
    }

    /// What is a letter where cmark would see more.
    enum Letter: UInt32, CaseIterable {
        /// A `<` where cmark would see raw HTML.
        case bracket
        /// A `_` of a bare address, where cmark would see emphasis.
        case underscore

        var character: Character {
            switch self {
            case .bracket: "<"
            case .underscore: "_"
            }
        }
    }

    /// How many of a kind there can be.
    static let limit = 0x5000
    static let boundNumberLimit = 0xF00
    private static let fillerOffset: UInt32 = 0xFFF0
    private static let tildeOffset: UInt32 = 0xFFEF
    private static let letterOffset: UInt32 = 0xFFE0

    private let base: UInt32

    init(sparing text: String) {
        // The first byte of a scalar of plane 15 is F3 in UTF-8.
        base = text.utf8.contains(0xF3) ? 0x100000 : 0xF0000
    }

    /// What stands for the rest of the characters that a mark replaces.
    var filler: Unicode.Scalar { scalar(Self.fillerOffset) }

    func scalar(for mark: Mark) -> Unicode.Scalar {
        switch mark {
        case .formula(let index): scalar(UInt32(index))
        case .reference(let index): scalar(UInt32(Self.limit + index))
        case .note(let index): scalar(UInt32(2 * Self.limit + index))
        case .boundNumber(let index): scalar(UInt32(3 * Self.limit + index))
        case .letter(let letter): scalar(Self.letterOffset + letter.rawValue)
        case .tilde: scalar(Self.tildeOffset)
        }
    }

    private func scalar(_ offset: UInt32) -> Unicode.Scalar { Unicode.Scalar(base + offset) ?? "\u{FFFD}" }

    private func mark(_ scalar: Unicode.Scalar) -> Mark {
        let offset = scalar.value - base
        if offset == Self.tildeOffset { return .tilde }
        if offset >= Self.letterOffset, let letter = Letter(rawValue: offset - Self.letterOffset) { return .letter(letter) }
        let (kind, index) = Int(offset).quotientAndRemainder(dividingBy: Self.limit)
        return kind == 0 ? .formula(index) : kind == 1 ? .reference(index) : kind == 2 ? .note(index) : .boundNumber(index)
    }

    /// Text, and marks between it; letters are text.
    enum Part: Equatable {
        case text(String)
        case mark(Mark)
    }

    /// `nil` where there is no mark and no filler in the text.
    func parts(of text: String) -> [Part]? {
        guard text.utf8.contains(where: { $0 >= 0xF3 }) else { return nil }
        var parts: [Part] = []
        var run = String.UnicodeScalarView()
        var isMarked = false
        func close() {
            if !run.isEmpty { parts.append(.text(String(run))) }
            run = .init()
        }
        for scalar in text.unicodeScalars {
            guard scalar.value >= base, scalar.value <= base + Self.fillerOffset else {
                run.append(scalar)
                continue
            }
            isMarked = true
            guard scalar != filler else { continue }
            let mark = mark(scalar)
            if case .letter(let letter) = mark {
                run.append(contentsOf: letter.character.unicodeScalars)
                continue
            }
            close()
            parts.append(.mark(mark))
        }
        close()
        return isMarked ? parts : nil
    }

    /// The text with each mark replaced by what `replacement` says; fillers go. `nil` where there are none.
    func replacing(in text: String, with replacement: (Mark) -> String) -> String? {
        parts(of: text)?.map { part in
            switch part {
            case .text(let text): text
            case .mark(let mark): replacement(mark)
            }
        }
        .joined()
    }

    /// The character that the lesson has where this one stands within a formula.
    func written(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first, scalar.value >= base, scalar.value <= base + Self.fillerOffset else { return character }
        if scalar == filler { return "~" }
        return switch mark(scalar) {
        case .letter(let letter): letter.character
        case .tilde: "\\"
        case .formula, .reference, .note, .boundNumber: character
        }
    }

    /// Whether the text goes on with what the line before has a mark for.
    func continues(_ text: String) -> Bool { text.unicodeScalars.first == filler }
}
