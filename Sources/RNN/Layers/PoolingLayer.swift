/// A layer that makes one number of each feature within a window.
package protocol PoolingLayer: EngineLayer {
    var window: Window { get }
}

extension PoolingLayer {
    package var arguments: LayerArguments { LayerArguments(lengths: [("poolSize", window.taps), ("strides", window.stride)]) }
    package var problem: RNNError? {
        guard window.padding != .causal else {
            return .invalidArgument(operation: "\(Self.self)", name: "padding", given: ".causal", requirement: .oneOf([".valid", ".same"]))
        }
        return argumentProblem
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        try window.outputShape(of: input, features: try features(ofSequence: input), layer: name)
    }
}

extension Window {
    init(pooling size: Int, strides: Int?, _ padding: Padding) {
        self.init(taps: size, stride: strides ?? size, dilation: 1, padding: padding)
    }
}
