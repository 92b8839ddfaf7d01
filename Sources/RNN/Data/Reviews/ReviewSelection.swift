/// Which reviews and words `IMDB.load` gives, with the names and rules of Keras' `imdb.load_data`.
package struct ReviewSelection: Hashable, Sendable {
    package var numWords: Int?
    package var skipTop = 0
    package var maxlen: Int?
    package var seed = 113
    package var startChar: Int? = 1
    package var oovChar: Int? = 2
    package var indexFrom = 3

    package init() {}

    /// Shuffles, marks, shifts and filters the reviews.
    ///
    /// Source: Keras 3, `keras/src/datasets/imdb.py`. Its rules to the letter: a review is kept where it is *shorter* than
    /// `maxlen`; without `numWords` the greatest id is the limit, and so the rarest word itself falls out.
    /// - Throws: `DataError.invalidArgument` for a seed outside 32 bits, an offset below 0, or a `maxlen` that keeps none.
    func apply(to corpus: consuming ReviewCorpus) throws -> (train: Reviews, test: Reviews) {
        var generator = try MersenneTwister(checking: seed, operation: "IMDB.load", name: "seed")
        try checkMarks(operation: "IMDB.load")
        try checkBounds()
        // One generator for both: the order of the test reviews follows from that of the training reviews.
        let train = kept(of: corpus.train, try generator.tryPermutation(corpus.train.count))
        let test = kept(of: corpus.test, try generator.tryPermutation(corpus.test.count))
        guard !train.isEmpty, !test.isEmpty else {
            throw DataError.invalidArgument(
                operation: "IMDB.load", name: "maxlen", given: "\(maxlen.map(String.init) ?? "nil")",
                requirement: .aboveShortestReview)
        }
        let limit =
            numWords.flatMap { $0 == 0 ? nil : $0 }
            ?? max(greatestID(of: corpus.train, train), greatestID(of: corpus.test, test))
        let trainReviews = try reviews(of: corpus.train, train, limit: limit)
        // Half of the corpus's memory goes back before the test reviews need as much.
        corpus.train = ReviewCorpus.Part()
        return (trainReviews, try reviews(of: corpus.test, test, limit: limit))
    }
}

extension ReviewSelection {
    /// Throws where a bound is one that no count of words can be. As in Keras, 0 is no bound.
    package func checkBounds() throws {
        for (name, value) in [("numWords", numWords), ("skipTop", skipTop), ("maxlen", maxlen)] {
            guard let value, value < 0 else { continue }
            throw DataError.invalidArgument(
                operation: "IMDB.load", name: .parameter(name), given: "\(value)", requirement: name == "skipTop" ? .zeroOrMore : .atLeast(1))
        }
    }

    func checkMarks(operation: RNNError.Operation) throws {
        for (name, value) in [("indexFrom", indexFrom), ("startChar", startChar ?? 0), ("oovChar", oovChar ?? 0)] {
            guard (-(1 << 30)...1 << 30).contains(value) else {
                throw DataError.invalidArgument(operation: operation, name: .parameter(name), given: "\(value)", requirement: .numberOf30Bits)
            }
        }
    }

    private func kept(of part: ReviewCorpus.Part, _ order: [Int]) -> [Int] {
        guard let maxlen, maxlen != 0 else { return order }
        let mark = startChar == nil ? 0 : 1
        return order.filter { part.review($0).count + mark < maxlen }
    }

    private func greatestID(of part: ReviewCorpus.Part, _ order: [Int]) -> Int {
        var greatest = startChar ?? 0
        for index in order {
            if let rank = part.review(index).max() { greatest = max(greatest, Int(rank) + indexFrom) }
        }
        return greatest
    }

    private func reviews(of part: ReviewCorpus.Part, _ order: [Int], limit: Int) throws -> Reviews {
        var check = StopCheck()
        let input = try order.map { index in
            try check.count(part.review(index).count)
            return ids(of: part.review(index), limit: limit)
        }
        return Reviews(input: input, target: order.map { part.labels[$0] })
    }

    /// The ids of a text's words by their ranks; nil is the rank of a word that is not known.
    func ids(ofRanks ranks: [Int?]) -> [Int] {
        let limit = max(0, min(numWords.flatMap { $0 == 0 ? nil : $0 } ?? Int.max, 1 << 40))
        return ids(of: ranks.map { $0 ?? limit - indexFrom }, limit: limit)
    }

    private func ids(of review: some Collection<some BinaryInteger>, limit: Int) -> [Int] {
        var ids: [Int] = []
        ids.reserveCapacity(review.count + 1)
        func add(_ id: Int) {
            if id >= skipTop, id < limit {
                ids.append(id)
            } else if let oovChar {
                ids.append(oovChar)
            }
        }
        // The start mark goes through the same filter as the words, as in Keras.
        if let startChar { add(startChar) }
        for rank in review { add(Int(rank) + indexFrom) }
        return ids
    }
}
