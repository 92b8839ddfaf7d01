// Drawing the next token from what a model predicts, more or less boldly.

/// Probabilities at a temperature: p^(1/T), made to sum to 1 again. Below 1 the likely becomes likelier, above 1 the odds draw
/// nearer to each other, 1 changes nothing, and 0 leaves the likeliest alone (the first of several).
/// - Parameters:
///   - probabilities: one number a token: (V,), or one row of a prediction.
///   - temperature: T: below 1 the probable becomes more so, above 1 less.
///   - fromLogits: whether the numbers are logits, as of a layer without `softmax`, and not probabilities.
/// - Precondition: `temperature` is finite and at least 0; there is at least one number, in a vector or in one row; each is a probability, at
///   least 0 and finite, and one of them above 0, or with `fromLogits` below infinity, and one of them above minus infinity.
public func temperedProbabilities(
    _ probabilities: any TensorConvertible, temperature: Double, fromLogits: Bool = false
) -> [Double] {
    orTrap { try tryTemperedProbabilities(probabilities, temperature: temperature, fromLogits: fromLogits) }
}

/// The id of a token, drawn at random with these probabilities at this temperature.
/// - Parameters:
///   - probabilities: how probable each token is.
///   - temperature: how boldly tokens are drawn: see `temperedProbabilities`.
///   - fromLogits: whether the numbers are sums before the softmax.
/// - Precondition: as for `temperedProbabilities`.
public func sampleToken(
    _ probabilities: any TensorConvertible, temperature: Double = 1, fromLogits: Bool = false
) -> Int {
    orTrap { try trySampleToken(probabilities, temperature: temperature, fromLogits: fromLogits, bits: drawSeed()) }
}

/// The same with a random source of one's own.
/// - Precondition: as for `temperedProbabilities`.
public func sampleToken(
    _ probabilities: any TensorConvertible, temperature: Double = 1, fromLogits: Bool = false,
    using random: inout RandomSource
) -> Int {
    let bits = random.next()
    return orTrap { try trySampleToken(probabilities, temperature: temperature, fromLogits: fromLogits, bits: bits) }
}

/// `temperedProbabilities` for callers that handle errors.
/// - Throws: `DataError.empty`, `.invalidArgument`: a temperature below 0, negative or no probabilities, probabilities that are
///   all 0; `RNNError.shapeMismatch` for more than one row.
public func tryTemperedProbabilities(
    _ probabilities: any TensorConvertible, temperature: Double, fromLogits: Bool = false
) throws -> [Double] {
    let weights = try temperedWeights(
        probabilities, temperature: temperature, fromLogits: fromLogits, operation: "temperedProbabilities")
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
}

/// - Parameter bits: all the randomness there is.
package func trySampleToken(
    _ probabilities: any TensorConvertible, temperature: Double = 1, fromLogits: Bool = false, bits: UInt64
) throws -> Int {
    let weights = try temperedWeights(
        probabilities, temperature: temperature, fromLogits: fromLogits, operation: "sampleToken")
    let point = Double(bits >> 11) * 0x1p-53 * weights.reduce(0, +)
    var sum = 0.0
    for (id, weight) in weights.enumerated() {
        sum += weight
        if point < sum { return id }
    }
    // Rounding may leave the point at the very end: then it is the last token that can come at all.
    return weights.lastIndex { $0 > 0 } ?? 0
}

/// e^((ln p − the largest) / T): the largest is 1, so that nothing overflows and not all vanish.
private func temperedWeights(
    _ probabilities: any TensorConvertible, temperature: Double, fromLogits: Bool, operation: RNNError.Operation
) throws -> [Double] {
    let tensor = try probabilities.asTensor()
    guard tensor.shape.dimensions.dropLast().allSatisfy({ $0 == 1 }) else {
        throw RNNError.shapeMismatch(operation: operation, expected: .onePrediction, given: tensor.shape)
    }
    guard tensor.shape.count > 0 else { throw DataError.empty(operation: operation) }
    guard temperature >= 0, temperature.isFinite else {
        throw DataError.invalidArgument(
            operation: operation, name: "temperature", given: "\(temperature)", requirement: .finiteNotNegative)
    }
    var check = StopCheck()
    let logits = try tensor.tryScalars().enumerated().map { id, number in
        try check.count(8)
        guard !number.isNaN, number < .infinity, fromLogits || number >= 0 else {
            throw DataError.invalidArgument(
                operation: operation, name: .numberOfToken(id), given: "\(number)",
                requirement: fromLogits ? .logit : .probability)
        }
        return fromLogits ? Double(number) : log(Double(number))
    }
    let largest = logits.max() ?? 0
    guard largest > -.infinity else {
        throw DataError.invalidArgument(
            operation: operation, name: .eachProbability, given: "0", requirement: .someProbability)
    }
    guard temperature > 0 else {
        let likeliest = logits.firstIndex(of: largest)
        return logits.indices.map { $0 == likeliest ? 1 : 0 }
    }
    return try logits.mapLooking { exp(($0 - largest) / temperature) }
}
