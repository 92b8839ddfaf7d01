import Foundation
import RNN

extension ActivationFunction {
    /// The function in double precision, written down from its definition.
    func plain(_ values: [Double]) -> [Double] {
        let powers = values.map { exp($0 - values.max()!) }
        let sum = powers.reduce(0, +)
        switch self {
        case .softmax: return powers.map { $0 / sum }
        case .logSoftmax: return powers.map { log($0 / sum) }
        case .sparsemax:
            // By sorting, as in the paper.
            let sorted = values.sorted(by: >)
            let sums = sorted.indices.map { sorted[0...$0].reduce(0, +) }
            let last = sorted.indices.last { 1 + Double($0 + 1) * sorted[$0] > sums[$0] }!
            return values.map { max($0 - (sums[last] - 1) / Double(last + 1), 0) }
        default: return values.map { plain($0) }
        }
    }

    private func plain(_ x: Double) -> Double {
        switch self {
        case .linear, .softmax, .logSoftmax, .sparsemax: x
        case .tanh: Foundation.tanh(x)
        case .sigmoid: 1 / (1 + exp(-x))
        case .relu: max(x, 0)
        case .relu6: min(max(x, 0), 6)
        case .leakyRelu: x > 0 ? x : 0.2 * x
        case .elu, .celu: x > 0 ? x : exp(x) - 1
        case .selu: 1.050_700_987_355_480_5 * (x > 0 ? x : 1.673_263_242_354_377_2 * (exp(x) - 1))
        case .softplus: log(1 + exp(x))
        case .softsign: x / (1 + abs(x))
        case .hardSigmoid: min(max(x / 6 + 0.5, 0), 1)
        case .hardSilu: x * min(max(x / 6 + 0.5, 0), 1)
        case .hardTanh: min(max(x, -1), 1)
        case .exponential: exp(x)
        case .silu: x / (1 + exp(-x))
        case .gelu: x * 0.5 * erfc(-x / 2.0.squareRoot())
        case .mish: x * Foundation.tanh(log(1 + exp(x)))
        case .logSigmoid: log(1 / (1 + exp(-x)))
        case .squareplus: (x + (x * x + 4).squareRoot()) / 2
        case .tanhShrink: x - Foundation.tanh(x)
        case .softShrink: x > 0.5 ? x - 0.5 : x < -0.5 ? x + 0.5 : 0
        case .hardShrink: abs(x) > 0.5 ? x : 0
        case .sparsePlus: x <= -1 ? 0 : x >= 1 ? x : (x + 1) * (x + 1) / 4
        case .sparseSigmoid: min(max((x + 1) / 2, 0), 1)
        }
    }
}
