extension Lookalike {
    var english: String {
        switch self {
        case .fence(let written, let right): "a fence that says `\(written)` is shown and not run; a block is a fence that says `\(right)`"
        case .directive(let written, let right): "`\(written)` is no directive; write `\(right)`"
        case .elsewhere(let mark): mark.english
        case .frontMatter: "this is no front matter, since it does not begin in the file's first line; move it there, with nothing before `---`"
        case .stars(let right):
            "these stars stay visible: between a sign and a letter they make nothing bold or slanted; "
                + (right.map { "write \(Self.quoted($0))" } ?? "put a space between the stars and the letter")
        case .openStars: "the bold text that begins here is not closed, so the stars stay visible: put `**` at its end"
        case .openFormula: "the formula that begins here is not closed, so it is shown as text: put `$` at its end"
        case .heading(let written, let right): "`\(written)` is no heading without a space behind its sign: write `\(right)`"
        case .dashes(0, _, let right): "this is no table without a row of dashes behind its first row: write `\(right)` there"
        case .dashes(let count, let columns, let right):
            "this is no table, since its row of dashes has \(count) cell\(count == 1 ? "" : "s") and its head \(columns): write `\(right)`"
        case .formula(let written, let right): "`\(written)` is shown as text; a formula in a line is written `\(right)`"
        case .display: "what stands between `\\[` and `\\]` is shown as text; a formula in lines of its own is written between `$$` and `$$`"
        }
    }

    /// In the quotes that code has, or in others where it has such itself.
    static func quoted(_ text: String) -> String { text.contains("`") ? "'\(text)'" : "`\(text)`" }
}
