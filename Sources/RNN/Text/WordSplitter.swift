/// Cuts a text into words as Keras' `text_to_word_sequence` does: small letters if wanted, each filtered character replaced by
/// `separator`, then cut at each separator, empty words left out.
///
/// A text is taken as Unicode scalars, which are Python's characters: "\r\n" is two of them. Two things are Swift's: a letter is the
/// same however its accent is coded, and a capital sigma always becomes σ, also at a word's end.
struct WordSplitter: Sendable {
    let filters: Set<Unicode.Scalar>
    let lower: Bool
    let separator: [Unicode.Scalar]

    func words(of text: String) -> [String] {
        let text = lower ? text.lowercased() : text
        if separator.count == 1 {
            return text.unicodeScalars.split { filters.contains($0) || $0 == separator[0] }.map { String($0) }
        }
        var scalars: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars {
            if filters.contains(scalar) { scalars += separator } else { scalars.append(scalar) }
        }
        return cut(scalars).filter { !$0.isEmpty }.map(string)
    }

    /// The text's characters, each a word.
    func characters(of text: String) -> [String] {
        (lower ? text.lowercased() : text).unicodeScalars.map { String($0) }
    }

    /// Words that were cut already.
    func adapted(_ words: [String]) -> [String] {
        lower ? words.map { $0.lowercased() } : words
    }
}

extension WordSplitter {
    private func cut(_ scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var (start, position) = (0, 0)
        while position + separator.count <= scalars.count {
            if scalars[position..<position + separator.count].elementsEqual(separator) {
                parts.append(scalars[start..<position])
                position += separator.count
                start = position
            } else {
                position += 1
            }
        }
        return parts + [scalars[start...]]
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
