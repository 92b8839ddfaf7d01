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

        package init(number: Int, word: String, isPadding: Bool, states: [[Double]]) {
            (self.number, self.word, self.isPadding, self.states) = (number, word, isPadding, states)
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

        package init(name: String, kind: String, units: Int, weights: String, goesBackwards: Bool = false, sharesInput: Bool = false) {
            (self.name, self.kind, self.units, self.weights) = (name, kind, units, weights)
            (self.goesBackwards, self.sharesInput) = (goesBackwards, sharesInput)
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
    /// What the model answers, where that is one number.
    public var prediction: Double?

    package init(inputs: [String], layers: [Layer], outputs: [String], steps: [Step], stepCount: Int, prediction: Double? = nil) {
        (self.inputs, self.layers, self.outputs) = (inputs, layers, outputs)
        (self.steps, self.stepCount, self.prediction) = (steps, stepCount, prediction)
    }
}

extension UnrolledNetwork: CustomStringConvertible {
    /// A table as plain text, a line a step with the first four numbers of each state; above it the shared weights, beneath it the answer.
    public var description: String {
        var rows: [[String]] = []
        var before = 0
        for step in steps {
            let skipped = Double(step.number) - Double(before) - 1
            if skipped > 0 { rows.append(["…", "\(fixed(skipped, digits: 0)) more"] + layers.map { _ in "" }) }
            rows.append(
                ["\(step.number)", step.word]
                    + step.states.map { $0.prefix(4).map { fixed($0, digits: 2) }.joined(separator: " ") + ($0.count > 4 ? " …" : "") })
            before = step.number
        }
        let left = Double(stepCount) - Double(before)
        if left > 0 { rows.append(["…", "\(fixed(left, digits: 0)) more"] + layers.map { _ in "" }) }
        let table = Table(columns: ["step", "word"] + layers.map { "h of \($0.name)" }, rows: rows)
        let shared = layers.map { "\($0.name) (\($0.kind)): the same \($0.weights) at all \(stepCount) steps" }
        let answer = prediction.map { ["→ \(outputs.joined(separator: " → ")) → \(fixed($0, digits: 3))"] } ?? []
        return (shared + [table.description] + answer).joined(separator: "\n")
    }
}

extension Sequential {
    /// The network as it reads a sample.
    /// - Parameters:
    ///   - sample: word ids (T), or vectors (T, D); as padded as the model was trained on.
    ///   - words: what each step is called; if it is not said, the IMDB word of each id.
    ///   - steps: how many are shown, the first and the last words and a little of the padding.
    /// - Precondition: `steps` is in 3...64; the model has a SimpleRNN, LSTM, GRU or `Bidirectional`, to which each step of the sample is one of its own;
    ///   the sample suits the model (see ``Sequential``); there are as many words as steps, and if they are not given, ids and IMDB's word index to be had.
    public func unrolled(on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7) -> UnrolledNetwork {
        orTrap { try tryUnrolled(on: sample, words: words, steps: steps) }
    }

    /// `unrolled` for callers that handle errors.
    /// - Throws: `RNNError.unsupported` for a model without SimpleRNN, LSTM or GRU, or one whose steps are no words; what `trace` throws.
    public func tryUnrolled(
        on sample: any TensorConvertible, words: [String]? = nil, steps: Int = 7
    ) throws -> UnrolledNetwork {
        guard (3...64).contains(steps) else {
            throw DataError.invalidArgument(operation: "unrolled", name: "steps", given: "\(steps)", requirement: .within(3, 64))
        }
        let read = try ReadSample(sample, words: words, operation: "unrolled")
        let directions = self.directions
        guard let first = directions.first?.index, let last = directions.last?.index else {
            throw RNNError.unsupported(operation: "unrolled", reason: .noRecurrentLayer)
        }
        // A layer's last part is its hidden state.
        let states = try directions.map { direction in
            try parts(read, of: direction, operation: "unrolled").last?.tryScalars().map(Double.init) ?? []
        }
        let shown = UnrolledNetwork.shown(steps, of: read)
        let answer = try tryPredict(read.tensor)
        return UnrolledNetwork(
            inputs: engineLayers[..<first].map { "\($0.name) (\($0.core.kind))" },
            layers: directions.map { direction in
                UnrolledNetwork.Layer(
                    name: direction.name, kind: direction.layer.core.kind, units: direction.layer.units, weights: sharedWeights(of: direction),
                    goesBackwards: goesBackwards(direction), sharesInput: direction.side == 1)
            },
            outputs: engineLayers[(last + 1)...].map { "\($0.name) (\($0.core.kind))" },
            steps: shown.map { step in
                UnrolledNetwork.Step(
                    number: step + 1, word: read.words[step], isPadding: read.isPadding(step),
                    states: zip(directions, states).map { direction, states in
                        Array(states[step * direction.layer.units..<(step + 1) * direction.layer.units])
                    })
            }, stepCount: read.words.count, prediction: answer.shape.count == 1 ? Double(try answer.tryScalars()[0]) : nil)
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
