import LessonDocument
import RNN

extension HTMLPage {
    /// A cell's equations in lines of their own, each with its part's name behind it.
    func formula(_ cell: CellKind) -> FormulaNode {
        let rows = cell.equations.map { equation -> [FormulaNode] in
            let value: FormulaNode = .row([.symbol("=", .relation), cell.formula(equation.value, index: equation.index)])
            return [cell.symbol(equation.part, index: "t"), value, .text(words(.cellPart(equation.part, goesBackwards: nil)), .plain)]
        }
        return .table(FormulaTable(rows: rows, alignments: [.right, .left, .left], isDisplay: true, isAligned: true))
    }
}

private extension CellKind {
    func symbol(_ part: CellPart, index: String) -> FormulaNode {
        let (letter, hasTilde) = letter(of: part)
        let base = FormulaNode.letter(letter, .plain)
        return scripted(hasTilde ? .mark(base, "~", isBelow: false, stretches: false) : base, index)
    }

    func formula(_ value: CellExpression, index: String) -> FormulaNode {
        func formula(_ value: CellExpression) -> FormulaNode { self.formula(value, index: index) }
        func inBrackets(_ value: CellExpression) -> FormulaNode { value.isComposed ? bracketed(formula(value)) : formula(value) }
        func weight(_ weight: CellWeight) -> FormulaNode { scripted(.letter(weight.rawValue, .plain), index) }
        return switch value {
        case .input: scripted(.letter("x", .plain), "t")
        case .part(let part): symbol(part, index: "t")
        case .before(let part): symbol(part, index: "t−1")
        case .weighted(let row, let matrix): .row([inBrackets(row), .space(0.1), weight(matrix)])
        case .bias(let bias): weight(bias)
        case .sum(let terms): .row(Array(terms.map { [formula($0)] }.joined(separator: [.symbol("+", .binary)])))
        case .times(let one, let other): .row([inBrackets(one), .symbol("⊙", .binary), inBrackets(other)])
        case .complement(let one): .row([.number("1", .plain), .symbol("−", .binary), formula(one)])
        case .sigmoid(let inside): .row([.letter("σ", .plain), bracketed(formula(inside))])
        case .tanh(let inside): .row([.function("tanh", hasLimits: false), bracketed(formula(inside))])
        }
    }
}

private func bracketed(_ inside: FormulaNode) -> FormulaNode { .row([.symbol("(", .opening), inside, .symbol(")", .closing)]) }

/// With an index: of several signs as a row of theirs.
private func scripted(_ base: FormulaNode, _ index: String) -> FormulaNode {
    if index.isEmpty { return base }
    let signs = index.map { sign -> FormulaNode in
        sign.isNumber ? .number(String(sign), .plain) : sign == "−" ? .symbol("−", .ordinary) : .letter(String(sign), .plain)
    }
    return .scripts(base, below: signs.count == 1 ? signs[0] : .row(signs), above: nil, areLimits: false)
}
