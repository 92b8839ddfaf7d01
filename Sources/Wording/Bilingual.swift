/// A closed set of sentences, each of which stands once in a file for each language: `…+English.swift` and `…+Korean.swift`.
public protocol Bilingual: Told {
    var english: String { get }
    var korean: String { get }
}

extension Bilingual {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }
}
