// Windows of a time series, with the numbers of Keras' `timeseries_dataset_from_array`, as plain arrays.

/// All windows of `sequenceLength` steps of a series, each beginning `sequenceStride` steps after the one before.
///
///     timeseriesWindows([1, 2, 3, 4, 5], sequenceLength: 3)        [[1 2 3] [2 3 4] [3 4 5]]
///
/// - Parameters:
///   - data: T steps: numbers (T,), or rows of features (T, D).
///   - sequenceLength: L, the steps of a window.
///   - sequenceStride: S, how many steps a window begins after the one before.
///   - samplingRate: how far apart the steps of a window are; with 2, every other is in it.
///   - startIndex: the first step that is used.
///   - endIndex: the first step that is used no more; T if left out.
/// - Returns: (N, L), or (N, L, D). Whole numbers stay whole.
/// - Precondition: there is at least one step; `sequenceLength`, `sequenceStride` and `samplingRate` are at least 1; 0 ≤ `startIndex` < `endIndex` ≤ T;
///   a window fits between these two; and the result has at most 2³⁰ numbers.
public func timeseriesWindows(
    _ data: any TensorConvertible, sequenceLength: Int, sequenceStride: Int = 1, samplingRate: Int = 1, startIndex: Int = 0,
    endIndex: Int? = nil
) -> Tensor {
    orTrap {
        try tryTimeseriesWindows(
            data, sequenceLength: sequenceLength, sequenceStride: sequenceStride, samplingRate: samplingRate,
            startIndex: startIndex, endIndex: endIndex)
    }
}

/// Windows and what is to be predicted from each: `targets[i]` belongs to the window that begins at step i.
///
/// To predict the step after a window of L: `timeseriesWindows(series, targets: Array(series.dropFirst(L)), sequenceLength: L)`.
/// - Parameter targets: what is to be foretold at each place of the series.
/// - Returns: as many windows as there are targets for.
/// - Precondition: as above; there are more targets than `startIndex`.
public func timeseriesWindows(
    _ data: any TensorConvertible, targets: any TensorConvertible, sequenceLength: Int, sequenceStride: Int = 1,
    samplingRate: Int = 1, startIndex: Int = 0, endIndex: Int? = nil
) -> (input: Tensor, target: Tensor) {
    orTrap {
        try tryTimeseriesWindows(
            data, targets: targets, sequenceLength: sequenceLength, sequenceStride: sequenceStride, samplingRate: samplingRate,
            startIndex: startIndex, endIndex: endIndex)
    }
}

/// `timeseriesWindows` for callers that handle errors.
/// - Throws: `DataError.invalidArgument`, `RNNError.tooLarge`, and what `data` throws that is no tensor.
public func tryTimeseriesWindows(
    _ data: any TensorConvertible, sequenceLength: Int, sequenceStride: Int = 1, samplingRate: Int = 1, startIndex: Int = 0,
    endIndex: Int? = nil
) throws -> Tensor {
    let series = try data.asTensor()
    let windows = try Windows(
        steps: series, length: sequenceLength, stride: sequenceStride, rate: samplingRate, start: startIndex, end: endIndex)
    return try windows.input(series)
}

/// `timeseriesWindows` for callers that handle errors.
public func tryTimeseriesWindows(
    _ data: any TensorConvertible, targets: any TensorConvertible, sequenceLength: Int, sequenceStride: Int = 1,
    samplingRate: Int = 1, startIndex: Int = 0, endIndex: Int? = nil
) throws -> (input: Tensor, target: Tensor) {
    let (series, answers) = (try data.asTensor(), try targets.asTensor())
    let windows = try Windows(
        steps: series, targets: answers, length: sequenceLength, stride: sequenceStride, rate: samplingRate, start: startIndex,
        end: endIndex)
    return (try windows.input(series), try answers.steps(windows.starts, length: 1, rate: 1))
}

/// Where each window begins.
private struct Windows {
    let starts: [Int]
    let length: Int
    let rate: Int

    init(
        steps: Tensor, targets: Tensor? = nil, length: Int, stride: Int, rate: Int, start: Int, end: Int?
    ) throws {
        func require(_ isRight: Bool, _ name: String, _ given: Int, _ requirement: RNNError.Requirement) throws {
            guard isRight else {
                throw DataError.invalidArgument(
                    operation: "timeseriesWindows", name: .parameter(name), given: "\(given)", requirement: requirement)
            }
        }
        let count = steps.shape.rank == 0 ? 0 : steps.count
        let end = end ?? count
        guard count > 0 else { throw DataError.empty(operation: "timeseriesWindows") }
        try require(length >= 1, "sequenceLength", length, .atLeast(1))
        try require(stride >= 1, "sequenceStride", stride, .atLeast(1))
        try require(rate >= 1, "samplingRate", rate, .atLeast(1))
        try require(start >= 0 && start < count, "startIndex", start, .index(below: count, of: .stepsOfData))
        try require(end > start && end <= count, "endIndex", end, .aboveStartAndAtMost(start: start, steps: count))
        let (reach, overflow) = (length - 1).multipliedReportingOverflow(by: rate)
        try require(
            !overflow && reach < end - start, "sequenceLength", length,
            .windowWithin(steps: end - start, rate: rate))
        var windows = end - start - reach
        if let targets {
            let answers = targets.shape.rank == 0 ? 0 : targets.count
            try require(answers > start, "targets.count", answers, .aboveStart(start))
            windows = min(windows, answers - start)
        }
        starts = Swift.stride(from: start, to: start + windows, by: stride).map { $0 }
        self.length = length
        self.rate = rate
    }

    func input(_ series: Tensor) throws -> Tensor {
        let shape = Shape([starts.count, length] + series.shape.dimensions.dropFirst())
        _ = try shape.checkedCount(operation: "timeseriesWindows")
        return Tensor(shape: shape, storage: try series.steps(starts, length: length, rate: rate).storage)
    }
}

extension Tensor {
    /// `length` steps from each of `starts` on, every `rate`-th, one after the other.
    fileprivate func steps(_ starts: [Int], length: Int, rate: Int) throws -> Tensor {
        let rest = Array(shape.dimensions.dropFirst())
        let size = rest.reduce(1, *)
        func gather<Element>(_ values: [Element], _ size: Int) throws(RNNError) -> [Element] {
            var check = StopCheck()
            var result = [Element].withRoom(for: starts.count * length * size)
            for start in starts {
                try check.count(length * size)
                if rate == 1 {
                    result += values[start * size..<(start + length) * size]
                    continue
                }
                for step in 0..<length {
                    let place = start + step * rate
                    result += values[place * size..<(place + 1) * size]
                }
            }
            return result
        }
        let shape = Shape([starts.count * length] + rest)
        switch storage {
        case .float(let values): return Tensor(shape: shape, storage: .float(try gather(values, size)))
        case .int(let values): return Tensor(shape: shape, storage: .int(try gather(values, size)))
        case .oneHot(let ids, let depth):
            guard !rest.isEmpty else { return Tensor(shape: shape, storage: .float(try gather(try tryScalars(), 1))) }
            return Tensor(shape: shape, storage: .oneHot(ids: try gather(ids, size / max(depth, 1)), depth: depth))
        }
    }
}
