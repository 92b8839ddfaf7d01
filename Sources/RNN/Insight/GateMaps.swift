/// The gates of a recurrent layer at work: a heat map each of units against time steps, for one sample.
public struct GateMaps: Hashable, Sendable, Codable {
    /// The layer's name.
    public var layer: String
    /// Of an LSTM forget gate, input gate, output gate and cell state; of a GRU update gate, reset gate and hidden state; of a SimpleRNN its
    /// hidden state; of a `Bidirectional` those of the forward layer, then those of the backward one. Gates span 0 to 1, hidden states -1 to 1,
    /// the cell state its own extremes.
    public var maps: [HeatMap]
    /// How many steps of padding before and behind are left out.
    public var hiddenPadding: Int
    /// What the model answers, where that is one number.
    public var prediction: Double?
}

extension GateMaps: CustomStringConvertible {
    /// The maps as text, one beneath the other: a sign a cell.
    public var description: String {
        let padding = hiddenPadding > 0 ? ["\(hiddenPadding) steps of padding are not shown"] : []
        let answer = prediction.map { ["prediction \(fixed($0, digits: 3))"] } ?? []
        return (["gates of \(layer)"] + maps.map(\.description) + padding + answer).joined(separator: "\n\n")
    }
}

extension Sequential {
    /// What the first recurrent layer of a trained model, or both of a `Bidirectional`, does at each word of a sample.
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id.
    /// - Precondition: the model has a SimpleRNN, LSTM, GRU or `Bidirectional`, to which each step of the sample is one of its own; the sample suits the
    ///   model (see ``Sequential``); there are as many words as steps, and if they are not given, ids and IMDB's word index to be had.
    public func gates(on sample: any TensorConvertible, words: [String]? = nil) -> GateMaps {
        orTrap { try tryGates(on: sample, words: words) }
    }

    /// `gates` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` for a model without SimpleRNN, LSTM or GRU, or one whose steps are no words; what `trace` throws.
    public func tryGates(
        on sample: any TensorConvertible, words: [String]? = nil
    ) throws -> GateMaps {
        guard let index = engineLayers.firstIndex(where: { !$0.directions(at: 0).isEmpty }) else {
            throw RNNError.unsupported(operation: "gates", reason: .noRecurrentLayer)
        }
        let layer = engineLayers[index]
        let read = try ReadSample(sample, words: words, operation: "gates")
        let directions = layer.directions(at: index)
        let parts = try directions.flatMap { direction in
            let goesBackwards = directions.count == 1 ? nil : direction.side == 1
            return direction.layer.shownParts(try self.parts(read, of: direction, operation: "gates"))
                .map { (part: $0.part, goesBackwards: goesBackwards, values: $0.values, isGate: $0.isGate) }
        }
        // Two steps of padding show what the state begins with.
        let first = max(0, read.leading - 2)
        let last = min(read.words.count, read.words.count - read.trailing + 2)
        let answer = try tryPredict(read.tensor)
        return GateMaps(
            layer: layer.name,
            maps: try parts.map { try HeatMap($0.part, goesBackwards: $0.goesBackwards, $0.values, isGate: $0.isGate, words: read.words, first..<last) },
            hiddenPadding: read.words.count - (last - first), prediction: answer.shape.count == 1 ? Double(try answer.tryScalars()[0]) : nil)
    }
}

private extension HeatMap {
    /// - Parameter trace: (1, T, H).
    init(_ part: CellPart, goesBackwards: Bool?, _ trace: Tensor, isGate: Bool, words: [String], _ steps: Range<Int>) throws {
        let numbers = try trace.tryScalars().map(Double.init)
        let units = trace.shape[2]
        let values = (0..<units).map { unit in steps.map { numbers[$0 * units + unit] } }
        let widest = max(1, values.joined().lazy.map { abs($0) }.max() ?? 1)
        self.init(
            title: (goesBackwards.map { $0 ? "backward " : "forward " } ?? "") + part.name, rowLabel: "unit", rows: (1...units).map { "\($0)" },
            columnLabel: "word", columns: steps.map { words[$0] },
            values: values, lowest: isGate ? 0 : -widest, highest: isGate ? 1 : widest)
        subject = .cell(part, goesBackwards: goesBackwards)
    }
}
