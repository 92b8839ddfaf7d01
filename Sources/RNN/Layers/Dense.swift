/// The fully connected layer: y = activation(x·W + b), at every time step if there are such.
///
/// x (B, D) or (B, T, D), W `kernel` (D, H), b `bias` (H).
public final class Dense: EngineLayer {
    let units: Int
    let activation: Activation
    package let core: LayerCore

    /// - Parameters:
    ///   - units: H, how many numbers come out.
    ///   - inputShape: (D) or (T, D) of a sample, if this is the first layer.
    public init(_ units: Int, activation: Activation = .linear, inputShape: [Int]? = nil, name: String? = nil) {
        self.units = units
        self.activation = activation
        core = LayerCore(
            kind: "Dense", snakeName: "dense", givenName: name, inputShape: inputShape,
            problem: firstProblem("Dense", units: ("units", units), inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard (1...2).contains(input.count), input.last! != nil else {
            throw .layerInput(
                layer: name, expected: "(samples, features) or (samples, time steps, features)", given: describe(input),
                remedy: "reshape the data, or give the shape of a sample as `inputShape:`")
        }
        return input.dropLast() + [units]
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        [
            .init(name: "kernel", shape: [input.last!!, units], initializer: .glorotUniform),
            .init(name: "bias", shape: [units], initializer: .zeros),
        ]
    }

    package func derivation(for input: [Int?]) -> String { "\(input.last!!)×\(units) + \(units)" }
}
