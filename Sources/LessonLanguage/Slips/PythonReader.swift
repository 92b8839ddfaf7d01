/// Reads an expression that is written in Python, or in a mixture of Python and Swift, and writes it in Swift: for messages, which show the line as it is to be.
struct PythonReader {
    /// What was found that is Python's, in the order in which it stands.
    struct Note {
        let syntax: PythonSyntax
        /// In the line, in UTF-8 offsets.
        let start: Int
        let end: Int
        /// The part in Swift.
        var swift: String
    }

    /// Swift, with how strongly it holds together.
    struct Part {
        var text: String
        var rank: Rank

        func at(_ least: Rank) -> String { rank < least ? "(\(text))" : text }
    }

    enum Rank: Int, Comparable {
        case choice, or, and, comparison, range, sum, product, sign, whole
        static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue }
    }

    struct Unreadable: Error {}

    let tokens: [PythonToken]
    let names: ForeignNames
    var place = 0
    var notes: [Note] = []
    /// Names that are given a value in brackets, `(n := f(x))`, as statements.
    var bindings: [String] = []
    private var depth = 0

    init(_ tokens: [PythonToken], names: ForeignNames) {
        (self.tokens, self.names) = (tokens, names)
    }

    /// The expression in Swift; nil where it can't be read.
    static func swift(_ text: String, names: ForeignNames) -> String? {
        guard text.utf8.count <= 2_000, let tokens = PythonToken.divide(text), !tokens.isEmpty else { return nil }
        var reader = PythonReader(tokens, names: names)
        guard let part = try? reader.expression(), reader.isAtEnd else { return nil }
        return part.text
    }
}

// Tokens.
extension PythonReader {
    var token: PythonToken? { place < tokens.count ? tokens[place] : nil }
    var isAtEnd: Bool { place == tokens.count }
    var start: Int { token?.start ?? tokens.last?.end ?? 0 }
    var lastEnd: Int { place > 0 ? tokens[place - 1].end : 0 }

    func ahead(_ count: Int) -> PythonToken? { place + count < tokens.count ? tokens[place + count] : nil }

    func stands(_ sign: String) -> Bool { token?.isSign(sign) ?? false }
    func standsName(_ name: String) -> Bool { token?.isName(name) ?? false }

    mutating func take(_ sign: String) -> Bool {
        guard stands(sign) else { return false }
        place += 1
        return true
    }

    mutating func takeName(_ name: String) -> Bool {
        guard standsName(name) else { return false }
        place += 1
        return true
    }

    mutating func expect(_ sign: String) throws { if !take(sign) { throw Unreadable() } }

    mutating func note(_ syntax: PythonSyntax, from start: Int, to end: Int? = nil, _ swift: String) {
        notes.append(Note(syntax: syntax, start: start, end: max(end ?? lastEnd, start + 1), swift: swift))
    }
}

// What holds together least.
extension PythonReader {
    mutating func expression() throws -> Part {
        depth += 1
        defer { depth -= 1 }
        guard depth < 40 else { throw Unreadable() }
        if standsName("lambda") { return try lambda() }
        if standsName("new"), let next = ahead(1), next.kind == .name {
            let begin = start
            place += 1
            let made = try expression()
            note(.typing(.newWord), from: begin, made.text)
            return made
        }
        let begin = start
        let value = try or()
        if let isLambda = try closure(value, from: begin) { return isLambda }
        if standsName("if") {
            place += 1
            let condition = try or()
            guard takeName("else") else { throw Unreadable() }
            let other = try expression()
            let swift = "\(truth(condition).at(.or)) ? \(value.at(.or)) : \(other.text)"
            note(.choice, from: begin, swift)
            return Part(text: swift, rank: .choice)
        }
        if take("?") {
            let first = try expression()
            try expect(":")
            let other = try expression()
            return Part(text: "\(value.at(.or)) ? \(first.text) : \(other.text)", rank: .choice)
        }
        return value
    }

