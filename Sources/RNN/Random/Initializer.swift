/// What a variance is divided by: the rows of a kernel, its columns, or the mean of both.
public enum FanMode: String, Hashable, Sendable, CaseIterable, Codable {
    /// The rows: numbers keep their variance on the way forwards.
    case fanIn
    /// The columns: gradients keep theirs on the way back.
    case fanOut
    /// The mean of both.
    case fanAverage
}

/// What weights of a variance are drawn from; a truncated normal distribution has nothing beyond two standard deviations.
public enum WeightDistribution: String, Hashable, Sendable, CaseIterable, Codable {
    /// Normal, but drawn again beyond two standard deviations, and widened so that the variance stays.
    case truncatedNormal
    /// Normal.
    case untruncatedNormal
    /// The same everywhere between two bounds.
    case uniform
}

/// How a parameter's first values are drawn, as Keras draws them. Fans: (rows, columns) of a kernel; of a convolution's, each times the
/// number of taps. A case can be made with any numbers: a layer that is made with it sees that they are finite, a standard deviation at least 0,
/// `scale` more than 0 and `maximum` at least `minimum`.
public enum Initializer: Hashable, Sendable, Codable {
    /// 0 everywhere.
    case zeros
    /// 1 everywhere.
    case ones
    /// The same number everywhere.
    /// - Parameter value: what every weight is.
    case constant(_ value: Double)
    /// Uniform in minimum...maximum. As `.randomUniform()` it is Keras' default for embeddings.
    /// - Parameters:
    ///   - minimum: the least that a weight may be.
    ///   - maximum: the greatest that a weight may be.
    case randomUniform(minimum: Double = -0.05, maximum: Double = 0.05)
    /// Of the normal distribution with this mean and deviation.
    /// - Parameters:
    ///   - mean: the mean of the distribution.
    ///   - standardDeviation: the standard deviation of the distribution.
    case randomNormal(mean: Double = 0, standardDeviation: Double = 0.05)
    /// Normal, but drawn again beyond two standard deviations.
    /// - Parameters:
    ///   - mean: the mean of the distribution.
    ///   - standardDeviation: the standard deviation before the ends are cut off.
    case truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.05)
    /// Uniform in ±√(6 / (rows + columns)), and its normal form (Glorot and Bengio, 2010).
    case glorotUniform, glorotNormal
    /// Uniform in ±√(6 / rows), and its normal form (He et al., 2015).
    case heUniform, heNormal
    /// Uniform in ±√(3 / rows), and its normal form (LeCun et al., 1998).
    case lecunUniform, lecunNormal
    /// Rows (or columns) that are orthonormal, from the QR decomposition of a normal matrix (Saxe et al., 2013).
    case orthogonal
    /// Ones on the diagonal.
    case identity
    /// Of variance `scale` over the rows, the columns, or their mean.
    /// - Parameters:
    ///   - scale: what the variance is multiplied with.
    ///   - mode: what the variance is divided by.
    ///   - distribution: how the weights are spread.
    case varianceScaling(scale: Double = 1, mode: FanMode = .fanIn, distribution: WeightDistribution = .truncatedNormal)

    package func values(_ shape: Shape, _ random: inout RandomSource) throws(RNNError) -> [Float] {
        let (rows, columns) = fans(shape)
        switch self {
        case .zeros: return try .lookingFilled(0, count: shape.count)
        case .ones: return try .lookingFilled(1, count: shape.count)
        case .constant(let value): return try .lookingFilled(Float(value), count: shape.count)
        case .randomUniform(let minimum, let maximum):
            return try draw(shape.count) { Float(minimum + (maximum - minimum) * random.nextUnit()) }
        case .randomNormal(let mean, let deviation):
            return try draw(shape.count) { Float(mean + deviation * random.nextNormal()) }
        case .truncatedNormal(let mean, let deviation):
            return try draw(shape.count) { Float(mean + deviation * truncated(&random)) }
        case .glorotUniform: return try uniform(shape.count, variance: 2 / (rows + columns), &random)
        case .glorotNormal: return try normal(shape.count, variance: 2 / (rows + columns), &random)
        case .heUniform: return try uniform(shape.count, variance: 2 / rows, &random)
        case .heNormal: return try normal(shape.count, variance: 2 / rows, &random)
        case .lecunUniform: return try uniform(shape.count, variance: 1 / rows, &random)
        case .lecunNormal: return try normal(shape.count, variance: 1 / rows, &random)
        case .varianceScaling(let scale, let mode, let distribution):
            let fan =
                switch mode {
                case .fanIn: rows
                case .fanOut: columns
                case .fanAverage: (rows + columns) / 2
                }
            let variance = scale / max(fan, 1)
            switch distribution {
            case .uniform: return try uniform(shape.count, variance: variance, &random)
            case .truncatedNormal: return try normal(shape.count, variance: variance, &random)
            case .untruncatedNormal: return try draw(shape.count) { Float(variance.squareRoot() * random.nextNormal()) }
            }
        case .orthogonal:
            let columns = shape.dimensions.last ?? 1
            return try orthogonalRows(rows: shape.count / max(columns, 1), columns: columns, &random)
        case .identity:
            let columns = shape.dimensions.last ?? 1
            return try (0..<shape.count).mapLooking { $0 / columns == $0 % columns ? 1 : 0 }
        }
    }

    /// What is wrong with the arguments, if something is. A case is made without a check, so what is made with it checks them.
    /// - Parameter operation: who asks, in the user's words.
    package func problem(_ operation: RNNError.Operation) -> RNNError? {
        func bad(_ name: String, _ value: Double, _ requirement: RNNError.Requirement) -> RNNError {
            .invalidArgument(operation: operation, name: name, given: "\(value)", requirement: requirement)
        }
        switch self {
        case .constant(let value) where !value.isFinite: return bad("value", value, .finiteNumber)
        case .randomUniform(let minimum, let maximum):
            if !minimum.isFinite { return bad("minimum", minimum, .finiteNumber) }
            return maximum >= minimum && maximum.isFinite ? nil : bad("maximum", maximum, .finiteFromMinimum)
        case .randomNormal(let mean, let deviation), .truncatedNormal(let mean, let deviation):
            if !mean.isFinite { return bad("mean", mean, .finiteNumber) }
            return deviation >= 0 && deviation.isFinite ? nil : bad("standardDeviation", deviation, .zeroOrMore)
        case .varianceScaling(let scale, _, _) where !(scale > 0 && scale.isFinite): return bad("scale", scale, .moreThanZero)
        default: return nil
        }
    }

    /// What keeps it from making numbers for an array of this shape, if something does.
    func problem(_ operation: RNNError.Operation, for shape: Shape) -> RNNError? {
        switch self {
        case .orthogonal where shape.rank < 2:
            return .unsupported(operation: .initializer(of: operation), reason: .orthogonal(shape: "\(shape)"))
        case .identity where shape.rank != 2:
            return .unsupported(operation: .initializer(of: operation), reason: .identity(shape: "\(shape)"))
        default: return nil
        }
    }

    private func fans(_ shape: Shape) -> (Double, Double) {
        guard shape.rank >= 2 else { return (Double(shape.count), Double(shape.count)) }
        let taps = Double(shape.dimensions.dropLast(2).reduce(1, *))
        return (Double(shape[shape.rank - 2]) * taps, Double(shape[shape.rank - 1]) * taps)
    }
}

