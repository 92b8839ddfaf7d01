import LessonLanguage
import RNN
import Wording

extension Rehearsal.Findings {
    mutating func add(_ doubt: TrainingDoubt, at statement: PlainStatement) {
        guard !doubts.contains(where: { $0.line == statement.line && $0.column == statement.column && $0.doubt == doubt }) else { return }
        // The same data are told of once, where they are judged first.
        if case .otherPadding(at: "predict", let trained, let given) = doubt,
            doubts.contains(where: { if case .otherPadding(_, trained, given) = $0.doubt { true } else { false } })
        {
            return
        }
        doubts.append(Rehearsal.Doubt(doubt: doubt, line: statement.line, column: statement.column, length: statement.length))
    }

    /// A function that is called for several models says once what is wrong, and so does a model that is used twice.
    /// - Parameter above: the statements before, in one of which the cause may stand.
    mutating func add(_ error: RuntimeError, at statement: PlainStatement, behind above: ArraySlice<PlainStatement>) {
        var error = error
        let cause = EngineFact(error.fault.telling?.error)
        if case .data(let function) = statement.kind, !Rehearsal.certain.contains(function), cause?.isOfArgumentAlone != true { return }
        var isAtPlace = true
        if let telling = error.fault.telling, let cause {
            if cause.isOfClassesOfOne, moveDoubt(cause, error, at: statement) { return }
            error.fault = .host(cause.told(for: statement) ?? telling)
            if let place = cause.place(in: statement, from: error) {
                (error.line, error.column, error.length) = place
            } else if cause.isOfEmbedding, let place = Self.embedding(of: statement, in: above) {
                (error.line, error.column, error.length, isAtPlace) = (place.line, place.column, place.length, false)
            }
        }
        guard !errors.contains(where: { $0.line == error.line && $0.column == error.column }) else { return }
        if let object = statement.object, !said.insert("\(object): \(Self.withoutCall(error))").inserted { return }
        if isAtPlace { error.calls += statement.calls }
        errors.append(error)
    }

    /// What the model's loss was doubted for when it was compiled, and makes its training fail: an error, at its place there.
    private mutating func moveDoubt(_ cause: EngineFact, _ error: RuntimeError, at statement: PlainStatement) -> Bool {
        guard let index = doubts.lastIndex(where: { if case .classesOfOne = $0.doubt { $0.line < statement.line } else { false } }) else { return false }
        let doubt = doubts.remove(at: index)
        var moved = error
        moved.fault = .host(Telling(english: doubt.doubt.told(in: .english), korean: doubt.doubt.told(in: .korean), of: cause.error))
        (moved.line, moved.column, moved.length) = (doubt.line, doubt.column, doubt.length)
        errors.append(moved)
        return true
    }

    /// Where the model's `Embedding` is made.
    private static func embedding(of statement: PlainStatement, in above: ArraySlice<PlainStatement>) -> (line: Int, column: Int, length: Int)? {
        for other in above.reversed() where other.object == statement.object && other.object != nil {
            for (offset, line) in other.block.code.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                guard let start = line.range(of: "Embedding(")?.lowerBound else { continue }
                var depth = 0
                let call = line[start...].prefix { character in
                    if character == "(" { depth += 1 }
                    if character == ")" { depth -= 1 }
                    return depth > 0 || character != ")"
                }
                return (other.block.line + offset, line.distance(from: line.startIndex, to: start) + 1, call.count + 1)
            }
        }
        return nil
    }

    /// The sentence without who found out: `fit` and `predict` say the same of a model.
    private static func withoutCall(_ error: RuntimeError) -> String {
        error.message.replacing(#/^(?:fit|evaluate|predict|validationData): /#, with: "")
    }
}
