import LessonExecution

/// What goes to a terminal: text from anywhere, and colours of ours. They are told apart, so text is never taken for a control sequence:
/// `"\(file, .bold)  \(title)"`.
struct TerminalText: ExpressibleByStringInterpolation {
    private let pieces: [Piece]

    fileprivate struct Piece {
        let text: String
        let colour: Terminal.Colour?
    }

    init(_ text: String) { pieces = [Piece(text: text, colour: nil)] }

    init(stringLiteral text: String) { self.init(text) }

    init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) { pieces.append(Piece(text: text, colour: nil)) }

        mutating func appendInterpolation(_ text: some CustomStringConvertible, _ colour: Terminal.Colour? = nil) {
            pieces.append(Piece(text: text.description, colour: colour))
        }

        mutating func appendInterpolation(_ text: TerminalText) { pieces += text.pieces }
    }

    /// The very characters that are sent. Only colours are control sequences in it.
    func characters(coloured: Bool) -> String {
        pieces.map { piece in
            let text = visible(piece.text)
            guard coloured, let colour = piece.colour, !text.isEmpty else { return text }
            return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
        }
        .joined()
    }
}
