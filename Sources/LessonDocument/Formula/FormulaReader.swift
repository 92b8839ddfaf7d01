/// Reads a formula from TeX, and reports all that is wrong with it, each fault at its place.
struct FormulaReader {
    static let depthLimit = 60

    /// The formula's characters, each with its place in the lesson, then the place of its end.
    let characters: [Character]
    let places: [Place]
    var position = 0
    var depth = 0
    var face = FormulaFace.plain
    var alphabet: FormulaAlphabet?
    private(set) var faults: [(fault: FormulaFault, place: Place, length: Int, suggestion: String?)] = []

    init(_ characters: [Character], places: [Place]) {
        self.characters = characters
        self.places = places
    }

    /// The whole formula, which may have several lines with `\\\\` between them.
    mutating func read() -> FormulaNode {
        var lines: [[FormulaNode]] = [[]]
        while true {
            lines[lines.count - 1] += row()
            guard position < characters.count else { break }
            if command(at: position) == "\\" {
                position += 2
                lines.append([])
            } else {
                reportStray()
            }
        }
        if lines.count > 1, lines[lines.count - 1].isEmpty { lines.removeLast() }
        guard lines.count > 1 else { return joined(lines[0]) }
        return .table(FormulaTable(rows: lines.map { [joined($0)] }, alignments: [.center], isDisplay: true))
    }

    /// Nodes up to what ends them, which is left to be read: the formula's end, `}`, `&`, `\\`, `\end`, `\right`, or `stop`.
    mutating func row(until stop: Character? = nil) -> [FormulaNode] {
        var nodes: [FormulaNode] = []
        while let next = peek() {
            if next == stop || isEnd() { break }
            if next.isWhitespace {
                position += 1
            } else if next == "^" || next == "_" || next == "'" {
                addScripts(to: &nodes)
            } else if takesRest(&nodes, until: stop) {
                continue
            } else if let node = atom() {
                nodes.append(node)
            }
        }
        return spaced(nodes)
    }

    mutating func report(_ fault: FormulaFault, at start: Int, length: Int = 1, suggestion: String? = nil) {
        guard faults.count < 20 else { return }
        faults.append((fault, places[min(start, places.count - 1)], max(1, length), suggestion))
    }
}

// Characters and commands.
extension FormulaReader {
    func peek() -> Character? { position < characters.count ? characters[position] : nil }

    mutating func skipBlanks() {
        while let next = peek(), next.isWhitespace { position += 1 }
    }

    /// The name of the command that begins here, without its backslash.
    func command(at start: Int) -> String? {
        guard start < characters.count, characters[start] == "\\", start + 1 < characters.count else { return nil }
        var end = start + 1
        while end < characters.count, characters[end].isASCII, characters[end].isLetter { end += 1 }
        return String(characters[start + 1..<max(end, start + 2)])
    }

    func isEnd() -> Bool {
        switch characters[position] {
        case "}", "&": true
        case "\\": ["\\", "end", "right"].contains(command(at: position) ?? "")
        default: false
        }
    }

    /// Reports what stands where nothing can end, and steps over it.
    mutating func reportStray() {
        let start = position
        switch characters[position] {
        case "}": report(.strayBrace, at: start)
        case "&": report(.strayAlignment, at: start)
        default:
            let name = command(at: start) ?? ""
            position += 1 + name.count
            switch name {
            case "end": report(.strayEnd(words(of: "\\end", at: start)), at: start, length: position - start)
            case "right":
                _ = delimiter(after: "\\right", at: start)
                report(.rightWithoutLeft, at: start, length: 6)
            default: report(.strayLineBreak, at: start, length: 2)
            }
            return
        }
        position += 1
    }
}

// Arguments.
extension FormulaReader {
    /// What a command or a script mark is applied to: `{…}` or one atom.
    mutating func argument(of name: String, at start: Int) -> FormulaNode {
        skipBlanks()
        if peek() == "{" { return group() }
        guard let next = peek(), next != "^", next != "_", !isEnd() else {
            report(.missingArgument(of: name), at: start, length: name.count)
            return .row([])
        }
        if next.isASCII, next.isNumber {
            position += 1
            return .number(styled(String(next)), face)
        }
        let node = atom() ?? .row([])
        // A symbol alone has no neighbours to keep away from: `W^*`.
        if case .symbol(let text, _) = node { return .symbol(text, .ordinary) }
        return node
    }

    mutating func group() -> FormulaNode {
        let start = position
        position += 1
        guard enter(at: start) else { return .row([]) }
        defer { depth -= 1 }
        let nodes = row()
        guard closeGroup(from: start) else { return joined(nodes) }
        // A symbol in braces of its own is like a letter: `25{,}000`.
        if nodes.count == 1, case .symbol(let text, _) = nodes[0] { return .symbol(text, .ordinary) }
        return joined(nodes)
    }

    mutating func closeGroup(from start: Int) -> Bool {
        while position < characters.count, characters[position] != "}" {
            if command(at: position) == "end" || command(at: position) == "right" { break }
            reportStray()
            _ = row()
        }
        guard peek() == "}" else {
            report(.unclosedBrace, at: start)
            return false
        }
        position += 1
        return true
    }

    /// Recursion is bounded; what is deeper is reported once and left out.
    mutating func enter(at start: Int) -> Bool {
        guard depth < Self.depthLimit else {
            if !faults.contains(where: { $0.fault == .tooDeep }) { report(.tooDeep, at: start) }
            position = characters.count
            return false
        }
        depth += 1
        return true
    }

    /// The text in braces as it is written, marks of TeX taken off.
    mutating func words(of name: String, at start: Int) -> String {
        skipBlanks()
        guard peek() == "{" else {
            report(.missingArgument(of: name), at: start, length: name.count)
            return ""
        }
        let opening = position
        var text = ""
        var level = 0
        while let next = peek() {
            position += 1
            switch next {
            case "{": level += 1
            case "}":
                level -= 1
                if level == 0 { return text }
            case "\\":
                if let escaped = peek() {
                    text.append(escaped)
                    position += 1
                }
            case "~": text.append("\u{A0}")
            case "\n": text.append(" ")
            default: text.append(next)
            }
        }
        report(.unclosedBrace, at: opening)
        return text
    }

    func joined(_ nodes: [FormulaNode]) -> FormulaNode { nodes.count == 1 ? nodes[0] : .row(nodes) }

    func styled(_ text: String) -> String { alphabet?.letters(of: text) ?? text }
}
