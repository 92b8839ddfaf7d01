/// What looks like something that lessons have, and is something else: it is shown, but does nothing.
public enum Lookalike: Equatable, Sendable {
    /// A fence as other tools begin their blocks, or misspelt.
    case fence(String, right: String)
    /// A line as other tools write directives.
    case directive(String, right: String)
    /// A front matter that does not begin in the file's first line.
    case frontMatter
    /// Stars that make nothing bold since a sign stands within and a letter behind, or the other way round; `right` is how to write it, if that is known.
    case stars(right: String?)
    /// `**` that begins bold text which nothing ends.
    case openStars
    /// `$` that begins a formula which nothing ends.
    case openFormula
    /// `#Title`, without a blank.
    case heading(String, right: String)
    /// A table whose row of dashes has another number of cells than its head, or that has none.
    case dashes(Int, columns: Int, right: String)
    /// A formula in a line as TeX writes it, `\(x\)`.
    case formula(String, right: String)
    /// A formula between `\[` and `\]`.
    case display
    /// Markup of other tools in prose.
    case elsewhere(ForeignMark)
}
