/// A layer that makes one number of each feature within a window.
package protocol PoolingLayer: EngineLayer {
    var window: Window { get }
}

extension PoolingLayer {
    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        try window.outputShape(of: input, features: try features(ofSequence: input), layer: name)
    }
}

extension Window {
    init(pooling size: Int, strides: Int?, _ padding: Padding) {
        self.init(taps: size, stride: strides ?? size, dilation: 1, padding: padding)
    }

    /// The core of a pooling layer with this window.
    func poolingCore(_ kind: String, _ snakeName: String, inputShape: [Int]?, name: String?) -> LayerCore {
        let problem: RNNError? =
            padding == .causal
            ? .invalidArgument(operation: kind, name: "padding", given: ".causal", requirement: ".valid or .same")
            : firstProblem(kind, units: ("poolSize", taps), inputShape: inputShape, others: [("strides", stride)])
        return LayerCore(kind: kind, snakeName: snakeName, givenName: name, inputShape: inputShape, problem: problem)
    }
}
