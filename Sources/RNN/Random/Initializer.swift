/// How a parameter's first values are drawn, as Keras draws them.
enum Initializer {
    case zeros
    /// Uniform in ±0.05: Keras' default for embeddings.
    case uniform
    /// Uniform in ±√(6 / (rows + columns)) (Glorot and Bengio, 2010).
    case glorotUniform
    /// Rows that are orthonormal, from the QR decomposition of a normal matrix (Saxe et al., 2013).
    case orthogonal
    /// Zeros, but ones for the forget gate, the second quarter (Jozefowicz et al., 2015).
    case forgetGateOnes

    func values(_ shape: Shape, _ random: inout RandomSource) -> [Float] {
        switch self {
        case .zeros:
            return [Float](repeating: 0, count: shape.count)
        case .uniform:
            return uniformValues(shape.count, limit: 0.05, &random)
        case .glorotUniform:
            return uniformValues(shape.count, limit: (6 / Double(shape[0] + shape[1])).squareRoot(), &random)
        case .orthogonal:
            return orthogonalRows(rows: shape[0], columns: shape[1], &random)
        case .forgetGateOnes:
            let units = shape.count / 4
            return (0..<shape.count).map { units..<2 * units ~= $0 ? 1 : 0 }
        }
    }
}

private func uniformValues(_ count: Int, limit: Double, _ random: inout RandomSource) -> [Float] {
    (0..<count).map { _ in Float((2 * random.nextUnit() - 1) * limit) }
}

/// Gram-Schmidt (twice, which is enough: Giraud et al., 2005) on normal vectors, which gives the Q of QR with a positive diagonal in R.
private func orthogonalRows(rows: Int, columns: Int, _ random: inout RandomSource) -> [Float] {
    let (count, length) = (min(rows, columns), max(rows, columns))
    var vectors = (0..<count * length).map { _ in random.nextNormal() }
    vectors.withUnsafeMutableBufferPointer { all in
        let base = all.baseAddress!
        for i in 0..<count {
            let vector = base + i * length
            for _ in 0..<2 {
                for j in 0..<i {
                    let other = base + j * length
                    var dot = 0.0
                    for k in 0..<length { dot += vector[k] * other[k] }
                    for k in 0..<length { vector[k] -= dot * other[k] }
                }
            }
            var square = 0.0
            for k in 0..<length { square += vector[k] * vector[k] }
            let scale = 1 / square.squareRoot()
            for k in 0..<length { vector[k] *= scale }
        }
    }
    if rows <= columns { return vectors.map { Float($0) } }
    return (0..<rows).flatMap { row in (0..<columns).map { Float(vectors[$0 * length + row]) } }
}
