/// Why the front matter is not valid YAML, told plainly: the YAML reader's own words speak of scanners and contexts.
public enum YAMLFault: Equatable, Sendable {
    case colonWithinValue, noColon, noKey, openList, openMapping, noDash, openQuote, unfitStart, unknownEscape, tab, listInLine, keyInLine
    case markWithoutName, textBehindBlockMark, tag, controlCharacter, secondDocument, unevenIndent
    /// In the YAML reader's words.
    case other(String)

    /// - Parameter problem: what the YAML reader says.
    init(_ problem: String) { self = Self.ofProblems[problem] ?? .other(problem) }

    private static let ofProblems: [String: YAMLFault] = [
        "mapping values are not allowed in this context": .colonWithinValue,
        "could not find expected ':'": .noColon,
        "did not find expected key": .noKey,
        "did not find expected ',' or ']'": .openList,
        "did not find expected ',' or '}'": .openMapping,
        "did not find expected '-' indicator": .noDash,
        "found unexpected end of stream": .openQuote,
        "found unexpected document indicator": .openQuote,
        "found character that cannot start any token": .unfitStart,
        "found unknown escape character": .unknownEscape,
        "found a tab character that violates indentation": .tab,
        "found a tab character where an indentation space is expected": .tab,
        "block sequence entries are not allowed in this context": .listInLine,
        "mapping keys are not allowed in this context": .keyInLine,
        "did not find expected alphabetic or numeric character": .markWithoutName,
        "did not find expected comment or line break": .textBehindBlockMark,
        "did not find expected tag URI": .tag,
        "did not find expected '!'": .tag,
        "did not find expected whitespace or line break": .tag,
        "found undefined tag handle": .tag,
        "control characters are not allowed": .controlCharacter,
        "did not find expected <document start>": .secondDocument,
    ]
}
