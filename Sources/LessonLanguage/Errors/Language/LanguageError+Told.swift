import Wording

extension LanguageError: Told {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: message
        case .korean: korean
        }
    }

    /// What the lesson wrote may be of any length.
    func shortened(_ text: String) -> String {
        text.utf8.count <= 1_000 || text.dropFirst(500).isEmpty ? text : "\(text.prefix(400)) … \(text.suffix(100))"
    }
}
