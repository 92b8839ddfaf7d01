/// The grammar of the built-in sample: patterns with gaps, and the rules by which a review is put together from them.
struct SampleGrammar {
    private enum Slot {
        case word(Int32)
        case gap(SampleVocabulary.Kind)
        /// A word of judgement that agrees with what the sentence says.
        case agreeing
        /// A word of judgement that the sentence denies or leaves behind.
        case opposing
    }

    private typealias Pattern = [Slot]

    private let direct: [Pattern]
    private let denied: [Pattern]
    private let turned: [Pattern]
    private let remarks: [Pattern]
    /// The remarks of each number of words, to fit the end of a review to its length.
    private let remarksByLength: [[Pattern]]
    private let tables: ZipfTables
    private let article: Int32
    private let articleBeforeVowel: Int32
    /// Whether the word of each number begins with a vowel.
    private let beginsWithVowel: [Bool]

    /// - Parameter vocabulary: takes in the words of the patterns.
    init(_ vocabulary: inout SampleVocabulary) {
        direct = Self.patterns(SamplePatterns.direct, &vocabulary)
        denied = Self.patterns(SamplePatterns.denied, &vocabulary)
        turned = Self.patterns(SamplePatterns.turned, &vocabulary)
        let remarks = Self.patterns(SamplePatterns.remarks, &vocabulary)
        self.remarks = remarks
        remarksByLength = (0...(remarks.map(\.count).max() ?? 0)).map { length in remarks.filter { $0.count == length } }
        tables = ZipfTables(vocabulary.kinds)
        article = vocabulary.id("a")
        articleBeforeVowel = vocabulary.id("an")
        let words = vocabulary.indices.map { vocabulary.word($0) }
        beginsWithVowel = words.map { $0.first.map("aeiou".contains) ?? false }
    }

    /// Appends a review of exactly `length` words, at least 10.
    func compose(length: Int, isFavourable: Bool, into words: inout [Int32], _ random: inout SampleRandom) {
        let end = words.count + length
        // How many of its judgements in a hundred say what the review says: some reviews are of one mind, some of two.
        let agreeing = 62 + random.below(21)
        let longest = 20
        while end - words.count >= longest {
            // Two sentences in five judge.
            if random.happens(40) {
                write(judgement(&random), isPraise: random.happens(agreeing) == isFavourable, into: &words, &random)
            } else {
                write(remarks[random.below(remarks.count)], isPraise: isFavourable, into: &words, &random)
            }
        }
        while words.count < end {
            let room = end - words.count
            let fitting = room < remarksByLength.count ? remarksByLength[room] : []
            // There are remarks of 3, 4 and 5 words, and three words always stay for another one.
            let choice = fitting.isEmpty ? remarksByLength[min(room - 3, 3 + random.below(3))] : fitting
            write(choice[random.below(choice.count)], isPraise: isFavourable, into: &words, &random)
        }
    }
}

extension SampleGrammar {
    private func judgement(_ random: inout SampleRandom) -> Pattern {
        let kind = random.below(100)
        let patterns = kind < 90 ? direct : kind < 95 ? denied : turned
        return patterns[random.below(patterns.count)]
    }

    private func write(
        _ pattern: Pattern, isPraise: Bool, into words: inout [Int32], _ random: inout SampleRandom
    ) {
        for slot in pattern {
            let word =
                switch slot {
                case .word(let word): word
                case .gap(let kind): leaning(kind, isPraise, &random)
                case .agreeing: tables.draw(isPraise ? .good : .bad, &random)
                case .opposing: tables.draw(isPraise ? .bad : .good, &random)
                }
            if words.last == article, beginsWithVowel[Int(word)] { words[words.count - 1] = articleBeforeVowel }
            words.append(word)
        }
    }

    /// A word that judges nothing, and yet stands a little more often in praise or in blame: each second one here, each second one there.
    private func leaning(_ kind: SampleVocabulary.Kind, _ isPraise: Bool, _ random: inout SampleRandom) -> Int32 {
        let word = tables.draw(kind, &random)
        return (word % 2 == 0) != isPraise && random.happens(20) ? tables.draw(kind, &random) : word
    }

    private static func patterns(_ text: String, _ vocabulary: inout SampleVocabulary) -> [Pattern] {
        text.split(separator: "\n").map { line in
            line.split(separator: " ").map { token in
                switch token {
                case "+": return .agreeing
                case "-": return .opposing
                default:
                    if token.hasPrefix("{"), let kind = SampleVocabulary.Kind(rawValue: String(token.dropFirst().dropLast())) {
                        return .gap(kind)
                    }
                    return .word(vocabulary.id(String(token)))
                }
            }
        }
    }
}
