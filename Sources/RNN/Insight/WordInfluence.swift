/// How much each word of a sample counts for a model's answer: a text to be shaded.
public struct WordInfluence: Hashable, Sendable, Codable {
    /// One word and what the answer owes to it.
    public struct Word: Hashable, Sendable, Codable {
        /// The word, `?` for one that was left out when the reviews were loaded; a number where the steps are vectors.
        public var text: String
        /// ‖∂output/∂x‖ by the word's vector.
        public var gradient: Double
        /// ∂output/∂x · x: above 0 where the word raises the answer, below where it lowers it.
        public var gradientTimesInput: Double

        package init(text: String, gradient: Double, gradientTimesInput: Double) {
            (self.text, self.gradient, self.gradientTimesInput) = (text, gradient, gradientTimesInput)
        }
    }

    /// The words in their order, without the padding before and behind.
    public var words: [Word]
    /// By what they are shaded.
    public var measure: InfluenceMeasure
    /// How many steps of padding are left out.
    public var hiddenPadding: Int
    /// What the model answers, and whether that is right; of several outputs the gradient is that of the largest.
    public var answer: ModelAnswer

    /// The largest size of the number of a step that is left out; nil or 0 where padding counts for nothing.
    package private(set) var hiddenLargest: Double?
    /// Whether a word is `?`, one that has no word in the vocabulary.
    package var hasUnknownWords = false

    package init(words: [Word], measure: InfluenceMeasure, hiddenPadding: Int, hiddenLargest: Double? = nil, answer: ModelAnswer) {
        (self.words, self.measure, self.hiddenPadding, self.answer) = (words, measure, hiddenPadding, answer)
        self.hiddenLargest = hiddenLargest
    }

    /// A word's number by the measure.
    package func value(_ word: Word) -> Double {
        switch measure {
        case .gradient: word.gradient
        case .gradientTimesInput: word.gradientTimesInput
        }
    }

    /// The largest size of a word's number: what the strongest shade stands for.
    package var largest: Double { words.lazy.map { abs(value($0)) }.filter(\.isFinite).max() ?? 0 }

    /// From which size on a word is shaded: a fifth of the largest.
    package var leastShaded: Double { largest / 5 }

    /// How strong each word's shade is, 0 to 4: in which fifth of the largest size its own is.
    package var levels: [Int] {
        let (least, largest) = (leastShaded, largest)
        return words.map { word in
            let size = abs(value(word))
            return size.isFinite && largest > 0 && size >= least ? max(1, min(4, Int(size / largest * 5))) : 0
        }
    }

    /// All words with both numbers.
    public var table: Table {
        Table(
            columns: ["word", "‖∂output/∂x‖", "∂output/∂x · x"],
            rows: words.map { [$0.text, significant($0.gradient), significant($0.gradientTimesInput)] })
    }
}

extension WordInfluence: CustomStringConvertible {
    /// The words with a sign before those that count, folded to 76 columns, the first 2,000; what the signs mean, and the answer.
    public var description: String {
        let signs = ["", "░", "▒", "▓", "█"]
        var lines = [""]
        var width = 0
        for (word, level) in zip(words, levels).prefix(Self.mostAsText) {
            let text = (level > 0 && value(word) < 0 ? "−" : "") + signs[level] + word.text
            let columns = displayWidth(text)
            if width > 0, width + 1 + columns > 76 {
                lines.append(text)
                width = columns
            } else {
                lines[lines.count - 1] += (width > 0 ? " " : "") + text
                width += columns + (width > 0 ? 1 : 0)
            }
        }
        let (least, most) = (significant(leastShaded), significant(largest))
        let legend =
            switch measure {
            case .gradient: "size of the gradient by the word's vector, ‖∂output/∂x‖: ░ from \(least), ▒ ▓, █ to \(most), no sign below"
            case .gradientTimesInput:
                "gradient × input, ∂output/∂x · x: ░ from \(least), ▒ ▓ █ raise the answer by up to \(most), −░ −▒ −▓ −█ lower it"
            }
        if words.count > Self.mostAsText { lines.append("… \(grouped(words.count - Self.mostAsText)) more words") }
        let counts =
            hiddenLargest.map { size in size > 0 ? ", though padding counts up to \(significant(size))\(size > largest ? ", more than any word" : "")" : "" }
            ?? ""
        let padding = hiddenPadding > 0 ? [hiddenSteps(hiddenPadding) + counts] : []
        return (lines + [legend] + padding + (hasUnknownWords ? [unknownWordNote] : []) + [answer.description]).joined(separator: "\n")
    }

    private static let mostAsText = 2_000
}

/// Three digits that count.
private func significant(_ number: Double) -> String { scaleEnd(number, within: abs(number)) }

extension WordInfluence: Consistent {
    package var inconsistency: Inconsistency? { hiddenPadding >= 0 ? nil : .gates }
}
