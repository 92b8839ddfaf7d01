import RNN
import Wording

/// What ArgumentParser writes, help or what is wrong with a command line, in a reader's language. It knows English alone, so its English is read and said anew.
struct ParserText {
    /// As many columns as keep ArgumentParser from breaking lines, which it does by letters: Hangul is two columns wide.
    static let unbroken = 100_000

    let text: String

    /// - Parameter width: how many columns a line may have; `nil` for a line of any length.
    init(_ english: String, in language: ReaderLanguage, width: Int? = nil) {
        let lines = english.split(separator: "\n", omittingEmptySubsequences: false).map { Self.told(String($0), in: language) }
        text = lines.flatMap { line in width.map { Self.broken(line, width: $0) } ?? [line] }.joined(separator: "\n")
    }

    private static func told(_ line: String, in language: ReaderLanguage) -> String {
        if let heading = ParserHeading.allCases.first(where: { line.hasPrefix($0.rawValue) }) {
            return heading.told(in: language) + told(String(line.dropFirst(heading.rawValue.count)), in: language)
        }
        if let sentence = ParserSentence(line) { return sentence.told(in: language) }
        switch language {
        case .english: return line
        case .korean: return ParserPhrase.korean(line)
        }
    }

    /// The line as lines that fit, broken at blanks; those that follow stand beneath where the description begins.
    private static func broken(_ line: String, width: Int) -> [String] {
        guard displayWidth(line) > width else { return [line] }
        let indent = line.prefixMatch(of: /\s\s\S.*?  +(?=\S)/).map { displayWidth(String($0.0)) } ?? line.prefix { $0 == " " }.count
        var lines: [String] = []
        var current = String(line.prefix { $0 == " " })
        var isEmpty = true
        for part in line.drop(while: { $0 == " " }).split(separator: " ", omittingEmptySubsequences: false) {
            if !isEmpty, displayWidth(current) + 1 + displayWidth(String(part)) > width, current.contains(where: { $0 != " " }) {
                lines.append(current)
                (current, isEmpty) = (String(repeating: " ", count: min(indent, width / 2)), true)
            }
            current += (isEmpty ? "" : " ") + part
            isEmpty = false
        }
        return lines + [current]
    }
}
