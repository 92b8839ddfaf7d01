import LessonExecution
import LessonReport
import RNN
import Testing

/// Bands, groups and panels of numbers and names that are likeliest to break them.
@Suite struct ManyChartsTests {
    private static let hostile = "</svg><script>alert(1)</script>"
    private static let numbers = [0.0, -0.0, 1, -1, 1e300, -1e300, 5e-324, .greatestFiniteMagnitude, 1e-300, .nan, .infinity, -.infinity]

    private func page(_ charts: [any Chart]) throws -> String { try Fixture.page(of: charts.map { .chart(.init($0)) }) }

    /// What of a page is no drawing's text: no number that is none, no size below zero, no foreign markup.
    private func fault(in page: String) -> String? {
        if page.contains("<script>alert") { return "script" }
        for svg in page.matches(of: /<svg.*?<\/svg>/.dotMatchesNewlines()) {
            for attribute in svg.0.matches(of: /\s(d|x|y|x1|x2|y1|y2|cx|cy|width|height|viewBox|data-x|data-y)=("[^"]*"|[^ >]*)/) {
                if attribute.2.contains("nan") || attribute.2.contains("inf") { return "\(attribute.0)" }
                if ["width", "height"].contains(attribute.1), attribute.2.contains("-") { return "\(attribute.0)" }
            }
        }
        return nil
    }

    @Test func bandsTakeEveryNumber() throws {
        var charts: [any Chart] = []
        for number in Self.numbers {
            for runs in [[[number]], [[number, 1], [2]], [[1, number, 3], [1, 2, 3]], [[number, number], [number, number]]] {
                for spread in Line.Spread.allCases {
                    let lines = [Line(Self.hostile, runs: runs, spread: spread), Line(Self.hostile, runs: runs, middle: .median, spread: spread)]
                    charts.append(RNN.plot(lines))
                    var plot = RNN.plot(lines)
                    plot.panels[0].yScale = .log
                    charts.append(plot)
                    charts.append(bars(["a"], [Line("b", runs: [[1], [2]])]))
                    charts.append(panels([plot, RNN.plot(lines)], sharedX: true, sharedY: true))
                }
            }
        }
        #expect(fault(in: try page(charts)) == nil)
        #expect(charts.allSatisfy { !$0.description.isEmpty })
    }

    @Test func groupsTakeEveryNumber() throws {
        var charts: [any Chart] = []
        for number in Self.numbers where number.isFinite {
            for groups in [[[number]], [[number], [1]], [[number, number], [number]], [[-1, 0], [number]]] {
                for share in [false, true] {
                    guard let one = try? tryHistogram(groups, names: groups.map { _ in Self.hostile }, bins: 3, share: share, xLabel: Self.hostile) else {
                        continue
                    }
                    charts.append(one)
                    charts.append(panels([one, one], titles: [Self.hostile, Self.hostile], sharedX: true, sharedY: true, title: Self.hostile))
                }
            }
        }
        #expect(charts.count > 40)
        #expect(fault(in: try page(charts)) == nil)
    }

    @Test func thirtyGroupsAllHaveTheirNames() throws {
        let groups = (0..<30).map { group in (0..<10).map { Double($0 * group) } }
        let page = try page([histogram(groups, names: (0..<30).map { "group \($0)" })])
        #expect((0..<30).allSatisfy { page.contains(">group \($0)</text>") } && page.matches(of: /<path class="series s\d"/).count == 30)
        let many = try self.page([histogram((0..<80).map { [Double($0)] }, names: (0..<80).map { "\($0)" })])
        #expect(many.contains("The first 50 of 80 lines are shown."))
    }

    @Test func manyBinsAreMadeFewer() throws {
        let values = (0..<3_000).map(Double.init)
        let page = try page([histogram([values, values], names: ["a", "a"], bins: 2_000)])
        #expect(page.contains("2,000 bins are drawn as 500") && fault(in: page) == nil)
    }

    @Test func manyPanelsAreCutAndTold() throws {
        let page = try page([panels((0..<30).map { RNN.plot([Line("\($0)", [1, 2])]) }, columns: 6)])
        #expect(page.matches(of: /<path class="series s0"/).count == 20 && page.contains("The first 20 of 30 panels are shown."))
    }

    @Test func longRunsStaySmall() throws {
        let run = (0..<100_000).map { Double($0 % 97) }
        let page = try page([RNN.plot([Line("a", runs: [run, run.map { $0 + 1 }])])])
        #expect(page.utf8.count < 500_000)
    }

    /// Charts of other kinds keep their own axes; bars stand on zero.
    @Test func axesAreSharedWithinAKind() throws {
        func ticks(_ shared: Bool) throws -> [[String]] {
            let charts: [any PanelChart] = [RNN.plot([Line("", [100, 101])]), bars(["a"], [1]), bars(["a"], [50]), histogram([1, 2]), histogram([1, 1, 1])]
            let page = try page([panels(charts, sharedY: shared)])
            return page.matches(of: /<svg.*?<\/svg>/.dotMatchesNewlines()).map { svg in
                svg.0.matches(of: /<text class=tick [^>]*text-anchor=end>([^<]*)</).map { String($0.1) }
            }
        }
        let (own, shared) = (try ticks(false), try ticks(true))
        #expect(own[1] != own[2] && own[3] != own[4])
        #expect(shared[0] == own[0] && shared[1] == own[2] && shared[1] == shared[2] && shared[3] == own[4] && shared[3] == shared[4])
    }
}
