/// What a front matter says in YAML, and its author hardly means.
public enum FrontMatterSlip: Equatable, Sendable {
    /// A sign of YAML in a text without quotes; `line` is how it should be written.
    case needsQuotes(sign: String, line: String)
    /// What follows ` #` is a comment to YAML.
    case cutByComment(line: String)
    /// A name that blocks read, not under `params:`.
    case belongsUnderParams(key: String, value: String)
    /// Lines of names and values with a mark of lists before them.
    case listOfKeys(under: String, line: String)
    /// A list whose bracket is not closed.
    case openList(line: String)
    /// A number in quotes where one without is wanted.
    case quotedNumber(line: String)
    /// A country or a language's name in place of its tag.
    case languageTag(String, right: String)
}
