import Foundation
import LessonExecution
import LessonReport
import RNN
import Testing

@Suite struct ChartScaleTests {
    private static func labelled(_ ticks: [ChartTick]) -> [ChartTick] { ticks.filter { !$0.text.isEmpty } }

    /// Steps of 1, 2 or 5 times a power of ten, and the ends where no tick is near.
    @Test(arguments: [
        (0.0, 11149.0, ["0", "2,000", "4,000", "6,000", "8,000", "10,000", "11,149"]), (-5, 5, ["−5", "0", "5"]), (1, 37, ["1", "10", "20", "30", "37"]),
        (0.3993, 0.7003, ["0.4", "0.5", "0.6", "0.7"]), (11, 1854, ["11", "500", "1,000", "1,500", "1,854"]),
        (-1.5, 1.5, ["−1.5", "−1.0", "−0.5", "0.0", "0.5", "1.0", "1.5"]), (0, 0.37, ["0.0", "0.1", "0.2", "0.3", "0.37"]),
    ])
    func ticksAreStepsOf1Or2Or5(_ lower: Double, _ upper: Double, _ labels: [String]) {
        let found = Self.labelled(ChartScale(lower: lower, upper: upper, start: 0, end: 400).ticks(.linear))
        #expect(found.map(\.text) == labels && found.map(\.place) == found.map(\.place).sorted())
    }

    @Test func epochsAreWholeNumbers() {
        #expect(ChartScale(lower: 1, upper: 3, start: 0, end: 100).ticks(.linear, wholeNumbers: true).map(\.text) == ["1", "2", "3"])
        #expect(ChartScale(lower: 1, upper: 15, start: 0, end: 200).ticks(.linear, wholeNumbers: true).map(\.text) == ["1", "5", "10", "15"])
    }

    /// An axis without limits reaches to ticks; a loss has none below 0, and nothing is a tenth of the axis away from one.
    @Test(arguments: [(0.0001, 0.41), (0.0067, 0.9933), (0.3, 0.7), (17, 1854), (-64, 3), (1e-7, 3e-6), (2, 2)]) func axesReachTicks(
        _ lower: Double, _ upper: Double
    ) {
        let scale = ChartScale(reachingTicks: .init(lower: lower, upper: upper, isFixed: false), from: 200, to: 0)
        #expect(scale.lower <= lower && scale.upper >= upper && (lower < 0 || scale.lower >= 0))
        let ticks = Self.labelled(scale.ticks(.linear)).map(\.place)
        let span = scale.upper - scale.lower
        #expect(ticks.count >= 3 && ticks[0] - scale.lower < span / 10 && scale.upper - ticks[ticks.count - 1] < span / 10)
    }

    /// What a label of a logarithmic axis says: `2·10⁻³`, `0.002`, `1,000`.
    private static func number(_ label: String) -> Double? {
        let digits: [Character: Character] = [
            "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
        ]
        guard let raised = label.firstIndex(where: { digits[$0] != nil }), let power = Double(String(label[raised...].compactMap { digits[$0] })) else {
            return Double(label.replacing(",", with: "").replacing("−", with: "-")).map { log10($0) }
        }
        let parts = label[..<raised].split(separator: "·")
        return parts.count == 2 ? Double(parts[0]).map { log10($0) + power } : power
    }

