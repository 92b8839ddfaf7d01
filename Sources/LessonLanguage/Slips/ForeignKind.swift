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
        if text.hasSuffix(".count") { return "Int" }
        if text.contains(".predict("), text.hasSuffix(")") { return "Tensor" }
        if text.hasSuffix("]"), let open = text.lastIndex(of: "["), open != text.startIndex, let whole = type(of: String(text[..<open])) {
            let index = text[text.index(after: open)...].dropLast()
            if whole == "History" { return "[Double]" }
            if whole == "DataTable", index.hasPrefix("\"") { return "DataColumn" }
            if whole.hasPrefix("["), whole.hasSuffix("]"), !whole.contains(":"), !index.contains("..") { return String(whole.dropFirst().dropLast()) }
            return nil
        }
        return isWhole(text) ? "Int" : nil
    }

    /// Whether it is worked out of whole numbers alone.
    private func isWhole(_ text: String) -> Bool {
        let parts = text.split { "+-*/%() ".contains($0) }
        return parts.count > 1 && parts.allSatisfy { Int($0) != nil || $0.hasSuffix(".count") || types[String($0)] == "Int" }
    }

    /// Code for a number with a fraction: whole numbers are made one first, so that they are divided as Python divides.
    func fraction(_ text: String) -> String {
        guard type(of: text) == "Int" else { return text }
        guard isWhole(text) else { return Int(text) == nil ? "Double(\(text))" : "\(text).0" }
        var (result, part) = ("", "")
        for character in text + " " {
            if "+-*/%() ".contains(character) {
                result += part.isEmpty || Int(part) != nil ? part : "Double(\(part))"
                result.append(character)
                part = ""
            } else {
                part.append(character)
            }
        }
        return String(result.dropLast())
    }

    /// What Python asks of a value that is no truth value: whether there is anything in it.
    func truth(_ text: String) -> String {
        guard let type = type(of: text) else { return text }
        switch Self.kind(ofType: type) {
        case .text, .list, .dictionary, .set, .curve, .table: return "!\(text).isEmpty"
        case .tensor, .history, .scores, .model, .tokenizer, .weight, .column: return text
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
}
