extension ExpectationFault {
    package var english: String {
        switch self {
        case .unmet(let block): "block `\(block)` gave something else than its `output` says"
        case .expectedLine(let line): "- \(line)"
        case .givenLine(let line): "+ \(line)"
        case .moreLines(let count): "… and \(count) more line\(count == 1 ? "" : "s")"
        case .outdated(let written, let expression, let now): "the text says \(written), but `\(expression)` is \(now) now"
        case .others(let others):
            "\(others.count) numbers of the text are others with these options, and the page shows them: "
                + others.map { "\($0.written) is \($0.now) (line \($0.line))" }.joined(separator: ", ")
        case .noExpression: "a number of the text is bound to one expression, such as `score.accuracy`"
        case .noNumber(let type): "a number of the text is bound to a value of type `\(type)`, which is no number"
        case .effect(let name?):
            "`\(name)` changes something, and what a number of the text is bound to must change nothing: call it in a block, and bind the result"
        case .effect(nil): "what a number of the text is bound to must change, print and draw nothing: do it in a block, and bind the result"
        case .drifted(let written, let block, let line): "\(written) stood in what block `\(block)` (line \(line)) showed in an earlier run, and no longer does"
        case .promote: "`lessons test --promote` writes what is so now"
        }
    }
}
