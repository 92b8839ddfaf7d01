import LessonLanguage
import RNN

extension Output {
    /// The types whose values are charts and tables, as lessons call them.
    static let typeNames: Set = [
        "ModelSummary", "Histogram", "Plot", "Table", "HeatMap", "ConfusionMatrix", "GateMaps", "UnrolledNetwork", "ParameterExplanation", "PaddingLens",
        "ModelComparison",
    ]

    /// A value in its richest form: charts and tables as such, all else as `print` writes it.
    init(_ value: Value, text: @autoclosure () -> String) {
        if let chart = Output(chart: value) {
            self = chart
        } else if case .host(let object) = value, let tensor = object.value as? Tensor {
            self = .value(text: text().bounded(to: RunContext.valueLimit), shape: "\(tensor.shape)")
        } else {
            self = .value(text: text().bounded(to: RunContext.valueLimit), shape: nil)
        }
    }

    /// A chart or table; `nil` for all else.
    init?(chart value: Value) {
        guard case .host(let object) = value else { return nil }
        switch object.value {
        case let summary as ModelSummary: self = .summary(summary)
        case let histogram as Histogram: self = .histogram(histogram)
        case let plot as Plot: self = .plot(plot)
        case let table as Table: self = .table(table)
        case let map as HeatMap: self = .heatMap(map)
        case let matrix as ConfusionMatrix: self = .heatMap(matrix.heatMap())
        case let gates as GateMaps: self = .gates(gates)
        case let network as UnrolledNetwork: self = .unrolled(network)
        case let explanation as ParameterExplanation: self = .parameters(explanation)
        case let lens as PaddingLens: self = .paddingLens(lens)
        case let comparison as ModelComparison: self = .comparison(comparison)
        default: return nil
        }
    }
}

extension String {
    /// The beginning of a long text, with how much more there is: a list of all reviews has 20 million characters.
    func bounded(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        return String(decoding: utf8.prefix(limit), as: UTF8.self) + " … (\(utf8.count - limit) more bytes are not shown)"
    }
}
