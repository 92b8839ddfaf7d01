import LessonExecution
import LessonLanguage
import RNN

// What changed of one block.
extension HTMLDifference {
    func section(of block: RunDifference.Block) -> String {
        var parts = [element("h2", text: block.id)]
        let rows = difference.rows.filter { $0.block == block.id && $0.what != .output }
        if let old = block.old, let new = block.new {
            if old.source != new.source {
                parts.append(element("h3", text: said(.code)))
                parts.append(code(from: old.source, to: new.source))
            }
            let told = difference.outputs(old).flatMap { before in difference.outputs(new).map { changes(from: before, to: $0) } }
            // What stands side by side is not said twice.
            let isShown = old.shown != new.shown && told != nil && old.status != .failed && new.status != .failed
            if !rows.isEmpty, !isShown { parts.append(table(of: rows)) }
            if old.shown != new.shown { parts.append(told ?? element("p", ["class": "status"], text: said(.notKept))) }
        } else {
            parts.append(table(of: rows))
            if let own = block.new ?? block.old, let outputs = difference.outputs(own) { parts += outputs.map { page.html(of: $0, alt: nil) } }
        }
        return element("div", ["class": "change", "id": address(of: block)], "\n" + parts.joined(separator: "\n") + "\n") + "\n"
    }

    /// What changed in the prose at one place.
    func section(of changes: ArraySlice<ProseChange>, name: String, address: String) -> String {
        let parts = [element("h2", text: name)] + changes.map(html)
        return element("div", ["class": "change", "id": address], "\n" + parts.joined(separator: "\n") + "\n") + "\n"
    }

    /// A paragraph, in Markdown as the lesson has it.
    private func html(of change: ProseChange) -> String {
        let text = { (line: [TextDifference.Stretch]?, mark: String) in line.map { element("p", ["class": "text"], page.html(of: $0, mark)) } }
        return sides(text(change.old, "del"), text(change.new, "ins"))
    }

    /// Code in its colours.
    private func code(from old: String, to new: String) -> String {
        let difference = TextDifference(old, new)
        func lines(_ code: String, _ side: KeyPath<TextDifference.Line, [TextDifference.Stretch]?>, _ mark: String) -> String {
            var coloured = CodeLines(code, SourceBlock(id: "", code: code, line: 1).colours).lines[...]
            let lines = difference.lines.map { line in line[keyPath: side].map { HTMLPage.html(of: coloured.popFirst() ?? [], $0, mark) } ?? "" }
            return element("div", ["class": "code"], element("pre", ["tabindex": "0"], lines.joined(separator: "\n")))
        }
        return sides(lines(old, \.old, "del"), lines(new, \.new, "ins"))
    }

    private func changes(from old: [Output], to new: [Output]) -> String {
        (0..<max(old.count, new.count)).map { index in
            let (before, now) = (index < old.count ? old[index] : nil, index < new.count ? new[index] : nil)
            if before == now { return element("p", ["class": "status"], text: said(.sameOutput)) }
            return change(from: before, to: now)
        }
        .joined(separator: "\n")
    }

    private func change(from old: Output?, to new: Output?) -> String {
        if case (.text(let before)?, .text(let now)?) = (old, new) { return sides(of: TextDifference(before, now)) }
        if case (.value(let before, _)?, .value(let now, _)?) = (old, new) { return sides(of: TextDifference(before, now)) }
        if case (.chart(let before)?, .chart(let now)?) = (old, new), let changed = change(from: before.chart, to: now.chart) {
            return changed + spans(from: old, to: new)
        }
        return sides(old.map { page.html(of: $0, alt: nil) }, new.map { page.html(of: $0, alt: nil) })
    }

    /// Two charts on one scale, two tables with their changed cells marked; nil for charts that have neither.
    private func change(from old: any Chart, to new: any Chart) -> String? {
        if let old = old as? Plot, let new = new as? Plot {
            return sides(page.html(of: old, alt: nil, sharing: new), page.html(of: new, alt: nil, sharing: old))
        }
        if var old = old as? HeatMap, var new = new as? HeatMap {
            let (lowest, highest) = (min(old.lowest, new.lowest), max(old.highest, new.highest))
            (old.lowest, old.highest, new.lowest, new.highest) = (lowest, highest, lowest, highest)
            return sides(page.html(of: old, alt: nil), page.html(of: new, alt: nil))
        }
        if let old = old as? Histogram, let new = new as? Histogram {
            return sides(page.html(of: old, alt: nil, sharing: new), page.html(of: new, alt: nil, sharing: old))
        }
        guard let old = old as? Table, let new = new as? Table else { return nil }
        return sides(marked(old, against: new, "del"), marked(new, against: old, "ins"))
    }

    /// Before and now.
    private func sides(_ old: String?, _ new: String?) -> String {
        let nothing = element("p", ["class": "status"], text: said(.nothing))
        return page.sides(named: names, old ?? nothing, new ?? nothing)
    }

    private func sides(of difference: TextDifference) -> String { page.sides(named: names, of: difference) }

    private var names: (String, String) { (said(.before), said(.now)) }

    /// The ends of each line, of which only the changed numbers are marked.
    private func spans(from old: Output?, to new: Output?) -> String {
        let (before, now) = (named(old)?.spans ?? [], named(new)?.spans ?? [])
        guard before.map(\.name) == now.map(\.name) else { return "" }
        let items = zip(before, now).prefix(50).filter { $0.text != $1.text }.map { before, now in
            let line = TextDifference(before.text, now.text).lines.first
            guard case .other(let old?, let new?) = line else { return "" }
            let name = before.name.isEmpty ? "" : escape(before.name) + ": "
            return "<li>\(name)\(page.html(of: old, "del")) → \(page.html(of: new, "ins"))</li>"
        }
        return items.isEmpty ? "" : element("ul", ["class": "spans"], items.joined()) + "\n"
    }

    /// A plot with its names in the page's language.
    private func named(_ output: Output?) -> Output? {
        guard case .chart(let shown)? = output, var plot = shown.chart as? Plot else { return output }
        plot.panels = plot.panels.map(page.words.named)
        return .chart(ShownChart(plot))
    }

    /// A table whose cells are marked that are others in another table.
    private func marked(_ own: Table, against other: Table, _ mark: String) -> String {
        let columns = own.columns.prefix(ChartBounds.tableColumns)
        let rows = own.rows.prefix(max(1, ChartBounds.tableCells / max(columns.count, 1)))
        func cell(_ text: String, _ otherText: String?) -> String { text == otherText || text.isEmpty ? escape(text) : element(mark, text: text) }
        let head = columns.enumerated().map { index, name in
            element("th", ["scope": "col"], cell(name, other.columns.indices.contains(index) ? other.columns[index] : nil))
        }
        let body = rows.enumerated().map { number, row in
            let beside = other.rows.indices.contains(number) ? other.rows[number] : []
            let cells = columns.indices.map { index in
                cell(row.indices.contains(index) ? row[index] : "", beside.indices.contains(index) ? beside[index] : nil)
            }
            return "<tr>\(cells.enumerated().map { element($0 == 0 ? "th" : "td", ["scope": $0 == 0 ? "row" : nil], $1) }.joined())</tr>\n"
        }
        return "<div class=table tabindex=0><table>\n<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(body.joined())</tbody>\n</table></div>\n"
    }
}
