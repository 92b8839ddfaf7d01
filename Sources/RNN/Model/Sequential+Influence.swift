/// How much a model's answer owes to each word.
extension Sequential {
    /// How much each word of a sample counts for the answer: the gradient of the model's output by the word's vector, the model as it is when it does not
    /// train.
    ///
    ///     model.influence(on: review, target: test.target[3], by: .gradientTimesInput)
    ///
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id.
    ///   - target: the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number.
    ///   - measure: by what the words are shaded.
    /// - Precondition: the model gives one answer; the sample suits it (see ``Sequential``); there are as many words as steps; a target is a class of the model's.
    public func influence(
        on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, by measure: InfluenceMeasure = .gradient
    ) -> WordInfluence {
        orTrap { try tryInfluence(on: sample, words: words, target: target, by: measure) }
    }

    /// `influence` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` for a model that gives several answers; what `predict` throws; a target that is no class of the model's.
    public func tryInfluence(
        on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, by measure: InfluenceMeasure = .gradient
    ) throws -> WordInfluence {
        let read = try ReadSample(sample, words: words, operation: "influence")
        guard let answer = try ModelAnswer(try tryPredict(read.tensor), target: target, operation: "influence") else {
            throw RNNError.unsupported(operation: "influence", reason: .noSingleAnswer)
        }
        let input = try prepare(read.tensor, operation: "influence")
        let options = Network.Options(wantsInputGradient: true, tracesGradients: true, keepsEmbeddings: true)
        let steps = try inspect(input, options: options, operation: "influence") { inspector in
            try inspector.influence(
                ofOutput: answer.predictedClass ?? 0,
                readsBackwards: (engineLayers.first as? any RecurrentLayer)?.options.goesBackwards ?? false)
        }
        let shown = read.leading..<max(read.leading, read.words.count - read.trailing)
        let hidden = steps.indices.lazy.filter { !shown.contains($0) }.map { measure == .gradient ? steps[$0].size : abs(steps[$0].product) }
        var influence = WordInfluence(
            words: shown.map { step in
                WordInfluence.Word(text: read.words[step], gradient: steps[step].size, gradientTimesInput: steps[step].product)
            },
            measure: measure, hiddenPadding: read.words.count - shown.count, hiddenLargest: hidden.filter(\.isFinite).max(), answer: answer)
        influence.hasUnknownWords = read.hasUnknownWords && influence.words.contains { $0.text == "?" }
        return influence
    }
}
