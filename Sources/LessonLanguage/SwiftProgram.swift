/// A lesson joined into one Swift file for `swiftc`: what the compiler says of it is what the language should say.
///
/// The blocks stand in a function, in order. A name that is declared again opens a `do { … }` around the rest, so that it shadows as it
/// does in the lesson. The value that a block ends with is handed to `show`. Blocks that are expected to fail are left out.
/// - Parameters:
///   - program: the checked lesson, to know which blocks end with a value; without it nothing is shown.
///   - prologue: lines for the file's beginning, such as the front matter's parameters (`let maxlen = 100`).
public func swiftProgram(_ blocks: [SourceBlock], program: Program?, prologue: [String] = []) -> String {
    var lines = ["import RNN", ""] + prologue
    if !prologue.isEmpty { lines.append("") }
    lines += ["func lesson() throws {"]
    var seen: Set<String> = []
    var opened = 0
    for (index, block) in blocks.enumerated() where !block.isExpectedToFail {
        let known = program.flatMap { index < $0.blocks.count ? $0.blocks[index] : nil }
        let names = Set(known?.declares.map(\.name) ?? [])
        if !names.isDisjoint(with: seen) {
            lines.append("do {")
            opened += 1
            seen = []
        }
        seen.formUnion(names)
        lines.append("// \(block.id)")
        let code = shown(block.code, known?.resultRange)
        lines += code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { !$0.hasPrefix("import ") }
    }
    lines += [String](repeating: "}", count: opened)
    lines += ["}", "", "do { try lesson() } catch { print(\"error: \\(error)\") }", ""]
    return lines.joined(separator: "\n")
}

/// The code with its last value inside `show(…)`.
private func shown(_ code: String, _ range: Range<Int>?) -> String {
    guard let range else { return code }
    let text = Array(code.utf8)
    guard range.upperBound <= text.count else { return code }
    let value = String(decoding: text[range], as: UTF8.self)
    let head = String(decoding: text[..<range.lowerBound], as: UTF8.self)
    let tail = String(decoding: text[range.upperBound...], as: UTF8.self)
    let isTry = value.hasPrefix("try ")
    return head + (isTry ? "try show(" : "show(") + (isTry ? String(value.dropFirst(4)) : value) + ")" + tail
}
