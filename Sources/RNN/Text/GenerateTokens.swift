// Text generation: a model predicts the next token, one is drawn, and it becomes the end of the text that the next is predicted from.

/// Lets a model that predicts the next token go on from `start`.
///
/// The model gets the last tokens, as many as its input has time steps, or the samples that it was trained on; all of them if neither says. They
/// are ids where it begins with an `Embedding`, else one-hot vectors. A shorter beginning is given as it is: nothing is put before it, since id 0
/// may be a token like any other. Where the number of time steps is fixed it is too short, unless the model masks id 0, which then stands before
/// it. A stateful model is given each token once. Its output is a probability (or logit) for each token; where it has one at every time step, the last counts.
/// - Parameters:
///   - model: a model that gives a probability (or logit) for each token.
///   - start: the ids that the text begins with, at least one; with the padding in front that the model was trained with, if there was some.
///   - count: how many are added.
///   - temperature: how boldly tokens are drawn: see `temperedProbabilities`.
///   - fromLogits: whether the numbers are logits, as of a layer without `softmax`, and not probabilities.
/// - Returns: `start` and `count` further ids.
/// - Precondition: `start` is not empty, and as long as the model needs it; `count` is in 0...2²⁴; the last tokens suit the model (see
///   ``Sequential``); and `temperature` and what comes out are as for `temperedProbabilities`.
public func generateTokens(
    _ model: Sequential, from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false
) -> [Int] {
    orTrap {
        try tryGenerateTokens(
            model, from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: drawSeed)
    }
}

/// The same for a prediction of one's own.
/// - Parameters:
///   - start: the ids that the text begins with, at least one.
///   - count: how many are added.
///   - temperature: how boldly tokens are drawn: see `temperedProbabilities`.
///   - fromLogits: whether the numbers are logits, as of a layer without `softmax`, and not probabilities.
///   - next: what gives a probability (or logit) for each token, given the text so far.
/// - Precondition: `start` is not empty; `count` is in 0...2²⁴; and `temperature` and what `next` gives are as for `temperedProbabilities`.
public func generateTokens(
    from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, next: ([Int]) -> Tensor
) -> [Int] {
    orTrap {
        try tryGenerateTokens(
            from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: drawSeed, next: next)
    }
}

/// - Parameter bits: one random number a token.
/// - Throws: `DataError.empty`, `.invalidArgument`; `RNNError.invalidArgument` for a start that is too short for the model; what the model throws; `RNNError.interrupted`.
package func tryGenerateTokens(
    _ model: Sequential, from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, bits: () -> UInt64
) throws -> [Int] {
    var reader = TokenReader(model)
    return try tryGenerateTokens(
        from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: bits
    ) { ids in
        try reader.predictNext(after: ids)
    }
}

package func tryGenerateTokens(
    from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, bits: () -> UInt64,
    next: ([Int]) throws -> any TensorConvertible
) throws -> [Int] {
    guard !start.isEmpty else { throw DataError.empty(operation: "generateTokens") }
    guard (0...1 << 24).contains(count) else {
        throw DataError.invalidArgument(
            operation: "generateTokens", name: "count", given: "\(count)", requirement: .notAbove(1 << 24, from: 0))
    }
    var ids = start
    for _ in 0..<count {
        try StopWish.look()
        ids.append(try trySampleToken(try next(ids), temperature: temperature, fromLogits: fromLogits, bits: bits()))
    }
    return ids
}

/// A model that reads a text to its end, which grows.
private struct TokenReader {
    let model: Sequential
    /// The shape of a sample that the model is made for: (T) of ids or (T, V) of one-hot vectors.
    private let sample: [Int?]
    private let isStateful: Bool
    /// How many tokens a stateful model has been given.
    private var readCount = 0

    /// How many time steps the model is made for or was trained on, if something says so.
    private var window: Int? { sample.first ?? nil }

    init(_ model: Sequential) {
        self.model = model
        var sample = model.declaredInput ?? model.builtInput ?? [nil]
        if let trained = model.trainedInput, trained.count == sample.count, sample[0] == nil || model.declaredInput == nil { sample[0] = trained[0] }
        self.sample = sample
        isStateful = model.engineLayers.contains { $0.isStateful }
    }

    /// What the model gives for the token after `ids`: shape (V,).
    mutating func predictNext(after ids: [Int]) throws -> Tensor {
        var output = Tensor(0)
        for piece in try pieces(of: ids) { output = try model.tryPredict(input(piece), batchSize: 1) }
        let width = output.shape.dimensions.last ?? 1
        return Tensor(shape: [width], storage: .float(Array(try output.tryScalars().suffix(width))))
    }

    /// What is given to the model: the last tokens, or, if it is stateful, those that it has not been given before.
    private mutating func pieces(of ids: [Int]) throws -> [[Int]] {
        guard isStateful else { return [try filled(Array(ids.suffix(window ?? ids.count)))] }
        let new = Array(ids[readCount...])
        readCount = ids.count
        if takes(new.count) { return [new] }
        guard let window, new.count % window == 0 else { throw tooFew(new.count) }
        return stride(from: 0, to: new.count, by: window).map { Array(new[$0..<$0 + window]) }
    }

    private func filled(_ ids: [Int]) throws(RNNError) -> [Int] {
        if takes(ids.count) { return ids }
        guard let window, (model.engineLayers.first as? Embedding)?.masksZero == true else { throw tooFew(ids.count) }
        return [Int](repeating: 0, count: window - ids.count) + ids
    }

    private func takes(_ count: Int) -> Bool { window == nil || window == count || model.takes([count] + sample.dropFirst()) }

    private func input(_ ids: [Int]) throws -> Tensor {
        guard sample.count == 2 else { return Tensor(shape: [1, ids.count], storage: .int(try ids.mapLooking { Int32(clamping: $0) })) }
        let depth = sample[1] ?? 1
        return try tryOneHot(ids, depth: depth).tryReshaped([1, ids.count, depth])
    }

    private func tooFew(_ count: Int) -> RNNError {
        let steps = window ?? 1
        return .invalidArgument(
            operation: "generateTokens", name: "from", given: .tokens(count), requirement: isStateful ? .tokensAtATime(steps) : .tokens(atLeast: steps))
    }
}
