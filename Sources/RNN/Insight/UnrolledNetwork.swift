/// A model's own network laid out in time over one sample: words above, layers beneath, states between the steps.
public struct UnrolledNetwork: Hashable, Sendable, Codable {
    /// One time step of the sample.
    public struct Step: Hashable, Sendable, Codable {
        /// Counted from 1.
        public var number: Int
        /// What stands there: a word, or a number where the steps are vectors.
        public var word: String
        /// Whether it is an id 0 before the first word or behind the last.
        public var isPadding: Bool
        /// Of each recurrent layer its hidden state after the step, (H).
        public var states: [[Double]]
        /// Of each recurrent layer its cell state after the step, (H); empty where it is no LSTM.
        public var cellStates: [[Double]]

        package init(number: Int, word: String, isPadding: Bool, states: [[Double]], cellStates: [[Double]]? = nil) {
            (self.number, self.word, self.isPadding, self.states) = (number, word, isPadding, states)
            self.cellStates = cellStates ?? states.map { _ in [] }
        }
    }

    /// One recurrent layer, or one of the two in a `Bidirectional`.
    public struct Layer: Hashable, Sendable, Codable {
        /// The layer's name; in a `Bidirectional` behind its: `bidirectional/backward_lstm`.
        public var name: String
        /// Its class: `LSTM`.
        public var kind: String
        /// H, the length of its hidden state.
        public var units: Int
        /// What the same weights at every step are: `W 16×32, U 8×32, b 32`.
        public var weights: String
        /// Whether the state is handed on from the last word to the first.
        public var goesBackwards = false
        /// Whether it reads what the layer before it in the list reads, not what that gives: the backward one of a `Bidirectional`.
        public var sharesInput = false
        /// Whether what is behind it reads its state at every step, not the one that it comes to last.
        package var returnsSequences = false

        package init(
            name: String, kind: String, units: Int, weights: String, goesBackwards: Bool = false, sharesInput: Bool = false, returnsSequences: Bool = false
        ) {
            (self.name, self.kind, self.units, self.weights) = (name, kind, units, weights)
            (self.goesBackwards, self.sharesInput, self.returnsSequences) = (goesBackwards, sharesInput, returnsSequences)
        }
    }

    /// What stands before the recurrent layers: `embedding (Embedding)`.
    public var inputs: [String]
    /// The recurrent layers, the first one at the bottom of the data's way; those in a `Bidirectional` one by one.
    public var layers: [Layer]
    /// What stands behind: `dense (Dense)`.
    public var outputs: [String]
    /// Some of the steps; the numbers between two of them tell how many are left out.
    public var steps: [Step]
    /// T, how many steps the sample has.
    public var stepCount: Int
    /// What the model answers, where that is one number or one class, and whether that is right.
    public var answer: ModelAnswer?
    /// The largest size of a hidden state's number and of a cell state's, of all steps: what the ends of their colours stand for, as in ``GateMaps``.
    package var largestHidden: Double
    package var largestCell: Double
    /// Whether a word is `?`, one that has no word in the vocabulary.
    package var hasUnknownWords = false
    /// What the model answers, where that is one number.
    public var prediction: Double? { answer.flatMap { $0.predictedClass == nil ? $0.prediction : nil } }

    /// - Parameters:
    ///   - hidden: the hidden states' numbers that the colours span; those of the steps if nil.
    ///   - cells: the same of the cell states.
    package init(
        inputs: [String], layers: [Layer], outputs: [String], steps: [Step], stepCount: Int, answer: ModelAnswer? = nil, hidden: [Double]? = nil,
        cells: [Double]? = nil
    ) {
        (self.inputs, self.layers, self.outputs) = (inputs, layers, outputs)
        (self.steps, self.stepCount, self.answer) = (steps, stepCount, answer)
        largestHidden = Self.largest(hidden ?? Array(steps.lazy.flatMap(\.states).joined()))
        largestCell = Self.largest(cells ?? Array(steps.lazy.flatMap(\.cellStates).joined()))
    }

    private static func largest(_ numbers: [Double]) -> Double {
        let largest = numbers.lazy.filter(\.isFinite).map { abs($0) }.max() ?? 0
        return largest > 0 ? largest : 1
    }
}

