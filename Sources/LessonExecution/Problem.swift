/// One thing wrong with a lesson, at its place, ready to be shown: `week6.md:41:13: error: …`.
public struct Problem: Equatable, Sendable, Error, Codable {
    public enum Severity: String, Sendable, Codable { case error, warning }

    public var severity: Severity
    /// The lesson's path as the user gave it.
    public var file: String
    /// From 1, in the lesson; `nil` where the fault is the file's as a whole.
    public var line: Int?
    /// From 1, in characters.
    public var column: Int?
    /// How many characters the caret line marks.
    public var length: Int
    public var message: String
    /// A name that would be right, for "did you mean".
    public var suggestion: String?
    /// The text of the line at fault.
    public var sourceLine: String?
    /// Further lines beneath: the chain of calls, what to do.
    public var notes: [String]

    /// The most bytes of a message, which may hold a lesson's own text, and the most lines beneath it.
    private static let messageLimit = 4_000
    private static let noteLimit = 50

    public init(
        severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil, length: Int = 1, message: String,
        suggestion: String? = nil, sourceLine: String? = nil, notes: [String] = []
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.length = length
        self.message = message.bounded(to: Self.messageLimit)
        self.suggestion = suggestion?.bounded(to: Self.messageLimit)
        self.sourceLine = sourceLine
        self.notes = notes.count > Self.noteLimit ? notes.prefix(Self.noteLimit) + ["… and \(notes.count - Self.noteLimit) more"] : notes
    }
}

extension String {
    /// The beginning of a long text, with how much more there is.
    fileprivate func bounded(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        return String(decoding: utf8.prefix(limit), as: UTF8.self) + " … (\(utf8.count - limit) more bytes are not shown)"
    }
}
