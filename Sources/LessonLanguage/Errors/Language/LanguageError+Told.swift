import Wording

extension LanguageError: Told {
    public func told(in language: ReaderLanguage) -> String { message }
}
