/// Printed text as a terminal shows it: colours and weights of its control sequences, lines that are written over after a carriage return. What
/// else it holds of control sequences moves a cursor, and is left out.
package struct PrintedText {
    package struct Stretch: Equatable, Sendable {
        package var text: String
        package let style: Style
    }

    package struct Style: Hashable, Sendable {
        /// 0 to 8: black, red, green, yellow, blue, magenta, cyan, white, grey.
        package var colour: Int?
        /// That of what is behind the letters.
        package var ground: Int?
        package var isReversed = false
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
            case "m": take(parameters.split(separator: ";", omittingEmptySubsequences: false)[...])
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

    private mutating func take(_ codes: ArraySlice<Substring>) {
        var codes = codes
        while let part = codes.popFirst() {
            // `38:5:208` is `38;5;208`, and `4:3` a wavy underline.
            var own = part.split(separator: ":", omittingEmptySubsequences: false)[...]
            let code = own.popFirst().flatMap { Int($0) } ?? 0
            switch code {
            case 38: if let colour = own.isEmpty ? Self.colour(&codes) : Self.colour(&own) { style.colour = colour }
            case 48: if let colour = own.isEmpty ? Self.colour(&codes) : Self.colour(&own) { style.ground = colour }
            // That of a line beneath: only the line is shown.
            case 58: if own.isEmpty { _ = Self.colour(&codes) }
            case 4: style.isUnderlined = own.first != "0"
            default: take(code)
            }
        }
    }

    private mutating func take(_ code: Int) {
        switch code {
        case 0: style = Style()
        case 1: style.isBold = true
        case 2: style.isDim = true
        case 7: style.isReversed = true
        case 22: (style.isBold, style.isDim) = (false, false)
        case 24: style.isUnderlined = false
        case 27: style.isReversed = false
        case 30...37: style.colour = code - 30
        case 39: style.colour = nil
        case 40...47: style.ground = code - 40
        case 49: style.ground = nil
        case 90...97: style.colour = Self.bright(code - 90)
        case 100...107: style.ground = Self.bright(code - 100)
        default: break
        }
    }

    /// Of the bright colours black is a grey, and the others are those that they are bright ones of.
    private static func bright(_ colour: Int) -> Int { colour == 0 ? 8 : colour }

    /// What stands behind 38 and 48: `5` with one of 256 colours, `2` with red, green and blue. The nearest of ours; nil for none.
    private static func colour(_ codes: inout ArraySlice<Substring>) -> Int? {
        switch codes.popFirst() {
        case "5": return codes.popFirst().flatMap { Int($0) }.flatMap(colour(number:))
        case "2":
            // Between colons a name of the colours' space may stand before them, which is mostly empty.
            if codes.count > 3, codes.first?.isEmpty == true { codes.removeFirst() }
            let levels = codes.prefix(3).map { Int($0) ?? 0 }
            codes = codes.dropFirst(3)
            return levels.count == 3 ? nearest(red: levels[0], green: levels[1], blue: levels[2]) : nil
        default: return nil
        }
    }

    /// One of the 256: sixteen with names, a cube of six levels a side, and greys.
    private static func colour(number: Int) -> Int? {
        switch number {
        case 0..<8: return number
        case 8..<16: return bright(number - 8)
        case 16..<232:
            let place = number - 16
            let levels = [place / 36, place / 6 % 6, place % 6].map { $0 == 0 ? 0 : 55 + 40 * $0 }
            return nearest(red: levels[0], green: levels[1], blue: levels[2])
        case 232..<256:
            let level = 8 + 10 * (number - 232)
            return nearest(red: level, green: level, blue: level)
        default: return nil
        }
    }

    /// By its hue; what has none is black, grey or white.
    private static func nearest(red: Int, green: Int, blue: Int) -> Int {
        let (red, green, blue) = (min(max(red, 0), 255), min(max(green, 0), 255), min(max(blue, 0), 255))
        let (most, least) = (max(red, green, blue), min(red, green, blue))
        let spread = most - least
        guard spread > 24, spread * 5 > most else { return most < 64 ? 0 : least > 191 ? 7 : 8 }
        let sixths =
            switch most {
            case red: Double(green - blue) / Double(spread)
            case green: 2 + Double(blue - red) / Double(spread)
            default: 4 + Double(red - green) / Double(spread)
            }
        // Red, yellow, green, cyan, blue, magenta.
        return [1, 3, 2, 6, 4, 5][(Int(sixths.rounded()) + 6) % 6]
    }
}
