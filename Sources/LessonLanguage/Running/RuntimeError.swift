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
    /// The lesson's functions that were being run, the innermost first, as "name (line 12)".
    public var calls: [String]

    public init(kind: Kind, line: Int, column: Int, length: Int, message: String, calls: [String] = []) {
        self.kind = kind
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.calls = calls
    }

    public var description: String { "\(line):\(column): \(message)" }
}

/// A fault on its way to the block's edge, not yet given its lines and columns.
struct Trap: Error {
    var kind = RuntimeError.Kind.trap
    var message: String
    var span: Span?
    var calls: [String] = []

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
}
