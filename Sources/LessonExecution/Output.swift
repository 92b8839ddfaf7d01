import RNN

/// One thing that a block gave, in the order in which it came.
public enum Output: Equatable, Sendable, Codable {
    /// What the block printed: everything between two richer outputs is one text.
    case text(String)
    case summary(ModelSummary)
    case histogram(Histogram)
    case plot(Plot)
    case table(Table)
    case heatMap(HeatMap)
    case gates(GateMaps)
    case unrolled(UnrolledNetwork)
    case parameters(ParameterExplanation)
    case paddingLens(PaddingLens)
    case comparison(ModelComparison)
    /// The value of the block's last expression, as `print` writes it. `shape` where the value has one.
    case value(text: String, shape: String?)
}

extension Output {
    /// The output as plain text: what the terminal shows, and what `print` would have written.
    public var plainText: String {
        switch self {
        case .text(let text): text
        case .summary(let summary): "\(summary)\n"
        case .histogram(let histogram): "\(histogram)\n"
        case .plot(let plot): "\(plot)\n"
        case .table(let table): "\(table)\n"
        case .heatMap(let map): "\(map)\n"
        case .gates(let gates): "\(gates)\n"
        case .unrolled(let network): "\(network)\n"
        case .parameters(let explanation): "\(explanation)\n"
        case .paddingLens(let lens): "\(lens)\n"
        case .comparison(let comparison): "\(comparison)\n"
        case .value(let text, _): text + "\n"
        }
    }
}