    /// `lambda x, y: x + y`.
    private mutating func lambda() throws -> Part {
        let begin = start
        place += 1
        var parameters: [String] = []
        while let name = token, name.kind == .name {
            parameters.append(name.text)
            place += 1
            if !take(",") { break }
        }
        try expect(":")
        let body = try expression()
        let swift = parameters.isEmpty ? "{ \(body.text) }" : "{ \(parameters.joined(separator: ", ")) in \(body.text) }"
        note(.lambda, from: begin, swift)
        return Part(text: swift, rank: .whole)
    }

    /// `(v) in v * v` without its braces.
    private mutating func closure(_ parameters: Part, from begin: Int) throws -> Part? {
        guard standsName("in") || stands("->"), let names = parameters.text.wholeMatch(of: /\((\w+(, \w+)*)\)/)?.1 else { return nil }
        place += 1
        let swift = "{ \(names) in \(try expression().text) }"
        note(.lambda, from: begin, swift)
        return Part(text: swift, rank: .whole)
    }

    /// What an `if` of Python's asks of a value.
    func truth(_ value: Part) -> Part {
        let text = names.truth(value.text)
        return text == value.text ? value : Part(text: text, rank: text.hasPrefix("!") ? .sign : .comparison)
    }

    private mutating func or() throws -> Part {
        let begin = start
        var left = try not()
        if let sign = token, sign.isName("and") {
            place += 1
            let second = try second(to: left) { try $0.not() }
            // `condition and a or b`, which Python had before `a if condition else b`.
            if second.text.hasPrefix("\"") || Double(second.text) != nil, takeName("or") {
                let other = try or()
                let swift = "\(truth(left).at(.or)) ? \(second.text) : \(other.text)"
                note(.choice, from: begin, swift)
                return Part(text: swift, rank: .choice)
            }
            left = pair(left, sign, second, is: "&&", word: "and", rank: .and)
        }
        left = try joined(left, ["&&"], word: "and", rank: .and) { try $0.not() }
        return try joined(left, ["||"], word: "or", rank: .or) { try $0.and() }
    }

    private mutating func and() throws -> Part { try joined(not(), ["&&"], word: "and", rank: .and) { try $0.not() } }

    private mutating func joined(_ first: Part, _ signs: [String], word: String, rank: Rank, _ operand: (inout Self) throws -> Part) throws -> Part {
        var left = first
        while let token, signs.contains(token.text) && token.kind == .sign || token.isName(word) {
            place += 1
            left = pair(left, token, try second(to: left, operand), is: signs[0], word: word, rank: rank)
        }
        return left
    }

    private mutating func pair(_ left: Part, _ sign: PythonToken, _ right: Part, is swift: String, word: String, rank: Rank) -> Part {
        let whole = Part(text: "\(left.at(rank)) \(swift) \(right.at(Rank(rawValue: rank.rawValue + 1)!))", rank: rank)
        if sign.kind == .name { note(.wordOperator(word, is: swift), from: sign.start, to: sign.end, whole.text) }
        return whole
    }

    /// What stands behind a word between truths: a truth, or a comparison without a first value of its own.
    private mutating func second(to left: Part, _ operand: (inout Self) throws -> Part) throws -> Part {
        let isShort = token.map { Self.orders.contains($0.text) && $0.kind == .sign } ?? false
        return isShort ? try compared(like: left) : try operand(&self)
    }

    private static let orders: Set<String> = ["<", ">", "<=", ">=", "==", "!="]

    /// `n > 3 && < 9`, whose second comparison has no value of its own: the value of the first.
    private mutating func compared(like left: Part) throws -> Part {
        let begin = start
        guard let sign = token, let value = left.text.firstMatch(of: /^(.*?) (?:[<>]=?|==|!=)[ ]/)?.1, left.rank == .comparison else { throw Unreadable() }
        place += 1
        let swift = "\(value) \(sign.text) \(try range().at(.range))"
        note(.chainedComparison, from: begin, swift)
        return Part(text: swift, rank: .comparison)
    }

    private mutating func not() throws -> Part {
        guard let token, token.isName("not") else { return try comparison() }
        place += 1
        let operand = truth(try not())
        let swift = operand.text.hasPrefix("!") ? String(operand.text.dropFirst()) : "!" + operand.at(.whole)
        note(.wordOperator("not", is: "!"), from: token.start, to: token.end, swift)
        return Part(text: swift, rank: .sign)
    }

