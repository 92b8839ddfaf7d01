/// Cuts a text into words as Keras' `text_to_word_sequence` does: small letters if wanted, each filtered character replaced by
/// `separator`, then cut at each separator, empty words left out.
///
/// A text is taken as Unicode scalars, which are Python's characters: "\r\n" is two of them. Two things are Swift's: a letter is the
/// same however its accent is coded, and a capital sigma always becomes σ, also at a word's end.
struct WordSplitter: Sendable {
    let filters: Set<Unicode.Scalar>
    let lower: Bool
    let separator: [Unicode.Scalar]
    /// For each ASCII character whether it ends a word, if no others do and a separator is one character: then a text can be cut
    /// byte by byte, since UTF-8 has no ASCII bytes within other characters.
    private let asciiEnds: [Bool]?

    init(filters: Set<Unicode.Scalar>, lower: Bool, separator: [Unicode.Scalar]) {
        self.filters = filters
        self.lower = lower
        self.separator = separator
        let ends = filters.union(separator)
        asciiEnds = separator.count == 1 && ends.allSatisfy(\.isASCII)
            ? (0..<128).map { ends.contains(Unicode.Scalar(UInt8($0))) } : nil
    }

    func words(of text: String) -> [String] {
        let text = lower ? text.lowercased() : text
        if let asciiEnds {
            return cut(Array(text.utf8), at: asciiEnds)
        }
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
    private func cut(_ bytes: [UInt8], at ends: [Bool]) -> [String] {
        var words: [String] = []
        var start = 0
        for position in 0...bytes.count where position == bytes.count || bytes[position] < 128 && ends[Int(bytes[position])] {
            if position > start { words.append(String(decoding: bytes[start..<position], as: UTF8.self)) }
            start = position + 1
        }
        return words
    }

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
