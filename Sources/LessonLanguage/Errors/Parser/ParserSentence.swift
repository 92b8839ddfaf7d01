import Wording

/// A sentence of SwiftParser's, which says everything in English, told in Korean. What it says is known by its shape: a fixed sentence, one with holes
/// (``ParserTemplate``), or what is expected or unexpected in which part of the code.
package struct ParserSentence {
    let text: String

    init(_ text: String) { self.text = text }

    var korean: String {
        Self.fixed[text] ?? ParserTemplate.korean(text) ?? expected ?? unexpected ?? "Swift 문법에 맞지 않습니다 (\"\(text)\")"
    }
}

// What is missing.
extension ParserSentence {
    /// `expected ')' to end function call`, `expected expression after operator`, `expected '{' and code in 'for' statement`.
    private var expected: String? {
        guard let rest = text.dropping("expected ") else { return nil }
        for place in Position.allCases {
            guard let (what, node) = rest.divided(by: place.rawValue), let parts = Self.parts(what), let name = SyntaxName.korean(node) else { continue }
            return place.lacks(parts, name)
        }
        return Self.parts(rest).map { "여기에 \($0.with(.이가)) 와야 합니다" }
    }

    private enum Position: String, CaseIterable {
        case end = " to end "
        case start = " to start "
        case after = " after "
        case inside = " in "

        func lacks(_ what: String, _ node: String) -> String {
            let isOneSign = what.count { $0 == "'" } == 2 && what.first == "'"
            return switch self {
            case .end where isOneSign: "\(node.with(.을를)) 닫는 \(what.with(.이가)) 빠졌습니다"
            case .end: "\(node)의 끝에 \(what.with(.이가)) 빠졌습니다"
            case .start where isOneSign: "\(node.with(.을를)) 여는 \(what.with(.이가)) 빠졌습니다"
            case .start: "\(node)의 시작에 \(what.with(.이가)) 빠졌습니다"
            case .after: "\(node) 뒤에 \(what.with(.이가)) 와야 합니다"
            case .inside where what == "','": "\(node) 사이에 \(what.with(.이가)) 빠졌습니다"
            case .inside where node.hasSuffix(what): "여기에 \(what.with(.이가)) 빠졌습니다"
            case .inside: "\(node)에 \(what.with(.이가)) 빠졌습니다"
            }
        }
    }

    /// `'=' and expression`, `identifier, ':', and type`; nil where one of them has no Korean name.
    private static func parts(_ text: Substring) -> String? {
        var names: [String] = []
        var rest = text
        while !rest.isEmpty {
            let isQuoted = rest.first == "'"
            guard let end = isQuoted ? rest.endOfQuote : rest.firstRange(of: " and ")?.lowerBound ?? rest.firstRange(of: ", ")?.lowerBound ?? rest.endIndex
            else { return nil }
            // A comma comes first, if there is one: `name, type and value`.
            let cut = isQuoted ? end : min(end, rest.firstRange(of: ", ")?.lowerBound ?? end)
            guard let name = SyntaxName.korean(rest[..<cut]) else { return nil }
            names.append(name)
            rest = rest[cut...]
            rest = rest.dropping(", and ") ?? rest.dropping(", ") ?? rest.dropping(" and ") ?? rest
            if rest.startIndex == cut, !rest.isEmpty { return nil }
        }
        guard let last = names.popLast() else { return nil }
        guard let before = names.last else { return last }
        return names.dropLast().map { $0 + ", " }.joined() + before.with(.과와) + " " + last
    }
}

// What is too much.
extension ParserSentence {
    /// `unexpected code '3' in function call`, `unexpected 'in' keyword before variable`, `extraneous brace at top level`.
    private var unexpected: String? {
        if let what = text.dropping("extraneous ")?.droppingEnd(" at top level") { return Self.stray(what) }
        guard let rest = text.dropping("unexpected ") else { return nil }
        if let what = rest.droppingEnd(" in source file") { return Self.stray(what) }
        if let (what, node) = rest.divided(by: " in "), let content = Self.content(what), let name = SyntaxName.korean(node) {
            return "\(name)에 \(content.with(.이가)) 잘못 들어 있습니다"
        }
        if let (what, node) = rest.divided(by: " before "), let content = Self.content(what), let name = SyntaxName.korean(node) {
            return "\(name) 앞에 \(content.with(.이가)) 잘못 들어 있습니다"
        }
        return Self.stray(rest)
    }

    /// In no part that has a name.
    private static func stray(_ text: Substring) -> String? {
        content(text).map { text.hasPrefix("brace") ? "여는 '{'가 없는 \($0.with(.이가)) 있습니다. 지웁니다" : "여기에 올 수 없는 \($0.with(.이가)) 있습니다" }
    }

    private static func content(_ text: Substring) -> String? {
        switch text {
        case "brace": "'}'"
        case "braces": "'}' 여러 개"
        case "code": "코드"
        default:
            if let code = text.dropping("code ") {
                code.isQuoted ? "코드 \(code)" : nil
            } else if let word = text.droppingEnd(" keyword"), word.isQuoted {
                "예약어 \(word)"
            } else {
                nil
            }
        }
    }
}

extension StringProtocol where SubSequence == Substring {
    /// What follows, where the text begins so.
    func dropping(_ start: String) -> Substring? { hasPrefix(start) ? self[index(startIndex, offsetBy: start.count)...] : nil }

    func droppingEnd(_ end: String) -> Substring? { hasSuffix(end) ? self[..<index(endIndex, offsetBy: -end.count)] : nil }

    /// The parts before and behind the last of such words.
    func divided(by words: String) -> (Substring, Substring)? {
        var found: Range<Index>?
        var rest = self[startIndex...]
        while let range = rest.firstRange(of: words) {
            found = range
            rest = self[range.upperBound...]
        }
        return found.map { (self[..<$0.lowerBound], self[$0.upperBound...]) }
    }

    fileprivate var isQuoted: Bool { count > 2 && first == "'" && last == "'" }

    /// Behind the quote that ends what begins with one: `'''` is one mark in quotes.
    fileprivate var endOfQuote: Index? {
        let inner = index(after: startIndex)
        guard inner < endIndex, let end = self[index(after: inner)...].firstIndex(of: "'") else { return nil }
        return index(after: end)
    }
}
