/// Markup of other tools in prose: CommonMark has none such, and a page shows it as text.
public enum ForeignMark: Equatable, Sendable {
    /// `# Gates {#sec-gates}`; a heading's address is made of its words.
    case headingAttributes(String, address: String)
    /// `[small]{.smallcaps}`, `$$ {#eq-one}`.
    case attributes(String)
    /// `::: {.callout-tip}`, `:::{note}`, `!!! note`, with the word of the call-out that it would be here.
    case fencedDiv(String, callOut: String?)
    case admonition(String, callOut: String)
    /// `[@kim2014]`; `key` is what it names.
    case citation(String, key: String)
    /// `@fig-cell`, `\@ref(fig:cell)`, `` {numref}`cell` ``.
    case crossReference(String)
    /// `{{< pagebreak >}}`, `{% raw %}`.
    case shortcode(String)
    /// `^[a note]`.
    case inlineNote(String)
    /// `[[LSTM]]`, `![[cell.png]]`; `right` is a link or a picture.
    case wikiLink(String, right: String)
    /// `\begin{align}` without dollars around it.
    case environment(String)
    /// `x^2^`, `H~2~O`, `==marked==`; `right` has an element instead.
    case styled(String, right: String)

    var written: String {
        switch self {
        case .headingAttributes(let written, _), .fencedDiv(let written, _), .admonition(let written, _), .citation(let written, _), .wikiLink(let written, _),
            .styled(let written, _), .attributes(let written), .crossReference(let written), .shortcode(let written), .inlineNote(let written),
            .environment(let written):
            written
        }
    }
}
