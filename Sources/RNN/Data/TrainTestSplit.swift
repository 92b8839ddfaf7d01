// Splitting data at random, as scikit-learn's `train_test_split` does it.

/// The parts of a split: inputs and targets of those to train on and of those held out.
public typealias Split<X, Y> = (trainInput: [X], testInput: [X], trainTarget: [Y], testTarget: [Y])

/// Splits inputs and their targets at random into a part to train on and a part held out, in the order and with the numbers
/// of scikit-learn's `train_test_split(x, y, test_size=testSize, random_state=randomState)`.
///
/// - Parameters:
///   - x: the inputs.
///   - y: their targets, as many.
///   - testSize: the share held out, between 0 and 1. The number of samples is rounded up.
///   - randomState: the seed, within 0 … 2³² − 1.
/// - Note: Wrong arguments end the program with a sentence that says which and why.
public func trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Double = 0.25, randomState: Int) -> Split<X, Y> {
    orExit { try tryTrainTestSplit(x, y, testSize: testSize, randomState: randomState) }
}

/// The same with the number of samples held out, at least 1 and fewer than there are.
public func trainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Int, randomState: Int) -> Split<X, Y> {
    orExit { try tryTrainTestSplit(x, y, testSize: testSize, randomState: randomState) }
}

/// `trainTestSplit` for callers that handle errors.
/// - Throws: `DataError.empty`, `.countMismatch`, `.invalidArgument`.
package func tryTrainTestSplit<X, Y>(
    _ x: [X], _ y: [Y], testSize: Double = 0.25, randomState: Int
) throws -> Split<X, Y> {
    guard testSize > 0, testSize < 1 else {
        throw DataError.invalidArgument(
            operation: "trainTestSplit", name: "testSize", given: "\(testSize)",
            requirement: "a share between 0 and 1, both excluded, or a whole number of samples")
    }
    let count = Int((testSize * Double(x.count)).rounded(.up))
    guard count < x.count || x.isEmpty else {
        throw DataError.invalidArgument(
            operation: "trainTestSplit", name: "testSize", given: "\(testSize)",
            requirement: "so small that of \(x.count) samples some are left to train on")
    }
    return try split(x, y, testCount: count, randomState: randomState)
}

/// `trainTestSplit` for callers that handle errors.
/// - Throws: `DataError.empty`, `.countMismatch`, `.invalidArgument`.
package func tryTrainTestSplit<X, Y>(_ x: [X], _ y: [Y], testSize: Int, randomState: Int) throws -> Split<X, Y> {
    guard x.isEmpty || (testSize > 0 && testSize < x.count) else {
        throw DataError.invalidArgument(
            operation: "trainTestSplit", name: "testSize", given: "\(testSize)",
            requirement: "at least 1 and less than the \(x.count) samples")
    }
    return try split(x, y, testCount: testSize, randomState: randomState)
}

private func split<X, Y>(_ x: [X], _ y: [Y], testCount: Int, randomState: Int) throws -> Split<X, Y> {
    guard !x.isEmpty else { throw DataError.empty(operation: "trainTestSplit") }
    guard x.count == y.count else {
        throw DataError.countMismatch(
            operation: "trainTestSplit", first: "the input", firstCount: x.count, second: "the target",
            secondCount: y.count)
    }
    var generator = try MersenneTwister(checking: randomState, operation: "trainTestSplit", name: "randomState")
    let order = try generator.tryPermutation(x.count)
    let test = order[..<testCount]
    let train = order[testCount...]
    return (
        try train.mapLooking { x[$0] }, try test.mapLooking { x[$0] }, try train.mapLooking { y[$0] }, try test.mapLooking { y[$0] }
    )
}
