import Foundation
import RNN

/// Charts whose labels have little room.
enum CrowdedCharts {
    private static let models = ["SimpleRNN", "LSTM", "GRU", "Bidirectional(LSTM)", "원-핫 + SimpleRNN", "Embedding + GRU"]
    private static let wide = String(repeating: "W", count: 60)
    private static let korean = "한국어로 쓴 아주 긴 이름이라 한 줄에 들어가지 않습니다"

    private static func values(_ count: Int) -> [Double] { (0..<count).map { 0.5 + 0.4 * sin(Double($0)) } }

    static let all: [any Chart] = lines + namedBars + others

    /// Ends that are close, many, long or equal.
    private static var lines: [any Chart] {
        [
            plot(models.map { Line($0, [1, 0.5, 0.3]) }, xLabel: "epoch", yLabel: "loss", title: "Close ends"),
            plot((1...50).map { Line("line \($0)", [1, Double($0)]) }),
            plot([Line(wide, [1, 2]), Line(korean, [1, 2]), Line("</svg><script>", [2, 1])], xLabel: wide, yLabel: wide, title: wide),
            plot([Line("a", [1e9, 2e9, -3e9])], xLabel: "epoch"), plot([Line("a", [-1e-7, 1e-7])]), plot([Line("a", [123_456.1, 123_456.2])]),
            plot([Line("a", [.nan, 1e300, -1e300])]), plot([Line("a", [5e-324, 1e-310])]), plot([Line("", [1])]),
            plot({ 1 / $0 }, over: 0.001...10_000, xScale: .log, yScale: .log), plot({ $0 }, over: 1e-300...1e300, xScale: .log, yScale: .log),
            plot({ $0 }, over: 0.5...7, xScale: .log, yScale: .log), plot({ $0 }, over: 711...715, xScale: .log, yScale: .log),
            plot({ $0 * $0 }, over: -1e6...1e6), plot({ $0 }, over: 0.00001...0.00002),
            plot(models.map { Line($0, [0.5, 0.4]) } + [Line(wide, [0.7, 1e6, .nan])], xLabel: korean, yLabel: korean),
            marked(at: 1), marked(at: 2), marked(at: 3), two,
            plot(["0.01", "0.1", "1"].map { Line("SimpleRNN, linear, rate \($0)", [1, 2, 3]) }, xLabel: wide, yLabel: korean, yScale: .log),
            plot([Line("a", [1e-300, 1e300])], yScale: .log), plot([Line("a", [1.3e-12, 0.009])], yScale: .log),
            plot([Line("loss", [5, 2, 1, 0.4])], xLimits: 2...3),
        ]
    }

    private static func marked(at x: Double) -> Plot {
        var chart = plot([Line("training", [3, 2, 1]), Line("validation", [3.1, 2.1, 1])], xLabel: "epoch", yLabel: "loss")
        chart.panels[0].marker = .init(x: x, label: x == 2 ? wide : "best epoch \(Int(x))")
        return chart
    }

    /// Two panels share a line.
    private static var two: Plot {
        var chart = marked(at: 2)
        chart.panels += marked(at: 1).panels
        return chart
    }

    private static var namedBars: [any Chart] {
        [
            bars(models, values(6), yLabel: "accuracy"), bars(Array(models.prefix(3)), models.map { Line($0, values(3)) }, yLabel: "accuracy"),
            bars((1...12).map { "SimpleRNN variant\($0)" }, values(12)), bars((1...60).map { "단어\($0)" }, values(60)),
            bars((1...500).map { "w\($0)" }, values(500)),
            bars([wide, korean, wide], [1, -250_000, 3]), bars([korean, korean], [1, 2]), bars([""], [1]), bars(["a"], [12]),
            bars(["SimpleRNN", "SimpleRNN"], [1, 2]),
            bars(models, values(6).map { $0 * 1e6 }, yLimits: 0...5e5), boxplot(models.map { Line($0, values(9)) }, yLabel: wide),
            boxplot((1...20).map { Line("model number \($0)", values(5)) }, yLabel: "loss"),
        ]
    }

    private static var others: [any Chart] {
        [
            panels([histogram([1, 2, 3]), histogram([1, 2, 30], xLabel: "words"), histogram([5, 6])], columns: 3, titles: models.suffix(3), sharedX: true),
            histogram([[1, 2], [3, 4]], names: [wide, korean], xLabel: wide), histogram([1, 2, 3], bins: 3, xLabel: korean, title: wide),
            histogram(values(10), bins: 10), Histogram(counts: [1_234_567, 1_234_567, 1_234_568], edges: [0, 1, 2, 3]),
            Histogram(counts: [Int](repeating: 98_765, count: 12), edges: (0...12).map(Double.init)), histogram([1, 2, 3], bins: 3),
            Histogram(counts: [1, 2], edges: [1e6, 2e6, 3e6]), scatter([1, 2, 40], [3, 5, 100], xLabel: wide, yLabel: wide, xLimits: 0...10, yLimits: 0...4),
            HeatMap(
                rows: ["negative", wide], columns: ["positive review", korean], values: [[1, 2], [3, 4_000_000]], lowest: 0, highest: 4_000_000,
                showsValues: true),
            HeatMap(title: "h", rows: models, columns: models, values: [[Double]](repeating: values(6), count: 6), lowest: -1, highest: 1, isDiverging: true),
        ]
    }
}
