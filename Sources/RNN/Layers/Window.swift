/// How a window goes over the time steps.
public enum Padding: String, Hashable, Sendable, CaseIterable, Codable {
    /// Only where the window is wholly inside.
    case valid
    /// Zeros on both sides, so that with stride 1 as many steps come out as go in.
    case same
    /// Zeros in front alone, so that no step sees a later one; only for `Conv1D`.
    case causal
}

/// A window of `taps` steps, `dilation` apart, that moves on by `stride`.
package struct Window: Codable {
    let taps: Int
    let stride: Int
    let dilation: Int
    let padding: Padding

    private var reach: Int { (taps - 1) * dilation + 1 }

    /// How many steps come out of `steps`; 0 or fewer if the window is longer than they are.
    func outputSteps(_ steps: Int) -> Int {
        switch padding {
        case .valid: (steps - reach) / stride + (steps >= reach ? 1 : 0)
        case .same, .causal: (steps + stride - 1) / stride
        }
    }

    /// How many steps the first window begins before the first step.
    func before(_ steps: Int) -> Int {
        switch padding {
        case .valid: 0
        case .causal: reach - 1
        case .same: max((outputSteps(steps) - 1) * stride + reach - steps, 0) / 2
        }
    }

    func outputShape(of input: [Int?], features: Int, layer: String) throws(RNNError) -> [Int?] {
        guard let steps = input[0] else { return [nil, features] }
        let count = outputSteps(steps)
        guard count >= 1 else {
            throw .layerInput(
                layer: layer, expected: .steps(atLeast: reach), given: describe(input),
                remedy: .longerSamples)
        }
        return [count, features]
    }
}
