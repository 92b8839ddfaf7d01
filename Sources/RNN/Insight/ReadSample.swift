/// One sample as a model's recurrent layer reads it: what stands at each time step, and whether that is padding.
struct ReadSample {
    /// Shape (1, T) or (1, T, D).
    let tensor: Tensor
    let words: [String]
    /// Steps of padding before the first word and behind the last.
    let leading: Int
    let trailing: Int
    /// What the names in `words` are names of: `word`, or `time step` where they are numbers of steps.
    let stepName: String
    /// Whether a word is `?` because the vocabulary has none for its id.
    let hasUnknownWords: Bool

    /// - Parameters:
    ///   - sample: word ids (T) or vectors (T, D), or a batch with that sample alone.
    ///   - words: what each step is called. Where it is not said, the IMDB word of each id, the id itself where
    ///     these words are not at hand, and the step's number for vectors.
    /// - Throws: `RNNError.shapeMismatch` for another shape, `DataError` where words do not fit in number.
    init(_ sample: any TensorConvertible, words: [String]?, operation: RNNError.Operation) throws {
        let given = try sample.asTensor()
        let ids = given.ids
        let rank = ids == nil ? 2 : given.isOneHot ? 2 : 1
        let shape = given.shape
        guard shape.count > 0, shape.rank == rank || shape.rank == rank + 1 && shape[0] == 1 else {
            throw RNNError.shapeMismatch(
                operation: operation, expected: rank == 1 ? .sampleOfIDs : .sampleOfFeatures,
                given: shape)
        }
        tensor = shape.rank == rank ? try given.tryReshaped(Shape([1] + shape.dimensions)) : given
        let count = tensor.shape[1]
        if let words {
            guard words.count == count else {
                throw DataError.invalidArgument(
                    operation: operation, name: "words", given: .words(words.count), requirement: .words(count))
            }
            self.words = words
        } else if let ids {
            self.words = try reviewWords(ids)
        } else {
            self.words = (1...count).map { "\($0)" }
        }
        stepName = words == nil && ids == nil ? "time step" : "word"
        hasUnknownWords = words == nil && ids != nil && self.words.contains("?")
        leading = ids.map { $0.prefix { $0 == 0 }.count } ?? 0
        trailing = leading == count ? 0 : ids.map { $0.reversed().prefix { $0 == 0 }.count } ?? 0
    }

    func isPadding(_ step: Int) -> Bool { step < leading || step >= words.count - trailing }
}

/// The IMDB word of each id, `?` for one that was left out when the reviews were loaded; where these words are not at hand, the ids themselves.
func reviewWords(_ ids: [Int]) throws -> [String] { try ReviewLibrary.shared.wordsAtHand(of: ids) ?? ids.map { "\($0)" } }

private extension Tensor {
    /// The ids that it holds or stands for.
    var ids: [Int]? {
        switch storage {
        case .int(let ids), .oneHot(let ids, _): ids.map(Int.init)
        case .float: nil
        }
    }

    var isOneHot: Bool { if case .oneHot = storage { true } else { false } }
}