extension Sequential {
    /// The network as it reads a sample.
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id where a lesson loads the reviews, else the id.
    ///   - steps: how many are shown, the first and the last words and a little of the padding.
    ///   - target: the right class, so that it is said whether the model's is: 0 or 1 for a model that gives one number.
    /// - Precondition: `steps` is in 3...64; the model has a SimpleRNN, LSTM, GRU or `Bidirectional`, to which each step of the sample is one of its own;
    ///   the sample suits the model (see ``Sequential``); there are as many words as steps;
    ///   a target is a class of the model's, which gives one answer then.
    public func unrolled(
        on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7, target: Int? = nil
    ) -> UnrolledNetwork {
        orTrap { try tryUnrolled(on: sample, words: words, steps: steps, target: target) }
    }

    /// `unrolled` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` for a model without SimpleRNN, LSTM or GRU, or one whose steps are no words; what `trace` throws; a target that
    /// is no class of the model's.
    public func tryUnrolled(
        on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7, target: Int? = nil
    ) throws -> UnrolledNetwork {
        guard (3...64).contains(steps) else {
            throw DataError.invalidArgument(operation: "unrolled", name: "steps", given: "\(steps)", requirement: .within(3, 64))
        }
        let read = try ReadSample(sample, words: words, operation: "unrolled")
        let directions = self.directions
        guard let first = directions.first?.index, let last = directions.last?.index else {
            throw RNNError.unsupported(operation: "unrolled", reason: .noRecurrentLayer)
        }
        // A layer's last part is its hidden state, and of an LSTM that before it is its cell state.
        let states = try directions.map { direction in
            let parts = try parts(read, of: direction, operation: "unrolled").suffix(2).map { try $0.tryScalars().map(Double.init) }
            return (hidden: parts.last ?? [], cell: direction.layer.cellKind.hasCellState ? parts.first ?? [] : [])
        }
        let shown = UnrolledNetwork.shown(steps, of: read)
        var network = UnrolledNetwork(
            inputs: engineLayers[..<first].map { "\($0.name) (\($0.core.kind))" },
            layers: directions.map { direction in
                UnrolledNetwork.Layer(
                    name: direction.name, kind: direction.layer.core.kind, units: direction.layer.units, weights: sharedWeights(of: direction),
                    goesBackwards: goesBackwards(direction), sharesInput: direction.side == 1,
                    returnsSequences: direction.layer.options.returnSequences)
            },
            outputs: engineLayers[(last + 1)...].map { "\($0.name) (\($0.core.kind))" },
            steps: shown.map { step in
                func state(_ all: [Double], _ units: Int) -> [Double] { all.isEmpty ? [] : Array(all[step * units..<(step + 1) * units]) }
                return UnrolledNetwork.Step(
                    number: step + 1, word: read.words[step], isPadding: read.isPadding(step),
                    states: zip(directions, states).map { state($1.hidden, $0.layer.units) },
                    cellStates: zip(directions, states).map { state($1.cell, $0.layer.units) })
            }, stepCount: read.words.count, answer: try ModelAnswer(try tryPredict(read.tensor), target: target, operation: "unrolled"),
            hidden: states.flatMap(\.hidden), cells: states.flatMap(\.cell))
        network.hasUnknownWords = read.hasUnknownWords && network.steps.contains { $0.word == "?" }
        return network
    }

    /// `W 16×32, U 8×32, b 32`
    private func sharedWeights(of direction: Direction) -> String {
        let all = engineLayers[direction.index].core.parameters ?? []
        let count = direction.layer.options.useBias ? 3 : 2
        let own = direction.side == 0 ? all.prefix(count) : all.suffix(count)
        return zip(["W", "U", "b"], own).map { letter, parameter in
            "\(letter) \(parameter.shape.dimensions.map(String.init).joined(separator: "×"))"
        }.joined(separator: ", ")
    }
}

private extension UnrolledNetwork {
    /// Which steps are shown: all if they are few; else one of the padding, the first words and the last.
    static func shown(_ count: Int, of read: ReadSample) -> [Int] {
        let all = read.words.count
        if all <= count { return Array(0..<all) }
        let words = read.leading..<(all - read.trailing)
        var shown: Set<Int> = []
        if read.leading > 0 { shown.insert(0) }
        if read.trailing > 0 { shown.insert(all - 1) }
        let room = count - shown.count
        if words.count <= room {
            shown.formUnion(words)
        } else {
            let front = (room + 1) / 2
            shown.formUnion(words.prefix(front))
            shown.formUnion(words.suffix(room - front))
        }
        // What is left goes to the padding next to the words.
        for step in (0..<read.leading).reversed() where shown.count < count { shown.insert(step) }
        return shown.sorted()
    }
}
