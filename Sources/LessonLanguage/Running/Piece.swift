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
    static func piece(_ part: Substring, of whole: Value) -> Value {
        let start = part.base.utf8.distance(from: part.base.startIndex, to: part.startIndex) + whole.textStart
        return start == 0 ? .string(String(part)) : .piece(Piece(String(part), start: start))
    }

    /// The position of a text's first character.
    var textStart: Int { if case .piece(let piece) = self { return piece.start } else { return 0 } }
}
