extension YAMLFault {
    var english: String {
        switch self {
        case .colonWithinValue: "a `: ` stands within a value; put the value in quotes: `title: \"A: B\"`"
        case .noColon: "this line has no `:`; write `key: value`"
        case .noKey: "a key is expected here; look whether the line is indented as the others, and whether something stands behind a closing quote"
        case .openList: "a list that begins with `[` is not closed with `]`; put the value in quotes if it is no list"
        case .openMapping: "what begins with `{` is not closed with `}`; put the value in quotes if it is a text"
        case .noDash: "the lines of a list all begin with `- `"
        case .openQuote: "a quote is not closed"
        case .unfitStart: "a value can't begin with this character; put the value in quotes"
        case .unknownEscape: "`\\` before this letter means nothing within double quotes; use single quotes, or write `\\\\`"
        case .tab: "lines are indented with spaces, not with tabs"
        case .listInLine: "a list can't begin here; begin each of its lines with `- `, or put the value in quotes"
        case .keyInLine: "a `? ` can't stand here; put the value in quotes"
        case .markWithoutName: "a value can't begin with `*` or `&`; put the value in quotes"
        case .textBehindBlockMark: "`|` and `>` begin a text of several lines, and nothing may follow them in their line; put the value in quotes"
        case .tag: "a value can't begin with `!`; put the value in quotes"
        case .controlCharacter: "it has a control character; remove it"
        case .secondDocument: "something follows the end of the YAML"
        case .unevenIndent: "this line stands further in than the one above it; lines that belong together are indented alike"
        case .other(let text): text
        }
    }
}
