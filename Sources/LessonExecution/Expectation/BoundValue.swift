import LessonDocument

/// A number of the prose that is bound to the run, with its value in the run.
public struct BoundValue: Codable, Equatable, Sendable {
    public enum Outcome: Codable, Equatable, Sendable {
        case value(Double)
        /// Finding it failed.
        case failed(Problem)
        /// What it needs was not made.
        case missing
    }

    public let number: BoundNumber
    public let outcome: Outcome
    /// It rests on the built-in sample.
    public let usesSample: Bool

    public init(number: BoundNumber, outcome: Outcome, usesSample: Bool = false) {
        (self.number, self.outcome, self.usesSample) = (number, outcome, usesSample)
    }

    /// The value in the form that the file has; nil where there is none.
    public var text: String? { if case .value(let value) = outcome { number.text(of: value) } else { nil } }

    /// Whether the file has another number. What the sample gives is not held against what is written of the real data.
    public var isOutdated: Bool {
        guard case .value(let value) = outcome, !usesSample else { return false }
        return !number.holds(for: value)
    }

    var failure: Problem? { if case .failed(let problem) = outcome { problem } else { nil } }
}

extension [BoundValue] {
    var hasFailure: Bool { contains { $0.failure != nil } }
}

extension LessonRun {
    /// Those of the prose's numbers whose value could not be found, each with its reason.
    public var boundNumberFailures: [Problem] { boundValues.compactMap(\.failure) }

    /// Those that the file has otherwise.
    /// - Parameter together: several in one sentence: for a run that its options make unlike the file's.
    public func outdatedNumbers(_ severity: Problem.Severity, together: Bool = false) -> [Problem] {
        let lines = sourceLines(lesson.source)
        let outdated = boundValues.filter(\.isOutdated)
        if together, outdated.count > 1 {
            let others = outdated.map { ExpectationFault.Other(written: $0.number.written, now: $0.text ?? "", line: $0.number.place.line) }
            return [Problem(severity: severity, file: lesson.file, message: ExpectationFault.others(others))]
        }
        return outdated.map { value in
            let place = value.number.place
            return Problem(
                severity: severity, file: lesson.file, line: place.line, column: place.column, length: value.number.written.count,
                message: ExpectationFault.outdated(written: value.number.written, expression: value.number.expression, now: value.text ?? ""),
                sourceLine: lines.line(place.line))
        }
    }
}
