import LessonLanguage
import RNN

extension Output {
    /// The types whose values are charts and tables, as lessons call them.
    static let typeNames: Set = [
        "ModelSummary", "Histogram", "Plot", "Table", "HeatMap", "ConfusionMatrix", "GateMaps", "UnrolledNetwork", "ParameterExplanation", "PaddingLens",
        "ModelComparison",
    ]

    /// A value in its richest form: charts and tables as such, all else as `print` writes it.
    /// - Parameter text: gives the beginning of the value's text, so many bytes at most, and how many there are.
    init(_ value: Value, text: (_ limit: Int) throws -> (text: String, bytes: Int)) throws {
        if let chart = Output(chart: value) {
            self = chart
        } else if case .host(let object) = value, let tensor = object.value as? Tensor {
            self = .value(text: try Self.bounded(text), shape: "\(tensor.shape)")
        } else {
            self = .value(text: try Self.bounded(text), shape: nil)
        }
    }

    /// The beginning of a long text, with how much more there is: a list of all reviews has 20 million characters.
    private static func bounded(_ text: (_ limit: Int) throws -> (text: String, bytes: Int)) throws -> String {
        let (text, bytes) = try text(RunContext.valueLimit)
        return bytes > RunContext.valueLimit ? text + " … (\(bytes - RunContext.valueLimit) more bytes are not shown)" : text
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
        // A lesson makes charts of its own, whose parts it may have forgotten to make fit.
        if let problem = (object.value as? any Consistent)?.inconsistency { self = .text("… (a chart is not shown: \(problem) don't fit)\n") }
    }
}
