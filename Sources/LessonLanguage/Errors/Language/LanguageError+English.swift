extension LanguageError {
    /// What is wrong, as a sentence without its full stop.
    public var message: String {
        switch self {
        case .syntax(let error): shortened(error.english)
        case .refusal(let error): shortened(error.english)
        case .name(let error): shortened(error.english)
        case .type(let error): shortened(error.english)
        case .inference(let error): shortened(error.english)
        case .call(let error): shortened(error.english)
        case .label(let error): shortened(error.english)
        case .closure(let error): shortened(error.english)
        case .operand(let error): shortened(error.english)
        case .assignment(let error): shortened(error.english)
        case .declaration(let error): shortened(error.english)
        case .statement(let error): shortened(error.english)
        case .pattern(let error): shortened(error.english)
        case .initialisation(let error): shortened(error.english)
        case .limit(let error): shortened(error.english)
        case .unused(let value): shortened(value.english)
        case .doubt(let doubt): shortened(doubt.english)
        case .slip(let slip): shortened(slip.english)
        case .corrected(let error, write: let code): error.message + "; write `\(code)`"
        case .argument(let error, of: let callee): error.message.with(callee.english, of: callee)
        case .instance(let line, let error): shortened("with these types, line \(line) has an error: \(error.message)")
        case .host(let text): shortened("the host: \(text)")
        }
    }
}

extension String {
    /// With what is said of a function, unless that is only its declaration and too long beside what is said of its parameter.
    func with(_ text: String, of callee: Callee) -> String { callee.documentation.isEmpty && count + text.count > 210 ? self : self + text }
}

extension Callee {
    /// For the end of a message.
    fileprivate var english: String { "; '\(name)' is declared as '\(signature)'" + (documentation.isEmpty ? "" : ": \(documentation.english)") }
}

extension ParameterNote? {
    /// For the end of a message.
    var english: String { map { "; '\($0.name)' is \($0.documentation.english)" } ?? "" }
}
