/// Composes the built-in sample: film reviews for machines without the real ones and without a network.
///
/// It is shaped like the real data: 25,000 reviews to train on and as many to test with, half of them favourable, the same
/// median length and long tail, word ranks that follow Zipf's law. And it is learnt as they are: what a review says of its film is spread over all of
/// it in many weak signs, few of which hang on the order of words ("not dull at all"). So of 100 tokens a model must remember all; an LSTM that does gets
/// about 80 % right, and no more than a model that adds up its words; a SimpleRNN does nearly as well where its recurrent kernel begins as one that
/// keeps a sum (an eigenvalue near +1), and stays at chance where it doesn't. The same bytes come out every time, everywhere: all arithmetic is that
/// of whole numbers, or plain sums and quotients.
struct SampleReviews {
    /// Raised whenever the composed reviews change.
    static let version = 2
    static let reviewCount = 25_000

    let corpus: ReviewCorpus
    let words: WordIndex

    init() {
        var vocabulary = SampleVocabulary()
        let grammar = SampleGrammar(&vocabulary)
        var random = SampleRandom(seed: 20_110_619)
        var train = Self.compose(grammar, &random)
        var test = Self.compose(grammar, &random)

        // Words are numbered by how often they occur in all reviews, as in the real data.
        var counts = [Int](repeating: 0, count: vocabulary.count)
        for id in train.ranks { counts[Int(id)] += 1 }
        for id in test.ranks { counts[Int(id)] += 1 }
        let order = vocabulary.indices.filter { counts[$0] > 0 }
            .sorted { (counts[$0], $1) > (counts[$1], $0) }
        var ranks = [Int32](repeating: 0, count: vocabulary.count)
        for (index, id) in order.enumerated() { ranks[id] = Int32(index + 1) }
        for index in train.ranks.indices { train.ranks[index] = ranks[Int(train.ranks[index])] }
        for index in test.ranks.indices { test.ranks[index] = ranks[Int(test.ranks[index])] }

        corpus = ReviewCorpus(train: train, test: test)
        words = WordIndex(order.enumerated().map { (vocabulary.word($1), $0 + 1) })
    }
}

extension SampleReviews {
    private static func compose(_ grammar: SampleGrammar, _ random: inout SampleRandom) -> ReviewCorpus.Part {
        var lengths = (0..<reviewCount).map { SampleLengths.length(at: $0, of: reviewCount) }
        random.shuffle(&lengths)
        var part = ReviewCorpus.Part()
        part.ranks.reserveCapacity(lengths.reduce(0, +))
        part.bounds.reserveCapacity(reviewCount + 1)
        for (index, length) in lengths.enumerated() {
            let label = index % 2
            grammar.compose(length: length, isFavourable: label == 1, into: &part.ranks, &random)
            part.bounds.append(part.ranks.count)
            part.labels.append(label)
        }
        return part
    }
}
