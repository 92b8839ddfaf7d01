import RNN
import Testing

/// Charts and tables that a program puts together itself need not fit: they are told as well as can be, and nothing ends.
@Suite struct HostileChartTests {
    private static let numbers: [Double] = [0, 1, -1, 0.5, .nan, .infinity, -.infinity, .greatestFiniteMagnitude, -.greatestFiniteMagnitude, 5e-324]
    private static let limits: [ClosedRange<Double>?] = [nil, 0...1, -1...1e300, 1...1, 0.5...2, -.infinity ... .infinity]
    private static let counts = [0, 1, -1, 7, 1 << 40, .max, .min]
    private static let texts = ["", "a", "셀 상태", "a\nb", "\u{0}", String(repeating: "w", count: 300)]

    @Test(arguments: 0..<40) func areTold(_ seed: Int) {
        var random = RandomSource(seed: seed)
        func pick<T>(_ list: [T]) -> T { list[Int(random.nextUnit() * Double(list.count))] }
        func some<T>(_ make: () -> T) -> [T] { (0..<Int(random.nextUnit() * 4)).map { _ in make() } }
        func number() -> Double { pick(Self.numbers) }
        func text() -> String { pick(Self.texts) }
        for _ in 0..<50 {
            let series = { Plot.Series(name: text(), x: some(number), y: some(number), form: pick(Plot.Form.allCases)) }
            let panel = {
                Plot.Panel(
                    xLabel: text(), yLabel: text(), series: some(series), marker: random.nextUnit() < 0.5 ? nil : Plot.Marker(x: number(), label: text()),
                    xNames: some(text), xScale: pick(AxisScale.allCases),
                    yScale: pick(AxisScale.allCases), xLimits: pick(Self.limits), yLimits: pick(Self.limits))
            }
            #expect("\(Plot(title: text(), panels: some(panel)))".count >= 0)
            let map = HeatMap(
                title: text(), rowLabel: text(), rows: some(text), columnLabel: text(), columns: some(text), values: some { some(number) }, lowest: number(),
                highest: number(), showsValues: random.nextUnit() < 0.5)
            #expect("\(map)\(map.table)".count > 0)
            for row in -1...4 { if let shade = map.shade(row: row, column: pick([-1, 0, 1, .max])) { #expect((0...1).contains(shade)) } }
            #expect("\(Histogram(counts: some { pick(Self.counts) }, edges: some(number)))".count >= 0)
            let table = Table(columns: some(text), rows: some { some(text) })
            #expect("\(table)\(table.isNumeric(pick(Self.counts)))".count > 0)
            let row = {
                ModelSummary.Row(
                    name: text(), kind: text(), outputShape: some { pick([nil, 3, .min]) }, parameterCount: pick(Self.counts), isBuilt: random.nextUnit() < 0.5,
                    derivation: text())
            }
            let summary = ModelSummary(modelName: text(), rows: some(row))
            #expect("\(summary)\(summary.parameterCount)".count > 0)
        }
    }

    @Test func thoseOfModelsThatWereChanged() throws {
        let model = Sequential([Embedding(5, 2, inputLength: 3), LSTM(2), Dense(1)])
        var explanation = model.explainParameters()
        var unrolled = model.unrolled(on: [1, 2, 3], words: ["a", "b", "c"], steps: 3)
        var gates = model.gates(on: [1, 2, 3], words: ["a", "b", "c"])
        for count in Self.counts {
            for layer in explanation.layers.indices {
                for term in explanation.layers[layer].terms.indices { explanation.layers[layer].terms[term].count = count }
            }
            #expect("\(explanation)\(explanation.count)".count > 0)
            unrolled.stepCount = count
            for step in unrolled.steps.indices { (unrolled.steps[step].number, unrolled.steps[step].states) = (count, [[], [.nan]]) }
            #expect("\(unrolled)".count > 0)
            gates.hiddenPadding = count
            gates.maps[0].values = [[Double(count)]]
            #expect("\(gates)".count > 0)
        }
    }
}
