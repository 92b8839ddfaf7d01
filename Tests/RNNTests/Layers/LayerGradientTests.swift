import RNN
import Testing

/// Every layer's gradient by every parameter, and by the input where it is made of features, held against the slope of the plain layers' loss in
/// training (central differences in double precision; dropout masks are those that the engine draws).
@Suite struct LayerGradientTests {
    @Test(arguments: LayerGradientCase.all)
    func everyGradientIsTheLossesSlope(_ one: LayerGradientCase) throws {
        var plain = try PlainModel(one.layers(), one.x, deviation: one.deviation)
        let (loss, gradients) = try plain.model.tryGradients(plain.x, plain.y)
        let expected = plain.loss()
        #expect(abs(loss - expected) < 1e-5 * max(1, expected), "the loss is \(loss), expected \(expected)")

        #expect(gradients.map(\.shape.count) == plain.weights.map(\.count))
        for index in plain.weights.indices {
            let slopes = plain.slopes(\.weights[index])
            #expect(farthest(gradients[index], slopes) < 1, "parameter \(index): \(gradients[index].scalars), expected \(slopes)")
        }
        guard case .float = one.x.storage else { return }
        // Of a long input some rows, the last among them.
        let (found, steps) = (try plain.model.tryInputGradient(plain.x, plain.y).scalars, plain.samples[0].count)
        let rows = (0..<plain.x.count * steps).reversed()
        var slopes: [Double] = []
        var width = 1
        let chosen = rows.enumerated().filter { rows.count <= 16 || $0.offset % 5 == 0 }.map(\.element)
        for row in chosen {
            let slope = plain.slopes(\.samples[row / steps][row % steps])
            width = slope.count
            slopes += slope
        }
        let some = chosen.flatMap { found[$0 * width..<($0 + 1) * width] }
        #expect(farthest(Tensor(some), slopes) < 1, "by the input: \(some), expected \(slopes)")
    }

    /// The same for some of the many numbers of wide layers.
    @Test(arguments: LayerGradientCase.wide)
    func someGradientsOfWideLayersAreTheLossesSlope(_ one: LayerGradientCase) throws {
        var plain = try PlainModel(one.layers(), one.x, deviation: one.deviation)
        let (_, gradients) = try plain.model.tryGradients(plain.x, plain.y)
        for index in plain.weights.indices {
            let count = plain.weights[index].count
            let chosen = Array(Swift.stride(from: index, to: count, by: max(1, count / 40)))
            let slopes = plain.slopes(\.weights[index], chosen)
            let found = Tensor(chosen.map { gradients[index].scalars[$0] })
            #expect(farthest(found, slopes) < 1, "parameter \(index): \(found.scalars), expected \(slopes)")
        }
    }

    /// How far the numbers are apart, in the distance that is allowed.
    private func farthest(_ found: Tensor, _ slopes: [Double]) -> Double {
        let scale = slopes.map(abs).max() ?? 0
        return zip(found.scalars, slopes).map { abs(Double($0) - $1) / (2e-6 + 2e-5 * scale) }.max(by: { $0 < $1 || $1.isNaN }) ?? 0
    }
}

extension PlainModel {
    /// The slope of the loss by each of the numbers at a place, or the chosen ones.
    fileprivate mutating func slopes(_ place: WritableKeyPath<PlainModel, [Double]>, _ chosen: [Int]? = nil) -> [Double] {
        let step = 1e-5
        return (chosen ?? Array(self[keyPath: place].indices)).map { index in
            let value = self[keyPath: place][index]
            self[keyPath: place][index] = value + step
            let above = loss()
            self[keyPath: place][index] = value - step
            let below = loss()
            self[keyPath: place][index] = value
            return (above - below) / (2 * step)
        }
    }
}
