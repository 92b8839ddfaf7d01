/// Which word has which rank, 1 for the most frequent.
struct WordIndex: Hashable, Sendable {
    /// The ranks by word, in the file's order.
    let entries: [String: Int]
    /// The words by rank. Ranks without a word are `nil`.
    private let words: [String?]

    init(_ pairs: [(word: String, rank: Int)]) {
        var entries: [String: Int] = [:]
        entries.reserveCapacity(pairs.count)
        var words = [String?](repeating: nil, count: (pairs.map(\.rank).max() ?? 0) + 1)
        for (word, rank) in pairs {
            entries[word] = rank
            words[rank] = word
        }
        self.entries = entries
        self.words = words
    }

    func word(rank: Int) -> String? {
        words.indices.contains(rank) ? words[rank] : nil
    }
}

extension WordIndex {
    /// Reads Keras' `imdb_word_index.json`: one flat object of words and ranks.
    /// - Throws: `DataError.damaged`, `.foreign`.
    init(json bytes: [UInt8], file: String) throws {
        let pairs = try Self.pairs(bytes, file: file)
        for (word, rank) in pairs where rank < 0 || rank > 1 << 24 {
            throw DataError.unexpectedArray(
                file: file, name: .rank(ofWord: "\(word.prefix(40))"), expected: .number(within: 0...1 << 24),
                found: .value(rank))
        }
        self.init(pairs)
    }

    private static func pairs(_ bytes: [UInt8], file: String) throws -> [(word: String, rank: Int)] {
        var scanner = JSONScanner(bytes, file: file)
        guard scanner.skip("{") else {
            throw DataError.foreign(file: file, expected: .wordIndex, beginning: Array(bytes.prefix(16)))
        }
        var pairs: [(word: String, rank: Int)] = []
        if !scanner.skip("}") {
            repeat {
                let word = try scanner.string()
                try scanner.expect(":")
                pairs.append((word, try scanner.int()))
            } while scanner.skip(",")
            try scanner.expect("}")
        }
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw scanner.malformed(.endOfFile) }
        return pairs
    }
}
