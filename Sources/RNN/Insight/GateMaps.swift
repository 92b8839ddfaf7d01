/// The gates of a recurrent layer at work: a heat map each of units against time steps, for one sample.
public struct GateMaps: Hashable, Sendable, Codable {
    /// The layer's name.
    public var layer: String
    /// Of an LSTM forget gate, input gate, candidate, output gate, cell state and hidden state; of a GRU update gate, reset gate, candidate and hidden state; of a
    /// SimpleRNN its hidden state; of a `Bidirectional` those of the forward layer, then those of the backward one. What each map's colours span,
    /// it says itself.
    public var maps: [HeatMap]
    /// How many steps of padding before and behind are left out.
    public var hiddenPadding: Int
    /// Whether a word is `?`, one that has no word in the vocabulary.
    package var hasUnknownWords = false
    /// What the model answers, where that is one number or one class, and whether that is right.
    public var answer: ModelAnswer?
    /// What the model answers, where that is one number.
    public var prediction: Double? { answer.flatMap { $0.predictedClass == nil ? $0.prediction : nil } }
}

extension GateMaps: CustomStringConvertible {
    /// The maps as text, one beneath the other: a sign a cell.
    public var description: String {
        let padding = hiddenPadding > 0 ? [hiddenSteps(hiddenPadding)] : []
        let unknown = hasUnknownWords ? [unknownWordNote] : []
        return (["gates of \(layer)"] + maps.map(\.description) + padding + unknown + (answer.map { [$0.description] } ?? [])).joined(separator: "\n\n")
    }
}

/// What is said once where a word is `?`.
let unknownWordNote = "? = a word outside the vocabulary"

/// How many steps of padding a text leaves out.
func hiddenSteps(_ count: Int) -> String { count == 1 ? "1 step of padding is not shown" : "\(count) steps of padding are not shown" }

extension Sequential {
    /// What the first recurrent layer of a trained model, or both of a `Bidirectional`, does at each word of a sample.
    ///
    ///     model.gates(on: review, target: test.target[3], scale: .zeroToOne)
    ///
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id.
    ///   - target: the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number.
    ///   - scale: what the colours span.
    /// - Precondition: the model has a SimpleRNN, LSTM, GRU or `Bidirectional`, to which each step of the sample is one of its own; the sample suits the
    ///   model (see ``Sequential``); there are as many words as steps; a target is a
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
        let shown = try directions.map { direction in
            try direction.layer.shownParts(try parts(read, of: direction, operation: "gates")).map {
                ShownNumbers($0, try $0.values.tryScalars().map(Double.init))
            }
        }
        let maps = zip(directions, shown).flatMap { direction, parts in
            let goesBackwards = directions.count == 1 ? nil : direction.side == 1
            return parts.map { part in
                // A state's colours are those of all its numbers, in both directions, as in the unrolled network.
                let all = part.isGate ? nil : shown.joined().filter { $0.part == part.part }.flatMap(\.numbers)
                return HeatMap(part, of: all, goesBackwards: goesBackwards, scale: scale, read, first..<last)
            }
        }
        return GateMaps(
            layer: layer.name, maps: maps, hiddenPadding: read.words.count - (last - first), hasUnknownWords: read.hasUnknownWords,
            answer: try ModelAnswer(try tryPredict(read.tensor), target: target, operation: "gates"))
    }
}

/// A gate or a state with its numbers at all time steps.
private struct ShownNumbers {
    let part: CellPart
    let isGate: Bool
    let units: Int
    /// Step by step, H each.
    let numbers: [Double]

    init(_ shown: ShownPart, _ numbers: [Double]) {
        (part, isGate, units, self.numbers) = (shown.part, shown.isGate, shown.values.shape[2], numbers)
    }
}

private extension HeatMap {
    /// - Parameter all: the numbers that the colours span; those that are shown if nil.
    init(_ shown: ShownNumbers, of all: [Double]?, goesBackwards: Bool?, scale: GateScale, _ read: ReadSample, _ steps: Range<Int>) {
        let values = (0..<shown.units).map { unit in steps.map { shown.numbers[$0 * shown.units + unit] } }
        let span = scale.span(of: all ?? Array(values.joined()), isGate: shown.isGate)
        self.init(
            title: (goesBackwards.map { $0 ? "backward " : "forward " } ?? "") + shown.part.name, rowLabel: "unit", rows: (1...shown.units).map { "\($0)" },
            columnLabel: read.stepName, columns: steps.map { read.words[$0] },
            values: values, lowest: span.lowerBound, highest: span.upperBound, isDiverging: !shown.isGate)
        subject = .cell(shown.part, goesBackwards: goesBackwards)
    }
}
