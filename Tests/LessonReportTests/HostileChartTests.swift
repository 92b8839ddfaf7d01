import Foundation
import LessonExecution
import LessonReport
import RNN
import Testing

/// Random charts of all kinds, with the numbers and texts that are likeliest to break them: none crashes, none is malformed or huge.
/// LESSON_CHARTS says how many (3,000 are the full number).
@Suite struct HostileChartTests {
    private static let count = Int(ProcessInfo.processInfo.environment["LESSON_CHARTS"] ?? "") ?? 300

    @Test func noneBreaksThePageOrTheText() throws {
        var (largest, largestText) = (0, 0)
        // Ten on a page, since the page around them takes longer.
        for first in stride(from: 0, to: Self.count, by: 10) {
            let outputs = (first..<first + 10).map { seed in
                var random = ChartSource(seed: seed)
                return random.output()
            }
            let page = try Fixture.page(of: outputs)
            let texts = outputs.map { $0.plainText().utf8.count }
            (largest, largestText) = (max(largest, page.utf8.count), max(largestText, texts.max() ?? 0))
            #expect(page.utf8.count <= 8_000_000 && texts.allSatisfy { $0 < 7_000_000 }, "charts from \(first): \(page.utf8.count), \(texts)")
            if let fault = Self.fault(in: page) { Issue.record("charts from \(first): \(fault)") }
        }
        print("\(Self.count) charts: the largest page of ten has \(largest) bytes, the largest text \(largestText)")
    }

    /// All numbers ±5e-324, and the like: each by itself in each kind.
    @Test func everyKindTakesEveryNumber() throws {
        for value in ChartSource.numbers {
            for values in [[value], [value, value], [value, -value], [value, 0], [value, 1], [-value, value, value / 3]] {
                let names = values.indices.map(String.init)
                let x = values.indices.map(Double.init)
                var outputs: [Output] = [
                    .chart(.init(RNN.plot([Line("a", values)]))), .chart(.init(bars(names, values))), .chart(.init(scatter(values, values))),
                    .chart(.init(scatter(values, x))),
                ]
                outputs.append(
                    .chart(
                        .init(
                            Plot(
                                title: "",
                                panels: [
                                    .init(
                                        xLabel: "", yLabel: "", series: [.init(name: "a", x: x, y: values)], marker: .init(x: value, label: "m"),
                                        yScale: .log)
                                ]))))
                outputs.append(.chart(.init(HeatMap(rows: ["a"], columns: names, values: [values], lowest: values.min()!, highest: values.max()!))))
                outputs.append(
                    .chart(.init(HeatMap(rows: ["a"], columns: names, values: [values], lowest: values.min()!, highest: values.max()!, showsValues: true))))
                outputs.append(.chart(.init(Histogram(counts: [Int](repeating: 3, count: values.count - 1), edges: values))))
                outputs.append(.chart(.init(Histogram(counts: [Int](repeating: 3, count: values.count - 1), edges: values.sorted()))))
                #expect(outputs.allSatisfy { !$0.plainText().isEmpty })
                if let fault = Self.fault(in: try Fixture.page(of: outputs)) { Issue.record("\(values): \(fault)") }
            }
        }
    }

    /// What is wrong with the drawings of a page: attributes that are no numbers, sizes below zero, elements that are not closed.
    private static func fault(in page: String) -> String? {
        var open: [Substring] = []
        for svg in page.matches(of: /<svg.*?<\/svg>/.dotMatchesNewlines().matchingSemantics(.unicodeScalar)) {
            for tag in svg.0.matches(of: /<(\/?)([a-z]+)((?: [a-zA-Z0-9-]+=(?:"[^"]*"|[^ >"]*))*)(\/?)>/.matchingSemantics(.unicodeScalar)) {
                if tag.1 == "/" {
                    guard open.popLast() == tag.2 else { return "</\(tag.2)> closes nothing" }
                } else if tag.4 != "/" {
                    open.append(tag.2)
                }
                for attribute in tag.3.matches(of: /\s([a-zA-Z0-9-]+)=(?:"([^"]*)"|([^ >"]*))/) {
                    let value = attribute.2 ?? attribute.3 ?? ""
                    switch attribute.1 {
                    case "x", "y", "x1", "x2", "y1", "y2", "cx", "cy":
                        if Double(value)?.isFinite != true { return "\(attribute.0) in \(tag.0)" }
                    case "width", "height", "r":
                        if !((Double(value) ?? -1) >= 0) { return "\(attribute.0) in \(tag.0)" }
                    case "d", "viewBox", "transform", "data-x", "data-grid":
                        if value.contains("nan") || value.contains("inf") { return "\(attribute.0) in \(tag.0)" }
                    default: break
                    }
                }
            }
            if !open.isEmpty { return "<\(open[0])> is not closed" }
        }
        return nil
    }
}

/// Draws charts.
private struct ChartSource {
    private var random: RandomSource

    init(seed: Int) { random = RandomSource(seed: seed) }

