import RNN
import Testing

/// A whole model in double precision beside the engine's: the mean squared error of a batch in training, with penalties.
struct PlainModel {
    let model: Sequential
    let x: Tensor
    let y: Tensor
    /// All parameters in the layers' order, each row-major.
    var weights: [[Double]]
    /// The samples' rows.
    var samples: [[[Double]]]
    private let layers: [PlainLayer]
    private let targets: [Double]
    private let seed: UInt64

    /// Both with the same weights, all of them different from zero.
    /// - Parameter seed: what dropout masks are drawn from.
    init(_ layers: [PlainLayer], _ x: Tensor, seed: UInt64 = 0, deviation: Double = 0.5) throws {
        self.layers = layers
        self.x = x
        self.seed = seed
        // The samples' length, for layers that must know it.
        let sample = x.shape.dimensions.dropFirst()
        model = try Sequential.trying([Input(Array(sample))] + layers.map(\.layer))
        try model.tryCompile(loss: .meanSquaredError)
        var random = Examples.random(11)
        let output = try model.tryPredict(x)
        y = Tensor(shape: output.shape, scalars: output.scalars.map { _ in Float(0.5 * random.nextNormal()) })
        try model.trySetWeights(
            model.weights.map {
                $0.map { old in
                    Tensor(shape: old.shape, scalars: old.scalars.map { _ in Float(deviation * random.nextNormal()) })
                }
            })
        weights = model.weights.flatMap { $0 }.map { $0.scalars.map { Double($0) } }
        targets = y.scalars.map { Double($0) }
        let scalars: [Double]
        if case .int(let ids) = x.storage {
            scalars = ids.map { Double($0) }
        } else {
            scalars = try x.tryScalars().map { Double($0) }
        }
        let width = x.storage.isIDs || sample.isEmpty ? 1 : x.shape.dimensions[x.shape.rank - 1]
        let rows = scalars.count / x.count / width
        samples = (0..<x.count).map { number in
            (0..<rows).map { step in
                let first = (number * rows + step) * width
                return Array(scalars[first..<first + width])
            }
        }
    }

    /// The mean over all answers that count, and the penalties.
    func loss() -> Double {
        var (sum, count, position) = (0.0, 0, 0)
        for (number, rows) in samples.enumerated() {
            let output = run(rows, number)
            for (step, row) in output.rows.enumerated() {
                let counts = output.counts?[step] ?? true
                for value in row {
                    if counts { sum += (value - targets[position]) * (value - targets[position]) }
                    position += 1
                }
                if counts { count += row.count }
            }
        }
        return (count == 0 ? 0 : sum / Double(count)) + penalty
    }

    private func run(_ rows: [[Double]], _ number: Int) -> PlainSequence {
        var (sequence, place) = (PlainSequence(rows: rows), 0)
        for (index, layer) in layers.enumerated() {
            let own = Array(weights[place..<place + layer.layer.weights.count])
            place += own.count
            sequence = layer.run(sequence, own, PlainDraw(seed: seed, sample: number, layer: index))
        }
        return sequence
    }

    private var penalty: Double {
        var (sum, place) = (0.0, 0)
        for layer in layers {
            for (index, regularizer) in layer.regularizers.prefix(layer.layer.weights.count).enumerated() {
                guard let regularizer else { continue }
                for weight in weights[place + index] { sum += regularizer.l1 * abs(weight) + regularizer.l2 * weight * weight }
            }
            place += layer.layer.weights.count
        }
        return sum
    }
}

extension Tensor.Storage {
    fileprivate var isIDs: Bool { if case .int = self { true } else { false } }
}
