// Sums, products, powers and signs.
extension PythonReader {
    mutating func sum() throws -> Part {
        var left = try product()
        while let token, token.kind == .sign, ["+", "-", "&+", "^", "|"].contains(token.text) {
            place += 1
            let right = try product()
            left = Part(text: "\(left.at(.sum)) \(token.text) \(right.at(.product))", rank: .sum)
        }
        return left
    }

    private mutating func product() throws -> Part {
        var left = try signed()
        while let token, token.kind == .sign, ["*", "/", "%", "//", "@", ">>", "<<", "&"].contains(token.text) {
            place += 1
            if token.text == "%", left.text.hasPrefix("\"") {
                left = try formatted(left, at: token)
                continue
            }
            let right = try signed()
            if token.text == "*", let swift = Self.repeated(left.text, right.text) {
                left = Part(text: swift, rank: .whole)
                note(.typing(.repetition), from: token.start, to: token.end, swift)
                continue
            }
            switch token.text {
            case "//":
                left = Part(text: "\(left.at(.product)) / \(right.at(.sign))", rank: .product)
                note(.wholeDivision, from: token.start, to: token.end, left.text)
            case "@":
                left = Part(text: "matmul(\(left.text), \(right.text))", rank: .whole)
                note(.matrixProduct, from: token.start, to: token.end, left.text)
            case "/" where right.text.hasSuffix(".count") && left.text == "\(right.text.dropLast(6)).reduce(0, +)":
                left = Part(text: "mean(\(right.text.dropLast(6)))", rank: .whole)
            default: left = Part(text: "\(left.at(.product)) \(token.text) \(right.at(.sign))", rank: .product)
            }
        }
        return left
    }

    /// `[0] * n`, `n * [0]`, and the same of texts.
    private static func repeated(_ left: String, _ right: String) -> String? {
        for (value, count) in [(left, right), (right, left)] {
            if value.hasPrefix("["), value.hasSuffix("]"), value.count > 2, !value.contains(","), !value.dropFirst().contains("[") || value.hasPrefix("[[") {
                return "Array(repeating: \(value.dropFirst().dropLast()), count: \(count))"
            }
            if value.hasPrefix("\""), value.hasSuffix("\""), !value.contains("\\(") { return "String(repeating: \(value), count: \(count))" }
        }
        return nil
    }

    /// `"%d of %d" % (a, b)`.
    private mutating func formatted(_ text: Part, at token: PythonToken) throws -> Part {
        let values = try signed().text
        let isList = values.hasPrefix("(") && values.hasSuffix(")")
        let swift =
            "String(format: \(text.text.replacing("%s", with: "%@").replacing("%i", with: "%d")), \(isList ? String(values.dropFirst().dropLast()) : values))"
        note(.formatOperator, from: token.start, to: token.end, swift)
        return Part(text: swift, rank: .whole)
    }

    private mutating func signed() throws -> Part {
        if let token, token.kind == .sign, ["-", "+", "!", "&", "~"].contains(token.text) {
            place += 1
            let operand = try signed()
            // Whether there is nothing in a list or text.
            let asked = names.truth(operand.text)
            if token.text == "!", asked != operand.text, asked.hasPrefix("!") { return Part(text: String(asked.dropFirst()), rank: .whole) }
            return Part(text: token.text + operand.at(.whole), rank: .sign)
        }
        for word in ["try", "await"] where standsName(word) {
            place += 1
            for sign in ["!", "?"] where take(sign) { return Part(text: "\(word)\(sign) \(try signed().text)", rank: .sign) }
            return Part(text: "\(word) \(try signed().text)", rank: .sign)
        }
        return try power()
    }

    private mutating func power() throws -> Part {
        let base = try postfix()
        guard let token, token.isSign("**") else { return base }
        place += 1
        let exponent = try signed()
        let isPlain = base.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        let swift = exponent.text == "2" && isPlain ? "\(base.text) * \(base.text)" : "pow(\(base.text), \(exponent.text))"
        note(.power, from: token.start, to: token.end, swift)
        return Part(text: swift, rank: swift.hasPrefix("pow") ? .whole : .product)
    }
}
