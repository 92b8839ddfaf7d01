import Wording

/// What is said of a name, in each language.
public struct Documentation: Hashable, Sendable {
    public let english: String
    /// Empty where nobody has written it: then readers are told the English one.
    public let korean: String

    public init(_ english: String = "", korean: String = "") {
        self.english = english
        self.korean = korean
    }

    /// Whether nobody has said anything.
    public var isEmpty: Bool { english.isEmpty }
}

extension Documentation: Told {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean.isEmpty ? english : korean
        }
    }
}
