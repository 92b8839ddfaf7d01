/// A sentence in all languages, as plain data: what is found in one process, or kept from an earlier run, is told in another, to a reader whose language is not
/// known until then.
public struct Sentence: Bilingual, Equatable, Codable, Sendable {
    public var english: String
    public var korean: String

    public init(english: String, korean: String) { (self.english, self.korean) = (english, korean) }

    public init(_ told: some Told) { self.init(english: told.told(in: .english), korean: told.told(in: .korean)) }

    /// A text that is the same in all languages: a name, a number.
    public init(same text: String) { self.init(english: text, korean: text) }

    /// The sentence with something done to its text in each language.
    public func map(_ change: (String) -> String) -> Sentence { Sentence(english: change(english), korean: change(korean)) }
}
