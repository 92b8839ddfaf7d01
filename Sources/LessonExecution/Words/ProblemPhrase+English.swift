extension ProblemPhrase {
    package var english: String {
        switch self {
        case .severity(.error): "error"
        case .severity(.warning): "warning"
        case .suggestion(let sentence, let name): "\(sentence); did you mean '\(name)'?"
        case .moreBytes(let count): " … (\(count) more bytes are not shown)"
        case .moreNotes(let count): "… and \(count) more"
        }
    }
}
