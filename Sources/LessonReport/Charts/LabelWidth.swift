import RNN

/// Sizes of a drawing's letters where they are set largest, in the narrowest charts (`chart.css`).
enum LabelSize {
    static let text = 16.0
    /// Names at the ends of lines, which are bold.
    static let legend = 14.0
    static let count = 14.0
    /// Names beneath bars and boxes.
    static let slot = 14.0
}

/// How wide a text is at most, in the widest of the usual fonts (DejaVu Sans, Verdana).
func labelWidth(_ text: String, size: Double = LabelSize.text, isBold: Bool = false) -> Double {
    text.reduce(0) { $0 + letterShare($1) } * size * (isBold ? 1.14 : 1)
}

/// A letter's width in parts of its size.
private func letterShare(_ letter: Character) -> Double {
    guard let byte = letter.asciiValue else {
        switch letter {
        case "−", "×", "≈", "↑", "↓": return 0.84
        case "·": return 0.56
        case "⁰"..."⁹", "¹", "²", "³", "⁻": return 0.53
        case "…", "‖": return 1
        default:
            // Emoji are wider than they are high.
            let columns = displayWidth(String(letter))
            return columns == 0 ? 0 : columns == 1 ? 1.1 : letter.unicodeScalars.first.map { $0.value >= 0x1F000 } == true ? 1.4 : 1
        }
    }
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: " "): return 0.33
    case UInt8(ascii: "I"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "/"), UInt8(ascii: "f"), UInt8(ascii: "-"): return 0.37
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "!"): return 0.42
    case UInt8(ascii: "J"): return 0.53
    case UInt8(ascii: "m"), UInt8(ascii: "W"), UInt8(ascii: "@"), UInt8(ascii: "%"): return 1.02
    case UInt8(ascii: "M"): return 0.88
    case UInt8(ascii: "w"), UInt8(ascii: "+"), UInt8(ascii: "<")...UInt8(ascii: ">"), UInt8(ascii: "^"), UInt8(ascii: "~"), UInt8(ascii: "#"): return 0.84
    case UInt8(ascii: "E"), UInt8(ascii: "F"), UInt8(ascii: "K"), UInt8(ascii: "L"), UInt8(ascii: "P"), UInt8(ascii: "S"), UInt8(ascii: "T"), UInt8(ascii: "Y"):
        return 0.68
    case UInt8(ascii: "A"), UInt8(ascii: "B"), UInt8(ascii: "C"), UInt8(ascii: "R"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "Z"): return 0.73
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "&"): return 0.8
    case UInt8(ascii: "c"), UInt8(ascii: "s"), UInt8(ascii: "z"): return 0.56
    default: return 0.645
    }
}

/// A text as far as it fits so wide a place.
func fitted(_ text: String, width: Double, size: Double = LabelSize.text, isBold: Bool = false) -> String {
    guard labelWidth(text, size: size, isBold: isBold) > width else { return text }
    let scale = size * (isBold ? 1.14 : 1)
    var (room, end) = (width - scale, text.startIndex)
    while end < text.endIndex {
        room -= letterShare(text[end]) * scale
        guard room >= 0 else { break }
        end = text.index(after: end)
    }
    return text[..<end] + "…"
}

/// A text with its middle left out as far as it must be, so that names that begin or end alike are told apart.
func shortened(_ text: String, width: Double, size: Double) -> String { RNN.shortened(text, width: width) { letterShare($0) * size } }

/// Names with their middle left out as far as they must be; two that differ still do.
func distinct(_ names: [String], widths: [Double], size: Double) -> [String] { distinct(names, widths: widths) { letterShare($0) * size } }

/// A text in lines that fit so wide a place, broken at spaces, and within words that are wider.
func lines(of text: String, width: Double, size: Double = LabelSize.text, isBold: Bool = false) -> [String] {
    let size = size * (isBold ? 1.14 : 1)
    var (lines, line) = ([String](), "")
    for word in text.split(whereSeparator: \.isWhitespace) {
        let joined = line.isEmpty ? String(word) : line + " " + word
        if labelWidth(joined, size: size) <= width {
            line = joined
            continue
        }
        if !line.isEmpty { lines.append(line) }
        line = ""
        for letter in word {
            if labelWidth(line + String(letter), size: size) > width, !line.isEmpty {
                lines.append(line)
                line = ""
            }
            line.append(letter)
        }
    }
    return line.isEmpty ? lines : lines + [line]
}