private func draw<Number>(_ count: Int, _ next: () -> Number) throws(RNNError) -> [Number] {
    var numbers = [Number].withRoom(for: count)
    var check = StopCheck()
    for _ in 0..<count {
        try check.count(8)
        numbers.append(next())
    }
    return numbers
}

private func uniform(_ count: Int, variance: Double, _ random: inout RandomSource) throws(RNNError) -> [Float] {
    let limit = (3 * variance).squareRoot()
    return try draw(count) { Float((2 * random.nextUnit() - 1) * limit) }
}

/// Truncated at two deviations, and made wider so that the variance is the one asked for.
private func normal(_ count: Int, variance: Double, _ random: inout RandomSource) throws(RNNError) -> [Float] {
    let deviation = variance.squareRoot() / 0.87962566103423978
    return try draw(count) { Float(deviation * truncated(&random)) }
}

private func truncated(_ random: inout RandomSource) -> Double {
    while true {
        let value = random.nextNormal()
        if abs(value) <= 2 { return value }
    }
}

/// Gram-Schmidt (twice, which is enough: Giraud et al., 2005) on normal vectors, which gives the Q of QR with a positive diagonal in R.
private func orthogonalRows(rows: Int, columns: Int, _ random: inout RandomSource) throws(RNNError) -> [Float] {
    let (count, length) = (min(rows, columns), max(rows, columns))
    var vectors = try draw(count * length) { random.nextNormal() }
    var check = StopCheck()
    for i in 0..<count {
        for _ in 0..<2 {
            for j in 0..<i {
                try check.count(length)
                vectors.withUnsafeMutableBufferPointer { all in
                    let (vector, other) = (all.baseAddress! + i * length, all.baseAddress! + j * length)
                    let dot = product(vector, other, length)
                    for k in 0..<length { vector[k] -= dot * other[k] }
                }
            }
        }
        vectors.withUnsafeMutableBufferPointer { all in
            let vector = all.baseAddress! + i * length
            let scale = 1 / product(vector, vector, length).squareRoot()
            for k in 0..<length { vector[k] *= scale }
        }
    }
    if rows <= columns { return try vectors.mapLooking { Float($0) } }
    return try (0..<rows * columns).mapLooking { Float(vectors[$0 % columns * length + $0 / columns]) }
}

/// In eight sums, which vectors add at once.
private func product(_ a: UnsafeMutablePointer<Double>, _ b: UnsafeMutablePointer<Double>, _ length: Int) -> Double {
    var sums = SIMD8<Double>()
    for start in stride(from: 0, to: length - 7, by: 8) {
        for lane in 0..<8 { sums[lane] += a[start + lane] * b[start + lane] }
    }
    var sum = sums.sum()
    for k in length / 8 * 8..<length { sum += a[k] * b[k] }
    return sum
}
