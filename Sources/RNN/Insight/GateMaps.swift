/// The gates of a recurrent layer at work: a heat map each of units against time steps, for one sample.
public struct GateMaps: Hashable, Sendable, Codable {
    /// The layer's name.
    public var layer: String
    /// Of an LSTM forget gate, input gate, candidate, output gate and cell state; of a GRU update gate, reset gate, candidate and hidden state; of a
    /// SimpleRNN its hidden state; of a `Bidirectional` those of the forward layer, then those of the backward one. What each map's colours span,
    /// it says itself.
    public var maps: [HeatMap]
    /// How many steps of padding before and behind are left out.
    public var hiddenPadding: Int
    /// What the model answers, where that is one number or one class, and whether that is right.
    public var answer: ModelAnswer?
    /// What the model answers, where that is one number.
    public var prediction: Double? { answer.flatMap { $0.predictedClass == nil ? $0.prediction : nil } }
}

/// What is said of padding that is left out; nothing where none is.
func paddingNote(_ steps: Int) -> [String] {
    steps <= 0 ? [] : steps == 1 ? ["1 step of padding is not shown"] : ["\(steps) steps of padding are not shown"]
}

extension GateMaps: CustomStringConvertible {
    /// The maps as text, one beneath the other: a sign a cell.
    public var description: String {
        let padding = paddingNote(hiddenPadding)
        return (["gates of \(layer)"] + maps.map(\.description) + padding + (answer.map { [$0.description] } ?? [])).joined(separator: "\n\n")
    }
}

extension Sequential {
    /// What the first recurrent layer of a trained model, or both of a `Bidirectional`, does at each word of a sample.
    ///
    ///     model.gates(on: review, target: test.target[3], scale: .zeroToOne)
    ///
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id.
    ///   - target: the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number.
    ///   - scale: what the colours span.
    /// - Precondition: the model has a SimpleRNN, LSTM, GRU or `Bidirectional`, to which each step of the sample is one of its own; the sample suits the
    ///   model (see ``Sequential``); there are as many words as steps, and if they are not given, ids and IMDB's word index to be had; a target is a
    ///   class of the model's, which gives one answer then.
    public func gates(
        on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, scale: GateScale = .ownRange
    ) -> GateMaps {
        orTrap { try tryGates(on: sample, words: words, target: target, scale: scale) }
    }

    /// `gates` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` for a model without SimpleRNN, LSTM or GRU, or one whose steps are no words; what `trace` throws; a target that
    ///   is no class of the model's.
    public func tryGates(
        on sample: any TensorConvertible, words: [String]? = nil, target: Int? = nil, scale: GateScale = .ownRange
    ) throws -> GateMaps {
        guard let index = engineLayers.firstIndex(where: { !$0.directions(at: 0).isEmpty }) else {
            throw RNNError.unsupported(operation: "gates", reason: .noRecurrentLayer)
        }
        let layer = engineLayers[index]
        let read = try ReadSample(sample, words: words, operation: "gates")
        // Two steps of padding show what the state begins with.
        let first = max(0, read.leading - 2)
        let last = min(read.words.count, read.words.count - read.trailing + 2)
        let directions = layer.directions(at: index)
        let maps = try directions.flatMap { direction in
            let goesBackwards = directions.count == 1 ? nil : direction.side == 1
            return try direction.layer.shownParts(try parts(read, of: direction, operation: "gates")).map { part in
                try HeatMap(part, goesBackwards: goesBackwards, scale: scale, words: read.words, first..<last)
            }
        }
        return GateMaps(
            layer: layer.name, maps: maps, hiddenPadding: read.words.count - (last - first),
            answer: try ModelAnswer(try tryPredict(read.tensor), target: target, operation: "gates"))
    }
}

private extension HeatMap {
    init(_ shown: ShownPart, goesBackwards: Bool?, scale: GateScale, words: [String], _ steps: Range<Int>) throws {
        let numbers = try shown.values.tryScalars().map(Double.init)
        let units = shown.values.shape[2]
        let values = (0..<units).map { unit in steps.map { numbers[$0 * units + unit] } }
        let span = scale.span(of: Array(values.joined()), isGate: shown.isGate)
        self.init(
            title: (goesBackwards.map { $0 ? "backward " : "forward " } ?? "") + shown.part.name, rowLabel: "unit", rows: (1...units).map { "\($0)" },
            columnLabel: "word", columns: steps.map { words[$0] },
            values: values, lowest: span.lowerBound, highest: span.upperBound, isDiverging: !shown.isGate)
        subject = .cell(shown.part, goesBackwards: goesBackwards)
    }
}
