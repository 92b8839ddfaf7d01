import LessonExecution
import LessonReport
import RNN
import Testing

/// Numbers in tables: one minus, thousands alike, points beneath one another.
@Suite struct NumberColumnTests {
    @Test(arguments: [
        (["0.81", "0.7", "12"], ["0.81", "0.7\u{2007}", "12\u{2008}\u{2007}\u{2007}"]), (["-1", "2"], ["−1", "2"]),
        (["8809", "12,345", "40"], ["8,809", "12,345", "40"]),
        (["1999", "2024"], ["1999", "2024"]), (["80.3%", "7%"], ["80.3%", "7%"]), (["1.5e-07", "2"], ["1.5e−07", "2"]),
        (["", "0.25", "–", "nan"], ["", "0.25", "–", "nan"]), (["-0.5", "1234.25", "1,000"], ["−0.5\u{2007}", "1,234.25", "1,000\u{2008}\u{2007}\u{2007}"]),
        (["2024-05-01"], ["2024-05-01"]), (["3 ± 0.5"], ["3 ± 0.5"]),
    ])
    func areSetAlike(_ texts: [String], _ set: [String]) {
        #expect(NumberColumn(texts)?.cells == set)
    }

    @Test(arguments: [["a"], [""], [], ["1", "one"], ["x1"]]) func otherColumnsAreNone(_ texts: [String]) {
        #expect(NumberColumn(texts) == nil)
    }

    @Test func whatHasNoNameIsNoHead() throws {
        let page = try Fixture.page(of: [.chart(.init(Table(columns: ["", "b"], rows: [["x", "1"], ["", "2"]])))])
        #expect(page.contains("<tr><td></td><th scope=col class=n>b</th></tr>") && page.contains("<tr><td class=l></td><td>2</td></tr>"))
    }

    @Test func tablesAndChartsHaveATrueMinus() throws {
        let page = try Fixture.page(of: [
            .chart(.init(Table(columns: ["a", "b"], rows: [["x", "-0.5"], ["y", "-12000"]]))),
            .chart(.init(RNN.plot([Line("b", [-1500, -0.25])]))), .chart(.init(heatMap([[-1.5, 2]]))),
            .chart(.init(Histogram(counts: [1, 2], edges: [-2000, 0.25, 12_345]))),
            .text("-0.5"),
        ])
        for expected in [
            "<td>−0.5</td>", "<td>−12000\u{2008}\u{2007}</td>", "<td>−1,500\u{2008}", ">−1.50</text>", "−2,000 – 0.25: 1", "<td>−1.5</td>",
            "<pre class=one>-0.5</pre>",
        ] {
            #expect(page.contains(expected), "\(expected)")
        }
    }
}
