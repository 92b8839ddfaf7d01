/// What stopped a block while it ran.
public struct RuntimeError: Error, Equatable, Sendable, CustomStringConvertible {
    public enum Kind: String, Sendable {
        /// Index out of range, overflow, nil, a failed precondition, a host's error …
        case trap
        /// An error that the lesson threw and nobody caught.
        case thrown
        /// Asked to stop from outside.
        case stopped
    }

    public var kind: Kind
    public var line: Int
    public var column: Int
    public var length: Int
    public var message: String
    /// The name that was probably meant.
    public var suggestion: String?
    /// The lesson's functions that were being run, the innermost first, as "f(3), called at line 12".
    public var calls: [String]

    public init(kind: Kind, line: Int, column: Int, length: Int, message: String, suggestion: String? = nil, calls: [String] = []) {
        self.kind = kind
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.suggestion = suggestion
        self.calls = calls
    }

    public var description: String { "\(line):\(column): \(message)" }
}

/// A fault on its way to the block's edge, not yet given its lines and columns.
struct Trap: Error {
    var kind = RuntimeError.Kind.trap
    var message: String
    var span: Span?
    var calls: [OpenCall] = []

    static let foundNil = "unexpectedly found nil while unwrapping an Optional value"

    static func countedTooFar(at span: Span? = nil) -> Trap { Trap("arithmetic overflow: counting went past \(Int.max)", at: span) }

    static func overlap(_ variable: Variable, at span: Span? = nil) -> Trap {
        Trap(
            "overlapping access to '\(variable.name)': it is used while a call that has not ended is changing it; give the call a copy, or use a copy meanwhile",
            at: span)
    }

    /// A value that holds values that hold values, deeper than the stack goes.
    static func tooDeep(_ participle: String) -> Trap { Trap("a value that is nested so deeply can't be \(participle) in a lesson") }

    init(_ message: String, at span: Span? = nil, kind: RuntimeError.Kind = .trap) {
        self.message = message
        self.span = span
        self.kind = kind
    }
}

/// An error value that the lesson threw.
struct ThrownValue: Error {
    let value: Value
    let type: StaticType
    let span: Span
    var calls: [OpenCall] = []
}

/// A call that a fault passed through: `f(3)`, and where it stands.
struct OpenCall {
    let text: String
    let span: Span
    /// How many are kept.
    static let most = 12

    init(_ code: FunctionCode, _ callee: Frame, _ span: Span) {
        let arguments = zip(code.parameters, code.parameterTypes).dropFirst(code.hasReceiver ? 1 : 0).map { OpenCall.brief(callee.load($0), $1) }
        text = "\(code.name)(\(arguments.joined(separator: ", ")))"
        self.span = span
    }

    /// An argument as far as it can be written in a few characters without running anything.
    private static func brief(_ value: Value, _ type: StaticType) -> String {
        switch value {
        case .int(let x): return "\(x)"
        case .double(let x): return "\(x)"
        case .float(let x): return "\(x)"
        case .bool(let x): return "\(x)"
        case .string, .piece:
            let text = value.asString
            return (text.utf8.count <= 24 ? text : String(text.prefix(20)) + "…").debugDescription
        case .none: return "nil"
        case .ints, .doubles, .floats, .bools, .array:
            let count = value.elementCount
            if count > 4 { return "[\(count) elements]" }
            return "[" + (0..<count).map { brief(value.element(at: $0), type.arguments.first ?? .any) }.joined(separator: ", ") + "]"
        case .enumCase(let own): return "." + own.name
        case .erased(let own): return brief(own.value, own.type)
        default: return type.description
        }
    }
}