    /// Comparisons, in a chain or not, and what Python has words for.
    private mutating func comparison() throws -> Part {
        let begin = start
        var left = try range()
        var chain: [String] = []
        while let token {
            if ["<", ">", "<=", ">=", "==", "!=", "===", "!==", "<>"].contains(token.text), token.kind == .sign {
                place += 1
                let right = try range()
                let sign = token.text == "<>" ? "!=" : token.text
                if sign == "==", let value = left.text.wholeMatch(of: /type\(of: (.*)\)/)?.1, let type = ForeignNames.pythonTypes[right.text] {
                    left = Part(text: "\(value) is \(type)", rank: .comparison)
                    continue
                }
                chain.append("\(left.at(.range)) \(sign) \(right.at(.range))")
                if token.text == "<>" { note(.unequal, from: token.start, to: token.end, chain.last!) }
                left = right
            } else if token.isName("is") {
                let next = ahead(1)
                let isNegated = next?.isName("not") ?? false
                let value = isNegated ? ahead(2) : next
                if let asked = left.text.wholeMatch(of: /type\(of: (.*)\)/)?.1, let type = value.flatMap({ ForeignNames.pythonTypes[$0.text] }) {
                    place += isNegated ? 3 : 2
                    let swift = isNegated ? "!(\(asked) is \(type))" : "\(asked) is \(type)"
                    note(.identity, from: token.start, to: token.end, swift)
                    return Part(text: swift, rank: .comparison)
                }
                guard
                    value?.isName("None") == true || value?.isName("True") == true || value?.isName("False") == true || value?.kind == .number
                        || value?.kind == .text || isNegated
                else { throw Unreadable() }
                place += isNegated ? 2 : 1
                let right = try range()
                var swift = "\(left.at(.range)) \(isNegated ? "!=" : "==") \(right.at(.range))"
                // What can't be nothing can be empty.
                if right.text == "nil", let kind = names.kind(of: left.text), [.list, .text, .dictionary, .set].contains(kind) {
                    swift = "\(isNegated ? "!" : "")\(left.at(.whole)).isEmpty"
                }
                note(.identity, from: token.start, to: token.end, swift)
                return Part(text: swift, rank: .comparison)
            } else if token.isName("in"), left.text.hasPrefix("("), left.text.wholeMatch(of: /\(\w+(, \w+)*\)/) != nil {
                break
            } else if token.isName("in") || token.isName("not") && ahead(1)?.isName("in") == true {
                let isNegated = token.isName("not")
                place += isNegated ? 2 : 1
                let right = try range()
                let isDictionary = names.kind(of: right.text) == .dictionary
                let swift =
                    isDictionary
                    ? "\(right.at(.whole))[\(left.text)] \(isNegated ? "==" : "!=") nil"
                    : (isNegated ? "!" : "") + "\(right.at(.whole)).contains(\(left.text))"
                note(.membership, from: token.start, to: token.end, swift)
                return Part(text: swift, rank: isDictionary ? .comparison : .sign)
            } else {
                break
            }
        }
        guard !chain.isEmpty else { return left }
        let swift = chain.joined(separator: " && ")
        if chain.count > 1 { note(.chainedComparison, from: begin, swift) }
        return Part(text: swift, rank: chain.count > 1 ? .and : .comparison)
    }

    private mutating func range() throws -> Part {
        if let token, token.isSign("..<") || token.isSign("...") {
            place += 1
            return Part(text: token.text + (try sum().at(.sum)), rank: .range)
        }
        let left = try sum()
        if let token, token.isSign("..") {
            place += 1
            let swift = left.at(.sum) + "..<" + (try sum().at(.sum))
            note(.typing(.range), from: token.start, to: token.end, swift)
            return Part(text: swift, rank: .range)
        }
        guard let token, ["..<", "...", "??"].contains(token.text), token.kind == .sign else { return left }
        place += 1
        if isAtEnd || stands("]") || stands(")") { return Part(text: left.at(.sum) + token.text, rank: .range) }
        let right = try sum()
        let space = token.text == "??" ? " " : ""
        return Part(text: left.at(.sum) + space + token.text + space + right.at(.sum), rank: .range)
    }
}
