import LessonLanguage
import RNN
import Wording

extension Output {
    /// The types whose values are charts and tables, as lessons call them.
    static let typeNames = Set(chartTypes.map { "\($0)" } + ["ConfusionMatrix"] + typesOfTables)
    /// Those that are shown as a `Table`.
    static let typesOfTables = ["DataTable", "NamedTensors"]

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
        return bytes > RunContext.valueLimit ? text + " … (+\(bytes - RunContext.valueLimit) bytes)" : text
    }

    /// A chart or table; `nil` for all else.
    init?(chart value: Value) {
        guard case .host(let object) = value, let charted = object.value as? any Charted else { return nil }
        let chart = charted.chart
        // A lesson makes charts of its own, whose parts it may have forgotten to make fit.
        let problem = (chart as? any Consistent)?.inconsistency
        self = problem.map { .withheld(.misfit(Sentence($0))) } ?? .chart(ShownChart(chart))
    }
}
