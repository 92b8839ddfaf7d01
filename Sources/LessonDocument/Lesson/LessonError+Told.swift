import Wording

extension LessonError: Told {
    public func told(in language: ReaderLanguage) -> String {
        guard language == .korean else { return message }
        if case .slip(let slip) = fault { return slip.korean }
        if case .lookalike(let lookalike) = fault { return lookalike.korean }
        return message
    }
}
