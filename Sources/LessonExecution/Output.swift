import RNN
import Wording

/// One thing that a block gave, in the order in which it came.
public enum Output: Equatable, Sendable, Codable {
    /// What the block printed: everything between two richer outputs is one text.
    case text(String)
    case chart(ShownChart)
    /// The value of the block's last expression, as `print` writes it. `shape` where the value has one.
    case value(text: String, shape: String?)
    /// What of it is not shown.
    case withheld(Withheld)
}

/// A chart or a table of whatever kind.
public struct ShownChart: Equatable, Sendable, Codable {
    package let chart: any Chart

    package init(_ chart: any Chart) { self.chart = chart }

    public static func == (a: ShownChart, b: ShownChart) -> Bool {
        func isEqual<C: Chart>(_ own: C) -> Bool { b.chart as? C == own }
        return isEqual(a.chart)
    }

    private enum Key: CodingKey { case kind, chart }

    /// As `encode(to:)` wrote it.
    /// - Throws: `DecodingError`, also for a kind that there is not.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let kind = try container.decode(String.self, forKey: .kind)
        guard let type = chartTypes.first(where: { "\($0)" == kind }) else {
            throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: "there is no chart \(kind)")
        }
        func read<C: Chart>(_ type: C.Type) throws -> any Chart { try container.decode(type, forKey: .chart) }
        chart = try read(type)
    }

    /// Its kind, and what is in it.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(type(of: chart))", forKey: .kind)
        try container.encode(chart, forKey: .chart)
    }
}

extension Output {
    /// The output as plain text: what the terminal shows, and what `print` would have written. Only what is said in place of an output has a language.
    public func plainText(in language: ReaderLanguage = .english) -> String {
        switch self {
        case .text(let text): text
        case .chart(let shown): "\(shown.chart)\n"
        case .value(let text, _): text + "\n"
        case .withheld(let what): what.told(in: language) + "\n"
        }
    }
}
