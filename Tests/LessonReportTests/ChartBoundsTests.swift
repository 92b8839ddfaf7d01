import LessonExecution
import LessonReport
import RNN
import Testing

/// What has more numbers than can be told apart is drawn smaller and looks the same; what is not drawn is told.
@Suite struct ChartBoundsTests {
    private func page(_ output: Output) throws -> String {
        try Fixture.page(of: [output])
    }

    private func plot(_ form: Plot.Form, _ count: Int, _ value: (Int) -> Double) -> Output {
        .chart(
            .init(
                Plot(
                    title: "",
                    panels: [
                        .init(
                            xLabel: "", yLabel: "", series: [.init(name: "", x: (0..<count).map(Double.init), y: (0..<count).map(value), form: form)],
                            xNames: form == .bars ? (0..<count).map(String.init) : [])
                    ])))
    }

    /// One point of fifty thousand stands out, at the top, the bottom, or an end: its height is in the path.
    @Test(arguments: [0, 7_777, 25_000, 49_999]) func noPeakOfALineIsLost(_ place: Int) throws {
        for peak in [-1000.0, 1000] {
            let page = try page(plot(.line, 50_000) { $0 == place ? peak : Double($0 % 7) })
            let path = try #require(page.firstMatch(of: /<path class="series s0" d="([^"]*)"/)).1
            let heights = path.matches(of: /[ML]([0-9.]+) ([0-9.]+)/).map { Double($0.2)! }
            #expect(heights.count < 6_000 && path.utf8.count < 100_000)
            let (top, bottom) = (heights.min()!, heights.max()!)
            let span = bottom - top
            // All others lie at the other end.
            let middle = heights.sorted()[heights.count / 2]
            #expect(peak > 0 ? middle - top > span * 0.9 : bottom - middle > span * 0.9)
            #expect(!page.contains("are drawn"))
        }
    }

    @Test func shortLinesAreDrawnAsTheyAre() throws {
        let page = try page(plot(.line, 1_000) { Double($0 % 10) })
        let path = try #require(page.firstMatch(of: /<path class="series s0" d="([^"]*)"/)).1
        #expect(path.count { $0 == "L" } == 999)
    }

    @Test func whatIsCutIsTold() throws {
        let points = try page(plot(.points, 20_000) { Double(($0 * 7_919) % 10_007) })
        #expect(points.contains("of 20,000 points are drawn") && points.utf8.count < 600_000)
        let bars = try page(plot(.bars, 5_000) { Double($0) })
        #expect(bars.contains("The first 500 of 5,000 bars are shown.") && bars.utf8.count < 400_000)
        let histogram = try page(.chart(.init(Histogram(counts: [Int](repeating: 1, count: 5_000), edges: (0...5_000).map(Double.init)))))
        #expect(histogram.contains("5,000 bins are drawn as 500"))
        let map = try page(
            .chart(
                .init(
                    HeatMap(
                        rows: (0..<300).map(String.init), columns: (0..<300).map(String.init),
                        values: [[Double]](repeating: [Double](repeating: 1, count: 300), count: 300),
                        lowest: 0, highest: 2))))
        #expect(map.contains("The first 256 of 300 rows are shown.") && map.utf8.count < 4_000_000)
        let table = try page(.chart(.init(Table(columns: (0..<100).map(String.init), rows: (0..<600).map { ["\($0)"] }))))
        #expect(table.contains("The first 500 of 600 rows are shown."))
        let lines = try page(.chart(.init(RNN.plot((0..<1_000).map { Line("l\($0)", [1, 2]) }))))
        #expect(lines.contains("The first 50 of 1,000 lines are shown."))
    }

    /// Text that is lined up grows with what there is, not with the square of it.
    @Test func textGrowsWithItsNumbers() {
        let long = String(repeating: "x", count: 50_000)
        #expect("\(Table(columns: ["a", "b"], rows: [[long, "1"]] + (0..<1_000).map { ["\($0)", "1"] }))".utf8.count < 800_000)
        #expect("\(Table(columns: (0..<3_000).map { "\($0)" }, rows: [[String]](repeating: ["1"], count: 3_000)))".utf8.count < 300_000)
        #expect("\(bars([long] + (0..<900).map { "\($0)" }, [Double](repeating: 1, count: 901)))".utf8.count < 400_000)
        let kinds = (0..<500).map { Line("\($0)", [1, 2]) }
        #expect("\(bars([long, "b"], kinds))".utf8.count < 300_000)
        #expect(
            "\(HeatMap(rows: [long], columns: (0..<6_400).map { "\($0)" }, values: [[Double]](repeating: [1], count: 1), lowest: 0, highest: 1))".utf8.count
                < 100_000)
        #expect("\(bars((0..<5_000).map { "\($0)" }, [Double](repeating: 1, count: 5_000)))".contains("4000 more bars"))
    }
}
