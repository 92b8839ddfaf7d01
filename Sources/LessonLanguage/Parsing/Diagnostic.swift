/// Something to be said about a lesson before it runs, in the lesson's own lines and columns.
public struct Diagnostic: Equatable, Sendable {
    public enum Severity: String, Sendable { case error, warning, note }

    public var severity: Severity
    /// From 1, in the lesson.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// How many characters it is about; at least 1.
    public var length: Int
    public var message: String
    /// The name that was probably meant.
    public var suggestion: String?
    /// The block it is in, counted from 0.
    public var block: Int

    public init(
        severity: Severity = .error, line: Int, column: Int, length: Int = 1, message: String, suggestion: String? = nil, block: Int = 0
    ) {
        self.severity = severity
        self.line = line
        self.column = column
        self.length = length
        self.message = message
        self.suggestion = suggestion
        self.block = block
    }
}
