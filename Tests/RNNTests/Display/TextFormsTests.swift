// Tables, histograms, charts and summaries as text, with what they should look like beside them.

import RNN
import Testing

@Suite struct TextFormsTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("한글", 4), ("漢字", 4), ("かな", 4), ("ｆｕｌｌ", 8), ("é", 1), ("e\u{301}", 1), ("👍🏽", 2),
        ("👨‍👩‍👧‍👦", 2), ("🇰🇷", 2), ("❤️", 2), ("█", 1), ("─", 1), ("±", 1), ("…", 1), ("한\u{200b}글", 4), ("각", 2), ("ᄒ\u{1161}\u{11ab}", 2),
        ("▁▂", 2), ("\u{feff}", 0),
    ])
    func `columns of a terminal`(_ text: String, _ width: Int) {
        #expect(displayWidth(text) == width)
    }

    @Test func `a table lines up, numbers to the right`() {
        let table = Table(
            columns: ["모델", "parameters", "accuracy"],
            rows: [["단순 RNN", "4,081", "0.61"], ["LSTM", "8,809", "0.8"], ["GRU", "-"]])
        #expect(
            table.description == """
                모델      parameters  accuracy
                ────────  ──────────  ────────
                단순 RNN       4,081      0.61
                LSTM           8,809       0.8
                GRU                -
                """)
        #expect(table.isNumeric(1) && !table.isNumeric(0) && !table.isNumeric(9))
        #expect(Table(columns: [], rows: []).description == "")
    }

    @Test func `a bar's number is what people would write`() {
        let text = bars(["가", "나", "다"], [0.24999999999999994, 0.1 + 0.2, -2.0 / 3]).description
        #expect(text.split(separator: "\n").map { $0.split(separator: " ").last } == ["0.25", "0.3", "-0.666667"])
    }

    @Test func `a histogram is a line a bin`() {
        let counted = Histogram(
            counts: [11149, 5749, 0, 3], edges: [11, 195.3, 379.6, 563.9, 1854])
        #expect(
            counted.description == """
                [ 11.0,  195.3)  11149  ██████████████████████████████████████████████████
                [195.3,  379.6)   5749  █████████████████████████▊
                [379.6,  563.9)      0
                [563.9, 1854.0]      3  ▏
                """)
        #expect(Histogram(counts: [], edges: []).description == "")
        #expect(histogram([0.01, 0.02, 0.03], bins: 2).description.hasPrefix("[0.0100, 0.0200)"))
    }

    @Test func `a chart has both axes, their names and what its signs mean`() {
        let chart = plot([Curve("x", { $0 }), Curve("−x") { -$0 }], over: -1...1, title: "두 직선")
        let lines = chart.description.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines[0] == "두 직선")
        #expect(lines[2].hasPrefix(" 1.00 ┤") || lines[2].hasPrefix(" 1 ┤"))
        #expect(lines[2].contains("○") && lines[2].hasSuffix("●"))
        #expect(lines.count == 2 + 13 + 3)
        #expect(lines.last == "  ● x   ○ −x")
        #expect(chart.panels[0].series[0].x.count == 201)
        #expect(chart.panels[0].series[0].x.last == 1)
    }

    @Test func `charts of next to nothing`() {
        #expect(plot([Line](), title: "").description == "(nothing to draw)")
        #expect(plot([Line("a", [])]).description == "(nothing to draw)")
        #expect(plot([Line("a", [.nan, .infinity])]).description == "(nothing to draw)")
        #expect(plot([Line("a", [0.5])]).description.contains("●"))
        #expect(plot([Line("a", [-1e300, 1e300])]).description.contains("●"))
        #expect(plot({ 1 / $0 }, over: 0...1).description.contains("●"))
        #expect(plot({ $0 }, over: 2...2).description.contains("●"))
        #expect(throws: DataError.self) { try tryPlot({ $0 }, over: 0...Double.infinity) }
    }

    @Test func `a marker is drawn and named`() {
        var chart = plot([Line("loss", [3, 2, 1, 2])], xLabel: "epoch", yLabel: "loss")
        chart.panels[0].marker = Plot.Marker(x: 3, label: "best epoch 3")
        let text = chart.description
        #expect(text.contains("┊") && text.contains("┊ best epoch 3") && text.contains("epoch"))
    }

    @Test(arguments: DataNumbers.all.summaries)
    func `summaries are Keras'`(_ expected: DataNumbers.Summary) {
        let summary = ModelSummary(
            modelName: expected.name,
            rows: expected.layers.map {
                .init(name: $0.name, kind: $0.kind, outputShape: $0.shape, parameterCount: $0.parameters, derivation: "")
            })
        let found = summary.description.split(separator: "\n").map(String.init)
        let lines = expected.text.split(separator: "\n").map(String.init)
        #expect(found == lines)
    }
}
