extension Formula {
    /// The formula in a line of plain text, for headings in lists and for how wide it is: `h_t = tanh(W x_t)`.
    public var plainText: String { content.plainText }
}

private extension FormulaNode {
    var plainText: String {
        switch self {
        case .row(let nodes): nodes.map(\.plainText).joined()
        case .letter(let text, _), .number(let text, _), .text(let text, _), .function(let text, _), .bracket(let text, _, _): text
        case .symbol(let text, .binary), .symbol(let text, .relation): " \(text) "
        case .symbol(let text, .punctuation): text + " "
        case .symbol(let text, _): text
        case .space(let width): width > 0.1 ? " " : ""
        case .fraction(let above, let below, _, _): "\(above.grouped)/\(below.grouped)"
        case .root(let inside, _): "√\(inside.grouped)"
        case .scripts(let base, let below, let above, _):
            base.plainText + (below.map { "_\($0.grouped)" } ?? "") + (above.map { "^\($0.grouped)" } ?? "")
        case .mark(let base, _, _, _), .style(let base, _), .boxed(let base), .phantom(let base): base.plainText
        case .fenced(let open, let inside, let close): open + inside.plainText + close
        case .table(let table): table.rows.map { $0.map(\.plainText).joined(separator: " ") }.joined(separator: "; ")
        }
    }

    /// In brackets where it is more than one thing.
    var grouped: String {
        let text = plainText
        return text.count > 1 && text.contains { !$0.isLetter && !$0.isNumber } ? "(\(text))" : text
    }
}
