import Wording

extension LanguageError: Told {
    public func told(in language: ReaderLanguage) -> String {
        guard case .unused(let value) = self else { return message }
        return switch language {
        case .english: value.english
        case .korean: value.korean
        }
    }
}
