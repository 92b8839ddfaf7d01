/// How often each class was taken for which: a row a true class, a column a predicted one, as scikit-learn's `confusion_matrix`.
public struct ConfusionMatrix: Hashable, Sendable, Codable {
    /// The classes that rows and columns stand for, in order.
    public let classes: [Int]
    /// `counts[i][j]`: how many samples of class i were taken for class j.
    public let counts: [[Int]]

    init(classes: [Int], counts: [[Int]]) {
        self.classes = classes
        self.counts = counts
    }

    /// All samples.
    public var total: Int { counts.joined().reduce(0, +) }

    /// The share of samples on the diagonal: those taken for what they are.
    public var accuracy: Double {
        Double(classes.indices.reduce(0) { $0 + counts[$1][$1] }) / Double(total)
    }

    /// What stands above the classes' names in its table.
    package static let corner = "true ╲ predicted"

    /// The matrix for display. A class is called by its number where there is no name for it.
    /// - Parameter names: what the classes are called, in their order; their numbers where there are none.
    public func table(names: [String] = []) -> Table {
        let names = classes.enumerated().map { place, label in names.indices.contains(place) ? names[place] : String(label) }
        return Table(
            columns: [Self.corner] + names, rows: zip(names, counts).map { name, row in [name] + row.map(String.init) })
    }
}

extension ConfusionMatrix: CustomStringConvertible {
    /// The table as plain text, classes by their numbers.
    public var description: String { table().description }
}

/// Counts which classes were taken for which.
/// - Parameters:
///   - targets: the true classes.
///   - predictions: the predicted classes, one for each target.
///   - classes: K, if the classes are 0 ..< K; else they are all that come in either list, in order.
/// - Precondition: the lists have as many elements, at least one; `classes` is in 1...4,096, or there are no more different classes than that; and each
///   class is in `0..<classes`.
public func confusionMatrix(_ targets: [Int], _ predictions: [Int], classes: Int? = nil) -> ConfusionMatrix {
    orTrap { try tryConfusionMatrix(targets, predictions, classes: classes) }
}

/// The same from what `predict` gives: (B, 1) or (B,) probabilities, where more than one half is class 1; or (B, K), where the
/// largest of a row is its class.
/// - Precondition: the predictions are of one of these shapes, one for each target, at least one; `classes` is in 1...4,096, K if left out, 2 at
///   least; and each class is in `0..<classes`.
public func confusionMatrix(_ targets: [Int], _ predictions: Tensor, classes: Int? = nil) -> ConfusionMatrix {
    orTrap { try tryConfusionMatrix(targets, predictions, classes: classes) }
}

/// `confusionMatrix` for callers that handle errors.
/// - Throws: `DataError.empty`, `.countMismatch`, `.outOfRange`, `.invalidArgument`.
public func tryConfusionMatrix(_ targets: [Int], _ predictions: [Int], classes: Int? = nil) throws -> ConfusionMatrix {
    let operation: RNNError.Operation = "confusionMatrix"
    guard targets.count == predictions.count else {
        throw DataError.countMismatch(
            operation: operation, first: "targets", firstCount: targets.count, second: "predictions",
            secondCount: predictions.count)
    }
    guard !targets.isEmpty else { throw DataError.empty(operation: operation) }
    let found = classes == nil ? try different(targets, predictions) : []
    let count = classes ?? found.count
    guard (1...4_096).contains(count) else {
        throw DataError.invalidArgument(
            operation: operation, name: "classes", given: "\(count)", requirement: .notAbove(4_096, from: 1))
    }
    let labels = classes.map { Array(0..<$0) } ?? found.sorted()
    let places = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var counts = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    var check = StopCheck()
    for (index, pair) in zip(targets, predictions).enumerated() {
        try check.count(8)
        guard let row = places[pair.0], let column = places[pair.1] else {
            throw DataError.outOfRange(
                operation: operation, index: index, value: places[pair.0] == nil ? pair.0 : pair.1,
                requirement: .index(below: count, of: .classes))
        }
        counts[row][column] += 1
    }
    return ConfusionMatrix(classes: labels, counts: counts)
}

/// The different classes of two lists.
private func different(_ targets: [Int], _ predictions: [Int]) throws(RNNError) -> Set<Int> {
    var found: Set<Int> = []
    var check = StopCheck()
    for list in [targets, predictions] {
        for label in list {
            try check.count(8)
            found.insert(label)
        }
    }
    return found
}

/// `confusionMatrix` for callers that handle errors.
/// - Throws: also `RNNError.shapeMismatch` for predictions of other shapes.
public func tryConfusionMatrix(_ targets: [Int], _ predictions: Tensor, classes: Int? = nil) throws -> ConfusionMatrix {
    let width = predictions.shape.rank == 1 ? 1 : predictions.shape.dimensions.last ?? 0
    guard (1...2).contains(predictions.shape.rank), width > 0 else {
        throw RNNError.shapeMismatch(
            operation: "confusionMatrix", expected: .classPredictions,
            given: predictions.shape)
    }
    if width == 1, case .int(let ids) = predictions.storage {
        return try tryConfusionMatrix(targets, try ids.mapLooking(Int.init), classes: classes)
    }
    let scalars = try predictions.tryScalars()
    let predicted = try (0..<predictions.count).mapLooking { row in
        let numbers = scalars[row * width..<(row + 1) * width]
        if width == 1 { return numbers[row] > 0.5 ? 1 : 0 }
        return (numbers.indices.max { numbers[$0] < numbers[$1] || numbers[$0] == numbers[$1] && $0 > $1 } ?? 0) - row * width
    }
    return try tryConfusionMatrix(targets, predicted, classes: classes ?? max(width, 2))
}
