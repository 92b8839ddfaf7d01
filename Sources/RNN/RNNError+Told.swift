import Wording

extension RNNError: Told {
    public func told(in language: ReaderLanguage) -> String {
        if case .training(let fault) = self, language == .korean { return fault.korean }
        return description
    }
}
