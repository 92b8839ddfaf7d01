import Foundation
import RNN

/// `Numbers/weights.json` and the files of weights beside it, which `Tests/Peers/weights_exchange.py` makes.
struct ExchangedWeights: Decodable {
    struct Half: Decodable { let bits: [UInt16]; let singles: [UInt32] }

    let cases: [ExchangedModel]
    let half: Half

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Numbers").standardized

    static let all: ExchangedWeights = {
        do {
            let data = try Data(contentsOf: folder.appendingPathComponent("weights.json"))
            return try JSONDecoder().decode(ExchangedWeights.self, from: data)
        } catch {
            preconditionFailure("Numbers/weights.json cannot be read: \(error)")
        }
    }()

    static func model(_ name: String) -> ExchangedModel { all.cases.first { $0.model == name }! }

    static func file(_ name: String) -> URL { folder.appendingPathComponent("weights-\(name)") }
}

/// A model, its input, and what Keras predicts.
struct ExchangedModel: Codable {
    var model: String
    var input: [Double]
    var shape: [Int]
    var output: [Double]
    /// What Keras calls the weights; only where they come from Keras.
    var paths: [String] = []
    /// The file of weights; only where it goes back to Keras.
    var weights: String?

    /// The layers as in `weights_exchange.py`.
    func make() throws -> Sequential {
        let layers: [any Layer] =
            switch model {
            case "kinds":
                [
                    Embedding(11, 5, inputLength: 7), LSTM(4, returnSequences: true), GRU(3, returnSequences: true), SimpleRNN(6),
                    Dense(2, activation: .sigmoid),
                ]
            case "stacked":
                [
                    LSTM(4, returnSequences: true, inputShape: [6, 3]), LSTM(4, returnSequences: true), GRU(4),
                    Dense(4, activation: .tanh), Dense(1),
                ]
            case "options":
                [
                    Conv1D(4, 2, useBias: false, inputShape: [6, 3]), LayerNormalization(center: false),
                    LSTM(3, useBias: false, returnSequences: true, goBackwards: true),
                    Bidirectional(GRU(3, returnSequences: true, resetAfter: false)),
                    Bidirectional(
                        LSTM(2, returnSequences: true), backwardLayer: SimpleRNN(2, returnSequences: true, goBackwards: true)),
                    GRU(2, useBias: false, returnSequences: true, resetAfter: false), TimeDistributed(Dense(3, useBias: false)),
                    MaxPooling1D(poolSize: 2), Flatten(), Dense(2),
                ]
            case "stateful":
                [
                    LSTM(4, returnSequences: true, stateful: true, inputShape: [6, 3]),
                    Bidirectional(GRU(3, stateful: true, resetAfter: false)), Dense(1),
                ]
            default:
                [
                    Embedding(11, 4, maskZero: true, inputLength: 8),
                    Bidirectional(GRU(3, returnSequences: true), mergeMode: .sum), LayerNormalization(),
                    Conv1D(5, 3, padding: .causal, activation: .relu), Bidirectional(LSTM(2, returnSequences: true)),
                    TimeDistributed(Dense(3, activation: .tanh)), GlobalAveragePooling1D(), Dense(1, activation: .sigmoid),
                ]
            }
        return try Sequential.trying(layers)
    }

    var samples: Tensor {
        shape.count == 2
            ? Tensor(shape: Shape(shape), storage: .int(input.map { Int32($0) }))
            : Tensor(shape: Shape(shape), scalars: input.map { Float($0) })
    }
}
