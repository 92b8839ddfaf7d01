/// Whether a text can stand as a name in a block's code.
func isSwiftName(_ text: String) -> Bool {
    guard let first = text.first, first.isLetter || first == "_", text != "_" else { return false }
    return text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" } && !reservedWords.contains(text)
}

/// `maxLen` for `max-len`; `nil` where the words make no name.
func swiftName(for text: String) -> String? {
    let words = text.split { "- .".contains($0) }
    guard words.count > 1 else { return nil }
    let name = words.dropFirst().reduce(String(words[0])) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    return isSwiftName(name) ? name : nil
}

/// The words that Swift keeps for itself wherever they stand.
private let reservedWords: Set<String> = [
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
    "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "rethrows", "return",
    "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where",
    "while",
]
