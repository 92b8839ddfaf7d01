import Wording

extension Fault: Told {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: message
        case .korean: korean
        }
    }
}
