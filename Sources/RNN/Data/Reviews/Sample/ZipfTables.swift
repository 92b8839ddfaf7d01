/// Draws words of each kind so that the r-th most frequent comes 1/r times as often as the first, in one look-up.
///
/// Source: G. K. Zipf, "Human Behavior and the Principle of Least Effort" (1949).
struct ZipfTables {
    private var tables: [[Int32]] = []

    /// - Parameter kinds: the words of each kind, the most frequent first.
    init(_ kinds: [SampleVocabulary.Kind: [Int32]]) {
        tables = SampleVocabulary.Kind.allCases.map { Self.table(kinds[$0] ?? []) }
    }

    func draw(_ kind: SampleVocabulary.Kind, _ random: inout SampleRandom) -> Int32 {
        let table = tables[kind.index]
        return table[random.below(table.count)]
    }

    /// A table in which each word stands as often as it should come, the rare ones of a long list once or not at all.
    private static func table(_ words: [Int32]) -> [Int32] {
        let size = max(1 << 12, words.count * 8)
        // What is added to each rank makes the first words of short lists less dominant, as in real text.
        let flattening = 2.7
        var total = 0.0
        for rank in words.indices { total += 1 / (Double(rank + 1) + flattening) }
        var table: [Int32] = []
        table.reserveCapacity(size)
        var rank = 0
        var sum = words.isEmpty ? 0 : 1 / (1 + flattening)
        for index in 0..<size {
            while rank < words.count - 1, sum * Double(size) < (Double(index) + 0.5) * total {
                rank += 1
                sum += 1 / (Double(rank + 1) + flattening)
            }
            table.append(words.isEmpty ? 0 : words[rank])
        }
        return table
    }
}

extension SampleVocabulary.Kind {
    fileprivate var index: Int {
        switch self {
        case .good: 0
        case .bad: 1
        case .aspect: 2
        case .film: 3
        case .person: 4
        case .place: 5
        case .thing: 6
        case .quality: 7
        case .adverb: 8
        case .action: 9
        case .name: 10
        }
    }
}
