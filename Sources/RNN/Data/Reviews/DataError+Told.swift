import Wording

extension DataError: Told {
    public func told(in language: ReaderLanguage) -> String { description }
}
