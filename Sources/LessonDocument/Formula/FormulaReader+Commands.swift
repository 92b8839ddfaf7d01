import Wording

// What each command takes, and what it makes of it.

extension FormulaReader {
    mutating func commandAtom() -> FormulaNode? {
        let start = position
        guard let name = command(at: start) else {
            // A backslash at the formula's end.
            position += 1
            report(.unknownCommand("\\"), at: start)
            return nil
        }
        position += 1 + name.count
        guard let command = FormulaCommand.all[name] else {
            // Of names equally near the one that is as long as what was written.
            let names = FormulaCommand.all.keys.sorted { (abs($0.count - name.count), $0) < (abs($1.count - name.count), $1) }
            let suggestion = Self.spellings[name] ?? nearestName(to: name, among: names)
            report(.unknownCommand("\\" + name), at: start, length: name.count + 1, suggestion: suggestion.map { "\\" + $0 })
            return nil
        }
        guard enter(at: start) else { return nil }
        defer { depth -= 1 }
        return node(of: command, "\\" + name, at: start)
    }

    /// Letters that are often written otherwise, too far from their names to be found by their nearness.
    private static let spellings = [
        "alfa": "alpha", "fi": "phi", "hi": "chi", "ksi": "xi", "epsylon": "epsilon", "lambada": "lambda", "tita": "theta", "roh": "rho",
    ]

    private mutating func node(of command: FormulaCommand, _ name: String, at start: Int) -> FormulaNode? {
        switch command {
        case .letter(let text): return .letter(text, face)
        case .symbol(let text, let kind): return .symbol(text, kind)
        case .function(let text, let hasLimits): return .function(text, hasLimits: hasLimits)
        case .space(let width): return .space(width)
        case .fraction(let hasBar, let isDisplay):
            let above = argument(of: name, at: start)
            let fraction = FormulaNode.fraction(above, argument(of: name, at: start), hasBar: hasBar, isDisplay: isDisplay)
            return hasBar ? fraction : .fenced("(", fraction, ")")
        case .root:
            let degree = bracketed()
            return .root(argument(of: name, at: start), degree: degree)
        case .mark(let mark, let isBelow, let stretches):
            return .mark(argument(of: name, at: start), mark, isBelow: isBelow, stretches: stretches)
        case .face(let new):
            return within(face: new, alphabet: nil) { $0.argument(of: name, at: start) }
        case .alphabet(let new):
            return within(face: .upright, alphabet: new) { $0.argument(of: name, at: start) }
        case .text(let new): return .text(words(of: name, at: start), new)
        case .named(let hasLimits):
            let isStarred = peek() == "*"
            if isStarred { position += 1 }
            return .function(words(of: name, at: start), hasLimits: hasLimits || isStarred)
        case .left: return fenced(at: start)
        case .middle: return .bracket(delimiter(after: name, at: start), height: nil, .relation)
        case .bracket(let height, let kind): return .bracket(delimiter(after: name, at: start), height: height, kind)
        case .begin: return environment(at: start)
        case .over:
            let above = argument(of: name, at: start)
            return .scripts(argument(of: name, at: start), below: nil, above: above, areLimits: true)
        case .under:
            let below = argument(of: name, at: start)
            return .scripts(argument(of: name, at: start), below: below, above: nil, areLimits: true)
        case .longArrow(let arrow):
            let below = bracketed()
            return .scripts(.symbol(arrow, .relation), below: below, above: argument(of: name, at: start), areLimits: true)
        case .stack: return stack(at: start)
        case .not:
            guard case .symbol(let text, let kind) = argument(of: name, at: start) else { return nil }
            return .symbol(text + "\u{338}", kind == .ordinary ? .relation : kind)
        case .modulo:
            return .row([
                .space(1), .symbol("(", .opening), .function("mod", hasLimits: false), .space(0.33), argument(of: name, at: start), .symbol(")", .closing),
            ])
        case .phantom: return .phantom(argument(of: name, at: start))
        case .boxed: return .boxed(argument(of: name, at: start))
        // These change what stands around them: `takesRest` sees to them before they come here, but for a place of their own.
        case .limits, .style:
            report(.missingArgument(of: name), at: start, length: name.count)
            return nil
        }
    }

