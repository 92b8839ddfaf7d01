/// What training makes small. A loss is a number for each answer of the model (a sample's, or that of each of its time steps); what is told is
/// the mean over all answers.
///
/// y is the target and p the output. Probabilities are kept within 1e-7 of 0 and 1, as in Keras. With `fromLogits` the last layer has no
/// activation, and the loss itself turns its outputs x into probabilities, which is exact for the largest x too.
public struct Loss: Hashable, Sendable, Codable {
    enum Kind: Hashable, Codable {
        case binaryCrossentropy, categoricalCrossentropy, sparseCategoricalCrossentropy
        case meanSquaredError, meanAbsoluteError
        case huber(delta: Double)
    }

    let kind: Kind
    let fromLogits: Bool
    let labelSmoothing: Double

    private init(_ kind: Kind, fromLogits: Bool = false, labelSmoothing: Double = 0) {
        self.kind = kind
        self.fromLogits = fromLogits
        self.labelSmoothing = labelSmoothing
        ArgumentCheck.tell(problem)
    }
}

extension Loss {
    /// −(y log p + (1 − y) log(1 − p)), the mean over an answer's outputs: for yes or no.
    public static let binaryCrossentropy = binaryCrossentropy()

    /// - Parameters:
    ///   - fromLogits: whether p is the sigmoid of the outputs.
    ///   - labelSmoothing: s, which moves the targets towards a half: y (1 − s) + s / 2.
    /// - Precondition: `labelSmoothing` is in 0...1.
    public static func binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss {
        Loss(.binaryCrossentropy, fromLogits: fromLogits, labelSmoothing: labelSmoothing)
    }

    /// −Σ y log p over an answer's outputs, a probability a class; these are first divided by their sum. Targets are one-hot vectors, or
    /// probabilities.
    public static let categoricalCrossentropy = categoricalCrossentropy()

    /// - Parameters:
    ///   - fromLogits: whether p is the softmax of the outputs.
    ///   - labelSmoothing: s, the part of each target that all n classes get alike: y (1 − s) + s / n.
    /// - Precondition: `labelSmoothing` is in 0...1.
    public static func categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss {
        Loss(.categoricalCrossentropy, fromLogits: fromLogits, labelSmoothing: labelSmoothing)
    }

    /// `categoricalCrossentropy` for targets that are the classes' numbers, from 0.
    public static let sparseCategoricalCrossentropy = sparseCategoricalCrossentropy()

    /// - Parameter fromLogits: whether p is the softmax of the outputs.
    public static func sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss {
        Loss(.sparseCategoricalCrossentropy, fromLogits: fromLogits)
    }

    /// (p − y)², the mean over an answer's outputs.
    public static let meanSquaredError = Loss(.meanSquaredError)

    /// |p − y|, the mean over an answer's outputs.
    public static let meanAbsoluteError = Loss(.meanAbsoluteError)

    /// `huber(delta: 1)`.
    public static let huber = huber()

    /// The square of small errors and the magnitude of large ones (Huber, 1964), the mean over an answer's outputs: with e = p − y,
    /// e² / 2 where |e| ≤ δ, else δ |e| − δ² / 2.
    /// - Parameter delta: the error from which the loss grows no longer by its square.
    /// - Precondition: `delta` is finite and more than 0.
    public static func huber(delta: Double = 1) -> Loss { Loss(.huber(delta: delta)) }
}

extension Loss: CustomStringConvertible {
    /// As Keras names it: `binary_crossentropy`.
    public var description: String {
        switch kind {
        case .binaryCrossentropy: "binary_crossentropy"
        case .categoricalCrossentropy: "categorical_crossentropy"
        case .sparseCategoricalCrossentropy: "sparse_categorical_crossentropy"
        case .meanSquaredError: "mean_squared_error"
        case .meanAbsoluteError: "mean_absolute_error"
        case .huber: "huber"
        }
    }

    /// Whether targets are the classes' numbers.
    var takesClasses: Bool { kind == .sparseCategoricalCrossentropy }

    /// Whether an answer's outputs are one distribution: its loss is a sum over them then, no mean.
    var isCategorical: Bool { kind == .categoricalCrossentropy || takesClasses }

    /// What is wrong with the arguments, if something is.
    var problem: RNNError? {
        if !(0...1).contains(labelSmoothing) {
            return .invalidArgument(
                operation: "\(self)", name: "labelSmoothing", given: "\(labelSmoothing)", requirement: .between(0, 1))
        }
        if case .huber(let delta) = kind, !(delta > 0 && delta.isFinite) {
            return .invalidArgument(operation: "huber", name: "delta", given: "\(delta)", requirement: .moreThanZero)
        }
        return nil
    }
}