    static let numbers: [Double] = [
        0, -0.0, 1, -1, 0.1, 5e-324, -5e-324, 1e-310, 2.2e-308, 1e-200, 1e-100, 1e-12, 1e7, 1e15, 1e16, 9.3e18, -9.3e18, 1e19, 1e99, 1e100, 1e101, 1e200, 1e308,
        .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan, .signalingNaN, 1.0000000000000002, 123456.789,
    ]

    private static let texts = [
        "", "a", "loss", "한글 이름", "<svg onload=x>", "\"'>&", "\u{0}\u{1B}[2J", "\u{202E}x", "a\nb", "\r\n", "nan", " ", "👨‍👩‍👧‍👦", String(repeating: "가", count: 300),
        String(repeating: "word ", count: 200), String(repeating: "\u{301}", count: 100),
    ]

    private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &random) }
    private mutating func chance() -> Bool { Bool.random(using: &random) }
    private mutating func text() -> String { Self.texts[below(Self.texts.count)] }
    private mutating func length() -> Int { [0, 1, 2, 3, 10, 100, 600][below(7)] }
    private mutating func number() -> Double {
        chance() ? Self.numbers[below(Self.numbers.count)] : Double.random(in: -2...2, using: &random) * pow(10, Double(below(40) - 20))
    }

    private mutating func numbers(_ count: Int) -> [Double] {
        switch below(4) {
        case 0: return [Double](repeating: number(), count: count)
        case 1: return (0..<count).map { Double($0) }
        case 2:
            let few = [number(), number()]
            return (0..<count).map { few[$0 % 2] }
        default: return (0..<count).map { _ in number() }
        }
    }

    private mutating func texts(_ count: Int) -> [String] {
        let few = [text(), text(), text()]
        return (0..<count).map { few[$0 % 3] }
    }

    private mutating func series() -> Plot.Series {
        let count = length()
        return Plot.Series(name: text(), x: numbers(chance() ? count : length()), y: numbers(count), form: Plot.Form.allCases[below(3)])
    }

    private mutating func limits() -> ClosedRange<Double>? {
        let (one, other) = (number(), number())
        return below(4) > 0 || one.isNaN || other.isNaN ? nil : min(one, other)...max(one, other)
    }

    private mutating func panel() -> Plot.Panel {
        let count = [0, 1, 2, 7, 60][below(5)]
        return Plot.Panel(
            xLabel: text(), yLabel: text(), series: (0..<count).map { _ in series() }, marker: chance() ? .init(x: number(), label: text()) : nil,
            xNames: chance() ? [] : texts(min(length(), 700)), xScale: below(4) == 0 ? .log : .linear,
            yScale: below(3) == 0 ? .log : .linear, xLimits: limits(), yLimits: limits())
    }

    private mutating func map() -> HeatMap {
        let (rows, columns) = (min(length(), 100), length())
        return HeatMap(
            title: text(), rowLabel: text(), rows: texts(rows), columnLabel: text(), columns: texts(columns),
            values: (0..<(chance() ? rows : rows / 2)).map { _ in numbers(chance() ? columns : columns / 2) }, lowest: number(), highest: number(),
            showsValues: chance())
    }

    mutating func output() -> Output {
        switch below(8) {
        case 0, 1, 2: return .chart(.init(Plot(title: text(), panels: (0..<[0, 1, 1, 2, below(20) == 0 ? 30 : 3][below(5)]).map { _ in panel() })))
        case 3: return .chart(.init(map()))
        case 4:
            let count = length()
            let edges = chance() ? numbers(count + 1).sorted() : numbers(chance() ? count + 1 : count)
            return .chart(.init(Histogram(counts: (0..<count).map { _ in [0, 1, -1, .max, .min, 1_000][below(6)] }, edges: edges)))
        case 5: return .chart(.init(Table(columns: texts(min(length(), 100)), rows: (0..<min(length(), 30)).map { _ in texts(min(length(), 30)) })))
        case 6:
            let steps = (0..<min(length(), 12)).map {
                UnrolledNetwork.Step(
                    number: $0 + 1, word: text(), isPadding: chance(), states: [numbers(4), numbers(chance() ? 40 : 0)], cellStates: [numbers(4), []])
            }
            let layers = (0..<2).map { _ in UnrolledNetwork.Layer(name: text(), kind: text(), units: 4, weights: text()) }
            return .chart(
                .init(
                    UnrolledNetwork(
                        inputs: [text()], layers: layers, outputs: [text()], steps: steps, stepCount: steps.count + below(5),
                        answer: chance() ? ModelAnswer(prediction: number(), predictedClass: chance() ? 3 : nil, target: chance() ? 1 : nil) : nil)
                ))
        default:
            return .chart(
                .init(
                    ModelSummary(
                        modelName: text(),
                        rows: (0..<below(20)).map { _ in
                            .init(name: text(), kind: text(), outputShape: [nil, below(9)], parameterCount: below(1_000), derivation: text())
                        })))
        }
    }
}
