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

    /// Each part is a window on the whole drawing: together they show each column once, and none is wider than the paper.
    @Test(arguments: [nil] + Paper.allCases.map { Optional($0) }, [3, 28, 43, 60, 120, 300]) func aMapsPartsShowEachColumnOnce(_ paper: Paper?, _ columns: Int)
        throws
    {
        let page = try page(columns: columns, on: paper)
        try check(page, "parts", within: paper?.drawingWidth ?? 272, columns)
        #expect(duplicateAddresses(in: page).isEmpty)
        for column in [1, columns / 2, columns] { #expect(page.components(separatedBy: ">word\(column)</text>").count == 2) }
        // A screen that is wide enough for the text's full column has parts as wide as that.
        if paper == nil { try check(page, "parts wide", within: 800, columns) } else { #expect(!page.contains("parts wide\"")) }
    }

    private func check(_ page: String, _ kind: String, within room: Double, _ columns: Int) throws {
        let cells = try #require(page.firstMatch(of: /data-grid="[^"]*" x="?([0-9.]+)"? y="?[0-9.]+"? width="?([0-9.]+)"?/))
        let (left, width) = (try #require(Double(cells.1)), try #require(Double(cells.2)))
        let all = page.firstRange(of: "<div class=\(kind == "parts" ? kind : "\"\(kind)\"") ").map { page[$0.upperBound...] } ?? ""
        let parts = (all.firstRange(of: "</div>").map { all[..<$0.lowerBound] } ?? "").matches(
            of:
                /<svg aria-hidden="true" width="([0-9.]+)"[^>]* viewBox="0 20 [^>]*><use[^>]*><\/svg><svg aria-hidden="true" width="([0-9.]+)" height="[0-9.]+" viewBox="([0-9.]+) [^"]*"><use href="#([^"]*)"/
        )
        let fits = left + width + 8 <= room
        #expect(parts.isEmpty == fits)
        var end = left
        for part in parts {
            let (margin, own, start) = (Double(part.1)!, Double(part.2)!, Double(part.3)!)
            #expect(margin == left && abs(start - end) < 0.02 && margin + own <= room)
            end = start + own
            #expect(page.contains("<g id=\"\(part.4)\">"))
        }
        if !parts.isEmpty { #expect(abs(end - left - width) < 0.05) }
    }

    /// A line that introduces a figure isn't left at a page's foot, and lines of long code are boxes between which a page may end.
    @Test func whatIntroducesABlockStaysWithIt() throws {
        let style = try page(columns: 3, on: .a4)
        #expect(style.contains(/p:has\(\+ ?\.block\) ?\{ ?break-after: ?avoid/) && style.contains(/\.code code ?\{ ?display: ?block/))
    }

    @Test func aTableOfSignsIsSetToThePapersWidth() throws {
        let line = "│" + String(repeating: "─", count: 118) + "│"
        let page = try Fixture.page(of: [.text("\(line)\n\(line)"), .text("\(String(repeating: "word ", count: 30))\nword")])
        #expect(page.components(separatedBy: "class=finer").count == 2 && !page.contains("style=\""))
    }
}
