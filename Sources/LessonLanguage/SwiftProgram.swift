import SwiftParser
import SwiftSyntax

/// A lesson joined into one Swift file for `swiftc`: what the compiler says of it is what the language should say.
///
/// The blocks stand in a function, in order. A name that is declared again opens a `do { … }` around the rest, so that it shadows as it
/// does in the lesson. Types and extensions stand before the function, where Swift wants operators and extensions to be, unless a name is
/// used for two types. The value that a block ends with is handed to `show`. Blocks that are expected to fail are left out.
/// - Parameters:
///   - program: the checked lesson, to know which blocks end with a value; without it nothing is shown.
///   - prologue: lines for the file's beginning, such as the front matter's parameters (`let maxlen = 100`).
public func swiftProgram(_ blocks: [SourceBlock], program: Program?, prologue: [String] = []) -> String {
    var lines: [String] = []
    var types: [String] = []
    var seen: Set<String> = []
    var opened = 0
    let shown = Dictionary((program?.blocks ?? []).map { ($0.id, $0.shownRanges) }, uniquingKeysWith: { first, _ in first })
    let parts = blocks.map { JoinedBlock($0, shown: shown[$0.id] ?? []) }
    var uses: [String: Int] = [:]
    for (block, part) in zip(blocks, parts) where !block.isExpectedToFail {
        for type in part.types { if let name = type.name { uses[name, default: 0] += 1 } }
    }
    for (index, block) in blocks.enumerated() where !block.isExpectedToFail {
        let part = parts[index]
        var names = Set(part.names)
        for type in part.types {
            if let name = type.name, uses[name] != 1 { names.insert(name) }
        }
        if !names.isDisjoint(with: seen) {
            lines.append("do {")
            opened += 1
            seen = []
        }
        seen.formUnion(names)
        lines.append("// \(block.id)")
        var local = ""
        for type in part.types {
            if type.name == nil || uses[type.name!] == 1 { types.append(type.code) } else { local += type.code + "\n" }
        }
        lines.append(local + part.rest)
    }
    lines += [String](repeating: "}", count: opened)
    let head = ["import RNN", ""] + prologue + types
    return (head + ["", "func lesson() throws {"] + lines + ["}", "", "do { try lesson() } catch { print(\"error: \\(error)\") }", ""]).joined(separator: "\n")
}

extension Program.Block {
    /// Where the values stand that are shown.
    fileprivate var shownRanges: Set<Range<Int>> { displayedRanges.union(resultRange.map { [$0] } ?? []) }
}

/// One block's code, its types taken out and what is shown inside `show(…)`.
private struct JoinedBlock {
    var types: [(name: String?, code: String)] = []
    var names: [String] = []
    var rest = ""

    init(_ block: SourceBlock, shown: Set<Range<Int>>) {
        guard canBeParsed(block.code) else {
            rest = block.code
            return
        }
        let file = Parser.parse(source: Self.showing(shown, in: block.code))
        for item in file.statements {
            switch item.item {
            case .decl(let declaration):
                if declaration.is(ImportDeclSyntax.self) { continue }
                if let node = declaration.as(StructDeclSyntax.self) {
                    types.append((node.name.text, item.description))
                } else if let node = declaration.as(EnumDeclSyntax.self) {
                    types.append((node.name.text, item.description))
                } else if declaration.is(ExtensionDeclSyntax.self) || declaration.is(OperatorDeclSyntax.self) || declaration.is(PrecedenceGroupDeclSyntax.self)
                {
                    types.append((nil, item.description))
                } else {
                    add(item)
                }
                if let node = declaration.as(VariableDeclSyntax.self) { names += node.bindings.flatMap { JoinedBlock.names(in: $0.pattern) } }
                if let node = declaration.as(FunctionDeclSyntax.self) { names.append(node.name.text) }
            default: add(item)
            }
        }
    }

    private static func showing(_ ranges: Set<Range<Int>>, in code: String) -> String {
        let edits = ranges.flatMap { [($0.lowerBound, "show("), ($0.upperBound, ")")] }.sorted { $0.0 < $1.0 }
        let bytes = Array(code.utf8)
        var (text, end): ([UInt8], Int) = ([], 0)
        for (place, edit) in edits {
            text += bytes[end..<place] + Array(edit.utf8)
            end = place
        }
        return String(decoding: text + bytes[end...], as: UTF8.self)
    }

    private mutating func add(_ item: CodeBlockItemSyntax) { rest += item.description }

    private static func names(in pattern: PatternSyntax) -> [String] {
        if let name = pattern.as(IdentifierPatternSyntax.self) { return [name.identifier.text] }
        if let tuple = pattern.as(TuplePatternSyntax.self) { return tuple.elements.flatMap { names(in: $0.pattern) } }
        return []
    }
}
