/// A text with every character that would steer a terminal, or turn the order of what is read, shown as a sign: `␛` for escape, `\u{202E}` for
/// what has no sign of its own. Line feeds and tabs stay, but where `inLine` asks for one line.
package func visible(_ text: some StringProtocol, inLine: Bool = false) -> String {
    // Plain ASCII, the usual case.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) || (!inLine && ($0 == 0x0A || $0 == 0x09)) }) { return String(text) }
    var shown = String.UnicodeScalarView()
    shown.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
        if !inLine, scalar == "\n" || scalar == "\t" {
            shown.append(scalar)
        } else if scalar.value < 0x20, let sign = Unicode.Scalar(0x2400 + scalar.value) {
            shown.append(sign)
        } else if scalar == "\u{7F}" {
            shown.append("\u{2421}")
        } else if scalar.steersReading {
            shown.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".unicodeScalars)
        } else {
            shown.append(scalar)
        }
    }
    return String(shown)
}

extension Unicode.Scalar {
    /// Whether it is a control character beyond ASCII (C1), an end of line, or turns the direction of what follows.
    package var steersReading: Bool {
        switch value {
        case 0x80...0x9F, 0x061C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
