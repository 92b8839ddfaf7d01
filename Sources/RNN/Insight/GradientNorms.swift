/// How large the loss's gradient by a part of a recurrent layer is at each time step, the mean over some samples.
public struct GradientNorms: Hashable, Sendable, Codable {
    /// What the caller called the model; empty if nothing.
    public let model: String
    /// The layer's name; of states in a `Bidirectional` behind its: `bidirectional/backward_lstm`.
    public let layer: String
    /// The layer's class: `LSTM`.
    public let kind: String
    /// What the gradient is by.
    public let part: GradientPart
    /// Its size, such as ‖∂loss/∂x‖, at steps 1, 2, …, T in the order in which the layer takes them, in a `Bidirectional` in that of the sample; the
    /// loss is that of one sample.
    public let values: [Double]
    /// How many samples it is the mean of.
    public let samples: Int
}

extension GradientNorms: CustomStringConvertible {
    /// What the numbers are of, and the first three and the last three: `LSTM: ‖∂loss/∂x‖ by time step, mean of 100 samples: 1.2e-05 … 0.034 (40 steps)`.
    public var description: String {
        let name = [model, model == layer ? "" : layer, model == kind || layer == kind ? "" : "(\(kind))"].filter { !$0.isEmpty }.joined(separator: " ")
        let ends = values.count <= 6 ? [values[...]] : [values.prefix(3), values.suffix(3)]
        let numbers = ends.map { $0.map { scaleEnd($0, within: abs($0)) }.joined(separator: " ") }.joined(separator: " … ")
        return "\(name): ‖\(part.symbol)‖ by the \(part.name) at steps 1 to \(values.count), \(meanNote(samples)): \(numbers)"
    }
}

/// What is said of numbers that are the mean of some samples: `mean of 100 samples`.
func meanNote(_ samples: Int) -> String { samples == 1 ? "of 1 sample" : "mean of \(grouped(samples)) samples" }

extension Sequential {
    /// How far the gradient reaches back: of each recurrent layer its size at every time step, the mean over samples `x` with right answers `y`, the
    /// model as it is when it does not train, without dropout.
    ///
    ///     plot(simple.gradientNorms(x, y, name: "SimpleRNN") + lstm.gradientNorms(x, y, name: "LSTM"))
    ///
    /// By the input a `Bidirectional` has one row; by a state one for each direction, as `bidirectional/forward_lstm` and `bidirectional/backward_lstm`.
    /// - Parameters:
    ///   - x: the samples.
    ///   - y: their right answers.
    ///   - part: what the gradient is by.
    ///   - name: what the model's line is called in a plot; by its layer's class if nothing is said.
    /// - Precondition: the model is compiled; x, all samples as one batch, and y suit it (see ``Sequential``); by the cell state, one of the layers is an LSTM.
    public func gradientNorms(
        _ x: any TensorConvertible, _ y: any TensorConvertible, by part: GradientPart = .input, name: String = ""
    ) -> [GradientNorms] {
        orTrap { try tryGradientNorms(x, y, by: part, name: name) }
    }

    /// `gradientNorms` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` by the cell state of a model whose recurrent layers have none; what computing gradients throws.
    public func tryGradientNorms(
        _ x: any TensorConvertible, _ y: any TensorConvertible, by part: GradientPart = .input, name: String = ""
    ) throws -> [GradientNorms] {
        let directions = self.directions
        if part == .cellState, !directions.isEmpty, !directions.contains(where: \.layer.cellKind.hasCellState) {
            throw RNNError.unsupported(operation: "gradientNorms", reason: .noCellState)
        }
        let samples = try x.asTensor().shape[0]
        return try tryDifferentiate(x, y, options: .init(tracesGradients: true)) { trainer in
            engineLayers.enumerated().flatMap { index, layer in
                let rows = trainer.gradientNorms(ofLayer: index, by: part)
                return zip(layer.gradientSources(at: index, by: part), rows).map { source, values in
                    GradientNorms(model: name, layer: source.name, kind: source.kind, part: part, values: values, samples: samples)
                }
            }
        }.seen
    }
}

private extension EngineLayer {
    /// Name and class of what each row of gradients belongs to.
    func gradientSources(at index: Int, by part: GradientPart) -> [(name: String, kind: String)] {
        let directions = directions(at: index)
        switch part {
        case .input: return directions.isEmpty ? [] : [(name, core.kind)]
        case .hiddenState: return directions.map { ($0.name, $0.layer.core.kind) }
        case .cellState: return directions.filter(\.layer.cellKind.hasCellState).map { ($0.name, $0.layer.core.kind) }
        }
    }
}
