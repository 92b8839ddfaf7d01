/// What a line of a Markdown text begins with.
enum MarkdownLine {
    /// A line without the blanks and the marks of as many quotes that it begins with.
    static func withoutMarks(_ line: Substring, quotes: Int) -> Substring {
        var line = line.drop { $0 == " " || $0 == "\t" }
        for _ in 0..<quotes where line.first == ">" { line = line.dropFirst().drop { $0 == " " || $0 == "\t" } }
        return line
    }

    /// A line without what lists, quotations and blanks put before its text.
    static func withoutContainers(_ line: Substring) -> Substring { line.drop { " \t>-*+.)0123456789".contains($0) } }

    /// Whether a line is indented by four, or by a tab, and not blank.
    static func isIndented(_ line: Substring) -> Bool {
        (line.hasPrefix("    ") || line.prefix { $0 == " " || $0 == "\t" }.contains("\t")) && line.contains { !$0.isWhitespace }
    }

    /// Whether a paragraph ends before a text, since it begins a quotation, a list, a heading or a fence.
    static func beginsBlock(_ text: Substring) -> Bool {
        guard let first = text.first else { return false }
        let run = text.prefix { $0 == first }.count
        let rest = text.dropFirst(text.prefix { $0.isASCII && $0.isNumber }.count)
        return switch first {
        case ">": true
        case "`", "~": run >= 3
        case "#": run <= 6 && text.dropFirst(run).first == " "
        default: "-*+.)".contains(rest.first ?? "a") && rest.dropFirst().first == " "
        }
    }

    /// What stands for the mark of a note, `[^1]:`, in its own length: text indented by four beneath it belongs to it. Hardly a list begins so.
    static let noteBullet = "+   "
}
