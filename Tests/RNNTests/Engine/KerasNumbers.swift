import RNN
import Testing

/// `Numbers/keras.json`, which `Tests/Peers/keras_numbers.py` makes; its README says what the fields are.
struct KerasNumbers: Decodable {
    struct Array: Decodable {
        let name: String?
        let shape: [Int]
        let values: [Double]

        var tensor: Tensor { Tensor(shape: Shape(shape), scalars: values.map { Float($0) }) }
    }

    struct Input: Decodable {
        let kind: String
        let shape: [Int]
        let values: [Double]
        let depth: Int?

        var tensor: Tensor {
            let ids = values.map { Int32($0) }
            return switch kind {
            case "ids": Tensor(shape: Shape(shape), storage: .int(ids))
            case "onehot": Tensor(shape: Shape(shape + [depth!]), storage: .oneHot(ids: ids, depth: depth!))
            default: Tensor(shape: Shape(shape), scalars: values.map { Float($0) })
            }
        }
    }

    struct Layer: Decodable {
        struct Arguments: Decodable {
            let input_dim, output_dim, input_length, units: Int?
            let input_shape: [Int]?
            let activation: String?
            let dropout: Double?
            let return_sequences: Bool?
        }
        let kind: String
        let args: Arguments
    }

    struct Step: Decodable {
        let learning_rate: Double
        let count: Int
        let loss: Double
        let weights: [[Array]]
    }

    struct Epoch: Decodable {
        let input: Input
        let targets: Array
        let learning_rate: Double
        let batch_size: Int
        let running_losses: [Double]
        let loss, accuracy, loss_after, accuracy_after: Double
        let weights: [[Array]]
    }

    struct Evaluation: Decodable {
        let batch_size: Int
        let loss, accuracy: Double
    }

    struct Case: Decodable, CustomTestStringConvertible {
        let name: String
        let kind: String
        let layers: [Layer]?
        let weights: [[Array]]?
        let input: Input?
        let output: Array?
        let targets: Array?
        let loss: Double?
        let gradients: [[Array]]?
        let steps: [Step]?
        let epoch: Epoch?
        let evaluations: [Evaluation]?
        // summary
        let layer_names: [String]?
        let output_shapes: [[Int]]?
        let parameter_counts: [Int]?
        let weight_shapes: [[Named]]?
        let initial_biases: [Array?]?
        // early_stopping
        let val_loss: [Double]?
        let patience: Int?
        let min_delta: Double?
        let restore_best_weights: Bool?
        let epochs: Int?
        let stopped_early: Bool?
        let best_epoch: Int?
        let weights_of_epoch: Int?

        var testDescription: String { name }
    }

    struct Named: Decodable {
        let name: String
        let shape: [Int]
    }

    let cases: [Case]

    static let all: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Numbers/keras.json").standardized
        guard let data = try? Data(contentsOf: file) else { return [] }
        do {
            return try JSONDecoder().decode(KerasNumbers.self, from: data).cases
        } catch {
            print("keras.json: \(error)")
            return []
        }
    }()

    static func cases(_ kind: String) -> [Case] { all.filter { $0.kind == kind && $0.isOurs } }
}

extension KerasNumbers.Case {
    /// Whether the engine has such layers: its LSTM and GRU are always with tanh.
    var isOurs: Bool {
        layers?.allSatisfy { !["LSTM", "GRU"].contains($0.kind) || ($0.args.activation ?? "tanh") == "tanh" } ?? true
    }

    /// The model, with the case's weights if it has some.
    func model() throws -> Sequential {
        let model = Sequential()
        for layer in layers! {
            let args = layer.args
            let activation = args.activation.map { ActivationFunction(rawValue: $0)! }
            let (dropout, sequences) = (args.dropout ?? 0, args.return_sequences ?? false)
            switch layer.kind {
            case "Embedding": try model.tryAdd(Embedding(args.input_dim!, args.output_dim!, inputLength: args.input_length))
            case "SimpleRNN":
                try model.tryAdd(
                    SimpleRNN(
                        args.units!, activation: activation ?? .tanh, dropout: dropout, returnSequences: sequences,
                        inputShape: args.input_shape))
            case "LSTM":
                try model.tryAdd(LSTM(args.units!, dropout: dropout, returnSequences: sequences, inputShape: args.input_shape))
            case "GRU":
                try model.tryAdd(GRU(args.units!, dropout: dropout, returnSequences: sequences, inputShape: args.input_shape))
            default: try model.tryAdd(Dense(args.units!, activation: activation ?? .linear, inputShape: args.input_shape))
            }
        }
        if let weights { try model.trySetWeights(weights.map { $0.map(\.tensor) }) }
        return model
    }
}
