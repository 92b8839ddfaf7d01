/// How the number of a model's parameters comes about, layer by layer, as plain data.
public struct ParameterExplanation: Hashable, Sendable, Codable {
    /// One array of weights, or of several gates alike.
    public struct Term: Hashable, Sendable, Codable {
        /// `kernel`, `recurrent_kernel`, `bias`.
        public var name: String
        /// By letter: `D × 4H`.
        public var formula: String
        /// The numbers put in: `16 × 32`.
        public var numbers: String
        /// The numbers multiplied: how many parameters the array has.
        public var count: Int
    }

    /// One layer and its arrays.
    public struct Layer: Hashable, Sendable, Codable {
        /// The layer's own name: `lstm_1`.
        public var name: String
        /// Its class: `LSTM`.
        public var kind: String
        /// Its arrays in Keras' order; none of a layer without weights.
        public var terms: [Term]
        /// What one should know of the convention, and why other libraries count otherwise.
        public var note: String
        /// What the note says, if it says something.
        package var convention: CountingConvention?
        /// All of the layer's parameters.
        public var count: Int { terms.map(\.count).clampedSum }
    }

    /// The model's name.
    public var modelName: String
    /// The layers, the first one first.
    public var layers: [Layer]
    /// All of the model's parameters.
    public var count: Int { layers.map(\.count).clampedSum }
}

extension ParameterExplanation: CustomStringConvertible {
    /// A table as plain text, a line an array, what the letters mean, and the notes.
    public var description: String {
        let rows = layers.flatMap { layer in
            layer.terms.enumerated().map { index, term in
                [index == 0 ? "\(layer.name) (\(layer.kind))" : "", term.name, term.formula, term.numbers, grouped(term.count)]
            } + (layer.terms.isEmpty ? [["\(layer.name) (\(layer.kind))", "", "", "", "0"]] : [])
                + (layer.terms.count > 1 ? [["", "", "", "sum", grouped(layer.count)]] : [])
        }
        let table = Table(columns: ["layer", "weights", "shape", "numbers", "count"], rows: rows + [["all", "", "", "", grouped(count)]])
        let notes = layers.filter { !$0.note.isEmpty }.map { "\($0.name): \($0.note)" }
        return ([table.description, "B batch, T time steps, D features in, H units, V vocabulary"] + notes).joined(separator: "\n")
    }
}

extension Sequential {
    /// How the number of parameters comes about, with the numbers put in.
    /// - Precondition: the model knows the shape of its input, or has no layers.
    public func explainParameters() -> ParameterExplanation { orTrap { try tryExplainParameters() } }

    /// `explainParameters` for callers that handle errors.
    /// - Throws: `RNNError.notBuilt` before the model knows its input's shape.
    public func tryExplainParameters() throws -> ParameterExplanation {
        _ = try tryCountParams()
        return ParameterExplanation(
            modelName: name,
            layers: engineLayers.map { layer in
                ParameterExplanation.Layer(
                    name: layer.name, kind: layer.core.kind, terms: layer.terms(layer.core.parameters ?? []),
                    note: layer.countingConvention?.note ?? "", convention: layer.countingConvention)
            })
    }
}

private extension EngineLayer {
    func terms(_ parameters: [Parameter]) -> [ParameterExplanation.Term] {
        parameters.map { parameter in
            ParameterExplanation.Term(
                name: parameter.name, formula: letters(of: parameter),
                numbers: parameter.shape.dimensions.map { grouped($0) }.joined(separator: " × "), count: parameter.count)
        }
    }

    /// The shape by letter. Names of a layer within a layer end in those of its arrays: `forward_lstm/lstm_cell/kernel`.
    func letters(of parameter: Parameter) -> String {
        let gates = gateCount(ofArray: parameter.name)
        let units = gates == 1 ? "H" : "\(gates)H"
        return switch String(parameter.name.split(separator: "/").last ?? "") {
        case "embeddings": "V × D"
        case "kernel" where parameter.shape.rank == 3: "window × D × H"
        case "kernel": "D × \(units)"
        case "recurrent_kernel": "H × \(units)"
        case "bias" where parameter.shape.rank == 2: "2 × \(units)"
        case "bias": units
        default: parameter.shape.rank == 1 ? "D" : parameter.shape.dimensions.map { _ in "·" }.joined(separator: " × ")
        }
    }
}
