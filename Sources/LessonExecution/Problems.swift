import LessonDocument
import LessonLanguage
import Wording

/// All that is wrong with a lesson file that can't be read: never empty.
public struct Problems: Error {
    public let all: [Problem]
}

extension Problems {
    /// All that is wrong with a file, a line each, as editors want it.
    public static func describing(_ errors: LessonErrors, in language: ReaderLanguage) -> String {
        Problems(errors).all.map { $0.headline(in: language) }.joined(separator: "\n")
    }

    public init(_ errors: LessonErrors) {
        all = errors.errors.map { Problem($0, file: errors.file) }
    }
}

extension RuntimeError {
    /// Functions that call each other without end do so from the same line.
    fileprivate var isOfDepth: Bool { if case .depth = fault { true } else { false } }
}

extension Problem {
    /// What is wrong with the lesson's text.
    init(_ error: LessonError, severity: Severity = .error, file: String) {
        self.init(
            severity: severity, file: file, line: error.line, column: error.column, length: error.length, message: error,
            suggestion: error.suggestion, sourceLine: error.sourceLine)
    }

    /// What the language found, as a problem of the lesson's file.
    /// - Parameter message: in place of the error's own.
    init(_ error: RuntimeError, message: RunFault? = nil, lesson: Lesson, lines: [String]) {
        self.init(
            file: lesson.file, line: error.line, column: lesson.column(error.column, ofCodeInLine: error.line), length: error.length,
            message: message.map { Sentence($0) } ?? Sentence(error.fault), suggestion: error.suggestion,
            sourceLine: lines.line(error.line),
            notes: error.isOfDepth ? Array(error.calls.prefix(2)) : error.calls)
    }

    /// What the rehearsal found doubtful.
    init(_ doubt: Rehearsal.Doubt, lesson: Lesson, lines: [String]) {
        self.init(
            severity: .warning, file: lesson.file, line: doubt.line, column: lesson.column(doubt.column, ofCodeInLine: doubt.line), length: doubt.length,
            message: doubt.doubt, sourceLine: lines.line(doubt.line))
    }

    init(_ diagnostic: Diagnostic, lesson: Lesson, lines: [String]) {
        self.init(
            severity: diagnostic.severity == .error ? .error : .warning, file: lesson.file, line: diagnostic.line,
            column: lesson.column(diagnostic.column, ofCodeInLine: diagnostic.line), length: diagnostic.length, message: diagnostic.error,
            suggestion: diagnostic.suggestion,
            sourceLine: lines.line(diagnostic.line))
    }
}

extension Lesson {
    /// What is doubtful in the prose, and links that lead nowhere, which are errors. A lesson with any of them runs.
    /// - Parameter allowsRawHTML: whether the page takes the lesson's HTML as it is.
    public func proseProblems(allowingRawHTML allowsRawHTML: Bool = false) -> [Problem] {
        warnings.filter { !allowsRawHTML || !$0.isOfSafePages }.map { Problem($0, severity: $0.leadsNowhere ? .error : .warning, file: file) }
    }
}

extension [String] {
    /// A lesson's line, from 1; nil behind its last.
    func line(_ number: Int) -> String? { indices.contains(number - 1) ? self[number - 1] : nil }
}

/// The lines of a text without their ends, whatever ends them.
func sourceLines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
}
