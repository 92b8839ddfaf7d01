import LessonLanguage
import RNN
import Wording

/// An error of the engine's, as far as a rehearsal goes by its facts.
struct EngineFact {
    let error: any Error & Told

    /// `nil` for errors that are not the engine's.
    init?(_ error: (any Error)?) {
        switch error {
        case let error as RNNError: self.error = error
        case let error as DataError: self.error = error
        default: return nil
        }
    }

    private var engine: RNNError? { error as? RNNError }

    /// A word id that the `Embedding` has no place for.
    var isOfEmbedding: Bool {
        guard case .idOutOfRange(_, let id, let count) = engine else { return false }
        return id >= count
    }

    /// A class that a model with one output can't give.
    var isOfClassesOfOne: Bool {
        guard case .invalidArgument(_, _, _, .classNumber(outputs: 1)) = engine else { return false }
        return true
    }

    /// An argument that can't be, however much data there is.
    var isOfArgumentAlone: Bool {
        switch argument?.requirement {
        case .atLeast, .fraction, .zeroOrMore, .moreThanZero, .shareOrCount: true
        default: false
        }
    }

    private var argument: (operation: RNNError.Operation, name: String, given: RNNError.Given, requirement: RNNError.Requirement)? {
        if case .invalidArgument(let operation, let name, let given, let requirement) = engine { return (operation, name, given, requirement) }
        guard case .invalidArgument(let operation, .parameter(let name), let given, let requirement) = error as? DataError else { return nil }
        return (operation, name, given, requirement)
    }
}

// With the lesson's names.
extension EngineFact {
    /// What is told of a statement with its own names for things; `nil` where there is nothing to name.
    func told(for statement: PlainStatement) -> Telling? {
        switch engine {
        case .unpadded(let operation, _, let steps):
            data(of: operation, in: statement).map { Telling(RNNError.unpadded(operation: operation, data: $0.text, steps: steps)) }
        case .notCompiled(let operation, let loss, _):
            statement.object.map { Telling(RNNError.notCompiled(operation: operation, loss: loss, model: $0)) }
        case .shapeMismatch(.targets, _, _), .indexOutOfRange(.axis, _, _): withoutSampleCounts
        default: nil
        }
    }

    /// With `None` for the number of samples in shapes: how many there are, nobody knows here.
    private var withoutSampleCounts: Telling {
        func text(_ language: ReaderLanguage) -> String { error.told(in: language).replacing(#/ \(\d+,/#, with: " (None,") }
        return Telling(english: text(.english), korean: text(.korean), of: error)
    }
}

// Where it stands.
extension EngineFact {
    typealias Place = (line: Int, column: Int, length: Int)

    /// Where the argument stands that is wrong; `nil` where it is not named.
    /// - Parameter error: where the call stands.
    func place(in statement: PlainStatement, from error: RuntimeError) -> Place? {
        if case .unpadded(let operation, _, _) = engine { return data(of: operation, in: statement)?.place }
        // What makes a thing is told where it is made.
        guard let (operation, name, given, _) = argument, operation == "IMDB.load" || "\(operation)".first?.isLowercase == true else { return nil }
        return argument(after: "\\b\(name):\\s*", in: statement, from: error)?.place
            ?? argument(after: "\\b\(operation)\\(\\s*(?=\(Self.escaped(given.text))\\b)", in: statement, from: error)?.place
    }

    /// The samples that are given to a method, or to be judged by.
    private func data(of operation: RNNError.Operation, in statement: PlainStatement) -> (text: String, place: Place)? {
        let start = operation == "validationData" ? "\\bvalidationData:\\s*\\(\\s*" : "\\.\(operation)\\(\\s*"
        guard let found = argument(after: start, in: statement, from: nil), found.text.wholeMatch(of: #/[A-Za-z_][\w.]*/#) != nil else { return nil }
        return found
    }

    /// What stands behind the first match of a pattern, up to the comma or bracket that ends it.
    private func argument(after pattern: String, in statement: PlainStatement, from error: RuntimeError?) -> (text: String, place: Place)? {
        guard let pattern = try? Regex(pattern) else { return nil }
        var code = statement.block.code[...]
        if let error {
            let lines = code.split(separator: "\n", omittingEmptySubsequences: false)
            // An error of a function that stands elsewhere has no place in the statement.
            guard error.line >= statement.block.line, error.column >= 1, let line = lines.dropFirst(error.line - statement.block.line).first else {
                return nil
            }
            code = code[(line.index(line.startIndex, offsetBy: error.column - 1, limitedBy: line.endIndex) ?? line.endIndex)...]
        }
        guard let end = code.firstMatch(of: pattern)?.range.upperBound else { return nil }
        var depth = 0
        let value = code[end...].prefix { character in
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            return depth >= 0 && !(depth == 0 && character == ",") && !character.isNewline
        }
        let text = String(value).trimmingSuffix(" ")
        let before = statement.block.code[..<end]
        // Behind what stands for an argument that is not known nothing stands where it does in the lesson.
        guard !before.split(separator: "\n", omittingEmptySubsequences: false).last!.contains(Rehearsal.unknown) else { return nil }
        let column = before.distance(from: before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex, to: end) + 1
        guard !text.isEmpty else { return nil }
        return (text, (statement.block.line + before.count { $0 == "\n" }, column, text.count))
    }

    private static func escaped(_ text: String) -> String { text.replacing(#/[^\w]/#) { "\\\($0.0)" } }
}

extension String {
    fileprivate func trimmingSuffix(_ end: Character) -> String { String(reversed().drop { $0 == end }.reversed()) }
}

extension RNNError.Given {
    /// As it stands in code.
    fileprivate var text: String {
        if case .text(let text) = self { return text }
        return ""
    }
}
