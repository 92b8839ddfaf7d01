import Foundation
import LessonExecution
import LessonReport
import RNN
import Testing

/// Pages that are made to be printed.
@Suite struct PaperTests {
    private func page(columns: Int, on paper: Paper?) throws -> String {
        var run = try Fixture.run("# 종이\n\n```swift\nheat()\n```\n", file: "paper.md")
        let map = HeatMap(
            rowLabel: "unit", rows: ["1", "2"], columns: (1...columns).map { "word\($0)" },
            values: [[Double]](repeating: (1...columns).map(Double.init), count: 2),
            lowest: 1, highest: Double(columns))
        run.blocks[0].outputs = [.chart(.init(map))]
        return renderedPage(run, paper: paper).text
    }

    @Test func onlyAPageThatIsPrintedHasASize() throws {
        #expect(!(try page(columns: 3, on: nil)).contains("@page{size"))
        for paper in Paper.allCases { #expect(try page(columns: 3, on: paper).contains("@page{size:\(paper.rawValue)}</style>")) }
        #expect(try page(columns: 3, on: .a4).contains("counter(page)"))
    }

    @Test func aHeatMapThatCannotBeScrolledGoesOnBeneath() throws {
        func pieces(_ columns: Int, _ paper: Paper?) throws -> Int {
            try page(columns: columns, on: paper).components(separatedBy: "<svg class=\"map\"").count - 1
        }
        #expect(try pieces(60, .a4) == 1 && pieces(300, nil) == 1)
        #expect(try pieces(300, .a4) > pieces(300, .a3) && pieces(300, .a3) > 1)
        let whole = try page(columns: 300, on: .a4)
        #expect(["word1<", "word150<", "word300<"].allSatisfy { whole.components(separatedBy: ">\($0)/text>").count == 2 })
    }
}
