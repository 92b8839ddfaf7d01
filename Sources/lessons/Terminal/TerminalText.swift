import LessonExecution

/// What goes to a terminal: text from anywhere, and colours of ours. They are told apart, so text is never taken for a control sequence:
/// `"\(file, .bold)  \(title)"`.
struct TerminalText: ExpressibleByStringInterpolation {
    private let stretches: [Stretch]

    fileprivate struct Stretch {
        let text: String
        let colour: Terminal.Colour?
    }

    init(_ text: String) { stretches = [Stretch(text: text, colour: nil)] }

    init(stringLiteral text: String) { self.init(text) }

    init(stringInterpolation: StringInterpolation) { stretches = stringInterpolation.stretches }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var stretches: [Stretch] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) { stretches.append(Stretch(text: text, colour: nil)) }

        mutating func appendInterpolation(_ text: some CustomStringConvertible, _ colour: Terminal.Colour? = nil) {
            stretches.append(Stretch(text: text.description, colour: colour))
        }

        mutating func appendInterpolation(_ text: TerminalText) { stretches += text.stretches }
    }

    /// The very characters that are sent. Only colours are control sequences in it.
    func characters(coloured: Bool) -> String {
        stretches.map { stretch in
            let text = visible(stretch.text)
            guard coloured, let colour = stretch.colour, !text.isEmpty else { return text }
            return "\u{1B}[\(colour.rawValue)m\(text)\u{1B}[0m"
        }
        .joined()
    }
}
