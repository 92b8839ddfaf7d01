import RNN
import Wording

extension Problem: Told {
    /// The whole message as the terminal and editors want it:
    ///
    ///     week6.md:41:13: error: 'Dense' has no parameter 'unitz'; did you mean 'units'?
    ///        41 | Dense(unitz: 8)
    ///           |       ^~~~~
    public func told(in language: ReaderLanguage) -> String {
        ([headline(in: language)] + excerpt + notes.map { "  \($0.told(in: language))" }).joined(separator: "\n")
    }

    /// `file:line:column: error: message`, which editors make clickable.
    public func headline(in language: ReaderLanguage) -> String {
        let place = [file, line.map(String.init), column.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(ProblemPhrase.severity(severity).told(in: language)): \(sentence(in: language))"
    }

    /// The message with its suggestion.
    public func sentence(in language: ReaderLanguage) -> String {
        let message = message.told(in: language)
        guard let suggestion else { return message }
        return ProblemPhrase.suggestion(sentence: message, name: suggestion).told(in: language)
    }

    /// The line at fault with a caret line beneath, in columns that also fit Hangul and emoji; empty where the place is unknown.
    public var excerpt: [String] {
        guard let line, let sourceLine else { return [] }
        let number = String(line)
        let gutter = String(repeating: " ", count: number.count)
        let part = LinePart(of: sourceLine, column: column ?? 1, length: length)
        let lines = ["  \(number) | \(visible(part.before))\(visible(part.marked))\(visible(part.after))"]
        guard column != nil else { return lines }
        let indent = part.before.map { $0 == "\t" ? "\t" : String(repeating: " ", count: displayWidth(visible(String($0)))) }.joined()
        let underline = "^" + String(repeating: "~", count: max(displayWidth(visible(part.marked)) - 1, 0))
        return lines + ["  \(gutter) | \(indent)\(underline)"]
    }
}
