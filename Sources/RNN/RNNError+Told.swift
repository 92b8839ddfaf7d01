import Wording

extension RNNError: Told {
    public func told(in language: ReaderLanguage) -> String { description }
}
