// Mean and median, with NumPy's numbers.

/// The arithmetic mean: the sum divided by the number of values.
/// - Parameter values: the numbers, at least one.
/// - Precondition: the list is not empty.
public func mean(_ values: [Int]) -> Double { orTrap { try tryMean(values) } }

/// The arithmetic mean: the sum divided by the number of values.
/// - Precondition: the list is not empty.
public func mean(_ values: [Double]) -> Double { orTrap { try tryMean(values) } }

/// The arithmetic mean, summed in double precision.
/// - Precondition: the list is not empty.
public func mean(_ values: [Float]) -> Double { orTrap { try tryMean(values) } }

/// The value in the middle of the sorted values, or the mean of the two in the middle.
/// - Parameter values: the numbers, at least one, in any order.
/// - Precondition: the list is not empty.
public func median(_ values: [Int]) -> Double { orTrap { try tryMedian(values) } }

/// The value in the middle of the sorted values, or the mean of the two in the middle. NaN where a value is.
/// - Precondition: the list is not empty.
public func median(_ values: [Double]) -> Double { orTrap { try tryMedian(values) } }

/// The value in the middle of the sorted values, or the mean of the two in the middle. NaN where a value is.
/// - Precondition: the list is not empty.
public func median(_ values: [Float]) -> Double { orTrap { try tryMedian(values) } }

/// `mean` for callers that handle errors. Throws `DataError.empty`.
public func tryMean(_ values: [Int]) throws -> Double {
    guard !values.isEmpty else { throw DataError.empty(operation: "mean") }
    var sum = 0
    var check = StopCheck()
    for value in values {
        try check.count()
        let (next, overflow) = sum.addingReportingOverflow(value)
        if overflow { return try tryMean(try values.mapLooking(Double.init)) }
        sum = next
    }
    return Double(sum) / Double(values.count)
}

/// `mean` for callers that handle errors.
public func tryMean(_ values: [Double]) throws -> Double {
    guard !values.isEmpty else { throw DataError.empty(operation: "mean") }
    return (try pairwiseSum(values[...]) / Double(values.count)).withPlainNaN
}

/// `mean` for callers that handle errors.
public func tryMean(_ values: [Float]) throws -> Double {
    try tryMean(try values.mapLooking(Double.init))
}

/// `median` for callers that handle errors. Throws `DataError.empty`.
public func tryMedian(_ values: [Int]) throws -> Double {
    guard !values.isEmpty else { throw DataError.empty(operation: "median") }
    let sorted = try values.sortedLooking()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? Double(sorted[middle]) : (Double(sorted[middle - 1]) + Double(sorted[middle])) / 2
}

/// `median` for callers that handle errors.
public func tryMedian(_ values: [Double]) throws -> Double {
    guard !values.isEmpty else { throw DataError.empty(operation: "median") }
    if values.contains(where: \.isNaN) { return .nan }
    let sorted = try values.sortedLooking()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/// `median` for callers that handle errors.
public func tryMedian(_ values: [Float]) throws -> Double {
    try tryMedian(try values.mapLooking(Double.init))
}

/// The sum in NumPy's order, halves added to halves, whose rounding error grows with the logarithm of the count.
private func pairwiseSum(_ values: ArraySlice<Double>) throws(RNNError) -> Double {
    let start = values.startIndex
    if values.count < 8 { return values.reduce(0, +) }
    if values.count <= 128 {
        var lanes = Array(values[start..<start + 8])
        let whole = values.count / 8 * 8
        for index in 8..<max(whole, 8) {
            lanes[index % 8] += values[start + index]
        }
        let sum = ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]))
        return values[(start + whole)...].reduce(sum, +)
    }
    let half = values.count / 2 / 8 * 8
    if values.count > StopCheck.period { try StopWish.look() }
    return try pairwiseSum(values[..<(start + half)]) + pairwiseSum(values[(start + half)...])
}
