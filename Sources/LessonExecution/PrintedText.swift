/// Printed text as a terminal shows it: colours and weights of its control sequences, lines that are written over after a carriage return. What
/// else it holds of control sequences moves a cursor, and is left out.
package struct PrintedText {
    package struct Stretch: Equatable, Sendable {
        package var text: String
        package let style: Style
    }

    package struct Style: Hashable, Sendable {
        /// 0 to 7: black, red, green, yellow, blue, magenta, cyan, white.
        package var colour: Int?
        package var isBold = false
        package var isDim = false
        package var isUnderlined = false
    }

    package private(set) var lines: [[Stretch]] = []
    private var line: [(character: Character, style: Style)] = []
    private var column = 0
    private var style = Style()

    /// Whether a text has anything that isn't shown as it is.
    package static func steers(_ text: String) -> Bool { text.utf8.contains { $0 == 0x1B || $0 == 0x0D || $0 == 0x08 } }

    package init(_ text: String) {
        var rest = Substring(text)
        while let character = rest.popFirst() {
            switch character {
            case "\n", "\r\n": endLine()
            case "\r": column = 0
            case "\u{8}": column = max(0, column - 1)
            case "\u{1B}": takeSequence(&rest)
            default: put(character)
            }
        }
        if !line.isEmpty { endLine() }
    }

    private mutating func put(_ character: Character) {
        if column < line.count { line[column] = (character, style) } else { line.append((character, style)) }
        column += 1
    }

    private mutating func endLine() {
        var stretches: [Stretch] = []
        for (character, style) in line {
            if stretches.last?.style == style {
                stretches[stretches.count - 1].text.append(character)
            } else {
                stretches.append(Stretch(text: String(character), style: style))
            }
        }
        lines.append(stretches)
        (line, column) = ([], 0)
    }

    /// What follows an escape: `[31m` and its like; a title, up to its end; else one letter.
    private mutating func takeSequence(_ rest: inout Substring) {
        switch rest.first {
        case "[":
            rest.removeFirst()
            let parameters = rest.prefix { $0.isASCII && ("0"..."?").contains($0) }
            rest = rest[parameters.endIndex...]
            guard let final = rest.first, final.isASCII, !final.isNewline else { return }
            rest.removeFirst()
            switch final {
            case "m": take(parameters.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) ?? 0 })
            case "K": erase(parameters)
            default: break
            }
        case "]":
            let title = rest.prefix { $0 != "\u{7}" && $0 != "\u{1B}" && !$0.isNewline }
            rest = rest[title.endIndex...]
            if rest.first == "\u{7}" { rest.removeFirst() }
        case "\n", "\r", "\r\n", nil: break
        default: rest.removeFirst()
        }
    }

    private mutating func erase(_ parameters: Substring) {
        switch parameters {
        case "", "0": line.removeSubrange(min(column, line.count)...)
        case "2": line = []
        default: break
        }
    }

    private mutating func take(_ codes: [Int]) {
        for code in codes {
            switch code {
            case 0: style = Style()
            case 1: style.isBold = true
            case 2: style.isDim = true
            case 4: style.isUnderlined = true
            case 22: (style.isBold, style.isDim) = (false, false)
            case 24: style.isUnderlined = false
            case 30...37: style.colour = code - 30
            case 90...97: style.colour = code - 90
            case 39: style.colour = nil
            // Colours by number, and grounds: what comes behind them belongs to them.
            case 38, 48: return
            default: break
            }
        }
    }
}
