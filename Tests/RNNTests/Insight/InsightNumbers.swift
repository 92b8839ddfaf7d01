import Foundation
import RNN
import Testing

/// `Numbers/insight.json`, which `Tests/Peers/keras_insight.py` makes with Keras and JAX in float64.
struct InsightNumbers: Decodable, Sendable, CustomTestStringConvertible {
    struct Array: Decodable, Sendable {
        let shape: [Int]
        let values: [Double]
    }

    struct Influence: Decodable, Sendable { let gradient, product: Double }

    let name: String
    let weights: [Array]
    /// Three samples of word ids, and their right answers.
    let ids: [[Int]]
    let targets: [Double]
    let predictions: [Double]
    /// By `GradientPart`, for each direction: at each time step the mean of the samples' sizes.
    let gradients: [String: [[Double]]]
    /// For each sample and step.
    let influence: [[Influence]]
    /// Of the last sample, for each direction: by a part's name its numbers, at each step those of the units.
    let gates: [[String: [[Double]]]]
    var testDescription: String { name }

    static let all: [InsightNumbers] = {
        struct All: Decodable { let cases: [InsightNumbers] }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Numbers/insight.json")
        return try! JSONDecoder().decode(All.self, from: Data(contentsOf: file)).cases
    }()

    /// The model of the case, with its weights.
    func model() throws -> Sequential {
        let layer: any Layer =
            switch name {
            case "SimpleRNN": SimpleRNN(3)
            case "GRU": GRU(3)
            case "GRU, reset before": GRU(3, resetAfter: false)
            case "Bidirectional LSTM": Bidirectional(LSTM(3))
            default: LSTM(3)
            }
        let model = Sequential([Embedding(9, 4, maskZero: name.contains("masked"), inputLength: 6), layer, Dense(1, activation: .sigmoid)])
        model.compile(loss: .binaryCrossentropy)
        var arrays = weights.map { Tensor(shape: Shape($0.shape), scalars: $0.values.map { Float($0) }) }[...]
        try model.trySetWeights(
            model.weights.map { layer in
                defer { arrays = arrays.dropFirst(layer.count) }
                return Swift.Array(arrays.prefix(layer.count))
            })
        return model
    }
}
