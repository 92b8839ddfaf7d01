/// What is wrong with a lesson's code, found before it runs: a case with its facts for each sentence. The sentences stand in `…+English.swift` and
/// `…+Korean.swift`, one file for each topic and language. Facts are names, numbers and types as they are written.
public indirect enum LanguageError: Equatable, Sendable {
    case syntax(SyntaxError)
    case refusal(Refusal)
    case name(NameError)
    case type(TypeError)
    case inference(InferenceError)
    case call(CallError)
    case label(LabelError)
    case closure(ClosureError)
    case operand(OperandError)
    case assignment(AssignmentError)
    case declaration(DeclarationError)
    case statement(StatementError)
    case pattern(PatternError)
    case initialisation(InitialisationError)
    case limit(LimitError)
    /// Of a value that nobody sees: a warning.
    case unused(UnusedValue)
    /// Of code that does something else than it seems to: a warning.
    case doubt(CodeDoubt)
    /// What other languages, tools and keyboards write so.
    case slip(Slip)
    /// Of an argument, said together with how the called function is declared.
    case argument(LanguageError, of: Callee)
    /// Together with what to write in this place, which was tried.
    case corrected(LanguageError, write: String)
    /// Of a generic function's body with the types of one call, which is where it is said.
    case instance(line: Int, LanguageError)
    /// A declaration of the host's that can't be read, in the host's words.
    case host(String)
}

extension LanguageError {
    /// The name that was probably meant.
    public var suggestion: String? {
        switch self {
        case .name(let error): error.suggestion
        case .label(let error): error.suggestion
        case .argument(let error, of: _), .corrected(let error, write: _): error.suggestion
        case .syntax, .refusal, .type, .inference, .call, .closure, .operand, .assignment, .declaration, .statement, .pattern, .initialisation, .limit,
            .unused, .doubt, .slip, .instance, .host:
            nil
        }
    }

    /// Whether it is of an argument's type, and nothing says yet how the function is declared.
    var isOfUnexplainedArgument: Bool {
        switch self {
        case .type(.mismatch(_, _, let purpose, _)): purpose == .argument
        case .instance(_, let error): error.isOfUnexplainedArgument
        case .syntax, .refusal, .name, .type, .inference, .call, .label, .closure, .operand, .assignment, .declaration, .statement, .pattern, .initialisation,
            .limit, .unused, .doubt, .slip, .argument, .corrected, .host:
            false
        }
    }
}

/// A called function as it is declared, and what it is for.
public struct Callee: Equatable, Sendable {
    public let name: String
    public let signature: String
    /// Empty where nobody said.
    public let documentation: Documentation

    package init(name: String, signature: String, documentation: Documentation) {
        (self.name, self.signature, self.documentation) = (name, signature, documentation)
    }
}

/// What a parameter is for, in the host's words.
public struct ParameterNote: Equatable, Sendable {
    public let name: String
    public let documentation: Documentation

    package init(name: String, documentation: Documentation) { (self.name, self.documentation) = (name, documentation) }
}
