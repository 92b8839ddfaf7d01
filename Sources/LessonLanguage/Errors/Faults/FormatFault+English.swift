extension FormatFault {
    var english: String {
        switch self {
        case .endless(let rest): "the conversion '%\(rest)' has no end"
        case .unreadable(let conversion): "can't read '\(conversion)'"
        case .starWithoutInt(let conversion): "'\(conversion)' wants an Int for its '*'"
        case .tooWide(let most): "a width of more than \(most) characters"
        case .noArgument(let conversion, let given): "'\(conversion)' has no argument; \(given) are given"
        case .wantsDouble(let conversion, let argument): "'\(conversion)' wants a Double, not \(argument.english); write 'Double(…)'"
        case .wantsInt(let conversion, let argument): "'\(conversion)' wants an Int, not \(argument.english)"
        case .wrongArgument(let conversion, let argument): "the argument of '\(conversion)' has the wrong type: \(argument.english)"
        }
    }
}

extension FormatFault.Argument {
    fileprivate var english: String {
        switch self {
        case .int: "an Int"
        case .double: "a Double"
        case .float: "a Float"
        case .bool: "a Bool"
        case .string: "a String"
        case .none: "nil"
        case .other: "such a value"
        }
    }
}
