import Wording

/// What an error says of itself in each language. The error is somebody else's type, the host's or the lesson's, so that its words are all there is to keep.
public struct Telling: Equatable, Sendable {
    public let english: String
    public let korean: String

    /// An error of the host's, in Korean too if it can be told so.
    public init(_ error: any Error) {
        english = "\(error)"
        korean = (error as? any Told)?.told(in: .korean) ?? english
    }

    /// What is told in other words than the error's own.
    public init(english: String, korean: String) { (self.english, self.korean) = (english, korean) }

    /// A text that the lesson wrote itself: it is the same in all languages.
    public init(_ text: String) { (english, korean) = (text, text) }
}

extension MachineState {
    /// What the thrown value says: all that is thrown is the lesson's own value or an error of the host's.
    func telling(_ thrown: ThrownValue) throws -> Telling {
        if case .host(let object) = thrown.value, let error = object.value as? any Error & Told { return Telling(error) }
        return Telling(try describe(thrown.value, as: thrown.type))
    }
}
