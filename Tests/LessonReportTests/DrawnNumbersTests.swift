import Foundation
import LessonReport
import RNN
import Testing

/// Numbers read back from drawings, by what the probe says of its edges: 1e-5 of the axis at most lies between them and those that were drawn.
@Suite struct DrawnNumbersTests {
    private typealias Drawing = ReadDrawing

    private static let wave = (0..<200).map { sin(Double($0) / 7) * 40 + 3 }

    @Test func linesAreWhereTheirNumbersAre() throws {
        let drawing = try Drawing(plot([Line("a", Self.wave)]))
        let line = try #require(drawing.lines.first)
        #expect(line.count == 200)
        for (index, point) in line.enumerated() {
            #expect(abs(point.y - Self.wave[index]) < 1e-5 * drawing.height && abs(point.x - Double(index + 1)) < 1e-5 * drawing.width)
        }
    }

    @Test func powersOfTenAlongBothAxes() throws {
        let drawing = try Drawing(plot({ 1 / $0 }, over: 0.01...1000, xScale: .log, yScale: .log))
        let line = try #require(drawing.lines.first)
        #expect(line.count == 201 && drawing.isLogarithmicAlong)
        for (index, point) in line.enumerated() {
            // NumPy: np.geomspace(0.01, 1000, 201).
            let x = pow(10, -2 + 5 * Double(index) / 200)
            #expect(abs(pow(10, point.x) - x) < 1e-4 * x && abs(point.x + point.y) < 1e-5 * 10)
        }
        #expect(drawing.said.contains("log scale; ") && drawing.said.contains("x (log scale): 0.01 … 1,000"))
    }

    @Test func pointsAndBarsAndBoxesAre() throws {
        let scatter = try Drawing(RNN.scatter([1, 2, 5.5], [0.25, -3, 7]))
        for (point, wanted) in zip(scatter.points, [(1, 0.25), (2, -3), (5.5, 7)]) {
            #expect(abs(point.x - wanted.0) < 1e-5 * scatter.width && abs(point.y - wanted.1) < 1e-5 * scatter.height)
        }
        let bars = try Drawing(RNN.bars(["a", "b", "c"], [0.71, -0.2, 0.86]))
        for (bar, wanted) in zip(bars.bars, [(0.71, 0), (0, -0.2), (0.86, 0)]) {
            #expect(abs(bar.top - wanted.0) < 1e-5 * bars.height && abs(bar.bottom - wanted.1) < 1e-5 * bars.height)
        }
        // np.percentile([1, 2, 4, 8, 9], [25, 75]): 2, 8.
        let boxes = try Drawing(boxplot([1, 2, 4, 8, 9]))
        let box = try #require(boxes.bars.first)
        #expect(abs(box.top - 8) < 1e-5 * boxes.height && abs(box.bottom - 2) < 1e-5 * boxes.height)
    }

    /// np.histogram([1, 2, 2, 3, 3, 3, 9.5], bins=4): 3, 3, 0, 1 between 1, 3.125, 5.25, 7.375, 9.5.
    @Test func histogramsCountAsNumPy() throws {
        let drawing = try Drawing(histogram([1, 2, 2, 3, 3, 3, 9.5], bins: 4))
        #expect(drawing.bars.count == 4)
        for (bar, wanted) in zip(drawing.bars, [6.0, 0, 0, 1]) {
            #expect(abs(bar.top - wanted) < 1e-5 * drawing.height && abs(bar.bottom) < 1e-5 * drawing.height)
        }
    }

