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

    /// As the reviews of `IMDB` were cut, and at marks that they don't have.
    static let ofReviews = WordSplitter(filters: Set((Tokenizer.defaultFilters + "“”„‘…–—·").unicodeScalars), lower: true, separator: [" "])

    init(filters: Set<Unicode.Scalar>, lower: Bool, separator: [Unicode.Scalar]) {
        self.filters = filters
        self.lower = lower
        self.separator = separator
        let ends = filters.union(separator)
        asciiEnds =
            separator.count == 1 && ends.allSatisfy(\.isASCII)
            ? (0..<128).map { ends.contains(Unicode.Scalar(UInt8($0))) } : nil
    }

    func words(of text: String) throws(RNNError) -> [String] {
        let text = lower ? try small(text) : text
        if let asciiEnds {
            return try cut(Array(text.utf8), at: asciiEnds)
        }
        if separator.count == 1 {
            return try cut(text.unicodeScalars)
        }
        var scalars: [Unicode.Scalar] = []
        var check = StopCheck()
        for scalar in text.unicodeScalars {
            try check.count(8)
            if filters.contains(scalar) { scalars += separator } else { scalars.append(scalar) }
        }
        return try cut(scalars).mapLooking(string)
    }

    /// The text's characters, each a word.
    func characters(of text: String) throws(RNNError) -> [String] {
        var characters: [String] = []
        var check = StopCheck()
        for scalar in (lower ? try small(text) : text).unicodeScalars {
            try check.count(8)
            characters.append(String(scalar))
        }
        return characters
    }

    /// In small letters. A letter's small form does not depend on those beside it, so a long text can be taken in parts.
    private func small(_ text: String) throws(RNNError) -> String {
        if text.utf8.count <= StopCheck.period { return text.lowercased() }
        var (result, start) = ("", text.startIndex)
        result.reserveCapacity(text.utf8.count)
        while start < text.endIndex {
            try StopWish.look()
            let end = text.unicodeScalars.index(start, offsetBy: StopCheck.period, limitedBy: text.endIndex) ?? text.endIndex
            result.unicodeScalars.append(contentsOf: String(text.unicodeScalars[start..<end]).lowercased().unicodeScalars)
            start = end
        }
        return result
    }

    /// Words that were cut already.
    func adapted(_ words: [String]) -> [String] {
        lower ? words.map { $0.lowercased() } : words
    }
}

extension WordSplitter {
    private func cut(_ bytes: [UInt8], at ends: [Bool]) throws(RNNError) -> [String] {
        var words: [String] = []
        var start = 0
        var check = StopCheck()
        for position in 0...bytes.count where position == bytes.count || bytes[position] < 128 && ends[Int(bytes[position])] {
            try check.count(16)
            if position > start { words.append(String(decoding: bytes[start..<position], as: UTF8.self)) }
            start = position + 1
        }
        return words
    }

    /// At filtered characters and a separator of one character.
    private func cut(_ scalars: String.UnicodeScalarView) throws(RNNError) -> [String] {
        var words: [String] = []
        var start = scalars.startIndex
        var check = StopCheck()
        for position in scalars.indices where filters.contains(scalars[position]) || scalars[position] == separator[0] {
            if start < position { words.append(String(scalars[start..<position])) }
            start = scalars.index(after: position)
            try check.count(16)
        }
        if start < scalars.endIndex { words.append(String(scalars[start...])) }
        return words
    }

    private func cut(_ scalars: [Unicode.Scalar]) throws(RNNError) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var (start, position) = (0, 0)
        var check = StopCheck()
        while position + separator.count <= scalars.count {
            if scalars[position..<position + separator.count].elementsEqual(separator) {
                if start < position { parts.append(scalars[start..<position]) }
                position += separator.count
                start = position
            } else {
                position += 1
                try check.count()
            }
        }
        return start < scalars.count ? parts + [scalars[start...]] : parts
    }

    private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
