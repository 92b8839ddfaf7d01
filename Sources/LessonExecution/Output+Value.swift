import LessonLanguage
import RNN

extension Output {
    /// A value in its richest form: charts and tables as such, all else as `print` writes it.
    init(_ value: Value, text: String) {
        let native = if case .host(let object) = value { object.value } else { value as Any }
        switch native {
        case let summary as ModelSummary: self = .summary(summary)
        case let histogram as Histogram: self = .histogram(histogram)
        case let plot as Plot: self = .plot(plot)
        case let table as Table: self = .table(table)
        case let tensor as Tensor: self = .value(text: text, shape: "\(tensor.shape)")
        default: self = .value(text: text, shape: nil)
        }
    }
}
