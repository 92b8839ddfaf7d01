import RNN
import Wording

/// The page's own words, in the lesson's language.
package struct Words: Sendable {
    package let language: ReaderLanguage

    /// - Parameter tag: `ko`, `ko-KR`, `en`; of a language that there are no words of, English.
    package init(language tag: String) { language = ReaderLanguage(tag: tag) ?? .english }

    package func callAsFunction(_ phrase: Phrase) -> String {
        switch language {
        case .english: english(phrase)
        case .korean: korean(phrase)
        }
    }

    /// A length of time as people say it: `12 ms`, `3.4 s`, `2 min 5 s`.
    func duration(_ seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0 else { return "" }
        if seconds < 0.001 { return "< 1 ms" }
        if seconds < 0.9995 { return "\(Int((seconds * 1000).rounded())) ms" }
        if seconds < 99.95 { return self(.seconds(decimal(seconds, places: seconds < 9.95 ? 1 : 0))) }
        let whole = Int(min(seconds, 1e9).rounded())
        return self(.minutes(whole / 60, seconds: whole % 60))
    }

    /// A panel of a training's history or of gradients with its names in the page's language. Other panels have the lesson's own names.
    func named(_ panel: Plot.Panel) -> Plot.Panel {
        var named = panel
        switch panel.subject {
        case nil: break
        case .gradientNorms(let part, _): (named.xLabel, named.yLabel) = (self(.timeStep), self(.gradientSize(by: part)))
        case .training(let metric, let data, let bestEpoch):
            named.xLabel = self(.epoch)
            named.yLabel = metric == "loss" ? self(.loss) : metric == "accuracy" ? self(.accuracy) : panel.yLabel
            for (index, data) in zip(named.series.indices, data) { named.series[index].name = self(data == .training ? .training : .validation) }
            if let bestEpoch { named.marker?.label = self(.bestEpoch(bestEpoch, isOfValidation: data.contains(.validation))) }
        }
        return named
    }

    /// A heat map with its names in the page's language, where they are the engine's.
    func named(_ map: HeatMap) -> HeatMap {
        var named = map
        switch map.subject {
        case nil: break
        case .cell(let part, let goesBackwards):
            (named.title, named.rowLabel, named.columnLabel) = (
                self(.cellPart(part, goesBackwards: goesBackwards)), self(.unit), self(map.columnLabel == "word" ? .word : .timeStep)
            )
        case .confusion: (named.rowLabel, named.columnLabel) = (self(.trueClass), self(.predictedClass))
        }
        return named
    }

    /// A table with its names in the page's language, where they are the engine's.
    func named(_ table: Table) -> Table {
        guard table.columns.first == ConfusionMatrix.corner else { return table }
        var named = table
        named.columns[0] = "\(self(.trueClass)) ╲ \(self(.predictedClass))"
        return named
    }

    /// A column of a comparison: in words where there are some.
    func metric(_ name: String) -> String { ComparedMetric(rawValue: name).map { self(.metric($0)) } ?? name }

    /// What one should know of how a layer's parameters are counted.
    func countingNote(_ layer: ParameterExplanation.Layer) -> String { layer.convention.map { self(.convention($0)) } ?? layer.note }
}
