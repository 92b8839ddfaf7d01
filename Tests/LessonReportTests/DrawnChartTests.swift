import LessonExecution
import LessonReport
import RNN
import Testing

/// Each kind of chart is drawn: one that forgets how would be shown as plain text.
@Suite struct DrawnChartTests {
    private static func samples() -> [any Chart] {
        let model = Sequential([Embedding(5, 2, inputLength: 3), LSTM(2), Dense(1)])
        let words = ["a", "b", "c"]
        model.compile(optimizer: SGD(), loss: .meanSquaredError)
        let trained = TrainedModel("m", model, model.fit([[1, 2, 3]], [1.0], verbose: 0))
        return [
            boxplot([Line("a", [1, 2, 3, 4, 50]), Line("b", [2, 3])], yLabel: "loss", title: "Boxes"), cellDiagram(.gru),
            model.gates(on: [1, 2, 3], words: words),
            heatMap([[1.0, 2]]), histogram([1, 2, 3]), histogram([[1, 2], [3]], names: ["a", "b"]),
            panels([RNN.plot([Line("a", [1, 2])])]), compare([trained]), model.summaryTable, paddingLens([[1, 14, 22, 16], [1]], maxlen: 3),
            model.explainParameters(), RNN.plot([Line("a", [1, 2])]), Table(columns: ["a"], rows: [["1"]]),
            model.unrolled(on: [1, 2, 3], words: words, steps: 3), model.influence(on: [1, 2, 3], words: words),
        ]
    }

    @Test func allKindsAre() throws {
        let samples = Self.samples()
        #expect(Set(samples.map { "\(type(of: $0))" }) == Set(chartTypes.map { "\($0)" }))
        for chart in samples {
            let page = try Fixture.page(of: [.chart(.init(chart))])
            let body = try #require(page.firstRange(of: "<main").map { page[$0.lowerBound...] })
            #expect(body.contains("<svg") || body.contains("<table") || body.contains("class=shaded"), "\(type(of: chart))")
        }
    }

    @Test func boxesHaveTheirNumbers() throws {
        let page = try Fixture.page(of: [.chart(.init(Self.samples()[0]))])
        #expect(page.matches(of: /<rect class="bar"/).count == 2)
        #expect(page.matches(of: /<circle class="point s0"/).count == 1)
        #expect(page.contains("a 1 · 2 · 3 · 4 · 4") && page.contains("lower quartile"))
    }
}
