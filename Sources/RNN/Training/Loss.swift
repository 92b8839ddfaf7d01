/// What training makes small.
public enum Loss: String, Hashable, Sendable {
    /// −(y log p + (1 − y) log(1 − p)), the mean over all outputs; p is kept within 1e-7 of 0 and 1, as in Keras.
    case binaryCrossentropy
}

/// What is told beside the loss.
public enum Metric: String, Hashable, Sendable {
    /// The share of outputs on the right side of 0.5; with several outputs, the share of samples whose largest is the right one.
    case accuracy
}

/// The probabilities within which Keras keeps p: 1e-7 and 1 − 1e-7, as single precision has them.
let smallestProbability: Float = 1e-7
let largestProbability: Float = 1 - 1e-7

extension Loss {
    /// The loss of one output.
    @inline(__always)
    func value(_ probability: Float, _ target: Float) -> Double {
        let p = Double(min(max(probability, smallestProbability), largestProbability))
        let y = Double(target)
        if y == 1 { return -log(p) }
        if y == 0 { return -log(1 - p) }
        return -(y * log(p) + (1 - y) * log(1 - p))
    }

    /// Its derivative by the output: none where p is held at its bound.
    @inline(__always)
    func slope(_ probability: Float, _ target: Float) -> Float {
        guard probability >= smallestProbability, probability <= largestProbability else {
            return probability.isNaN ? probability : 0
        }
        return (probability - target) / (probability * (1 - probability))
    }
}
