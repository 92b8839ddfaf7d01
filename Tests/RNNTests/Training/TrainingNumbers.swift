import RNN
import Testing

/// `Numbers/training.json`, which `Tests/Peers/keras_training.py` makes; its README says what the fields are.
struct TrainingNumbers: Decodable {
    /// A number; those that JSON has not are strings there.
    struct Number: Decodable, Sendable {
        let value: Double

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let number = try? container.decode(Double.self) {
                value = number
            } else {
                value = try Double(container.decode(String.self)) ?? .nan
            }
        }
    }

    struct Array: Decodable, Sendable {
        let shape: [Int]
        let values: [Number]

        var tensor: Tensor { Tensor(shape: Shape(shape), scalars: numbers.map { Float($0) }) }
        var numbers: [Double] { values.map(\.value) }
    }

    /// An argument of a Python call.
    enum Argument: Decodable, Sendable {
        case none, flag(Bool), number(Double), text(String), list([Double]), call(Call)

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .none
            } else if let value = try? container.decode(Bool.self) {
                self = .flag(value)
            } else if let value = try? container.decode(Double.self) {
                self = .number(value)
            } else if let value = try? container.decode(String.self) {
                self = .text(value)
            } else if let value = try? container.decode([Double].self) {
                self = .list(value)
            } else {
                self = .call(try container.decode(Call.self))
            }
        }
    }

    /// A Keras class and what it is made with.
    struct Call: Decodable, Sendable {
        let kind: String
        let args: [String: Argument]

        func number(_ name: String) -> Double? { if case .number(let x) = args[name] { x } else { nil } }
        func count(_ name: String) -> Int? { number(name).map { Int($0) } }
        func list(_ name: String) -> [Double]? { if case .list(let x) = args[name] { x } else { nil } }
        func text(_ name: String) -> String? { if case .text(let x) = args[name] { x } else { nil } }
        func flag(_ name: String) -> Bool { if case .flag(let x) = args[name] { x } else { false } }
        func call(_ name: String) -> Call? { if case .call(let x) = args[name] { x } else { nil } }
    }

    final class Layer: Decodable, Sendable {
        let kind: String
        let args: [String: Argument]
        let layer: Layer?

        var call: Call { Call(kind: kind, args: args) }
    }

    struct Input: Decodable, Sendable {
        let kind: String
        let shape: [Int]
        let values: [Number]

        var tensor: Tensor {
            kind == "ids"
                ? Tensor(shape: Shape(shape), storage: .int(values.map { Int32($0.value) }))
                : Tensor(shape: Shape(shape), scalars: values.map { Float($0.value) })
        }
    }

    struct Batch: Decodable, Sendable {
        let predictions, targets: Array
        let sample_weight: Array?
        let result: Number
    }

    struct Step: Decodable, Sendable {
        let count: Int
        let weights: [Array]
    }

    /// Arrays one after another, or a list of them for each layer.
    struct Arrays: Decodable, Sendable {
        let all: [Array]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let flat = try? container.decode([Array].self) {
                all = flat
            } else {
                all = try container.decode([[Array]].self).flatMap { $0 }
            }
        }
    }

    /// Numbers one after another, or those of some steps of an optimizer.
    enum Steps: Decodable, Sendable {
        case numbers([Int]), optimizer([Step])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let numbers = try? container.decode([Int].self) {
                self = .numbers(numbers)
            } else {
                self = .optimizer(try container.decode([Step].self))
            }
        }
    }

    struct Case: Decodable, CustomTestStringConvertible, Sendable {
        let name, kind: String
        let loss, metric, optimizer, schedule: Call?
        let predictions, targets, sample_weight, gradient: Array?
        let value: Number?
        let batches: [Batch]?
        let weights, curvature, centre, gradients, clipped, weights_after: Arrays?
        let steps: Steps?
        let args: [String: Argument]?
        let rates, values: [Number]?
        let learning_rate: Double?
        let factors: [Double]?
        let initial_epoch, best_epoch, weights_of_epoch: Int?
        let stopped_early: Bool?
        let saved_epochs: [Int]?
        /// How many ran, or which.
        let epochs: Epochs?
        let layers: [Layer]?
        let input, validation_input: Input?
        let validation_targets: Array?
        let metrics: [String]?
        let class_weight: [String: Double]?
        let callbacks: [Call]?
        let history: [String: [Number]]?
        let evaluation: [String: Number]?

        var testDescription: String { name }
        var call: Call { Call(kind: kind, args: args ?? [:]) }
    }

    enum Epochs: Decodable, Sendable {
        case count(Int), list([Int])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let count = try? container.decode(Int.self) { self = .count(count) } else { self = .list(try container.decode([Int].self)) }
        }
    }

    let cases: [Case]

    static let all: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Numbers/training.json").standardized
        guard let data = try? Data(contentsOf: file) else { return [] }
        do {
            return try JSONDecoder().decode(TrainingNumbers.self, from: data).cases
        } catch {
            print("training.json: \(error)")
            return []
        }
    }()

    static func cases(_ kind: String) -> [Case] { all.filter { $0.kind == kind } }
}
