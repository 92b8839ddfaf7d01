import LessonExecution
import LessonLanguage
import Testing

/// Every signature that lessons are bound to is one that `import RNN` has: a program that calls each with its own labels and
/// types, once with all arguments and once with those that have no default, goes through the compiler.
struct SignaturesThroughSwiftTests {
    @Test("the RNN module has every name that lessons are bound to")
    func signatures() throws {
        let declarations = LessonLanguage.Host.lessonDeclarations
        #expect(declarations.count > 100)
        let checks = declarations.enumerated().map { index, declaration in Check(declaration, number: index).source }
        do {
            let program = try StandaloneProgram((["import RNN"] + checks).joined(separator: "\n"))
            #expect(program.status == 0)
        } catch StandaloneProgram.Failure.noCompiler {
            print("swiftc is not installed: the signatures were not compiled")
        }
    }
}

/// A function that calls what a signature declares.
private struct Check {
    let declaration: LessonLanguage.Host.Declaration
    let number: Int

    init(_ declaration: LessonLanguage.Host.Declaration, number: Int) {
        self.declaration = declaration
        self.number = number
    }

    var source: String {
        if declaration.kind == .property { return property }
        let isMutating = declaration.signature.hasPrefix("mutating ")
        let text = declaration.signature.replacing("@discardableResult ", with: "").replacing("mutating ", with: "")
        let open = text.firstIndex(of: "(")!
        let close = closing(text, from: open)
        let parameters = split(text[text.index(after: open)..<close])
        let written = text[..<open].filter { $0 != " " }
        let name = declaration.kind == .operator ? written.replacing("prefix", with: "") : written
        let generics = name.firstIndex(of: "<").map { String(name[$0...]) } ?? ""
        let tail = text[text.index(after: close)...]
        let result = tail.split(separator: "->", maxSplits: 1).dropFirst().first.map(String.init)
        let returned = result ?? (declaration.kind == .initializer ? declaration.owner! + (name == "init?" ? "?" : "") : "Void")
        return [parameters, parameters.filter { !$0.contains(" = ") }].enumerated().map { form, arguments in
            let taken =
                (declaration.owner != nil && !declaration.isStatic && declaration.kind != .initializer
                    ? ["_ own: \(isMutating ? "inout " : "")\(declaration.owner!)"] : [])
                + arguments.map { $0.split(separator: " = ")[0].trimmed }
            let call = self.call(name.prefix { $0 != "<" }.description, arguments.map(argument))
            return "func check\(number)_\(form)\(generics)(\(taken.joined(separator: ", "))) throws -> \(returned) { try \(call) }"
        }.joined(separator: "\n")
    }

    private var property: String {
        let parts = declaration.signature.split(separator: ":", maxSplits: 1).map { $0.trimmed }
        return declaration.isStatic
            ? "func check\(number)() throws -> \(parts[1]) { try \(declaration.owner!).\(parts[0]) }"
            : "func check\(number)(_ own: \(declaration.owner!)) throws -> \(parts[1]) { own.\(parts[0]) }"
    }

    private func call(_ name: String, _ arguments: [(label: String, name: String)]) -> String {
        let list = arguments.map { $0.label == "_" ? $0.name : "\($0.label): \($0.name)" }.joined(separator: ", ")
        switch declaration.kind {
        case .operator:
            return arguments.count == 1 ? "\(name)\(arguments[0].name)" : arguments.map(\.name).joined(separator: " \(name) ")
        case .function: return "RNN.\(name)(\(list))"
        case .initializer: return "\(declaration.owner!)(\(list))"
        case .subscript: return "own[\(arguments.map(\.name).joined(separator: ", "))]"
        case .method, .property: return "\(declaration.isStatic ? declaration.owner! : "own").\(name)(\(list))"
        }
    }

    /// `_ units: Int = 3` → `_`, `units`; `epochs: Int` → `epochs`, `epochs`.
    private func argument(_ parameter: String) -> (label: String, name: String) {
        let words = parameter.prefix { $0 != ":" }.split(separator: " ").map(String.init)
        return (words[0], words[words.count - 1])
    }

    private func closing(_ text: String, from open: String.Index) -> String.Index {
        var depth = 0
        for index in text[open...].indices {
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" { depth -= 1 }
            if depth == 0 { return index }
        }
        return text.endIndex
    }

    private func split(_ list: Substring) -> [String] {
        var parts = [""]
        var depth = 0
        for character in list {
            if "([".contains(character) { depth += 1 }
            if ")]".contains(character) { depth -= 1 }
            if character == ",", depth == 0 { parts.append("") } else { parts[parts.count - 1].append(character) }
        }
        return parts.map(\.trimmed).filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
