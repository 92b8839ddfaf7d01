// How many columns of a terminal, or of fixed-width text, a string takes.

/// The columns that `text` takes in fixed-width text: two for Hangul, Chinese and Japanese characters, full-width forms and
/// emoji, none for combining marks, one for all else. What belongs together, as an emoji of several parts, counts once.
///
/// Source: Unicode Standard Annex #11, "East Asian Width", classes W and F.
/// - Parameter text: what is measured.
public func displayWidth(_ text: String) -> Int {
    // Plain ASCII, the usual case, needs no look at characters.
    if text.utf8.allSatisfy({ (0x20..<0x7f).contains($0) }) { return text.utf8.count }
    return text.reduce(0) { $0 + displayWidth($1) }
}

private func displayWidth(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    // An emoji presentation selector, a flag's second letter, or a skin tone make a wide character of what precedes.
    if scalars.contains(where: { $0.value == 0xfe0f || isWide($0) }) { return 2 }
    if scalars.count > 1, (0x1f1e6...0x1f1ff).contains(first.value) { return 2 }
    return isInvisible(first) ? 0 : 1
}

private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
}

private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x1100 { return false }
    return wideRanges.contains { $0.contains(value) }
        || (scalar.properties.isEmojiPresentation && !(0x1f1e6...0x1f1ff).contains(value))
}

private let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115f,  // Hangul initial consonants
    0x2e80...0x303e,  // CJK radicals, symbols and punctuation
    0x3041...0x33ff,  // kana, Bopomofo, compatibility letters
    0x3400...0x4dbf, 0x4e00...0x9fff,  // CJK ideographs
    0xa000...0xa4cf,  // Yi
    0xa960...0xa97f,  // more Hangul initial consonants
    0xac00...0xd7a3,  // Hangul syllables
    0xf900...0xfaff,  // CJK compatibility ideographs
    0xfe30...0xfe6f,  // CJK compatibility and small forms
    0xff01...0xff60, 0xffe0...0xffe6,  // full-width forms
    0x17000...0x18aff, 0x1b000...0x1b2ff,  // Tangut, kana supplement
    0x1f300...0x1f64f, 0x1f900...0x1f9ff,  // pictographs, which some terminals draw wide by themselves
    0x20000...0x3fffd,  // CJK extensions
]

extension String {
    /// The text with spaces at one side, so that it takes `width` columns.
    func padded(to width: Int, alignedRight: Bool = false) -> String {
        let spaces = String(repeating: " ", count: max(0, width - displayWidth(self)))
        return alignedRight ? spaces + self : self + spaces
    }

    /// The text, or its beginning with `…` where it has more than `width` columns, or more marks on its letters than anybody writes.
    func shortened(to width: Int) -> String {
        if displayWidth(self) <= width, utf8.count <= width * 16 { return self }
        return String(decoding: clipped(to: width - 1).utf8.prefix(width * 16), as: UTF8.self) + "…"
    }

    /// The text, at most `width` columns of it.
    package func clipped(to width: Int) -> String {
        if displayWidth(self) <= width { return self }
        var kept = ""
        var used = 0
        for character in self {
            let next = displayWidth(String(character))
            if used + next > width { break }
            kept.append(character)
            used += next
        }
        return kept
    }
}
