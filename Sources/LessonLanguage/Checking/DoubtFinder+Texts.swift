import SwiftSyntax

/// Texts with places that nothing fills.
extension DoubtFinder {
    func look(at node: StringLiteralExprSyntax) {
        if node.openingPounds != nil { return }
        for segment in node.segments {
            guard let text = segment.as(StringSegmentSyntax.self)?.content.text, let place = Self.place(in: text) else { continue }
            // A text of nothing else is what another is searched for.
            if node.segments.count == 1, text == place.written { continue }
            if checker.variable(place.name, before: node) != nil || declares(place.name, around: node) {
                add(node, .unfilledPlace(written: place.written, name: place.name))
                break
            }
        }
    }

    /// `{name}` or `${name}`, but not that of a formula: `x_{t}`, `\frac{a}`.
    private static func place(in text: String) -> (written: String, name: String)? {
        guard let open = text.firstIndex(of: "{"), let close = text[open...].firstIndex(of: "}"), !text.contains("\\") else { return nil }
        let name = text[text.index(after: open)..<close]
        guard let first = name.first, first.isLetter || first == "_", name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return nil }
        let before = open == text.startIndex ? nil : text[text.index(before: open)]
        if let before, before.isASCII && before.isLetter || "_^}{".contains(before) { return nil }
        if text[text.index(after: close)...].first == "}" { return nil }
        return ((before == "$" ? "$" : "") + "{\(name)}", String(name))
    }

    func look(at node: FunctionCallExprSyntax) {
        let arguments = Array(node.arguments)
        guard node.calledExpression.trimmedDescription == "print", arguments.count > 1, arguments.allSatisfy({ $0.label == nil }),
            let literal = arguments[0].expression.as(StringLiteralExprSyntax.self), literal.openingQuote.tokenKind == .stringQuote,
            literal.openingPounds == nil, literal.segments.count == 1, let text = literal.segments.first?.as(StringSegmentSyntax.self)?.content.text
        else { return }
        let values = arguments.dropFirst().map { $0.expression }
        let pieces = Self.pieces(of: text)
        let places = pieces.filter(\.isPlace).map(\.text)
        guard places.count == values.count, let first = places.first else { return }
        var rest = values[...]
        var filled = ""
        for piece in pieces {
            guard piece.isPlace else {
                filled += piece.text
                continue
            }
            guard let value = filling(piece.text, with: rest.removeFirst()) else {
                add(literal, .unfilledFormat(format: first, meant: nil))
                return
            }
            filled += value
        }
        // What is nothing but a value needs no text around it.
        if pieces.count == 3, text == first {
            return add(literal, .unfilledFormat(format: first, meant: "print(\(filled.dropFirst(2).dropLast()))"))
        }
        add(literal, .unfilledFormat(format: first, meant: filled.count <= 70 ? "print(\"\(filled)\")" : nil))
    }

    /// A text's places for values (`{}`, `%d`, `%.2f`) and what stands between them.
    private static func pieces(of text: String) -> [(text: String, isPlace: Bool)] {
        var pieces: [(text: String, isPlace: Bool)] = []
        var rest = text[...]
        let place = /\{\}|%(?:\.[0-9]+)?[dfsi@]/
        while let match = rest.firstMatch(of: place) {
            pieces.append((String(rest[..<match.range.lowerBound]), false))
            pieces.append((String(match.output), true))
            rest = rest[match.range.upperBound...]
        }
        return pieces + [(String(rest), false)]
    }

    /// A value as it stands in a text in a format's place; `nil` where its type is not known.
    private func filling(_ place: String, with value: ExprSyntax) -> String? {
        let code = value.trimmedDescription
        guard !code.contains("\""), !code.contains(where: \.isNewline) else { return nil }
        guard place.hasSuffix("f") else { return "\\(\(code))" }
        if value.is(FloatLiteralExprSyntax.self) { return "\\(String(format: \"\(place)\", \(code)))" }
        guard let name = value.as(DeclReferenceExprSyntax.self)?.baseName.text, let variable = checker.variable(name, before: value) else { return nil }
        switch variable.type.resolved.description {
        case "Double", "Float": return "\\(String(format: \"\(place)\", \(code)))"
        case "Int": return "\\(String(format: \"\(place)\", Double(\(code))))"
        default: return nil
        }
    }
}
