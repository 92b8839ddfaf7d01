import RNN

/// The drawings of one chart as an SVG file that needs nothing else: its panels side by side, its maps one beneath the other, in light colours.
struct SVGFile {
    private struct Part {
        var drawing: String
        var width: Double
        var height: Double
        /// Whether it is as wide as it needs to be, as maps are; panels share a line.
        var isMap: Bool
        var description: String
        /// What stands above it, as HTML; nothing if empty.
        var title = ""

        /// What stands within the drawing.
        var content: Substring {
            let start = drawing.firstIndex(of: ">").map { drawing.index(after: $0) } ?? drawing.startIndex
            return drawing[start...].dropLast("</svg>".count)
        }
    }

    private let parts: [Part]
    private let title: String
    private let columns: Int
    private static let titleHeight = 20.0

    /// - Parameters:
    ///   - html: the chart as the page has it.
    ///   - title: what stands above it; nothing if empty.
    ///   - columns: how many panels stand in a line.
    /// - Returns: nil where nothing is drawn.
    init?(_ html: String, title: String, columns: Int = 2) {
        (self.title, self.columns) = (title, columns)
        var parts: [Part] = []
        var end = html.startIndex
        for drawing in html.components(from: "<svg", through: "</svg>") {
            guard var part = Self.part(drawing) else { continue }
            // Charts beside each other have titles of their own.
            let own = html[end..<drawing.startIndex].matches(of: /<p class=title>(.*?)<\/p>/).last?.1 ?? ""
            if own != escape(title) { part.title = String(own) }
            end = drawing.endIndex
            parts.append(part)
        }
        self.parts = parts
        if parts.isEmpty { return nil }
    }

    private static func part(_ drawing: Substring) -> Part? {
        guard let box = drawing.firstMatch(of: /viewBox="0 0 ([0-9.]+) ([0-9.]+)"/), let width = Double(box.1), let height = Double(box.2) else { return nil }
        let said = drawing.firstMatch(of: /aria-label="([^"]*)"/)?.1 ?? ""
        return Part(drawing: wellFormed(drawing), width: width, height: height, isMap: drawing.hasPrefix("<svg class=\"map\""), description: String(said))
    }

    /// HTML lets quotation marks and namespaces be left out, XML doesn't.
    private static func wellFormed(_ drawing: Substring) -> String {
        let quoted = drawing.replacing(/<[^>]*>/) { tag in
            tag.0.replacing(/"[^"]*"|=([^"\s>\/]+)/) { part in part.1.map { "=\"\($0)\"" } ?? String(part.0) }
        }
        return String(quoted.map { $0 == "\u{FFFE}" || $0 == "\u{FFFF}" ? "\u{FFFD}" : $0 })
    }

    /// - Parameters:
    ///   - name: what it is called where it has no title.
    ///   - note: what stands beneath it; nothing if empty.
    ///   - description: what its author says of it for those who can't see it.
    func text(name: String, note: String, description: String?, language: String) -> String {
        let margin = 12.0
        var (places, x, y, lineHeight, width) = ([(x: Double, y: Double)](), margin, title.isEmpty ? margin : 40, 0.0, 0.0)
        for (index, part) in parts.enumerated() {
            if index > 0, part.isMap || parts[index - 1].isMap || index % columns == 0 { (x, y, lineHeight) = (margin, y + lineHeight + 14, 0) }
            places.append((x, y))
            x += part.width + 20
            (lineHeight, width) = (max(lineHeight, part.height + (part.title.isEmpty ? 0 : Self.titleHeight)), max(width, x))
        }
        width = max(width + margin - 20, min(7.2 * Double(displayWidth(note)) + 2 * margin, 640))
        let bottom = y + lineHeight + margin
        let notes = lines(of: note, width: width - 2 * margin, size: 11)
        let height = bottom + 18 * Double(notes.count)
        let footnote = notes.enumerated().map { row, line in
            "<text class=\"note\" x=\"\(coordinate(margin))\" y=\"\(coordinate(bottom + 8 + 18 * Double(row)))\">\(escape(line))</text>\n"
        }.joined()
        let drawings = zip(parts, places).map { part, place -> String in
            // A group each, since the style of programs for slides knows no drawing within a drawing.
            let top = place.y + (part.title.isEmpty ? 0 : Self.titleHeight)
            let own = part.title.isEmpty ? "" : "<text class=\"name\" x=\"2\" y=\"-8\" style=\"font-size:13px;font-weight:600\">\(part.title)</text>\n"
            return "<g transform=\"translate(\(coordinate(place.x)) \(coordinate(top)))\">\n\(own)\(part.content)\n</g>\n"
        }
        let heading =
            title.isEmpty ? "" : "<text class=\"name\" x=\"\(coordinate(margin))\" y=\"24\" style=\"font-size:14px;font-weight:600\">\(escape(title))</text>\n"
        let arrows = drawings.contains { $0.contains("url(#\(HTMLPage.arrowHead))") } ? HTMLPage.arrowDefinition + "\n" : ""
        let said = description.map { escape($0) } ?? (parts.map(\.description) + (note.isEmpty ? [] : [escape(note)])).joined(separator: "\n")
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\(escape(language))" width="\(coordinate(width))" height="\(coordinate(height))" \
            viewBox="0 0 \(coordinate(width)) \(coordinate(height))" role="img" font-family="system-ui, 'Apple SD Gothic Neo', 'Noto Sans KR', \
            'Noto Sans CJK KR', 'Malgun Gothic', sans-serif">
            \(element("title", text: title.isEmpty ? name : title))
            <desc>\(said)</desc>
            <style>\(figureStyle.replacing("&", with: "&amp;").replacing("<", with: "&lt;"))</style>
            \(arrows)<rect width="100%" height="100%" fill="#fff"/>
            \(heading)\(drawings.joined())\(footnote)</svg>

            """
    }
}

private extension String {
    /// The parts of it that begin with one text and end with another.
    func components(from start: String, through end: String) -> [Substring] {
        var (found, rest) = ([Substring](), self[...])
        while let first = rest.firstRange(of: start), let last = rest[first.upperBound...].firstRange(of: end) {
            found.append(rest[first.lowerBound..<last.upperBound])
            rest = rest[last.upperBound...]
        }
        return found
    }
}
