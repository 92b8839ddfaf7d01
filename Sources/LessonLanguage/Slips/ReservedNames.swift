/// Words of Swift's own that a block uses as names, and the block with others in their places: `let class = "a"`.
struct ReservedNames {
    private(set) var edits: [MendedCode.Edit] = []
    private(set) var found: [PythonLines.Found] = []

    private static let words: Set<String> = [
        "in", "class", "repeat", "default", "operator", "func", "case", "switch", "protocol", "extension", "import", "init", "is", "as", "public", "private",
        "static", "struct", "enum", "where", "while", "for", "if", "else", "do", "return", "break", "continue", "defer", "guard", "catch", "throw", "throws",
        "try", "super", "subscript", "typealias", "internal", "inout", "nil", "true", "false", "let", "var",
    ]

    init(_ code: String) {
        let pieces = CodePieces(code)
        let all = pieces.all
        var names: Set<String> = []
        func word(_ index: Int) -> String { all.indices.contains(index) && all[index].kind == .word ? pieces.text(all[index]) : "" }
        func isSign(_ index: Int, _ signs: StaticString) -> Bool { all.indices.contains(index) && all[index].isSign(signs) }
        for index in all.indices.dropFirst() where Self.words.contains(word(index)) {
            let before = word(index - 1)
            let isDeclared = before == "let" || before == "var" ? isSign(index + 1, "=:,") : before == "for" && word(index + 1) == "in"
            guard isDeclared, names.insert(word(index)).inserted else { continue }
            let name = word(index)
            let line = pieces.range(ofLine: all[index].line)
            let edit = MendedCode.Edit(range: all[index].range.lowerBound - line.lowerBound..<all[index].range.upperBound - line.lowerBound, text: name + "_")
            let shown = MendedCode(String(decoding: pieces.bytes[line], as: UTF8.self), [edit]).text.drop { $0 == " " || $0 == "\t" }
            found.append(
                PythonLines.Found(
                    range: all[index].range, covers: all[index].range,
                    slip: .syntax(.typing(.reserved(name)), write: shown.count <= 60 ? String(shown) : name + "_")))
        }
        guard !names.isEmpty else { return }
        for index in all.indices where names.contains(word(index)) {
            let isValue = index > 0 && all[index - 1].line == all[index].line && (isSign(index - 1, "([,=+-*/<>!") || word(index - 1) == "return")
            let isName = ["let", "var"].contains(word(index - 1)) && isSign(index + 1, "=:,") || word(index - 1) == "for" && word(index + 1) == "in"
            let isIterated = word(index - 1) == "in" && word(index) != "in" && isSign(index + 1, "{")
            let isChanged = isSign(index + 1, "=+-*/") && (index == 0 || all[index - 1].line != all[index].line)
            guard isName || isIterated || isChanged || isValue && !isSign(index + 1, ":") else { continue }
            edits.append(MendedCode.Edit(range: all[index].range, text: word(index) + "_"))
        }
    }
}
