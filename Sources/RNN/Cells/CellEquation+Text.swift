/// Equations as plain text.
extension CellKind {
    /// `f = σ(x·W_f + h₋₁·U_f + b_f)`
    func text(of equation: CellEquation) -> String { "\(symbol(of: equation.part)) = \(text(of: equation.value, index: equation.index))" }

    /// `c̃`
    private func symbol(of part: CellPart) -> String {
        let (letter, hasTilde) = letter(of: part)
        return letter + (hasTilde ? "\u{303}" : "")
    }

    private func text(of value: CellExpression, index: String) -> String {
        func text(_ value: CellExpression) -> String { self.text(of: value, index: index) }
        func inBrackets(_ value: CellExpression) -> String { value.isComposed ? "(\(text(value)))" : text(value) }
        func weight(_ weight: CellWeight) -> String { weight.rawValue + (index.isEmpty ? "" : "_\(index)") }
        return switch value {
        case .input: "x"
        case .part(let part): symbol(of: part)
        case .before(let part): symbol(of: part) + "₋₁"
        case .weighted(let row, let matrix): "\(inBrackets(row))·\(weight(matrix))"
        case .bias(let bias): weight(bias)
        case .sum(let terms): terms.map(text).joined(separator: " + ")
        case .times(let one, let other): "\(inBrackets(one)) ⊙ \(inBrackets(other))"
        case .complement(let one): "1 − \(text(one))"
        case .sigmoid(let inside): "σ(\(text(inside)))"
        case .tanh(let inside): "tanh(\(text(inside)))"
        }
    }
}

extension CellExpression {
    /// Whether it needs brackets beside a product's sign.
    package var isComposed: Bool {
        switch self {
        case .sum, .times, .complement: true
        case .input, .part, .before, .weighted, .bias, .sigmoid, .tanh: false
        }
    }
}
