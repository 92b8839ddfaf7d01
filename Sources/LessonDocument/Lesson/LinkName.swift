/// What a link without text says in a page, `[](#block.gates)`, and where it leads.
package struct LinkName: Sendable, Equatable {
    package let text: String
    /// `nil` for where it leads by itself.
    package let address: String?

    package init(_ text: String, address: String? = nil) { (self.text, self.address) = (text, address) }
}

/// A link without text that leads to a block of its lesson.
public struct FigureLink: Codable, Sendable, Equatable {
    /// The block's id.
    public let block: String
    public let place: Place
    /// How many characters the address takes.
    public let length: Int
    public let sourceLine: String

    /// That the block has no figure and no table.
    public var error: LessonError {
        LessonError(.linkWithoutFigure(block: block), at: place, length: length, sourceLine: sourceLine)
    }
}

extension MarkdownProse {
    /// The links without text that lead to these blocks, in the text's order.
    func figureLinks(to blocks: [Block], in source: SourceText) -> [FigureLink] {
        let bare = links.filter { $0.isBare && $0.path.isEmpty && $0.isRelative }
        guard !bare.isEmpty else { return [] }
        let (ids, marked) = (Set(blocks.map(\.id)), SourceText(text))
        return bare.compactMap { link in
            guard let id = link.block, ids.contains(id) else { return nil }
            let place = marked.place(of: link.spot)
            return FigureLink(block: id, place: place, length: link.length, sourceLine: String(source.line(place.line)))
        }
    }
}

extension Link {
    /// The id of the block of its lesson that it leads to.
    fileprivate var block: String? {
        guard let anchor = anchor.map(Lesson.decoded), anchor.hasPrefix("block.") else { return nil }
        return String(anchor.dropFirst("block.".count))
    }
}

extension Lesson {
    /// The addresses of the links that have no text, as the lesson has them.
    package var bareAddresses: Set<String> { Set(prose.links.lazy.filter(\.isBare).map(\.address)) }

    /// What links without text say that lead to no figure: a heading's text, a block's caption or its id, another lesson's title; else the address itself.
    package func plainName(of address: String) -> String {
        if let name = linkedNames[address] { return name }
        guard address.hasPrefix("#") else { return address }
        let anchor = Self.decoded(address.dropFirst())
        return part(at: anchor) ?? address
    }

    /// What a link from another lesson says of this one: its title, and the heading's text or the block's caption.
    func name(ofAnchor anchor: String?) -> String {
        let title = frontMatter.title ?? headings.first?.text ?? String(file.split(separator: "/").last ?? "")
        guard let anchor, !anchor.isEmpty else { return title }
        return part(at: anchor).map { "\(title): \($0)" } ?? title
    }

    /// A heading's text, or a block's caption or else its id.
    private func part(at anchor: String) -> String? {
        let block = blocks.first { "block.\($0.id)" == anchor }
        return block.map { $0.options.caption ?? $0.id } ?? headings.first { $0.anchor == anchor.precomposedStringWithCanonicalMapping }?.text
    }

    /// The lesson's lines, each link without text with what it says: `[그림 3](#block.gates)`.
    /// - Parameter texts: what numbers that are bound to the run are in it.
    package func lines(naming names: [String: LinkName], writing texts: [(number: BoundNumber, text: String)]) -> [Substring] {
        let (source, marked) = (SourceText(source), SourceText(prose.text))
        var lines = source.lines
        let links = prose.links.filter(\.isBare).compactMap { link in
            names[link.address].map { (place: marked.place(of: link.spot), old: nil as Int?, text: $0.text) }
        }
        let numbers = texts.map { (place: $0.number.place, old: $0.number.written.count as Int?, text: $0.text) }
        // From the back, so that places stay what they are.
        for (place, old, text) in (links + numbers).sorted(by: { ($0.place.line, $0.place.column) > ($1.place.line, $1.place.column) }) {
            guard lines.indices.contains(place.line - 1) else { continue }
            let (before, behind) = (lines[place.line - 1].prefix(place.column - 1), lines[place.line - 1].dropFirst(place.column - 1))
            if let old {
                lines[place.line - 1] = before + text + behind.dropFirst(old)
            } else if let opening = ["[](", "[](<"].first(where: before.hasSuffix) {
                lines[place.line - 1] = before.dropLast(opening.count - 1) + text + opening.dropFirst() + behind
            }
        }
        return lines
    }
}
