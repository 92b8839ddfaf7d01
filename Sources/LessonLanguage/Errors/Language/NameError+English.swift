extension NameError {
    var english: String {
        switch self {
        case .unknown(let name, _): "cannot find '\(name)' in scope"
        case .unknownType(let name, _): "cannot find type '\(name)' in scope"
        case .unknownLoop(let name, _): "cannot find label '\(name)' in scope"
        case .noMember(let name, let type, _): "value of type '\(type)' has no member '\(name)'"
        case .noElement(let name, let type, _): "value of tuple type '\(type)' has no member '\(name)'"
        case .noStaticMember(let name, let type, let known, _):
            "type '\(type)' has no member '\(name)'" + (known.isEmpty ? "" : "; it has \(known.map { "." + $0 }.joined(separator: ", "))")
        case .instanceMember(let name, let type, _): "instance member '\(name)' cannot be used on type '\(type)'"
        case .staticMember(let name, let type): "static member '\(name)' cannot be used on instance of type '\(type)'; write '\(type).\(name)'"
        case .memberOfOptional(let name, let type, let wrapped):
            "value of optional type '\(type)' must be unwrapped to refer to member '\(name)' of wrapped base type '\(wrapped)'; use '?.', 'if let' or '!'"
        case .memberOfUnknownType: "the type of this expression is not known here; give it one, such as '(x: Int) in'"
        case .noContext(let name): "cannot infer contextual base in reference to member '\(name)'"
        case .selfOutsideType: "cannot find 'self' in scope; did you mean to use it in a type?"
        case .beforeDeclaration(let name, let line):
            "use of local variable '\(name)' before its declaration" + (line.map { " in line \($0): lines run from the top" } ?? "")
        case .redeclared(let name): "invalid redeclaration of '\(name)'"
        case .noFunctionWithLabels(let name): "no function '\(name)' has these labels"
        }
    }
}
