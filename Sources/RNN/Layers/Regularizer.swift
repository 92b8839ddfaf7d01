/// A penalty on large weights that is added to the loss.
///
///     penalty = l1 Σ|w| + l2 Σw²
public struct Regularizer: Hashable, Sendable, Codable {
    /// What the sum of magnitudes is multiplied with; 0 for none of it.
    public let l1: Double
    /// What the sum of squares is multiplied with; 0 for none of it.
    public let l2: Double

    private init(_ l1: Double, _ l2: Double) {
        self.l1 = l1
        self.l2 = l2
        ArgumentCheck.tell(problem)
    }

    /// A penalty on magnitudes, which makes weights 0 (lasso: Tibshirani, 1996).
    /// - Parameter l1: the factor of the sum of absolute weights.
    /// - Precondition: `l1` is finite and at least 0.
    public static func l1(_ l1: Double = 0.01) -> Regularizer { Regularizer(l1, 0) }
    /// A penalty on squares, which keeps weights small (ridge: Hoerl and Kennard, 1970).
    /// - Parameter l2: the factor of the sum of squared weights.
    /// - Precondition: `l2` is finite and at least 0.
    public static func l2(_ l2: Double = 0.01) -> Regularizer { Regularizer(0, l2) }
    /// Both penalties together (elastic net: Zou and Hastie, 2005).
    /// - Parameters:
    ///   - l1: the factor of the sum of absolute weights.
    ///   - l2: the factor of the sum of squared weights.
    /// - Precondition: both are finite and at least 0.
    public static func l1l2(l1: Double = 0, l2: Double = 0) -> Regularizer { Regularizer(l1, l2) }
}

extension Regularizer {
    /// The penalty of all of a parameter's values.
    func penalty(_ values: UnsafeMutablePointer<Float>, _ count: Int) -> Double {
        var (sum, squares) = (0.0, 0.0)
        for index in 0..<count {
            let value = Double(values[index])
            sum += abs(value)
            squares += value * value
        }
        return l1 * sum + l2 * squares
    }

    /// Its derivative by one of them; 0 at 0.
    @inline(__always)
    func slope(_ value: Float) -> Float {
        let sign: Float = value > 0 ? 1 : value < 0 ? -1 : 0
        return Float(l1) * sign + 2 * Float(l2) * value
    }

    /// What is wrong with the numbers, if something is.
    private var problem: RNNError? {
        for (name, value) in [("l1", l1), ("l2", l2)] where !(value >= 0 && value.isFinite) {
            return .invalidArgument(operation: "Regularizer", name: name, given: "\(value)", requirement: .atLeast(0))
        }
        return nil
    }
}
