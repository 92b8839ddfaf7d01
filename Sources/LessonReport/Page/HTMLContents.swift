import LessonDocument

extension HTMLPage {
    /// The contents twice: beside the text on wide screens, above it, folded, on narrow ones. One of them is shown.
    var contents: String {
        let headings = run.lesson.headings.filter { $0.level <= 3 && !$0.text.isEmpty && $0 != titleHeading }
        guard headings.count > 1 else { return "" }
        return contents(Self.list(headings[...]))
    }

    func contents(_ list: String) -> String {
        """
        <nav class="contents wide" aria-label="\(escape(words(.contents)))">
        <p>\(escape(words(.contents)))</p>
        \(list)
        </nav>
        <details class="contents narrow"><summary>\(escape(words(.contents)))</summary>
        <nav aria-label="\(escape(words(.contents)))">
        \(list)
        </nav>
        </details>

        """
    }

    /// Headings as lists within lists; one that is deeper than its predecessor by several levels is one list deeper.
    private static func list(_ headings: ArraySlice<Heading>) -> String {
        var items = ""
        var rest = headings
        while let heading = rest.first {
            rest = rest.dropFirst()
            let inner = rest.prefix { $0.level > heading.level }
            rest = rest.dropFirst(inner.count)
            let nested = inner.isEmpty ? "" : "\n\(list(inner))\n"
            items += "<li>\(element("a", ["href": "#\(heading.anchor)"], text: heading.text))\(nested)</li>\n"
        }
        return "<ol>\n\(items)</ol>"
    }
}
