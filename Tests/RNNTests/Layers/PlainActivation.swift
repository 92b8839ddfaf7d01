import Foundation
import RNN

extension ActivationFunction {
    /// The function in double precision, written down from its definition.
    func plain(_ values: [Double]) -> [Double] {
        if self == .softmax {
            let powers = values.map { exp($0 - values.max()!) }
            let sum = powers.reduce(0, +)
            return powers.map { $0 / sum }
        }
        return values.map { plain($0) }
    }

    private func plain(_ x: Double) -> Double {
        switch self {
        case .linear, .softmax: x
        case .tanh: Foundation.tanh(x)
        case .sigmoid: 1 / (1 + exp(-x))
        case .relu: max(x, 0)
        case .relu6: min(max(x, 0), 6)
        case .leakyRelu: x > 0 ? x : 0.2 * x
        case .elu: x > 0 ? x : exp(x) - 1
        case .selu: 1.050_700_987_355_480_5 * (x > 0 ? x : 1.673_263_242_354_377_2 * (exp(x) - 1))
        case .softplus: log(1 + exp(x))
        case .softsign: x / (1 + abs(x))
        case .hardSigmoid: min(max(x / 6 + 0.5, 0), 1)
        case .exponential: exp(x)
        case .silu: x / (1 + exp(-x))
        case .gelu: x * 0.5 * erfc(-x / 2.0.squareRoot())
        case .mish: x * Foundation.tanh(log(1 + exp(x)))
        }
    }
}
