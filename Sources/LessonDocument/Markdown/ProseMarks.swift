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
        /// A `<` that is a `<`, where cmark would see raw HTML.
        case bracket
    }

    /// How many of a kind there can be.
    static let limit = 0x5000
    private static let fillerOffset: UInt32 = 0xFFF0
    private static let bracketOffset: UInt32 = 0xFFEF

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
        case .bracket: scalar(Self.bracketOffset)
        }
    }

    private func scalar(_ offset: UInt32) -> Unicode.Scalar { Unicode.Scalar(base + offset) ?? "\u{FFFD}" }

    private func mark(_ scalar: Unicode.Scalar) -> Mark {
        if scalar.value == base + Self.bracketOffset { return .bracket }
        let (kind, index) = Int(scalar.value - base).quotientAndRemainder(dividingBy: Self.limit)
        return kind == 0 ? .formula(index) : kind == 1 ? .reference(index) : .note(index)
    }

    /// Text, and marks between it.
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
            close()
            parts.append(.mark(mark(scalar)))
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

    /// Whether the text goes on with what the line before has a mark for.
    func continues(_ text: String) -> Bool { text.unicodeScalars.first == filler }
}
