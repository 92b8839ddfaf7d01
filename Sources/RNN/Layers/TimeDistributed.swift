/// A layer at every time step, with the same weights: (B, T, D) becomes (B, T, units).
public final class TimeDistributed: EngineLayer {
    let inner: any EngineLayer
    package let core: LayerCore

    /// - Parameter layer: a layer that takes one row of features: `Dense`, `Activation`, `Dropout` or `LayerNormalization`.
    public init(_ layer: any Layer, inputShape: [Int]? = nil, name: String? = nil) {
        let taken = layer is Dense || layer is Activation || layer is Dropout || layer is LayerNormalization
        let inner = taken ? layer as? any EngineLayer : nil
        let problem: RNNError? =
            inner == nil
            ? .unsupported(
                operation: "TimeDistributed",
                reason: "it takes a Dense, Activation, Dropout or LayerNormalization layer, not a \(type(of: layer)); a recurrent layer goes through the time steps by itself")
            : inner?.core.problem
        self.inner = inner ?? Activation(.linear)
        core = LayerCore(
            kind: "TimeDistributed", snakeName: "time_distributed", givenName: name, inputShape: inputShape,
            problem: problem ?? firstProblem("TimeDistributed", inputShape: inputShape))
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        let features = try features(ofSequence: input)
        return [input[0]] + (try inner.outputShape(of: [features]))
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        inner.parameterShapes(for: [input[1]]).map { shape in
            var shape = shape
            shape.name = "\(inner.core.snakeName)/\(shape.name)"
            return shape
        }
    }

    package var innerName: String? { inner.core.snakeName }

    package func derivation(for input: [Int?]) -> String { inner.derivation(for: [input[1]]) }
}
