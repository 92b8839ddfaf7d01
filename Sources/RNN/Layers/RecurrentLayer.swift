/// What the three recurrent layers share: they go through (B, T, D) step by step, with a state of H units.
package protocol RecurrentLayer: EngineLayer {
    var units: Int { get }
    var options: RecurrentOptions { get }
    /// The equations of its step.
    var cellKind: CellKind { get }
    /// The bias's shape, and which of its numbers begin as ones whatever the initialiser says.
    var biasShape: Shape { get }
    var biasOnes: Range<Int> { get }
    /// Which parts of a step are shown where its gates are, of all in the order in which `RecurrentStage.parts` has them.
    func shownParts(_ parts: [Tensor]) -> [ShownPart]
}

/// A gate or a state as it is shown.
package struct ShownPart {
    let part: CellPart
    /// (1, T, H)
    let values: Tensor
    /// Whether its numbers are between 0 and 1.
    let isGate: Bool
}

/// What can be said of any recurrent layer, by Keras' names.
package struct RecurrentOptions: Codable {
    package var activation = ActivationFunction.tanh
    /// Of the gates.
    package var recurrentActivation = ActivationFunction.sigmoid
    package var useBias = true
    package var kernelInitializer = Initializer.glorotUniform
    package var recurrentInitializer = Initializer.orthogonal
    package var biasInitializer = Initializer.zeros
    package var kernelRegularizer: Regularizer?
    package var recurrentRegularizer: Regularizer?
    package var biasRegularizer: Regularizer?
    /// The fraction of the layer's *inputs* that is left out while training: drawn for each sample, the same at all steps.
    package var dropout = 0.0
    /// The same of the hidden state before each step.
    package var recurrentDropout = 0.0
    /// Whether the output of every step comes out, (B, T, H), or that of the last alone, (B, H).
    package var returnSequences = false
    /// Whether the states after the last step come out beside the output.
    package var returnsState = false
    /// Whether time runs from the last step to the first; the outputs are in the order in which they are made.
    package var goesBackwards = false
    /// Whether the state after a batch is the state before the next.
    package var isStateful = false
}

extension RecurrentLayer {
    package var dropout: Double { options.dropout }
    package var returnSequences: Bool { options.returnSequences }
    package var biasOnes: Range<Int> { 0..<0 }
    /// How many times H a step computes: 1, or the number of gates and the candidate.
    package var gateCount: Int { cellKind.gateCount }
    /// The name of the cell, as in Keras' paths of weights: `lstm_cell`.
    var cellName: String { "\(core.snakeName)_cell" }
    package var recurrentLayers: [any RecurrentLayer] { [self] }
    package func gateCount(ofArray name: String) -> Int { gateCount }
    package var arguments: LayerArguments {
        LayerArguments(
            lengths: [("units", units)], fractions: [("dropout", options.dropout), ("recurrentDropout", options.recurrentDropout)],
            activations: [("activation", options.activation), ("recurrentActivation", options.recurrentActivation)],
            initializers: [
                ("kernelInitializer", options.kernelInitializer), ("recurrentInitializer", options.recurrentInitializer),
                ("biasInitializer", options.biasInitializer),
            ])
    }
    package var otherOutputs: OtherOutputs? { options.returnsState ? .states : nil }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 2, input[1] != nil else {
            let remedy: RNNError.Remedy =
                switch input.count {
                case 1: .returnSequencesOrEmbed
                default: .rowOfFeatures
                }
            throw .layerInput(layer: name, expected: .sequences, given: describe(input), remedy: remedy)
        }
        return returnSequences ? [input[0], units] : [units]
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        let columns = gateCount * units
        let kernels = [
            LayerCore.ParameterShape(
                name: "kernel", shape: [input[1]!, columns], initializer: options.kernelInitializer,
                regularizer: options.kernelRegularizer),
            .init(
                name: "recurrent_kernel", shape: [units, columns], initializer: options.recurrentInitializer,
                regularizer: options.recurrentRegularizer),
        ]
        let bias = LayerCore.ParameterShape(
            name: "bias", shape: biasShape, initializer: options.biasInitializer, ones: biasOnes,
            regularizer: options.biasRegularizer)
        return kernels + (options.useBias ? [bias] : [])
    }

    /// `16×8 + 8×8 + 8`
    func stepDerivation(for input: [Int?], biases: Int = 1) -> String {
        let bias = biases == 1 ? "\(units)" : "\(biases)×\(units)"
        return "\(input[1]!)×\(units) + \(units)×\(units)" + (options.useBias ? " + \(bias)" : "")
    }
}

extension RecurrentLayer {
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        let stage = builder.makeRecurrent(.init(layer: self, isTurned: options.goesBackwards), site)
        builder.recurrents[site.index] = [RecurrentDirection(stage: stage, isTurned: false)]
        return stage
    }
}
