import Wording

extension LanguageError: Told {
    public func told(in language: ReaderLanguage) -> String {
        if language == .korean, case .slip(let slip) = self { return slip.korean }
        return message
    }
}
