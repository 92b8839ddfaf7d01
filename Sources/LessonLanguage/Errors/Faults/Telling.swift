import Wording

/// What an error says of itself in each language. The error is somebody else's type, the host's or the lesson's, so that its words are all there is to keep.
public struct Telling: Sendable {
    public let english: String
    public let korean: String
    /// The error itself, with its facts, for those who know its type; nil of what the lesson wrote.
    public let error: (any Error)?

    /// An error of the host's, in Korean too if it can be told so.
    public init(_ error: any Error) {
        english = "\(error)"
        korean = (error as? any Told)?.told(in: .korean) ?? english
        self.error = error
    }

    /// What is told in other words than the error's own.
    public init(english: String, korean: String, of error: any Error) { (self.english, self.korean, self.error) = (english, korean, error) }

    /// A text that the lesson wrote itself: it is the same in all languages.
    public init(_ text: String) { (english, korean, error) = (text, text, nil) }
}

extension Telling: Equatable {
    public static func == (left: Telling, right: Telling) -> Bool { left.english == right.english && left.korean == right.korean }
}

extension MachineState {
    /// What the thrown value says: all that is thrown is the lesson's own value or an error of the host's.
    func telling(_ thrown: ThrownValue) throws -> Telling {
        if case .host(let object) = thrown.value, let error = object.value as? any Error & Told { return Telling(error) }
        return Telling(try describe(thrown.value, as: thrown.type))
    }
}
