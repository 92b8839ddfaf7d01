/// A directive or a key of the front matter as Quarto, R Markdown, Jupytext, Jekyll or Keras' readers have it, with what a lesson writes for it.
public enum ForeignKey: Equatable, Sendable {
    /// A directive, with the lines to write for it.
    case directive(String, right: [String])
    /// A directive that lessons do without.
    case needlessDirective(String)
    /// A key of the front matter, with the line to write for it.
    case key(String, right: String)
    /// A key that lessons do without.
    case needlessKey(String)
    /// An option of blocks that is not under `execute:`.
    case underExecute(key: String, value: String)
    /// Several directives in one line, with a line for each.
    case severalDirectives(right: [String])
    /// A directive without its colon.
    case directiveWithoutColon(right: String)
    /// An option of a block behind the fence's word.
    case optionBehindFence(String, right: String)
    /// One that lessons do without.
    case needlessOption(String)
    /// Code behind the fence's word.
    case codeBehindFence
    /// A line of the front matter without its colon, or without the blank behind it.
    case keyWithoutColon(right: String)
    /// A line of the front matter with a full-width colon.
    case wideColon(right: String)
    /// Signs around a front matter that are no three dashes.
    case frontMatterMarks(String)
    /// Signs around a block that are no three backticks.
    case fenceMarks(String)
}

extension ForeignKey {
    var english: String {
        switch self {
        case .directive(let key, let right): "lessons write \(Self.list(right, " and ")) for `\(key)`"
        case .needlessDirective(let key): "`\(key)` is another tool's, and lessons do without it: leave the line out"
        case .key(let key, let right): "lessons write \(Lookalike.quoted(right)) for `\(key)`"
        case .needlessKey(let key): "`\(key)` is another tool's, and lessons do without it: leave it out"
        case .underExecute(let key, let value):
            "`\(key)` belongs under `execute:`: write a line `execute:`, and in the next, two blanks further in, `\(key): \(value)`"
        case .severalDirectives(let right): "each directive has a line of its own: write \(Self.list(right, " and "))"
        case .directiveWithoutColon(let right): "a directive has a colon behind its name: write `\(right)`"
        case .optionBehindFence(let word, let right): "`\(word)` can't stand behind `swift`: write `\(right)` as the block's first line"
        case .needlessOption(let word): "`\(word)` is another tool's, and can't stand behind `swift`: leave it out"
        case .codeBehindFence: "a block's code begins in the line below `swift`"
        case .keyWithoutColon(let right): "a colon and a blank stand behind a key: write \(Lookalike.quoted(right))"
        case .wideColon(let right): "`：` is a full-width colon, which YAML does not read: write \(Lookalike.quoted(right))"
        case .frontMatterMarks(let written): "this is no front matter: it stands between two lines of three dashes, `---`, and not `\(written)`"
        case .fenceMarks(let written):
            "\(Lookalike.quoted(written)) begins no block: a block stands between lines of three backticks, the first with `swift` behind them"
        }
    }

    static func list(_ texts: [String], _ word: String) -> String { texts.map { Lookalike.quoted($0) }.joined(separator: word) }
}
