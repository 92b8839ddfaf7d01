extension FrontMatterSlip {
    var english: String {
        switch self {
        case .needsQuotes(let sign, let line):
            "\(sign == "`" ? "a backtick" : "`\(sign)`") means something else to YAML here; put the text in quotes: \(Lookalike.quoted(line))"
        case .cutByComment(let line): "what follows ` #` is a comment to YAML, so the text ends before it; put the text in quotes: \(Lookalike.quoted(line))"
        case .belongsUnderParams(let key, let value):
            "`\(key)` is no key of the front matter; a name that blocks read stands under `params:`, indented: `params:`, and beneath it, two blanks further in, `\(key): \(value)`"
        case .listOfKeys(let key, let line): "the lines under `\(key):` have no `-`: write `\(line)`, two blanks further in than `\(key):`"
        case .openList(let line): "the `[` is not closed: write \(Lookalike.quoted(line))"
        case .quotedNumber(let line): "a number stands without quotes: write `\(line)`"
        case .languageTag(let tag, let right): "`\(tag)` is no language tag; write `lang: \(right)`"
        }
    }
}
