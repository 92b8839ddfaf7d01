import Wording

/// One thing wrong with a lesson, at its place, ready to be shown: `week6.md:41:13: error: …`. It holds its sentences in all languages, since the page and the
/// terminal may speak different ones.
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
    public var message: Sentence
    /// A name that would be right, for "did you mean".
    public var suggestion: String?
    /// The text of the line at fault.
    public var sourceLine: String?
    /// Further lines beneath: the chain of calls, what to do.
    public var notes: [Sentence]

    /// The most bytes of a message, which may hold a lesson's own text, and the most lines beneath it.
    private static let messageLimit = 4_000
    private static let noteLimit = 50

    public init(
        severity: Severity = .error, file: String, line: Int? = nil, column: Int? = nil, length: Int = 1, message: some Told,
        suggestion: String? = nil, sourceLine: String? = nil, notes: [any Told] = []
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.length = length
        self.message = Self.bounded(message)
        self.suggestion = suggestion.map { $0.utf8.count > Self.messageLimit ? String(decoding: $0.utf8.prefix(Self.messageLimit), as: UTF8.self) : $0 }
        self.sourceLine = sourceLine
        self.notes = notes.prefix(Self.noteLimit).map { Sentence($0) }
        if notes.count > Self.noteLimit { self.notes.append(Sentence(ProblemPhrase.moreNotes(notes.count - Self.noteLimit))) }
    }

    /// The beginning of a long text, with how much more there is.
    private static func bounded(_ message: some Told) -> Sentence {
        func bounded(_ language: ReaderLanguage) -> String {
            let text = message.told(in: language)
            guard text.utf8.count > messageLimit else { return text }
            return String(decoding: text.utf8.prefix(messageLimit), as: UTF8.self) + ProblemPhrase.moreBytes(text.utf8.count - messageLimit).told(in: language)
        }
        return Sentence(english: bounded(.english), korean: bounded(.korean))
    }
}
