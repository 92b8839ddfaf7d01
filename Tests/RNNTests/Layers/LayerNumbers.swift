import RNN
import Testing

/// `Numbers/layers.json`, which `Tests/Peers/keras_layers.py` makes; the README there says what the fields are.
struct LayerNumbers: Decodable {
    /// A number, a text, a list: an argument of a layer.
    enum Argument: Decodable, Sendable {
        case number(Double), text(String), truth(Bool), list([Argument]), thing(Thing), none

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .none
            } else if let value = try? container.decode(Bool.self) {
                self = .truth(value)
            } else if let value = try? container.decode(Double.self) {
                self = .number(value)
            } else if let value = try? container.decode(String.self) {
                self = .text(value)
            } else if let value = try? container.decode([Argument].self) {
                self = .list(value)
            } else {
                self = .thing(try container.decode(Thing.self))
            }
        }

        var int: Int? { if case .number(let value) = self { Int(value) } else { nil } }
        var double: Double? { if case .number(let value) = self { value } else { nil } }
        var text: String? { if case .text(let value) = self { value } else { nil } }
        var truth: Bool? { if case .truth(let value) = self { value } else { nil } }
        var ints: [Int]? { if case .list(let values) = self { values.compactMap(\.int) } else { nil } }
        var thing: Thing? { if case .thing(let value) = self { value } else { nil } }
        var isNone: Bool { if case .none = self { true } else { false } }
    }

    /// Something with a class and arguments: a layer, a regulariser, an initialiser.
    final class Thing: Decodable, Sendable {
        let kind: String
        let args: [String: Argument]
        let layer: Thing?
        let backward_layer: Thing?

        subscript(name: String) -> Argument { args[name] ?? .none }
    }

    struct Array: Decodable, Sendable {
        let name: String?
        let shape: [Int]
        let values: [Double]?

        private enum Key: CodingKey { case name, shape, values }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            name = try container.decodeIfPresent(String.self, forKey: .name)
            shape = try container.decode([Int].self, forKey: .shape)
            values = try container.decodeIfPresent([Argument].self, forKey: .values)?.map { value in
                switch value {
                case .number(let number): number
                case .text("inf"): .infinity
                case .text("-inf"): -.infinity
                default: .nan
                }
            }
        }

        var tensor: Tensor { Tensor(shape: Shape(shape), scalars: values!.map { Float($0) }) }
    }

    struct Input: Decodable, Sendable {
        let kind: String
        let array: Array
        let depth: Int?

        private enum Key: CodingKey { case kind, depth }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: Key.self)
            kind = try container.decode(String.self, forKey: .kind)
            depth = try container.decodeIfPresent(Int.self, forKey: .depth)
            array = try Array(from: decoder)
        }

        var tensor: Tensor {
            let shape = Shape(array.shape)
            return switch kind {
            case "ids": Tensor(shape: shape, storage: .int(array.values!.map { Int32($0) }))
            case "onehot":
                Tensor(shape: Shape(array.shape + [depth!]), storage: .oneHot(ids: array.values!.map { Int32($0) }, depth: depth!))
            default: array.tensor
            }
        }
    }

    struct Optimizer: Decodable, Sendable {
        let kind: String
        let learning_rate: Double
    }

    struct Step: Decodable, Sendable {
        let count: Int
        let loss: Double
        let weights: [[Array]]
    }

    struct Call: Decodable, Sendable {
        let input: Input
        let reset: Bool
        let output: Array
    }

    /// What is inside a layer that goes through time steps, or one side of a `Bidirectional`.
    struct Trace: Decodable, Sendable {
        let layer: Int
        let side: String
        let parts: [String: Array]
        let gradient_norms: [Double]
    }

    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let kind: String
        let layers: [Thing]?
        let weights: [[Array]]?
        let input: Input?
        let output: Array?
        let outputs: [Array]?
        let initial_state: [Array]?
        let targets: Targets?
        let loss_kind: String?
        let loss: Double?
        let gradients: [[Array]]?
        let input_gradient: Array?
        let optimizer: Optimizer?
        let steps: [Step]?
        let calls: [Call]?
        let parameter_count: Int?
        let initializer: Thing?
        let shape: [Int]?
        let mean, variance, min, max: Double?
        let product: Array?
        let target_rows: Array?
        let traces: [Trace]?

        var testDescription: String { name }
    }

    /// One array, or several where a layer has several outputs.
    struct Targets: Decodable, Sendable {
        let array: Array?

        init(from decoder: any Decoder) throws { array = try? Array(from: decoder) }
    }

    struct File: Decodable {
        let cases: [Case]
    }

    static let all: [Case] = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Numbers/layers.json").standardized
        guard let data = try? Data(contentsOf: file) else { return [] }
        do {
            return try JSONDecoder().decode(File.self, from: data).cases
        } catch {
            print("layers.json: \(error)")
            return []
        }
    }()

    static func cases(_ kinds: String...) -> [Case] { all.filter { kinds.contains($0.kind) } }
}
