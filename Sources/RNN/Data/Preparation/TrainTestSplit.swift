// Splitting data at random, as scikit-learn's `train_test_split` does it.

/// The parts of a split: inputs and targets of those to train on and of those held out.
public typealias Split<X, Y> = (trainInput: [X], testInput: [X], trainTarget: [Y], testTarget: [Y])

/// Splits inputs and their targets into a part to train on and a part held out, in the order and with the numbers of scikit-learn's
/// `train_test_split(x, y, test_size=testSize, random_state=randomState, shuffle=shuffle, stratify=stratify)`.
///
/// - Parameters:
///   - x: the inputs.
///   - y: their targets, as many.
///   - testSize: the share held out, between 0 and 1. The number of samples is rounded up.
///   - randomState: the seed, within 0 … 2³² − 1; one that the program's random source gives if it is left out.
///   - shuffle: whether samples are drawn at random; else the last ones are held out.
///   - stratify: the class of each sample, if each class is to have the same share of both parts.
/// - Precondition: `x`, `y` and `stratify` have as many elements, at least one; `testSize` is between 0 and 1 and leaves a sample to train on;
///   `randomState` is in its range; `stratify` is given only with `shuffle`, has each class at least twice, and leaves both parts as many samples as
///   there are classes, or more.
public func trainTestSplit<X, Y>(
    _ x: [X], _ y: [Y], testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, stratify: [Int]? = nil
) -> Split<X, Y> {
    orTrap { try tryTrainTestSplit(x, y, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify) }
}

/// The same with the number of samples held out, at least 1 and fewer than there are.
/// - Precondition: as above; `testSize` is at least 1 and less than the number of samples.
public func trainTestSplit<X, Y>(
    _ x: [X], _ y: [Y], testSize: Int, randomState: Int? = nil, shuffle: Bool = true, stratify: [Int]? = nil
) -> Split<X, Y> {
    orTrap { try tryTrainTestSplit(x, y, testSize: testSize, randomState: randomState, shuffle: shuffle, stratify: stratify) }
}

/// `trainTestSplit` for callers that handle errors.
/// - Parameter seed: asked where a seed is needed and none is given.
/// - Throws: `DataError.empty`, `.countMismatch`, `.invalidArgument`.
public func tryTrainTestSplit<X, Y>(
    _ x: [X], _ y: [Y], testSize: Double = 0.25, randomState: Int? = nil, shuffle: Bool = true, stratify: [Int]? = nil,
    seed: () -> UInt64 = drawSeed
) throws -> Split<X, Y> {
    guard testSize > 0, testSize < 1 else {
        throw wrong("testSize", "\(testSize)", .shareOrCount)
    }
    let count = Int((testSize * Double(x.count)).rounded(.up))
    guard count < x.count || x.isEmpty else {
        throw wrong("testSize", "\(testSize)", .testShare(samples: x.count))
    }
    return try split(x, y, order(x.count, y.count, testCount: count, randomState, shuffle, stratify, seed))
}

/// `trainTestSplit` for callers that handle errors.
/// - Throws: `DataError.empty`, `.countMismatch`, `.invalidArgument`.
public func tryTrainTestSplit<X, Y>(
    _ x: [X], _ y: [Y], testSize: Int, randomState: Int? = nil, shuffle: Bool = true, stratify: [Int]? = nil,
    seed: () -> UInt64 = drawSeed
) throws -> Split<X, Y> {
    guard x.isEmpty || (testSize > 0 && testSize < x.count) else {
        throw wrong("testSize", "\(testSize)", .testCount(samples: x.count))
    }
    return try split(x, y, order(x.count, y.count, testCount: testSize, randomState, shuffle, stratify, seed))
}

private func wrong(_ name: DataError.Subject, _ given: RNNError.Given, _ requirement: RNNError.Requirement) -> DataError {
    .invalidArgument(operation: "trainTestSplit", name: name, given: given, requirement: requirement)
}

/// Which samples go into which part, in their order.
private typealias Order = (train: [Int], test: [Int])

private func split<X, Y>(_ x: [X], _ y: [Y], _ order: Order) throws -> Split<X, Y> {
    let (train, test) = order
    return (
        try train.mapLooking { x[$0] }, try test.mapLooking { x[$0] }, try train.mapLooking { y[$0] }, try test.mapLooking { y[$0] }
    )
}

private func order(
    _ count: Int, _ targets: Int, testCount: Int, _ randomState: Int?, _ shuffle: Bool, _ stratify: [Int]?, _ seed: () -> UInt64
) throws -> Order {
    guard count > 0 else { throw DataError.empty(operation: "trainTestSplit") }
    for (name, other) in [(DataError.Subject.target, targets), ("stratify", stratify?.count ?? count)] where other != count {
        throw DataError.countMismatch(
            operation: "trainTestSplit", first: .input, firstCount: count, second: name, secondCount: other)
    }
    guard shuffle else {
        if stratify != nil { throw wrong("stratify", .something, .leftOutWithoutShuffle) }
        return (Array(0..<count - testCount), Array(count - testCount..<count))
    }
    var generator =
        try randomState.map { try MersenneTwister(checking: $0, operation: "trainTestSplit", name: "randomState") }
        ?? MersenneTwister(seed: UInt32(truncatingIfNeeded: seed()))
    if let stratify { return try generator.stratifiedOrder(stratify, testCount: testCount) }
    let order = try generator.tryPermutation(count)
    return (Array(order[testCount...]), Array(order[..<testCount]))
}

extension MersenneTwister {
    /// As scikit-learn's `StratifiedShuffleSplit`: both parts have each class by its share, and are then shuffled.
    fileprivate mutating func stratifiedOrder(_ labels: [Int], testCount: Int) throws -> Order {
        let places = Dictionary(grouping: labels.indices, by: { labels[$0] }).sorted { $0.key < $1.key }
        if let rare = places.first(where: { $0.value.count < 2 }) {
            throw wrong("stratify", .onlySample(ofClass: rare.key), .twoOfEachClass)
        }
        let trainCount = labels.count - testCount
        guard min(trainCount, testCount) >= places.count else {
            throw wrong(
                "testSize", .part(testCount, ofSamples: labels.count), .oneOfEachClass(classes: places.count))
        }
        let counts = places.map(\.value.count)
        let trainCounts = shares(of: trainCount, among: counts)
        let testCounts = shares(of: testCount, among: zip(counts, trainCounts).map { $0 - $1 })
        var order: Order = ([], [])
        for (index, place) in places.enumerated() {
            let drawn = try tryPermutation(place.value.count).map { place.value[$0] }
            order.train += drawn[..<trainCounts[index]]
            order.test += drawn[trainCounts[index]..<trainCounts[index] + testCounts[index]]
        }
        shuffle(&order.train)
        shuffle(&order.test)
        return order
    }

    /// So many samples by the classes' shares of all: rounded down, and what is missing where the remainders are largest; of equal ones by lot.
    private mutating func shares(of total: Int, among counts: [Int]) -> [Int] {
        let all = counts.reduce(0, +)
        let exact = counts.map { Double($0) / Double(all) * Double(total) }
        var shares = exact.map { Int($0) }
        var missing = total - shares.reduce(0, +)
        let remainders = exact.map { $0 - $0.rounded(.down) }
        for remainder in Set(remainders).sorted(by: >) where missing > 0 {
            let equal = remainders.indices.filter { remainders[$0] == remainder }
            for index in permutation(equal.count).prefix(missing) { shares[equal[index]] += 1 }
            missing -= min(missing, equal.count)
        }
        return shares
    }
}
