import Foundation
import RNN

extension Output {
    /// Where each line of a plot begins and ends, in short: `1.000 … 0.002`. Other outputs have none.
    public var spans: [(name: String, text: String)] {
        guard case .chart(let shown) = self, let plot = shown.chart as? Plot else { return [] }
        return plot.panels.flatMap { panel in
            panel.series.compactMap { series in
                guard let first = series.y.first, let last = series.y.last else { return nil }
                let name = [plot.panels.count > 1 ? panel.yLabel : "", series.name].filter { !$0.isEmpty }.joined(separator: " ")
                return (name, "\(Self.short(first)) … \(Self.short(last))")
            }
        }
    }

    /// What of it is text; nil for what is drawn.
    var plain: String? {
        switch self {
        case .text(let text): text
        case .value(let text, _): text
        case .chart(let shown): (shown.chart as? Table).map { "\($0)" }
        case .withheld: nil
        }
    }

    /// Three places, or for what is much smaller or larger four digits.
    private static func short(_ number: Double) -> String {
        let isMiddling = number == 0 || (0.001..<100_000).contains(abs(number))
        return String(format: isMiddling ? "%.3f" : "%.3e", number)
    }
}
