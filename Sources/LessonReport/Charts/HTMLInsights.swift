import RNN

extension HTMLPage {
    /// Parameter counts layer by layer, with the conventions beneath.
    func html(of explanation: ParameterExplanation) -> String {
        let columns: [(name: Phrase, isNumber: Bool)] = [
            (.layerColumn, false), (.weights, false), (.shape, false), (.numbersColumn, false), (.countColumn, true),
        ]
        let head = columns.map { element("th", ["scope": "col", "class": $0.isNumber ? "n" : nil], text: words($0.name)) }
        let rows = explanation.layers.enumerated().map { index, layer in
            let name = element(
                "th",
                [
                    "scope": "row", "rowspan": layer.terms.count > 1 ? "\(layer.terms.count + 1)" : nil,
                    "class": index == explanation.layers.count - 1 ? "last" : nil,
                ],
                "\(element("code", text: layer.name)) \(element("span", ["class": "kind"], text: layer.kind))")
            let terms = layer.terms.map { term in
                "\(element("td", [:], element("code", text: term.name)))\(element("td", text: term.formula))\(element("td", text: term.numbers))"
                    + element("td", ["class": "n"], text: grouped(term.count))
            }
            let sum =
                layer.terms.count > 1
                ? ["<td></td><td></td>\(element("td", text: words(.sum)))\(element("td", ["class": "n"], element("strong", text: grouped(layer.count))))"]
                : []
            let lines = terms.isEmpty ? ["<td></td><td></td><td></td>\(element("td", ["class": "n"], text: "0"))"] : terms + sum
            return lines.enumerated().map { "<tr>\($0 == 0 ? name : "")\($1)</tr>\n" }.joined()
        }
        let notes = explanation.layers.filter { !$0.note.isEmpty }.map { layer in
            element("li", [:], "\(element("code", text: layer.name)): \(escape(words.countingNote(layer)))")
        }
        return """
            <div class=table tabindex=0><table class=summary>
            \(element("caption", [:], "\(element("code", text: explanation.modelName)) — \(escape(words(.legend)))"))
            <thead><tr>\(head.joined())</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            <tfoot><tr>\(element("th", ["scope": "row", "colspan": "4"], text: words(.total)))\
            \(element("td", ["class": "n"], text: grouped(explanation.count)))</tr></tfoot>
            </table></div>
            \(notes.isEmpty ? "" : element("ul", ["class": "notes"], notes.joined()) + "\n")
            """
    }

    /// What padding does: the numbers, and one review before and after.
    func html(of lens: PaddingLens) -> String {
        func row(_ name: Phrase, _ count: Int, _ share: Double, _ whole: (String) -> Phrase) -> [String] {
            [words(name), grouped(count), words(whole(decimal(share * 100, places: 1)))]
        }
        let rows = [
            row(.reviewsCut, lens.cut, lens.cutShare) { .shareOfReviews($0, lens.reviews) },
            row(.reviewsPadded, lens.padded, lens.paddedShare) { .shareOfReviews($0, lens.reviews) },
            row(.reviewsUnchanged, lens.unchanged, lens.unchangedShare) { .shareOfReviews($0, lens.reviews) },
            row(.wordsLost, lens.lostWords, lens.lostShare) { .shareOfWords($0, lens.words) },
            row(.paddingSteps, lens.padding, lens.paddingShare) { .shareOfSteps($0, lens.steps) },
        ]
        let before = lens.before.map { $0.isLost ? element("del", text: $0.text) : escape($0.text) }.joined(separator: " ")
        let after = lens.after.map { $0.isEmpty ? element("span", ["class": "pad"], text: "0") : escape($0) }.joined(separator: " ")
        return """
            <div class="lens">
            \(table(columns: ["maxlen \(lens.maxlen)", words(.amount), words(.share)], rows: rows))
            \(element("p", ["class": "title"], text: words(.reviewBefore(lens.example, words: lens.wordsBefore))))
            \(element("p", ["class": "review"], before))
            \(element("p", ["class": "title"], text: words(.reviewAfter(lens.after.count))))
            \(element("p", ["class": "review"], after))
            \(lens.hasUnknownWords ? element("p", ["class": "status"], text: words(.unknownWords)) : "")
            </div>

            """
    }

