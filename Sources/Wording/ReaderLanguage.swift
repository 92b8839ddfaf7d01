/// A language in which readers are told things. Each has all sentences, in files that are named after it (`…+Korean.swift`).
public enum ReaderLanguage: String, CaseIterable, Codable, Sendable {
    case english = "en"
    case korean = "ko"
}

extension ReaderLanguage {
    /// The language of a tag such as `ko`, `ko-KR` or a locale's `ko_KR.UTF-8`; nil where it is none of these languages.
    public init?(tag: String) {
        self.init(rawValue: tag.prefix { $0.isASCII && $0.isLetter }.lowercased())
    }
}

/// Something that can be said to a reader in each of the languages.
public protocol Told {
    /// A sentence without its full stop.
    func told(in language: ReaderLanguage) -> String
}
