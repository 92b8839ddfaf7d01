extension StaticType: CustomStringConvertible {
    /// As Swift's compiler writes it in its messages: `[Int]`, `(x: Int, y: Int)?`, `(Double) -> Double`.
    var description: String {
        switch head {
        case .nominal(.array, let arguments): return "[\(arguments[0])]"
        case .nominal(.dictionary, let arguments): return "[\(arguments[0]) : \(arguments[1])]"
        case .nominal(.optional, let arguments):
            switch arguments[0].head {
            case .function: return "(\(arguments[0]))?"
            case .nominal(let nominal, _) where nominal.kind == .hostProtocol: return "(any \(nominal.name))?"
            default: return "\(arguments[0])?"
            }
        case .nominal(.sequence, let arguments): return "some Sequence<\(arguments[0])>"
        case .nominal(let nominal, let arguments):
            let name = nominal.kind == .hostProtocol ? "any \(nominal.name)" : nominal.name
            return arguments.isEmpty ? name : "\(name)<\(arguments.map(\.description).joined(separator: ", "))>"
        case .tuple(let fields):
            return "(" + fields.map { ($0.label.map { "\($0): " } ?? "") + $0.type.description }.joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + $0.type.description }
            return "(\(parameters.joined(separator: ", "))) \(function.throwing ? "throws " : "")-> \(function.result)"
        case .variable(let variable):
            switch variable.literal {
            case .integer: return "Int"
            case .float: return "Double"
            case .string: return "String"
            case .boolean: return "Bool"
            case .none: return "_"
            }
        case .generic(let parameter): return parameter.name
        case .metatype(let instance): return "\(instance).Type"
        case .any: return "Any"
        case .never: return "Never"
        case .error: return "<error>"
        }
    }
}

extension StaticType {
    /// As `print(type(of: x))` writes it: `Array<Int>`, `Optional<String>`.
    var runtimeName: String { runtimeName(isQualified: false) }

    /// With the names of the modules: `Swift.Array<main.Point>`.
    var qualifiedName: String { runtimeName(isQualified: true) }

    private func runtimeName(isQualified: Bool) -> String {
        func name(_ type: StaticType) -> String { type.runtimeName(isQualified: isQualified) }
        switch head {
        case .nominal(let nominal, let arguments):
            let own = nominal === Nominal.stringIndex ? "Index" : nominal.name
            let module = !isQualified ? "" : nominal.declaration != nil ? "main." : nominal.kind == .host ? "RNN." : "Swift."
            return module + (arguments.isEmpty ? own : "\(own)<\(arguments.map(name).joined(separator: ", "))>")
        case .tuple(let fields): return "(" + fields.map { ($0.label.map { "\($0): " } ?? "") + name($0.type) }.joined(separator: ", ") + ")"
        case .function(let function):
            let parameters = function.parameters.map { ($0.isInout ? "inout " : "") + name($0.type) }.joined(separator: ", ")
            return "(\(parameters)) \(function.throwing ? "throws " : "")-> \(function.result.isVoid ? "()" : name(function.result))"
        case .metatype(let instance): return name(instance) + ".Type"
        case .variable, .generic, .any, .never, .error: return description
        }
    }
}