    /// From 1 to 600 decades every axis has two labels or more, in their order, each at the power of ten that it says; none is a linear step.
    @Test func everyLogarithmicAxisHasItsPowers() {
        var random = RandomSource(seed: 7)
        for run in 0..<10_000 {
            let span = pow(600, random.nextUnit())
            let lower = -300 + random.nextUnit() * (600 - span)
            let scale = ChartScale(reachingTicks: .init(lower: lower, upper: lower + span, isFixed: run % 2 == 0), .log, from: run % 3 == 0 ? 140 : 204, to: 0)
            let ticks = scale.ticks(.log)
            let named = Self.labelled(ticks)
            let numbers = named.compactMap { Self.number($0.text) }
            let isRight =
                numbers.count == named.count && named.count >= 2 && zip(ticks, ticks.dropFirst()).allSatisfy { $0.place < $1.place }
                && zip(named, numbers).allSatisfy { abs($0.place - $1) < 0.025 } && zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 }
            let powers = named.filter { abs($0.place - $0.place.rounded()) < 1e-9 }
            // Between the ends of an axis that is longer than three powers of ten there is nothing else.
            let isWhole = powers.count >= 1 && (span < 3 || named.dropFirst().dropLast().allSatisfy { powers.contains($0) })
            #expect(isRight && isWhole, "\(lower) … \(lower + span): \(named.map(\.text))")
            if !isRight || !isWhole { return }
        }
    }

    /// Ranges that once had two linear ticks.
    @Test(arguments: [(1.3e-9, 90.0), (1.3e-4, 9e5), (1.3e-12, 0.009), (1e-4, 1e6)]) func tenDecadesHavePowers(_ least: Double, _ greatest: Double) throws {
        let page = try Fixture.page(of: [.chart(.init(plot([Line("a", [least, greatest])], yScale: .log)))])
        let labels = page.matches(of: /<text class="?tick"?[^>]*text-anchor="?end"?>([^<]*)/).map { String($0.1) }
        #expect(labels.count >= 4 && labels.allSatisfy { $0.hasPrefix("10") && $0 != "10" }, "\(labels)")
    }

    @Test(arguments: [
        (0.5, 0.1, "0.5"), (0.30000000000000004, 0.1, "0.3"), (10_000, 5000, "10,000"), (-4, 2, "−4"), (0.0025, 0.0005, "0.0025"), (0, 0.5, "0.0"),
        (2e9, 1e9, "2,000,000,000"), (-3e9, 1e9, "−3,000,000,000"), (2e13, 1e13, "2e+13"), (2.5e13, 5e12, "2.5e+13"), (1e-7, 5e-8, "1e−07"),
        (0.99991, 5e-6, "0.999910"), (0.999915, 5e-6, "0.999915"), (1.5e-6, 5e-7, "1.5e−06"), (12_345_678, 1, "12,345,678"),
    ])
    func labelsHaveAsManyDigitsAsTheStep(_ tick: Double, _ step: Double, _ label: String) {
        #expect(ChartScale.label(tick, step: step) == label)
    }

    /// Ticks are apart, so what stands at them is too.
    @Test(arguments: [
        0.99991...0.99993, 1e9...1.000_000_1e9, -3e9...1e9, 1e15...1.000_001e15, 1e-9...3e-9, 123.4567...123.456_71, -1e-4...1e-4, 0...1, 5e11...2e12,
    ])
    func noTwoTicksHaveOneLabel(_ range: ClosedRange<Double>) {
        let labels = ChartScale(lower: range.lowerBound, upper: range.upperBound, start: 0, end: 1000).ticks(.linear).map(\.text)
        #expect(labels.count > 1 && Set(labels).count == labels.count, "\(labels)")
    }

    /// At the sizes of the narrowest charts, where a digit is some ten units wide, all of a label lies within the drawing.
    @Test func theLeftMarginHoldsTheWidestLabel() throws {
        let charts: [any Chart] = [
            bars(["a", "b"], [250_000, 12_345]), bars(["a", "b"], [-25_000, 12_345]), plot([Line("a", [1e9, 2e9, -3e9])]),
            plot([Line("a", [1e-4, -1e-4])]), plot([Line("a", [0.69301, 0.69312])]), histogram((0..<3_000).map { Double($0 % 2) }, bins: 2),
            boxplot([1e6, 2e6, 3e6]),
        ]
        for chart in charts {
            let html = try Fixture.page(of: [.chart(.init(chart))])
            let labels = html.matches(of: /<text class="?tick"? x="?([0-9.]+)"?[^>]*text-anchor="?end"?>([^<]*)/)
            #expect(!labels.isEmpty)
            for label in labels {
                let width = label.2.reduce(0.0) { $0 + ($1.isNumber || $1 == "−" ? 9.5 : 5) }
                #expect(try #require(Double(label.1)) >= width, "\(label.2) of \(type(of: chart))")
            }
        }
    }

    @Test func placesAreLinear() {
        let scale = ChartScale(lower: 2, upper: 4, start: 200, end: 100)
        #expect([2, 3, 4].map(scale.place) == [200, 150, 100])
    }

    @Test func aScaleHoldsAllFiniteValues() throws {
        let scale = try #require(ChartScale(over: [.nan, 1, .infinity, 3, -.infinity], from: 0, to: 1))
        #expect(scale.lower == 1 && scale.upper == 3)
        #expect(ChartScale(over: [Double](), from: 0, to: 1) == nil)
        #expect(ChartScale(over: [Double.nan, .infinity], from: 0, to: 1) == nil)
        for value in [0.0, 5, -3, 1e300 / 1e250, 1e-300] {
            let flat = try #require(ChartScale(over: [value, value], from: 0, to: 1))
            #expect(flat.lower < value && value < flat.upper)
            #expect(flat.place(value).isFinite)
            for tick in flat.ticks(.linear) { #expect(tick.place.isFinite) }
        }
    }

    @Test func labelsAreMovedApartInTheirOrder() {
        #expect(spread([50, 51, 20], apart: 14, from: 0, to: 100) == [50, 64, 20])
        #expect(spread([99, 98], apart: 14, from: 0, to: 100) == [100, 86])
        #expect(spread([], apart: 14, from: 0, to: 100) == [])
    }

    /// The names beneath bars, by the height that they stand at.
    private func names(beneath names: [String]) throws -> [(row: Double, text: String)] {
        let page = try Fixture.page(of: [.chart(.init(bars(names, names.map { _ in 1 })))])
        return try page.matches(of: /<text class="tick slot"[^>]* y="?([0-9.]+)"?[^>]*>([^<]*)/).map { (try #require(Double($0.1)), String($0.2)) }
    }

    @Test func namesGoOnBelow() throws {
        let few = try names(beneath: ["원-핫 + SimpleRNN", "LSTM", "GRU"])
        #expect(few.map(\.text) == ["원-핫 +", "SimpleRNN", "LSTM", "GRU"])
        #expect(few[1].row > few[0].row && few[2].row == few[0].row)
    }

    /// Names that are wider than a bar stand by turns, wider ones are shortened in the middle, and of very many some are written.
    @Test func wideNamesStandByTurns() throws {
        let turns = try names(beneath: (1...6).map { "Bidirectional\($0)" })
        #expect(turns.map(\.text) == (1...6).map { "Bidirectional\($0)" } && Set(turns.map(\.row)).count > 1)
        let wide = try names(beneath: (1...6).map { "Bidirectional(LSTM(64), mergeMode: .sum)\($0)" })
        #expect(wide.allSatisfy { $0.text.hasPrefix("B") && $0.text.contains("…") } && Set(wide.map(\.text)).count == 6)
        let many = try names(beneath: (1...300).map { "word\($0)" })
        #expect(many.first?.text == "word1" && (3...12).contains(many.count))
    }

    @Test(arguments: [
        (1, 3, ["1", "2", "3"]), (1, 1, ["0", "1"]), (2, 2, ["0", "1", "2"]), (10, 40, ["0", "10", "20", "30", "40"]),
    ]) func countsAreWhole(_ one: Int, _ other: Int, _ ticks: [String]) throws {
        let page = try Fixture.page(of: [.chart(.init(Histogram(counts: [one, other], edges: [0, 1, 2])))])
        let labels = page.matches(of: /<text class="?tick"?[^>]*text-anchor="?end"?>([^<]*)/).map { String($0.1) }
        #expect(labels.allSatisfy { !$0.contains(".") } && Set(labels).isSuperset(of: ticks.suffix(2)), "\(labels)")
    }
}
