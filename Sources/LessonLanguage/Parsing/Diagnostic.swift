/// Something to be said about a lesson before it runs, in the lesson's own lines and columns.
public struct Diagnostic: Equatable, Sendable {
    public enum Severity: String, Sendable { case error, warning, note }

    public var severity = Severity.error
    /// From 1, in the lesson.
    public var line: Int
    /// From 1, in characters.
    public var column: Int
    /// How many characters it is about; at least 1.
    public var length: Int
    public var error: LanguageError
    /// The block it is in, counted from 0.
    public var block: Int

    public var message: String { error.message }
    /// The name that was probably meant.
    public var suggestion: String? { error.suggestion }
}
