/// A Substring: its characters, and where in the text that it was cut from it begins, so that positions mean the same in both.
///
/// A position (`String.Index`) is held as the number of UTF-8 bytes before it.
public final class Piece {
    public let text: String
    let start: Int

    init(_ text: String, start: Int) {
        self.text = text
        self.start = start
    }
}

extension Value {
    /// A part of a text that is itself held as a value.
    static func piece(_ part: Substring, of whole: Value) throws -> Value {
        let start = part.base.utf8.distance(from: part.base.startIndex, to: part.startIndex) + whole.textStart
        let text = try Texts.copied(part)
        return start == 0 ? .string(text) : .piece(Piece(text, start: start))
    }

    /// Takes a text out of its place, so that whoever changes it is its only owner; nil where it has been taken already.
    mutating func takeText() -> String? {
        // A `switch` would hold it a second time until its end.
        if case .piece(let piece) = self {
            self = .taken
            return piece.text
        }
        let own = take()
        if case .string(let text) = consume own { return text }
        return nil
    }

    /// The position of a text's first character.
    var textStart: Int { if case .piece(let piece) = self { return piece.start } else { return 0 } }
}
