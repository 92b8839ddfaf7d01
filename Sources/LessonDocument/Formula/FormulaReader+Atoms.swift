// The single things that a formula's rows are made of, and the marks that are put to them.

extension FormulaReader {
    /// The next letter, number, symbol, group or command with what it takes; `nil` where there was none and it is reported.
    mutating func atom() -> FormulaNode? {
        guard let next = peek() else { return nil }
        if next == "{" { return group() }
        if next == "\\" { return commandAtom() }
        if next.isASCII, next.isNumber || (next == "." && isDigit(at: position + 1)) { return number() }
        position += 1
        if next.isLetter { return letter(next) }
        return switch next {
        case "-": .symbol("−", .binary)
        case "*": .symbol("∗", .binary)
        case "+": .symbol("+", .binary)
        case "=", "<", ">", ":": .symbol(String(next), .relation)
        case "(", "[": .symbol(String(next), .opening)
        case ")", "]", "!", "?": .symbol(String(next), .closing)
        case ",", ";": .symbol(String(next), .punctuation)
        case "~": .space(0.25)
        default: .symbol(String(next), Self.kinds[String(next)] ?? .ordinary)
        }
    }

    /// The parts that symbols play that stand in the text as they are: `×`, `→`, `∑`.
    private static let kinds: [String: FormulaSymbol] = {
        var kinds: [String: FormulaSymbol] = ["·": .binary, "−": .binary]
        for case .symbol(let text, let kind) in FormulaCommand.all.values where text.count == 1 && !"|‖:".contains(text) { kinds[text] = kind }
        return kinds
    }()

    private func isDigit(at index: Int) -> Bool {
        index < characters.count && characters[index].isASCII && characters[index].isNumber
    }

    private mutating func number() -> FormulaNode {
        var text = ""
        while let next = peek(), isDigit(at: position) || (next == "." && isDigit(at: position + 1) && !text.contains(".")) {
            text.append(next)
            position += 1
        }
        return .number(styled(text), face)
    }

    /// A letter of Latin or Greek; letters of other scripts are words.
    private mutating func letter(_ first: Character) -> FormulaNode {
        let isGreek = first.unicodeScalars.allSatisfy { ("\u{370}"..."\u{3FF}").contains($0) }
        guard !first.isASCII, !isGreek else { return .letter(styled(String(first)), face) }
        var word = String(first)
        while let next = peek(), next.isLetter, !next.isASCII {
            word.append(next)
            position += 1
        }
        return .text(word, face)
    }

    /// `^`, `_` and primes after what they belong to.
    mutating func addScripts(to nodes: inout [FormulaNode]) {
        let base = nodes.popLast() ?? .row([])
        var below: FormulaNode?
        var above: [FormulaNode] = []
        var hasAbove = false
        scripts: while let next = peek() {
            let start = position
            switch next {
            case "'":
                position += 1
                above.append(.symbol("′", .ordinary))
            case "^", "_":
                position += 1
                let mark = String(next)
                let script = argument(of: mark, at: start)
                if next == "^" ? hasAbove : below != nil { report(.doubleScript(mark), at: start) }
                if next == "_" { below = script } else { above.append(script) }
                hasAbove = hasAbove || next == "^"
            case _ where next.isWhitespace: position += 1
            default: break scripts
            }
        }
        nodes.append(.scripts(base, below: below, above: above.isEmpty ? nil : joined(above), areLimits: base.takesLimits))
    }

    /// A bracket after `\left`, `\right`, `\big`; empty for `.`.
    mutating func delimiter(after name: String, at start: Int) -> String {
        skipBlanks()
        if let command = command(at: position), case .symbol(let text, let kind)? = FormulaCommand.all[command],
            kind == .opening || kind == .closing || "|‖↑↓↕".contains(text)
        {
            position += 1 + command.count
            return text
        }
        if let next = peek(), "()[]|/.<>".contains(next) {
            position += 1
            return next == "." ? "" : next == "<" ? "⟨" : next == ">" ? "⟩" : String(next)
        }
        report(.missingBracket(after: name), at: start, length: name.count)
        return ""
    }

    /// The row with each binary symbol that has nothing to join made a sign, and a space around functions' names.
    func spaced(_ nodes: [FormulaNode]) -> [FormulaNode] {
        var row: [FormulaNode] = []
        var previous: FormulaSymbol?
        var isAfterFunction = false
        for (index, node) in nodes.enumerated() {
            if case .space = node {
                row.append(node)
                isAfterFunction = false
                continue
            }
            let kind = node.kind
            if case .symbol(let text, .binary) = node {
                let next = nodes[(index + 1)...].first { if case .space = $0 { false } else { true } }?.kind
                switch previous {
                case nil, .binary, .relation, .opening, .punctuation, .prefix, .large: row.append(.symbol(text, .prefix))
                case .ordinary, .closing, .integral:
                    let joinsNothing = next == nil || next == .relation || next == .closing || next == .punctuation
                    row.append(.symbol(text, joinsNothing ? .ordinary : .binary))
                }
                previous = row[row.count - 1].kind
                isAfterFunction = false
                continue
            }
            let isFunction = node.isFunction
            let isBracketed = if case .fenced = node { true } else { false }
            if isFunction, previous == .ordinary || previous == .closing {
                row.append(.space(3.0 / 18))
            } else if isAfterFunction, isFunction || (kind == .ordinary && !isBracketed) {
                row.append(.space(3.0 / 18))
            }
            row.append(node)
            previous = kind
            isAfterFunction = isFunction
        }
        return row
    }
}

extension FormulaNode {
    /// The part that a node plays among its neighbours.
    var kind: FormulaSymbol {
        switch self {
        case .symbol(_, let kind), .bracket(_, _, let kind): kind
        case .function: .large
        case .scripts(let base, _, _, _): base.kind
        case .row, .letter, .number, .text, .space, .fraction, .root, .mark, .fenced, .table, .style, .phantom, .boxed: .ordinary
        }
    }

    var isFunction: Bool {
        switch self {
        case .function: true
        case .scripts(let base, _, _, _): base.isFunction
        default: false
        }
    }

    /// What `_` and `^` put to it stands below and above it on a line of its own.
    var takesLimits: Bool {
        switch self {
        case .symbol(_, .large), .function(_, hasLimits: true): true
        case .mark(_, let mark, _, _): mark == "⏞" || mark == "⏟"
        default: false
        }
    }
}
