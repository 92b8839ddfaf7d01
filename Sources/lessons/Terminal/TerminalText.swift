import LessonExecution

/// What goes to a terminal: text from anywhere, and colours of ours. They are told apart, so text is never taken for a control sequence:
/// `"\(file, .bold)  \(title)"`.
struct TerminalText: ExpressibleByStringInterpolation {
    private let stretches: [Stretch]

    fileprivate struct Stretch {
        let text: String
        /// The numbers of its colour and weights; empty where it is plain.
        let codes: String
    }

    init(_ text: String) { stretches = [Stretch(text: text, codes: "")] }

    /// A line that a lesson printed: of its control sequences the colours and weights are ours, and nothing else is left.
    init(printed line: [PrintedText.Stretch]) {
        stretches = line.map { Stretch(text: $0.text, codes: $0.style.codes) }
    }

    init(stringLiteral text: String) { self.init(text) }

    init(stringInterpolation: StringInterpolation) { stretches = stringInterpolation.stretches }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var stretches: [Stretch] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ text: String) { stretches.append(Stretch(text: text, codes: "")) }

        mutating func appendInterpolation(_ text: some CustomStringConvertible, _ colour: Terminal.Colour? = nil) {
            stretches.append(Stretch(text: text.description, codes: colour?.rawValue ?? ""))
        }

        mutating func appendInterpolation(_ text: TerminalText) { stretches += text.stretches }
    }

    /// The very characters that are sent. Only colours are control sequences in it.
    func characters(coloured: Bool) -> String {
        stretches.map { stretch in
            let text = visible(stretch.text)
            guard coloured, !stretch.codes.isEmpty, !text.isEmpty else { return text }
            return "\u{1B}[\(stretch.codes)m\(text)\u{1B}[0m"
        }
        .joined()
    }
}

extension PrintedText.Style {
    fileprivate var codes: String {
        [
            isBold ? "1" : nil, isDim ? "2" : nil, isUnderlined ? "4" : nil, isReversed ? "7" : nil, colour.map { $0 < 8 ? "3\($0)" : "90" },
            ground.map { $0 < 8 ? "4\($0)" : "100" },
        ]
        .compactMap(\.self).joined(separator: ";")
    }
}