    /// What lies beyond limits isn't drawn; the line goes as far as the edge, on the straight line to the next point.
    @Test func linesEndAtTheLimits() throws {
        let drawing = try Drawing(plot([Line("a", [0, 1, 4, 1, 0, -2])], xLimits: 1...5, yLimits: 0...2))
        let line = drawing.lines
        let wanted: [[(Double, Double)]] = [[(1, 0), (2, 1), (2 + 1.0 / 3, 2)], [(3 + 2.0 / 3, 2), (4, 1), (5, 0)]]
        #expect(line.map(\.count) == [3, 3])
        for (point, wanted) in zip(line.joined(), wanted.joined()) { #expect(abs(point.x - wanted.0) < 1e-4 && abs(point.y - wanted.1) < 1e-4) }
        #expect(drawing.told == "a: 2 of 6 points are beyond the axes, the farthest at 4" && drawing.said.contains(drawing.told))
        #expect(drawing.svg.matches(of: /<path class="beyond s0"/).count == 1)
    }

    /// Every point that isn't drawn is told, whatever the reason.
    @Test(arguments: 0..<40) func whatIsNotDrawnIsTold(_ seed: Int) throws {
        var random = RandomSource(seed: seed)
        let strange: [Double] = [.nan, .infinity, 0, -3, 1e6, 1e305, 5e-324]
        let lines = (0..<5).map { number in
            Line(
                "l\(number)",
                (0..<9).map { _ in
                    random.nextUnit() < 0.15 ? strange[Int(random.nextUnit() * Double(strange.count))] : random.nextUnit() + 0.1
                })
        }
        let limits: ClosedRange<Double>? = seed % 3 == 0 ? 0.2...0.9 : nil
        let chart = plot(lines, yLimits: limits, yScale: seed % 4 == 0 ? .log : .linear)
        let drawing = try Drawing(chart)
        // Points that are drawn are vertices of paths; those where a line is cut off are no point's.
        let (isLogarithmic, all) = (seed % 4 == 0, lines.flatMap(\.values))
        let drawn = drawing.lines.joined()
        let missing = lines.flatMap { line in
            line.values.enumerated().filter { index, value in
                !drawn.contains {
                    abs($0.x - Double(index + 1)) < 1e-4 * drawing.width && abs($0.y - (isLogarithmic ? log10(value) : value)) < 2e-5 * drawing.height
                }
            }
        }
        func count(_ text: some StringProtocol) -> Int {
            String(text).matches(of: /(\d+) of 9 points|and (\d+) more points/).compactMap { ($0.1 ?? $0.2).flatMap { Int($0) } }.reduce(0, +)
        }
        let told = count(drawing.told)
        #expect(told == missing.count, "\(told) \(missing) of \(all): \(drawing.told)")
        #expect(told == 0 || drawing.said.contains(drawing.told.prefix(20)))
        #expect(count("\(chart)") == told)
    }

    @Test func aFailedModelIsToldInThePicture() throws {
        let lines = (1...5).map { Line("model \($0)", [0.7, 0.5, 0.3 + Double($0) / 50]) } + [Line("실패", [0.7, 50, 1e6])]
        let drawing = try Drawing(plot(lines, yLabel: "loss"))
        #expect(drawing.told == "실패: 2 of 3 points are too far from the other lines to be drawn, the farthest at 1,000,000")
        #expect(drawing.said.contains(drawing.told) && drawing.height < 0.5)
        let korean = try Fixture.page(of: [.chart(.init(plot(lines, yLabel: "loss")))], frontMatter: "---\nlang: ko\n---\n")
        let note = korean.matches(of: /<p class="?status"?>([^<]*)/).map { String($0.1) }.joined(separator: " ")
        #expect(note == "실패: 점 3개 중 2개는 다른 선들과 너무 멀어 그리지 않았습니다(가장 먼 값 1,000,000)")
    }

    /// Where a line leaves the picture, and where it comes into it at first, not at its first hidden point.
    @Test func arrowsStandWhereTheLineLeaves() throws {
        let drawing = try Drawing(plot([Curve("x", { $0 * $0 * $0 })], over: -4...4, yLimits: -1.5...1.5))
        // 1.5 to the power of a third.
        #expect(drawing.arrows.map(\.isUp) == [false, true])
        for (arrow, wanted) in zip(drawing.arrows, [-1.1447, 1.1447]) { #expect(abs(arrow.x - wanted) < 0.02) }
        #expect(drawing.names.map(\.text) == ["x ↑"])
        // Two stretches, two arrows.
        let twice = try Drawing(plot([Line("a", [0, 4, 0, 1, 4, 1])], yLimits: 0...2))
        #expect(twice.arrows.map(\.isUp) == [true, true])
        for (arrow, wanted) in zip(twice.arrows, [1.5, 4 + 1.0 / 3]) { #expect(abs(arrow.x - wanted) < 0.01) }
    }

    @Test func aNameStandsWhereItsLineEndsInThePicture() throws {
        let drawing = try Drawing(plot([Line("loss", (1...100).map { 5 / Double($0) })], xLabel: "epoch", xLimits: 10...40, yLimits: 0...0.4))
        let name = try #require(drawing.names.first)
        #expect(name.text == "loss" && abs(name.y - 0.125) < 0.01)
        // 5 at epoch 1 lies outside of what is seen along x.
        #expect(drawing.told == "loss: 72 of 100 points are beyond the axes, the farthest at 0.5")
        #expect(drawing.arrows.count == 1 && abs(drawing.arrows[0].x - 12.5) < 0.05)
    }

    @Test func aLineOfWhichNothingIsSeenHasItsPointsAtTheEdge() throws {
        let near = (1...3).map { Line("model \($0)", [0.7, 0.5, 0.4, 0.3 + Double($0) / 50]) }
        let drawing = try Drawing(plot(near + [Line("failed", [30, 400, 5000, .nan]), Line("at once", [.nan, .nan])]))
        #expect(drawing.arrows.map { $0.x.rounded() } == [1, 2, 3] && drawing.arrows.allSatisfy(\.isUp))
        #expect(Set(drawing.names.map(\.text)) == ["model 1", "model 2", "model 3", "failed ↑", "at once —"])
    }

    @Test func axesOfPowersAreCalledSo() throws {
        let both = try Drawing(plot({ $0 }, over: 0.01...1000, xScale: .log, yScale: .log))
        #expect(both.labels.contains("log scale") && both.labels.contains("x (log scale)"))
        let page = try Fixture.page(of: [.chart(.init(plot([Line("a", [1, 1000])], yLabel: "크기", yScale: .log)))], frontMatter: "---\nlang: ko\n---\n")
        #expect(page.contains(">크기 (로그 눈금)</text>"))
    }

    /// Long names stand above, whole; names that are longer than any place still differ.
    @Test func namesAreWhole() throws {
        let names = ["0.01", "0.1", "1"].map { "SimpleRNN, linear, rate \($0)" }
        let drawing = try Drawing(plot(names.map { Line($0, [1, 2, 3]) }))
        #expect(drawing.svg.matches(of: /<text class="legend[^>]*>([^<]*)/).map { String($0.1) } == names)
        let wide = ["a", "b"].map { String(repeating: "W", count: 50) + $0 + String(repeating: "W", count: 50) }
        let long = try Drawing(plot(wide.map { Line($0, [1, 2]) }))
        let shown = long.svg.matches(of: /<text class="legend (s[0-9])"[^>]*>([^<]*)/).map { (kind: $0.1, text: $0.2) }
        let joined = ["s0", "s1"].map { kind in shown.filter { $0.kind == kind }.map { String($0.text) }.joined() }
        #expect(joined[0] != joined[1] && joined.allSatisfy { $0.contains("…") })
    }

    /// np.histogram_bin_edges([0, 1, 2, 3, 10, 20, 40], 4): 0, 10, 20, 30, 40.
    @Test func histogramsThatShareTheirAxisShareTheirBins() throws {
        let charts = [histogram([0, 1, 2, 3], bins: 4, title: "a"), histogram([10, 20, 40], bins: 3, xLabel: "words", title: "b")]
        let page = try Fixture.page(of: [.chart(.init(panels(charts, sharedX: true, sharedY: true)))])
        let bars = page.matches(of: /<rect class="?bar"?[^>]*>\s*<title>([^<]*)</).map { String($0.1) }
        #expect(
            bars == ["0 – 10: 4", "10 – 20: 0", "20 – 30: 0", "30 – 40: 0", "0 – 10: 0", "10 – 20: 1", "20 – 30: 1", "30 – 40: 1"], "\(bars)")
        #expect(page.contains(">words</text>") && page.contains(">a</p>") && !page.contains("class=count"))
    }

    @Test func aHistogramHasItsNames() throws {
        let drawing = try Drawing(histogram([1, 2, 2], bins: 2, xLabel: "words", title: "Lengths"))
        #expect(drawing.labels.contains("words") && drawing.labels.contains("count") && drawing.said.hasPrefix("Lengths; Histogram. words 1 – 2"))
    }

    @Test func aBoxPlotSaysWhatItsPartsAre() throws {
        let drawing = try Drawing(boxplot([Line("a", [1, 2, 3, 4, 5, 100]), Line("b", [1, 2])]))
        #expect(drawing.told.hasPrefix("box: from the lower to the upper quartile") && drawing.told.hasSuffix("· a: 6 values, b: 2 values"))
        let page = try Fixture.page(of: [.chart(.init(boxplot([1, 2, 3, 4, 5, 100])))])
        #expect(page.contains(">100.0</td>"))
    }

    @Test func namesStandBesideTheirDashes() throws {
        let drawing = try Drawing(plot((0..<6).map { Line("line \($0)", [1, Double($0)]) }))
        #expect(drawing.svg.matches(of: /<path class="series sample s([0-9])"/).map { String($0.1) } == (0..<6).map(String.init))
        #expect(drawing.svg.matches(of: /<text class="legend s([0-9])"/).map { String($0.1) } == (0..<6).map(String.init))
    }

    @Test func barsBeyondTheirLimitsAreBroken() throws {
        let drawing = try Drawing(bars(["a", "b", "c"], [0.5, 9, 0.7], yLimits: 0...1))
        #expect(drawing.bars.map { ($0.top * 1000).rounded() / 1000 } == [0.5, 1, 0.7])
        #expect(drawing.svg.matches(of: /<path class="?break"?/).count == 1)
        #expect(drawing.told == "1 of 3 bars is beyond the axes, the farthest at 9")
    }
}
