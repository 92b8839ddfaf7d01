import RNN
import Testing

/// Limits and logarithmic axes of charts, and what they say of points that they have no place for.
@Suite struct AxisTests {
    private let losses: [Line] = [
        Line("SimpleRNN", [0.69, 0.6, 0.55]), Line("LSTM", [0.68, 0.5, 0.4]), Line("GRU", [0.68, 0.52, 0.41]), Line("Dense", [0.7, 0.69, 0.68]),
        Line("Embedding", [0.66, 0.45, 0.3]), Line("failed", [0.7, 1e3, 1e6, .nan, .infinity]),
    ]

    @Test func aFailedModelLeavesThePicture() throws {
        let chart = plot(losses)
        let view = PanelView(chart.panels[0])
        let span = try #require(view.y)
        #expect(span.isFixed && span.lower > 0.28 && span.lower < 0.3 && span.upper > 0.7 && span.upper < 0.72)
        #expect(view.undrawn.map(\.count) == [2, 2] && view.undrawn.map(\.total) == [5, 5])
        let text = chart.description
        #expect(text.contains("failed: 2 of 5 points are too far from the other lines to be drawn, the farthest at 1,000,000"))
        #expect(text.contains("failed: 2 of 5 points are not drawn: not finite, or too large"))
        #expect(text.contains("↑"))
    }

    @Test func limitsOfTheAuthorShowItAll() throws {
        let view = PanelView(plot(losses, yLimits: 0...1e6).panels[0])
        #expect(view.y == .init(lower: 0, upper: 1e6, isFixed: true))
        #expect(view.undrawn.map(\.reason) == [.notFinite])
    }

    /// Which lines are far is a rule, so what is near is held as well as what isn't.
    @Test(
        arguments: [
            ([[0.3, 0.7], [0.4, 0.5], [0.35, 1e6]], [2]), ([[0.3, 0.7], [0.4, 0.5], [0.35, 4]], []), ([[0.3, 0.7], [0.4, 0.5], [0.35, 1e6], [1e7]], []),
            ([[0.3, 0.7], [0.35, 1e6]], []), ([[0.5], [0.5], [0.5]], []), ([[0], [0], [0], [1]], []), ([[0.9], [0.91], [0.2]], []), ([[], [1], [], [1e9]], []),
            ([[1, 2], [2, 3], [-1e5, 2], [1, 3], [0, 1e4]], [2, 4]), ([[], [1, 2], [1, 3], [-300]], [3]), ([[0, 5], [0, 25], [0, 22_026]], [2]),
        ] as [([[Double]], Set<Int>)])
    func farLinesAreFew(_ lines: [[Double]], _ far: Set<Int>) {
        #expect(farLines(among: lines) == far)
    }

    @Test func whatIsNotAboveZeroHasNoPlaceOnPowersOfTen() throws {
        let chart = plot([Line("a", [1, 0.1, 0, -1, 0.001])], yScale: .log)
        let view = PanelView(chart.panels[0])
        #expect(view.y?.lower == -3 && view.y?.upper == 0)
        #expect(chart.description.contains("a: 2 of 5 points are not above 0, and a logarithmic axis has no place for that"))
        #expect(chart.description.contains("0.001 ┤") && chart.description.contains("1 ┤"))
        #expect(plot([Line("a", [0, -1])], yScale: .log).description == "(nothing to draw)")
    }

    /// NumPy: np.geomspace(0.01, 100, 201)[[0, 1, 50, 100, 200]].
    @Test func aFunctionIsLookedAtInEqualFactors() throws {
        let x = plot({ $0 }, over: 0.01...100, xScale: .log).panels[0].series[0].x
        for (index, wanted) in [(0, 0.01), (1, 0.01047128548), (50, 0.1), (100, 1), (200, 100)] { #expect(abs(x[index] - wanted) < 1e-9 * wanted) }
    }

    @Test(arguments: [1...1, 0...Double.infinity, (-Double.infinity)...0, 1...1.000_000_000_1, 0...1e301] as [ClosedRange<Double>])
    func limitsThatAreNoneAreRefused(_ limits: ClosedRange<Double>) {
        #expect(throws: DataError.self) { try tryPlot([Line("a", [1])], yLimits: limits) }
        #expect(throws: DataError.self) { try tryPlot([Line("a", [1])], xLimits: limits) }
        #expect(throws: DataError.self) { try tryScatter([1], [1], yLimits: limits) }
        #expect(throws: DataError.self) { try tryBars(["a"], [Line("", [1])], yLimits: limits) }
        #expect(throws: DataError.self) { try tryPlot({ $0 }, over: 0...1, yLimits: limits) }
        var panel = Plot.Panel(xLabel: "", yLabel: "", series: [.init(name: "", x: [1], y: [1])], yLimits: limits)
        #expect(panel.inconsistency == .axisLimits)
        panel.yLimits = 0...1
        #expect(panel.inconsistency == nil)
    }

    @Test func aLogarithmicAxisEndsAboveZero() {
        #expect(throws: DataError.self) { try tryPlot([Line("a", [1])], yLimits: 0...1, yScale: .log) }
        #expect(throws: DataError.self) { try tryPlot({ $0 }, over: -1...1, xScale: .log) }
        #expect(throws: Never.self) { try tryPlot([Line("a", [1])], yLimits: 0.1...1, yScale: .log) }
    }

    @Test func linesBreakWhereThereIsNoNumber() throws {
        let whole = plot([Line("", [1, 1, 1, 1])]).description
        let broken = plot([Line("", [1, 1, .nan, 1])]).description
        let middle = try [whole, broken].map { text in try #require(text.split(separator: "\n").first { $0.contains("●") }) }
        #expect(middle[0].count { $0 == "●" } == 60 && middle[1].count { $0 == "●" } == 22)
        #expect(middle[1].contains("●                  "))
    }

    @Test func barsAreCutOffAtTheirLimit() {
        let chart = bars(["a", "b"], [0.75, 3], yLimits: 0.5...1)
        let lines = chart.description.split(separator: "\n")
        #expect(lines[0] == "a  \(String(repeating: "█", count: 20)) 0.75" && lines[1] == "b  \(String(repeating: "█", count: 40)) 3.0")
        #expect(lines[2...] == ["  1 of 2 bars is beyond the axes, the farthest at 3", "  the bars begin at 0.5"])
    }
}
