/// How wide a picture is shown.
public enum PictureWidth: Codable, Hashable, Sendable {
    /// 1 to 100: of the text's width.
    case percent(Int)
    /// 1 to 4,000.
    case pixels(Int)
}

extension Lesson {
    /// The shares of the text's width that pictures take.
    package var pictureWidths: Set<Int> {
        let nodes = prose.tree.nodes
        let ownWidth: Set<Int> = if case .percent(let percent)? = frontMatter.pictureWidth { [percent] } else { [] }
        return Set(
            nodes.indices.compactMap { index in
                guard case .picture = nodes[index].kind, index + nodes[index].size < nodes.count,
                    case .text(let text) = nodes[index + nodes[index].size].kind, case .percent(let percent)? = PictureWidth.attribute(in: text)?.width
                else { return nil }
                return percent
            }
        ).union(ownWidth)
    }
}

extension PictureWidth {
    /// What stands in braces behind a picture, `{width=60%}` or `{width=300}`, and how many characters it takes; `nil` where there is nothing of the kind.
    static func attribute(in text: some StringProtocol) -> (width: PictureWidth, count: Int)? {
        guard text.hasPrefix("{width="), let end = text.firstIndex(of: "}"), let width = PictureWidth(text[..<end].dropFirst("{width=".count)) else {
            return nil
        }
        return (width, text[...end].count)
    }

    /// `60%`, `300`, `300px`.
    init?(_ text: some StringProtocol) {
        var value = text[...]
        let isPercent = value.last == "%"
        if isPercent { value.removeLast() } else if value.hasSuffix("px") { value.removeLast(2) }
        guard value.count < 5, value.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(value), (1...(isPercent ? 100 : 4_000)).contains(number)
        else { return nil }
        self = isPercent ? .percent(number) : .pixels(number)
    }
}
