// Text generation: a model predicts the next token, one is drawn, and it becomes the end of the text that the next is predicted from.

/// Lets a model that predicts the next token go on from `start`.
///
/// The model gets the last tokens, as many as its input has time steps (zeros before them if there are fewer), or all of them if
/// that is open: ids where it begins with an `Embedding`, else one-hot vectors. Its output is a probability (or logit) for each
/// token; where it has one at every time step, the last counts.
/// - Parameters:
///   - start: the ids that the text begins with, at least one.
///   - count: how many are added.
///   - temperature: how boldly tokens are drawn: see `temperedProbabilities`.
/// - Returns: `start` and `count` further ids.
public func generateTokens(
    _ model: Sequential, from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false
) -> [Int] {
    orExit {
        try tryGenerateTokens(
            model, from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: drawSeed)
    }
}

/// The same for a prediction of one's own.
/// - Parameter next: gives a probability (or logit) for each token, given the text so far.
public func generateTokens(
    from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, next: ([Int]) -> Tensor
) -> [Int] {
    orExit {
        try tryGenerateTokens(
            from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: drawSeed, next: next)
    }
}

/// - Parameter bits: one random number a token.
/// - Throws: `DataError.empty`, `.invalidArgument`; what the model throws; `RNNError.interrupted`.
package func tryGenerateTokens(
    _ model: Sequential, from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, bits: () -> UInt64
) throws -> [Int] {
    try tryGenerateTokens(
        from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: bits
    ) { ids in
        try model.predictNext(after: ids)
    }
}

package func tryGenerateTokens(
    from start: [Int], count: Int, temperature: Double = 1, fromLogits: Bool = false, bits: () -> UInt64,
    next: ([Int]) throws -> any TensorConvertible
) throws -> [Int] {
    guard !start.isEmpty else { throw DataError.empty(operation: "generateTokens") }
    guard (0...1 << 24).contains(count) else {
        throw DataError.invalidArgument(
            operation: "generateTokens", name: "count", given: "\(count)", requirement: "at least 0 and not above 16,777,216")
    }
    var ids = start
    for _ in 0..<count {
        try StopWish.look()
        ids.append(try trySampleToken(try next(ids), temperature: temperature, fromLogits: fromLogits, bits: bits()))
    }
    return ids
}

extension Sequential {
    /// What the model gives for the token after `ids`: shape (V,).
    fileprivate func predictNext(after ids: [Int]) throws -> Tensor {
        let expected = declaredInput ?? builtInput ?? [nil]
        let length = expected.first.flatMap { $0 } ?? ids.count
        let recent = try tryPadSequences([ids], maxlen: length)
        let input = expected.count == 2 ? try tryOneHot(recent, depth: expected[1] ?? 1) : recent
        let output = try tryPredict(input, batchSize: 1)
        let width = output.shape.dimensions.last ?? 1
        return Tensor(shape: [width], storage: .float(Array(try output.tryScalars().suffix(width))))
    }
}
