/// An element of HTML that prose may have, none of which has attributes: those that are written as tags, and `del` for what stands between `~~`.
package enum ProseElement: String, CaseIterable, Sendable {
    case details, summary
    case sub, sup, kbd, mark, b, i, u, small
    case del

    /// Whether blocks stand in it, and not parts of a line.
    package var isBlock: Bool {
        switch self {
        case .details, .summary: true
        case .sub, .sup, .kbd, .mark, .b, .i, .u, .small, .del: false
        }
    }

    /// Whether lessons write it as a tag.
    var isTag: Bool { self != .del }
}

/// What begins an element, ends it, or may do either, as `~~` may. Which it is shows where what is around it is known.
package struct ProseElementMark: Equatable, Sendable {
    let element: ProseElement
    let opens: Bool
    let closes: Bool
    /// As the lesson has it.
    package let source: String
}

extension ProseElement {
    /// Of a tag that begins it with attributes, as no page has it; `nil` for any other.
    init?(attributedTag tag: some StringProtocol) {
        guard !tag.hasPrefix("</"), let name = HTMLElements.tagName(in: tag), let element = ProseElement(rawValue: name.lowercased()), element.isTag,
            ProseElementMark(tag: tag) == nil
        else { return nil }
        self = element
    }
}

extension ProseElementMark {
    /// A tag without attributes, `<kbd>` or `</kbd>`; `nil` for any other.
    init?(tag: some StringProtocol) {
        guard tag.hasPrefix("<"), tag.hasSuffix(">") else { return nil }
        let inner = tag.dropFirst().dropLast()
        let isClosing = inner.hasPrefix("/")
        let name = inner.dropFirst(isClosing ? 1 : 0).lowercased()
        guard let element = ProseElement(rawValue: name), element.isTag else { return nil }
        self.init(element: element, opens: !isClosing, closes: isClosing, source: String(tag))
    }

    /// `~~`, between these characters; `nil` where it has blanks on both sides.
    static func strike(behind before: Character?, before after: Character?) -> ProseElementMark? {
        let opens = after.map { !$0.isWhitespace && $0 != "~" } ?? true
        let closes = before.map { !$0.isWhitespace && $0 != "~" } ?? true
        return opens || closes ? ProseElementMark(element: .del, opens: opens, closes: closes, source: "~~") : nil
    }

    /// `<br>`, also as `<br/>`.
    static func isLineBreak(_ tag: some StringProtocol) -> Bool {
        ["<br>", "<br/>", "<br />"].contains(tag.lowercased())
    }
}
