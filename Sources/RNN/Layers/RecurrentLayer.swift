/// What the three recurrent layers share: they go through (B, T, D) step by step, with a state of H units.
package protocol RecurrentLayer: EngineLayer {
    var units: Int { get }
    /// The fraction of the layer's *inputs* that is left out while training: drawn for each sample, the same at all steps.
    var dropout: Double { get }
    /// Whether the output of every step comes out, (B, T, H), or that of the last alone, (B, H).
    var returnSequences: Bool { get }
    /// How many times H a step computes: 1, or the number of gates and the candidate.
    var gateCount: Int { get }
}

extension RecurrentLayer {
    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 2, input[1] != nil else {
            let remedy =
                switch input.count {
                case 1: "give the layer before it `returnSequences: true`, or turn word ids into vectors with an `Embedding` or `oneHot`"
                default: "give it one row of features a time step"
                }
            throw .layerInput(layer: name, expected: "(samples, time steps, features)", given: describe(input), remedy: remedy)
        }
        return returnSequences ? [input[0], units] : [units]
    }

    func kernels(features: Int, bias: Shape, _ biasInitializer: Initializer) -> [LayerCore.ParameterShape] {
        [
            .init(name: "kernel", shape: [features, gateCount * units], initializer: .glorotUniform),
            .init(name: "recurrent_kernel", shape: [units, gateCount * units], initializer: .orthogonal),
            .init(name: "bias", shape: bias, initializer: biasInitializer),
        ]
    }
}
