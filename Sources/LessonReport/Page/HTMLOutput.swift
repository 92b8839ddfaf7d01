import LessonExecution
import RNN

extension HTMLPage {
    /// One thing that a block gave, in the form that people expect of it.
    func html(of output: Output, alt: String?) -> String {
        switch output {
        case .text(let text): PrintedText.steers(text) ? preformatted(PrintedText(text)) : preformatted(text)
        case .value(let text, let shape): html(ofValue: text, shape: shape)
        case .chart(let shown): (shown.chart as? any DrawnChart)?.html(on: self, alt: alt) ?? preformatted(output.plainText())
        case .withheld(let what): preformatted(what.told(in: words.language))
        }
    }

    func html(of table: Table) -> String {
        let table = words.named(table)
        let columns = Array(table.columns.prefix(ChartBounds.tableColumns))
        let rows = Array(table.rows.prefix(max(1, ChartBounds.tableCells / max(columns.count, 1))))
        let cuts = [Cut(.rows, rows.count, of: table.rows.count), Cut(.columns, columns.count, of: table.columns.count)].compactMap(\.self)
        return LessonReport.table(columns: columns, rows: rows) + notes(on: cuts)
    }

    private func html(ofValue text: String, shape: String?) -> String {
        let note = shape.map { element("small", text: $0) } ?? ""
        return element("div", ["class": "value"], preformatted(text) + note) + "\n"
    }

    /// Text in columns. Where a line has both wide letters and columns, each wide letter gets exactly two columns.
    func preformatted(_ text: String) -> String {
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
        if lines.last?.isEmpty == true { lines.removeLast() }
        let content = lines.map(aligned).joined(separator: "\n")
        // A single line wraps, so there is nothing to scroll to.
        if lines.count == 1 { return element("pre", ["class": "one"], content) + "\n" }
        // On paper a table of signs is set so small that its lines don't break.
        let width = lines.lazy.map { displayWidth(String($0)) }.max() ?? 0
        let fineness = lines.contains(where: hasColumns) ? Self.printedColumns.first(where: { width <= $0.most })?.name : nil
        let classes = [lines.count > 40 ? "long" : nil, fineness.flatMap { $0.isEmpty ? nil : $0 }].compactMap(\.self)
        return element("pre", ["class": classes.isEmpty ? nil : classes.joined(separator: " "), "tabindex": "0"], content) + "\n"
    }

    /// How finely text of so many columns is printed; wider text has lines that break.
    private static let printedColumns: [(most: Int, name: String)] = [(50, ""), (90, "fine"), (120, "finer"), (160, "finest")]

    private func preformatted(_ printed: PrintedText) -> String {
        let content = printed.lines.map { line in
            line.map { stretch in
                let text = escape(stretch.text)
                return stretch.style.classes.isEmpty ? text : element("span", ["class": stretch.style.classes], text)
            }
            .joined()
        }
        if content.count == 1 { return element("pre", ["class": "one"], content[0]) + "\n" }
        return element("pre", ["class": content.count > 40 ? "long" : nil, "tabindex": "0"], content.joined(separator: "\n")) + "\n"
    }

    func aligned(_ line: Substring) -> String {
        hasColumns(line) && displayWidth(String(line)) != line.count ? cells(line) : escape(line)
    }

    private func hasColumns(_ line: Substring) -> Bool {
        line.contains("  ") || line.unicodeScalars.contains { $0 == "|" || ("\u{2500}"..."\u{259F}").contains($0) }
    }
}
