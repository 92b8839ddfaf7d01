extension ForeignMark {
    var english: String {
        let shown = "\(Lookalike.quoted(written)) is shown as text; "
        return switch self {
        case .headingAttributes(_, let address): shown + "leave it out: a heading's address is made of its words, here `#\(address)`"
        case .attributes: shown + "leave it out, since nothing in prose has an id or a class of its own"
        case .fencedDiv(_, let callOut?), .admonition(_, let callOut): shown + "a call-out is a quotation, whose first line is `> [!\(callOut)]`"
        case .fencedDiv(_, nil): shown + "leave it out, and the `:::` that ends it"
        case .citation(_, let key): shown + "write a footnote, `[^\(key)]`, and what it names in a line of its own, `[^\(key)]: …`"
        case .crossReference: shown + "write a link to a heading, `[words](#address)`"
        case .shortcode: shown + "leave it out"
        case .inlineNote: shown + "write `[^1]`, and the note in a line of its own, `[^1]: …`"
        case .environment: shown + "write the formula that it begins between `$$` and `$$`"
        case .wikiLink(_, let right), .styled(_, let right): shown + "write `\(right)`"
        }
    }
}
