/// A tag of an element that pages have, where it makes none: it is shown as text.
public enum ElementFault: Equatable, Sendable {
    /// Nothing ends it within its paragraph, its cell or, for what is folded, its list or quotation.
    case unclosed(String)
    /// Nothing there begins what it ends.
    case unopened(String)
    /// It stands in a line of text, and is for whole paragraphs.
    case withinLine(String)
    /// A summary that is not the first of something folded.
    case looseSummary
}

extension ElementFault {
    /// Whether it is none where raw HTML is let through.
    var isOfSafePages: Bool {
        switch self {
        case .unclosed, .unopened: false
        case .withinLine, .looseSummary: true
        }
    }
}
