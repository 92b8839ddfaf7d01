import RNN

extension HTMLPage {
    /// `model.summary()` as a table, each count with the way it comes about.
    func html(of summary: ModelSummary) -> String {
        let head = [words(.layer), words(.outputShape), words(.parameterCount), words(.derivation)].enumerated().map { index, name in
            element("th", ["scope": "col", "class": index == 2 ? "n" : nil], text: name)
        }
        let rows = summary.rows.map { row in
            """
            <tr>\(element("th", ["scope": "row"], "\(element("code", text: row.name)) \(element("span", ["class": "kind"], text: row.kind))"))\
            \(element("td", [:], element("code", text: row.shapeText)))\
            \(element("td", ["class": "n"], text: row.countText))\
            \(element("td", ["class": "derivation"], text: row.derivation))</tr>

            """
        }
        return """
            <div class=table tabindex=0><table class=summary>
            \(element("caption", [:], element("code", text: summary.modelName)))
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            <tfoot><tr>\(element("th", ["scope": "row", "colspan": "2"], text: words(.total)))\
            \(element("td", ["class": "n"], text: summary.isBuilt ? grouped(summary.parameterCount) : "?"))\
            \(element("td", ["class": "derivation"], summary.isBuilt ? "" : withCode(words(.unbuilt))))</tr></tfoot>
            </table></div>

            """
    }
}
