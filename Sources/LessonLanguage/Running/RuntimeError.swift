import Wording

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

    public var fault: Fault
    public var line: Int
    public var column: Int
    public var length: Int
    /// The lesson's functions that were being run, the innermost first, with where they were called.
    public var calls: [Call] = []

    public var kind: Kind { fault.kind }
    public var message: String { fault.message }
    /// The name that was probably meant.
    public var suggestion: String? { fault.suggestion }
    public var description: String { "\(line):\(column): \(message)" }
}

extension RuntimeError {
    /// A call of one of the lesson's functions: `f(3)`, and the line that it stands in.
    public struct Call: Bilingual, Equatable, Sendable {
        public let text: String
        public let line: Int

        public var english: String { "called from \(text), called at line \(line)" }
        public var korean: String { "호출한 곳: \(text), \(line)행" }
    }
}

/// A fault on its way to the block's edge, not yet given its lines and columns.
struct Trap: Error {
    var fault: Fault
    var span: Span?
    var calls: [OpenCall] = []

    init(_ fault: Fault, at span: Span? = nil) {
        self.fault = fault
        self.span = span
    }

    static func overlap(_ variable: Variable, at span: Span? = nil) -> Trap { Trap(.access(.variable(variable.name)), at: span) }
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
            let first = (0..<min(count, 4)).map { brief(value.element(at: $0), type.arguments.first ?? .any) }
            return "[" + (first + (count > 4 ? ["…"] : [])).joined(separator: ", ") + "]"
        case .enumCase(let own): return "." + own.name
        case .erased(let own): return brief(own.value, own.type)
        default: return type.description
        }
    }
}
