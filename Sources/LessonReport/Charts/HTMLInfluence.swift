import RNN

/// The text that a model has read, shaded by how much each word counts for its answer.
extension WordInfluence: DrawnChart {
    func html(on page: HTMLPage, alt: String?) -> String { page.html(of: self, alt: alt) }
}

extension HTMLPage {
    /// The shaded text, a legend, and all numbers in a table folded beneath, for those who can't see the shades too.
    func html(of influence: WordInfluence, alt: String?) -> String {
        let cut = Cut(.words, min(influence.words.count, ChartBounds.words), of: influence.words.count)
        let shown = zip(influence.words, influence.levels).prefix(ChartBounds.words)
        let text = shown.map { word, level in shaded(fitted(word.text, columns: ChartBounds.name), level, isNegative: influence.value(word) < 0) }
        let counts = influence.hiddenLargest.flatMap { $0 > 0 ? short($0, digits: 3) : nil }
        let phrase = counts.map { Phrase.countingPadding(influence.hiddenPadding, most: $0, isMost: influence.hiddenLargest ?? 0 > influence.largest) }
        let hidden = influence.hiddenPadding > 0 ? [escape(words(phrase ?? .hiddenPadding(influence.hiddenPadding)))] : []
        let rows = shown.map { word, _ in
            [fitted(word.text, columns: ChartBounds.name), short(word.gradient, digits: 6), short(word.gradientTimesInput, digits: 6)]
        }
        return """
            <div class="chart influence">
            \(alt.map { element("p", ["class": "title"], text: $0) + "\n" } ?? "")<p class="shaded">\(text.joined(separator: " "))</p>
            \(legend(of: influence))
            \(element("p", ["class": "status"], (hidden + (influence.hasUnknownWords ? [escape(words(.unknownWords))] : []) + [html(of: influence.answer)]).joined(separator: " · ")))
            \(notes(on: [cut].compactMap(\.self)))<details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: [words(.word), "‖∂output/∂x‖", "∂output/∂x · x"], rows: rows))</details>
            </div>

            """
    }

    private func shaded(_ word: String, _ level: Int, isNegative: Bool) -> String {
        level == 0 ? escape(word) : element("span", ["class": "i\(level)\(isNegative ? " n" : "")"], text: word)
    }

    /// What each shade stands for: from the number on that is shaded, or on both sides of those that are not, to the largest.
    private func legend(of influence: WordInfluence) -> String {
        let (least, most) = (short(influence.leastShaded, digits: 3), short(influence.largest, digits: 3))
        let scale = (1...4).map { shaded("\u{a0}", $0, isNegative: false) }.joined()
        let text =
            switch influence.measure {
            case .gradient: "\(escape(words(.influence(.gradient)))): \(escape(words(.shadedFrom(least)))) \(scale) \(most) \(escape(words(.unshadedBelow)))"
            case .gradientTimesInput:
                "\(escape(words(.influence(.gradientTimesInput)))): \(escape(words(.lowersAnswer))) −\(most) "
                    + (1...4).reversed().map { shaded("\u{a0}", $0, isNegative: true) }.joined()
                    + " −\(least) … \(least) \(scale) \(most) \(escape(words(.raisesAnswer))) \(escape(words(.unshadedBetween)))"
            }
        return element("p", ["class": "status"], text)
    }
}