    /// `\displaystyle` and `\textstyle` take the row's rest, `\limits` and `\nolimits` what stands before them.
    mutating func takesRest(_ nodes: inout [FormulaNode], until stop: Character?) -> Bool {
        guard let name = command(at: position), let command = FormulaCommand.all[name] else { return false }
        switch command {
        case .style(let isDisplay):
            guard enter(at: position) else { return true }
            defer { depth -= 1 }
            position += 1 + name.count
            nodes.append(.style(joined(row(until: stop)), isDisplay: isDisplay))
            return true
        case .limits(let areLimits):
            switch nodes.last {
            case .symbol(let text, .large), .symbol(let text, .integral): nodes[nodes.count - 1] = .symbol(text, areLimits ? .large : .integral)
            case .function(let text, _): nodes[nodes.count - 1] = .function(text, hasLimits: areLimits)
            default: return false
            }
            position += 1 + name.count
            return true
        default: return false
        }
    }
}

private extension FormulaReader {
    mutating func within(face new: FormulaFace, alphabet newAlphabet: FormulaAlphabet?, _ read: (inout FormulaReader) -> FormulaNode) -> FormulaNode {
        let old = (face, alphabet)
        (face, alphabet) = (new, newAlphabet)
        defer { (face, alphabet) = old }
        return read(&self).joiningLetters(face: new)
    }

    /// `[…]` after a command, where it stands.
    mutating func bracketed() -> FormulaNode? {
        skipBlanks()
        guard peek() == "[" else { return nil }
        let start = position
        position += 1
        let nodes = row(until: "]")
        if peek() == "]" { position += 1 } else { report(.unclosedBrace, at: start) }
        return joined(nodes)
    }

    mutating func fenced(at start: Int) -> FormulaNode {
        let open = delimiter(after: "\\left", at: start)
        var nodes: [FormulaNode] = []
        while true {
            nodes += row()
            if command(at: position) == "right" {
                let right = position
                position += 6
                return .fenced(open, joined(nodes), delimiter(after: "\\right", at: right))
            }
            guard let next = peek(), next != "}", command(at: position) != "end" else {
                report(.leftWithoutRight, at: start, length: 5)
                return .fenced(open, joined(nodes), "")
            }
            reportStray()
        }
    }

    mutating func environment(at start: Int) -> FormulaNode? {
        let named = position
        let name = words(of: "\\begin", at: start)
        guard !name.isEmpty else { return nil }
        let environment = FormulaEnvironment.all[name]
        if environment == nil {
            let valid = FormulaEnvironment.all.keys.sorted()
            report(.unknownEnvironment(name, valid: valid), at: named + 1, length: name.count, suggestion: nearestName(to: name, among: valid))
        }
        var table = environment?.table ?? FormulaTable(rows: [], alignments: [.center])
        if name == "array" {
            table.alignments = words(of: "\\begin{array}", at: start).compactMap { ["l": .left, "c": .center, "r": .right][$0] }
            if table.alignments.isEmpty { table.alignments = [.center] }
        }
        table.rows = cells()
        if command(at: position) == "end" {
            let end = position
            position += 4
            let closing = words(of: "\\end", at: end)
            if closing != name, environment != nil { report(.unclosedEnvironment(name), at: start, length: 6) }
        } else {
            report(.unclosedEnvironment(name), at: start, length: 6)
        }
        guard let brackets = environment?.brackets else { return .table(table) }
        return .fenced(brackets.0, .table(table), brackets.1)
    }

    mutating func stack(at start: Int) -> FormulaNode? {
        skipBlanks()
        guard peek() == "{" else {
            report(.missingArgument(of: "\\substack"), at: start, length: 9)
            return nil
        }
        let opening = position
        position += 1
        let table = FormulaTable(rows: cells(), alignments: [.center])
        if peek() == "}" { position += 1 } else { report(.unclosedBrace, at: opening) }
        return .table(table)
    }

    /// Rows of cells up to `\end` or `}`. A line break after the last row begins no other.
    mutating func cells() -> [[FormulaNode]] {
        var rows: [[FormulaNode]] = [[]]
        while true {
            rows[rows.count - 1].append(joined(row()))
            guard let next = peek() else { break }
            if next == "&" {
                position += 1
            } else if command(at: position) == "\\" {
                position += 2
                rows.append([])
            } else if command(at: position) == "right" {
                reportStray()
            } else {
                break
            }
        }
        if rows.count > 1, rows[rows.count - 1] == [.row([])] { rows.removeLast() }
        return rows
    }
}

private extension FormulaNode {
    /// Letters that follow one another in a face of their own are one name: `\mathrm{softmax}`.
    func joiningLetters(face: FormulaFace) -> FormulaNode {
        guard case .row(let nodes) = self else { return self }
        var joined: [FormulaNode] = []
        for node in nodes {
            if case .letter(let text, face) = node, case .letter(let before, face)? = joined.last {
                joined[joined.count - 1] = .letter(before + text, face)
            } else {
                joined.append(node)
            }
        }
        return joined.count == 1 ? joined[0] : .row(joined)
    }
}
