/// What kind of value a piece of code gives, as far as a correction depends on it.
enum ForeignKind: String, CaseIterable {
    case text = "String"
    case list = "List"
    case dictionary = "Dictionary"
    case set = "Set"
    case tensor = "Tensor"
    /// The values of a training, one for each epoch.
    case curve = "Curve"
    case history = "History"
    case scores = "Evaluation"
    case model = "Sequential"
    case tokenizer = "Tokenizer"
    case weight = "Weight"
    /// Rows and columns of a file, and one of these columns.
    case reviews = "Reviews"
    case table = "DataTable"
    case column = "DataColumn"
}

// Types, as far as names, literals and plain arithmetic tell.
extension ForeignNames {
    func kind(of text: String) -> ForeignKind? { type(of: text).flatMap(Self.kind(ofType:)) }

    /// The kind, and what it is besides.
    func kinds(of text: String) -> [ForeignKind] {
        guard let kind = kind(of: text) else { return [] }
        let isCurve = text.hasSuffix("\"]") && text.lastIndex(of: "[").map { types[String(text[..<$0])] == "History" } == true
        return isCurve ? [.curve, kind] : [kind]
    }

    static func kind(ofType type: String) -> ForeignKind? {
        if type.hasPrefix("["), type.hasSuffix("]") { return type.contains(": ") ? .dictionary : .list }
        switch type {
        case "String", "Substring": return .text
        case let set where set.hasPrefix("Set<"): return .set
        case "Tensor": return .tensor
        case "History": return .history
        case "Evaluation": return .scores
        case "Sequential": return .model
        case "Tokenizer": return .tokenizer
        case "Weight": return .weight
        case "Reviews": return .reviews
        case "DataTable": return .table
        case "DataColumn": return .column
        default: return nil
        }
    }

    func type(of text: String) -> String? {
        if let known = types[text] { return known }
        if text.hasPrefix("\""), text.hasSuffix("\""), text.dropFirst().dropLast().allSatisfy({ $0 != "\"" }) { return "String" }
        if Int(text) != nil { return "Int" }
        if Double(text) != nil { return "Double" }
        if isWhole(text) { return "Int" }
        if Self.operands(text).operands.count > 1 { return nil }
        if text.hasSuffix(".count") { return "Int" }
        if text.hasPrefix("["), text.hasSuffix("]"), let list = typeOfList(text) { return list }
        for (method, result) in [(".predict(", "Tensor"), (".evaluate(", "Evaluation"), (".fit(", "History")] where text.contains(method) {
            if text.hasSuffix(")"), Self.operands(text).operands.count == 1 { return result }
        }
        if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open != text.startIndex, let whole = type(of: String(text[..<open])) {
            let index = text[text.index(after: open)...].dropLast()
            if whole == "History" { return "[Double]" }
            if whole == "DataTable", index.hasPrefix("\"") { return "DataColumn" }
            if whole.hasPrefix("["), whole.hasSuffix("]"), !whole.contains(":"), !index.contains("..") { return String(whole.dropFirst().dropLast()) }
            return nil
        }
        return nil
    }

    /// A list of numbers, or of lists of them, as it is written.
    private func typeOfList(_ text: String) -> String? {
        let inner = text.dropFirst().dropLast()
        if inner.hasPrefix("["), inner.hasSuffix("]"), inner.allSatisfy({ $0.isNumber || "[], .-".contains($0) }) { return "[[Double]]" }
        let numbers = inner.split(separator: ",").map { $0.drop { $0 == " " } }
        return !numbers.isEmpty && numbers.allSatisfy { Double($0) != nil } ? "[Double]" : nil
    }

    /// Whether it is worked out of whole numbers alone.
    private func isWhole(_ text: String) -> Bool {
        let parts = Self.operands(text).operands
        return parts.count > 1 && parts.allSatisfy { type(of: Self.inside($0) ?? $0) == "Int" }
    }

    /// Code for a number with a fraction: whole numbers are made one first, so that they are divided as Python divides.
    /// - Parameter isWhole: whether it is known to be a whole number.
    func fraction(_ text: String, isWhole: Bool = false) -> String {
        guard isWhole || type(of: text) == "Int" else { return text }
        let (operands, signs) = Self.operands(text)
        guard operands.count > 1 else {
            if let inner = Self.inside(text) { return "(\(fraction(inner, isWhole: isWhole)))" }
            return Int(text) == nil ? "Double(\(text))" : "\(text).0"
        }
        var result = ""
        for (index, operand) in operands.enumerated() {
            let inner = Self.inside(operand).map { "(\(fraction($0, isWhole: isWhole)))" }
            result += (index == 0 ? "" : " \(signs[index - 1]) ") + (inner ?? (Int(operand) == nil ? "Double(\(operand))" : operand))
        }
        return result
    }

    /// What stands in brackets, where they are around all of it.
    private static func inside(_ text: String) -> String? {
        guard text.hasPrefix("("), text.hasSuffix(")") else { return nil }
        var depth = 0
        for (place, character) in text.enumerated() {
            if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
            if depth == 0, place < text.count - 1 { return nil }
        }
        return String(text.dropFirst().dropLast())
    }

    /// The operands of a calculation, outside of all brackets, and the signs between them.
    private static func operands(_ text: String) -> (operands: [String], signs: [Character]) {
        var (operands, signs): ([String], [Character]) = ([""], [])
        var depth = 0
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            if depth == 0, word.count == 1, let sign = word.first, "+-*/%".contains(sign), !operands[operands.count - 1].isEmpty {
                signs.append(sign)
                operands.append("")
                continue
            }
            for character in word { if "([{".contains(character) { depth += 1 } else if ")]}".contains(character) { depth -= 1 } }
            operands[operands.count - 1] += (operands[operands.count - 1].isEmpty ? "" : " ") + word
        }
        return (operands, signs)
    }

    /// What Python asks of a value that is no truth value: whether there is anything in it.
    func truth(_ text: String) -> String {
        guard let type = type(of: text) else { return text }
        switch Self.kind(ofType: type) {
        case .text, .list, .dictionary, .set, .curve, .table: return "!\(text).isEmpty"
        case .tensor, .history, .scores, .model, .tokenizer, .weight, .reviews, .column: return text
        case nil: return type == "Int" || type == "Double" ? "\(text) != 0" : type.hasSuffix("?") ? "\(text) != nil" : text
        }
    }

    /// The types of the names that stand in code.
    func knowing(_ code: String, _ type: (String) -> String?) -> Self {
        var names = self
        for word in Set(code.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).map(String.init)) {
            if let known = type(word) { names.types[word] = known }
        }
        return names
    }

    /// The types of names that the code itself declares, as far as their values show them.
    func assuming(_ code: String) -> Self {
        var names = self
        for line in code.split(separator: "\n") {
            guard let parts = line.firstMatch(of: /^(?:let |var )?(\w+) = (.+?) *$/), names.types[String(parts.1)] == nil else { continue }
            let value = String(parts.2)
            if ["Tensor(", "Tensor.", "padSequences(", "oneHot("].contains(where: value.hasPrefix) {
                names.types[String(parts.1)] = "Tensor"
            } else if value.utf8.count < 400, let type = names.type(of: value) {
                names.types[String(parts.1)] = type
            }
        }
        return names
    }
}