    /// Trained models in a table, each with the curve of its loss.
    func html(of comparison: ModelComparison) -> String {
        let names = [words(.parametersColumn), words(.epochsAndBest)] + comparison.metrics.map(words.metric) + [words(.secondsColumn)]
        let head =
            element("th", ["scope": "col"], text: words(.model))
            + element("th", ["scope": "col", "class": "unsorted"], text: words(.lossCurve))
            + names.map { element("th", ["scope": "col", "class": "n"], text: $0) }.joined()
        let curves = comparison.rows.map { row in Plot.Series(name: row.name, x: row.curve.indices.map { Double($0 + 1) }, y: row.curve) }
        let view = PanelView(Plot.Panel(xLabel: "", yLabel: "", series: curves))
        let told = UndrawnPoints.told(view.undrawn, in: words.language) { short($0, digits: 4) }
        let rows = comparison.rows.enumerated().map { index, row in
            let numbers =
                [grouped(row.parameters), "\(row.epochs) (\(row.bestEpoch))"] + row.values.map { $0.map { decimal($0, places: 4) } ?? "–" }
                + [decimal(row.seconds, places: 1)]
            return "<tr>\(element("th", ["scope": "row"], text: row.name))\(element("td", [:], sparkline(row, curves[index], in: view)))"
                + numbers.map { element("td", text: $0) }.joined() + "</tr>\n"
        }
        return """
            <div class=table tabindex=0><table class=comparison>
            <thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table></div>
            \(told.map { element("p", ["class": "status"], text: "\(words(.lossCurve)) · \($0)") + "\n" }.joined())
            """
    }

    /// A small curve, all of a table on one scale.
    private func sparkline(_ row: ModelComparison.Row, _ curve: Plot.Series, in view: PanelView) -> String {
        let (width, height) = (96.0, 24.0)
        guard let span = view.y, let first = row.curve.first, let last = row.curve.last else { return "" }
        let y = ChartScale(span, from: height - 2, to: 2)
        let x = ChartScale(lower: 1, upper: Double(max(2, row.curve.count)), start: 2, end: width - 4)
        let series = DrawnSeries(curve, in: view)
        let paths =
            series.paths(x: x, y: y).paths.map { "<path class=\"series s0\" d=\"\($0)\"/>" } + series.marks(number: 0, x: x, y: y, size: 2)
            + series.arrows(number: 0, x: x, y: y)
        let best = view.place(Double(row.bestEpoch), row.curve.indices.contains(row.bestEpoch - 1) ? row.curve[row.bestEpoch - 1] : .nan)
        let point = best.map { view.holds($0) ? dot(x.place($0.x), y.place($0.y)) : "" } ?? ""
        // As many digits as the table beside it has.
        let said = "\(row.name): \(words(.lossCurve)) \(decimalOrShort(first)) → \(decimalOrShort(last))"
        return """
            <svg class="spark" width="96" height="24" viewBox="0 0 96 24" role="img" aria-label="\(escape(said))">\(paths.joined())\(point)</svg>
            """
    }

    private func dot(_ x: Double, _ y: Double) -> String { "<circle class=\"point s0\" cx=\"\(coordinate(x))\" cy=\"\(coordinate(y))\" r=\"2.5\"/>" }

    /// `0.8022`; what four decimals say nothing of, as short as it can be said.
    private func decimalOrShort(_ number: Double) -> String {
        number.isFinite && (number == 0 || (0.001..<1e6).contains(abs(number))) ? decimal(number, places: 4) : short(number, digits: 4)
    }
}
