import RNN
import Testing

/// How first weights are drawn, against the moments of Keras' draws.
@Suite struct InitializerTests {
    @Test(arguments: LayerNumbers.cases("initializer")) func moments(of one: LayerNumbers.Case) throws {
        guard let initializer = one.initializer!.initializer else { return }
        var random = RandomSource(seed: 5)
        // An orthogonal matrix of 1000 × 1000 takes seconds in a debug build; that of 100 × 100 has ten times its variance.
        let shape = initializer == .orthogonal ? [100, 100] : one.shape!
        let scale = initializer == .orthogonal ? 10.0.squareRoot() : 1
        let values = try initializer.values(Shape(shape), &random).map { Double($0) / scale }
        let mean = values.reduce(0, +) / Double(values.count)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
        let deviation = one.variance!.squareRoot()
        let error = 6 * deviation / Double(values.count).squareRoot()
        #expect(abs(mean - one.mean!) <= 2 * error + 1e-9)
        #expect(abs(variance - one.variance!) <= 0.02 * one.variance! + 1e-12)
        // Bounds where there are some: uniform and truncated draws come near them, others are left alone.
        if one.name.contains("Uniform") || one.name.contains("uniform") || one.name.contains("runcated") && !one.name.contains("untruncated") {
            #expect(abs(values.min()! - one.min!) < 0.02 * deviation && abs(values.max()! - one.max!) < 0.02 * deviation)
        }
    }

    @Test(arguments: [[4, 4], [3, 8], [8, 3], [2, 3, 4], [64, 256]]) func orthogonality(_ shape: [Int]) throws {
        var random = RandomSource(seed: 6)
        let (columns, values) = (shape.last!, try Initializer.orthogonal.values(Shape(shape), &random).map { Double($0) })
        let rows = values.count / columns
        let (count, length) = (min(rows, columns), max(rows, columns))
        for i in 0..<count {
            for j in 0...i {
                let dot = (0..<length).reduce(0.0) { sum, k in
                    sum
                        + (rows <= columns
                            ? values[i * columns + k] * values[j * columns + k] : values[k * columns + i] * values[k * columns + j])
                }
                #expect(abs(dot - (i == j ? 1 : 0)) < 1e-6)
            }
        }
    }
}

extension LayerNumbers.Thing {
    /// `nil` for those with a gain, which are not offered.
    fileprivate var initializer: Initializer? {
        switch kind {
        case "Zeros": .zeros
        case "Ones": .ones
        case "Constant": .constant(self["value"].double!)
        case "GlorotUniform": .glorotUniform
        case "GlorotNormal": .glorotNormal
        case "HeUniform": .heUniform
        case "HeNormal": .heNormal
        case "LecunUniform": .lecunUniform
        case "LecunNormal": .lecunNormal
        case "RandomUniform": .randomUniform(minimum: self["minval"].double ?? -0.05, maximum: self["maxval"].double ?? 0.05)
        case "RandomNormal": .randomNormal(mean: self["mean"].double ?? 0, standardDeviation: self["stddev"].double ?? 0.05)
        case "TruncatedNormal": .truncatedNormal(mean: self["mean"].double ?? 0, standardDeviation: self["stddev"].double ?? 0.05)
        case "Orthogonal": self["gain"].isNone ? .orthogonal : nil
        case "VarianceScaling":
            .varianceScaling(
                scale: self["scale"].double ?? 1,
                mode: ["fan_out": .fanOut, "fan_avg": .fanAverage][self["mode"].text ?? ""] ?? .fanIn,
                distribution: ["uniform": .uniform, "untruncated_normal": .untruncatedNormal][self["distribution"].text ?? ""]
                    ?? .truncatedNormal)
        default: nil
        }
    }
}
