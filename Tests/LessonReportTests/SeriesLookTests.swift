import Foundation
import LessonReport
import RNN
import Testing

/// What is drawn of points without neighbours, of many series, and of what goes beyond an axis: read back from the drawing.
@Suite struct SeriesLookTests {
    @Test func pointsAloneHaveAMark() throws {
        let drawing = try ReadDrawing(
            plot([Line("whole", [1, 2, 3, 4]), Line("failed", [0.5, .nan, .nan, .nan]), Line("gaps", [.nan, 2.5, .infinity, 3.5])]))
        let wanted = [(1, 0.5), (2, 2.5), (4, 3.5)]
        #expect(drawing.points.count == wanted.count)
        for (point, wanted) in zip(drawing.points, wanted) {
            #expect(abs(point.x - Double(wanted.0)) < 1e-4 * drawing.width && abs(point.y - wanted.1) < 1e-5 * drawing.height)
        }
        // Beyond the limits there's nothing to mark but where it is.
        let hidden = try ReadDrawing(plot([Line("a", [1, 2]), Line("b", [9, .nan])], yLimits: 0...3))
        #expect(hidden.points.isEmpty && hidden.arrows.map(\.isUp) == [true])
        let many = try ReadDrawing(plot([Line("a", (0..<4_000).map { $0 % 2 == 0 ? Double($0) : .nan })]))
        #expect((250...500).contains(many.points.count))
    }

    /// The signs of each series by what they look like, without their places.
    private func looks(_ svg: String, _ things: Regex<(Substring, Substring, Substring)>) -> [String] {
        svg.matches(of: things).map { thing in
            let sign = String(thing.2).firstMatch(of: /class="sign s[0-9]" d="([^"]*)"/).map { String($0.1) } ?? ""
            let outline = sign.split(separator: "M").prefix(2).map { $0.replacing(/^[0-9.-]+ [0-9.-]+/, with: "") }
            return "\(thing.1) \(outline.joined(separator: "|"))"
        }
    }

    @Test(arguments: [2, 6, 7, 12, 13, 50]) func noTwoLinesLookAlike(_ count: Int) throws {
        let svg = try ReadDrawing(plot((0..<count).map { Line("m\($0)", [Double($0), Double($0) + 1]) })).svg
        for things in [
            /<path class="series (s[0-9])" d="[^"]*"\/>((?:\n<path class="sign [^>]*>)?)/,
            /<path class="series sample (s[0-9])" d="[^"]*"\/>((?:<path class="sign [^>]*>)?)/,
        ] {
            let looks = looks(svg, things)
            #expect(looks.count == count && Set(looks).count == count, "\(looks)")
        }
    }

    /// In grey there are dashes alone: those of the six classes differ.
    @Test func dashesDiffer() throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/LessonReport/Style/drawing.css")
        let style = try String(contentsOf: file, encoding: .utf8)
        let dashes = style.matches(of: /\.s([0-9]) \{ fill: var\(--s[0-9]\); stroke: var\(--s[0-9]\);(?: stroke-dasharray: ([0-9. ]+);)? \}/)
        #expect(dashes.count == 6 && Set(dashes.map { $0.2.map(String.init) ?? "" }).count == 6)
        #expect(style.contains(".sign { fill: var(--ground); stroke-width: 1.5; stroke-dasharray: none; }"))
    }

    @Test func barsAndPointsOfManyKindsHaveSigns() throws {
        let bars = try ReadDrawing(RNN.bars(["a"], (0..<13).map { Line("k\($0)", [Double($0) + 1]) })).svg
        let looks = looks(bars, /<rect class="column (s[0-9])"[^>]*\/>((?:\n<path class="sign [^>]*>)?)/)
        #expect(looks.count == 13 && Set(looks).count == 13, "\(looks)")
        let series = (0..<8).map { Plot.Series(name: "p\($0)", x: [1, 2], y: [Double($0), 3], form: .points) }
        let points = try ReadDrawing(Plot(title: "", panels: [.init(xLabel: "", yLabel: "", series: series)])).svg
        #expect(points.matches(of: /<path class="sign s[01]" d="[^"]*"/).count == 4, "two of points, two in the legend")
    }

    @Test func aBandThatReachesZeroGoesDownToTheFoot() throws {
        let runs: [[Double]] = [[1, 0.1, 0.01], [0.5, -0.2, 0], [0.9, 0.4, 0.02]]
        let drawing = try ReadDrawing(plot([Line("LSTM", runs: runs)], yScale: .log))
        let band = try #require(drawing.svg.firstMatch(of: /<path class="band s0" d="M([^"z]*)z"/)).1
        let corners = band.split(separator: "L").map { $0.split(separator: " ").compactMap { Double($0) } }.map { (drawing.across($0[0]), drawing.up($0[1])) }
        // Greatest runs from left to right, then least ones back; what isn't above 0 is at the axis' foot.
        let foot = drawing.up(drawing.bottom)
        let wanted = [(1, 0.0), (2, log10(0.4)), (3, log10(0.02)), (3, foot), (2, foot), (1, log10(0.5))]
        #expect(corners.count == wanted.count)
        for (corner, wanted) in zip(corners, wanted) { #expect(abs(corner.0 - Double(wanted.0)) < 1e-4 && abs(corner.1 - wanted.1) < 1e-4, "\(corner)") }
        #expect(drawing.told.hasSuffix("LSTM: at 2 of 3 steps the band reaches 0 or below, and is cut off at the foot of the logarithmic axis"))
        #expect(drawing.said.contains("at 2 of 3 steps the band reaches 0 or below"))
        let korean = try Fixture.page(of: [.chart(.init(plot([Line("LSTM", runs: runs)], yScale: .log)))], frontMatter: "---\nlang: ko\n---\n")
        #expect(korean.contains("LSTM: 단계 3개 중 2개에서 띠가 0 이하로 내려가 로그 축의 아래 끝에서 잘렸습니다"))
        // Beyond limits it is told as well; in a terminal, which has no bands, neither is.
        let limited = plot([Line("GRU", runs: runs)], yLimits: 0...0.8)
        #expect(try ReadDrawing(limited).told.hasSuffix("GRU: at 2 of 3 steps the band goes beyond the axes"))
        #expect(!"\(limited)".contains("the band goes") && !"\(plot([Line("LSTM", runs: runs)], yScale: .log))".contains("the band reaches"))
    }

    @Test func barsBeyondEitherEndHaveAnArrowAndTheirNumber() throws {
        let drawing = try ReadDrawing(RNN.bars(["in", "above", "below", "wholly below"], [0.7, 1.845, -0.25, -3], yLimits: -0.5...1))
        let svg = drawing.svg
        let arrows = svg.matches(of: /<path class="beyond s0" d="M([0-9.]+) ([0-9.]+)h8l-4 (-?)6z"/)
        #expect(arrows.map { $0.3.isEmpty } == [false, true])
        #expect(svg.matches(of: /<text class="?count"?[^>]*>([^<]*)/).map { String($0.1) } == ["1.845", "−3"])
        for (arrow, wanted) in zip(arrows, [2.0, 4]) { #expect(abs(drawing.across(Double(arrow.1)! + 4) - wanted) < 0.02) }
        // All of it is beneath the axis' start.
        let low = try ReadDrawing(RNN.bars(["a", "b"], [0.3, 0.8], yLimits: 0.5...1)).svg
        #expect(low.contains(">0.3</text>") && low.matches(of: /class="beyond s0"/).count == 1)
        // Numbers that would touch each other aren't written.
        let many = try ReadDrawing(RNN.bars((0..<40).map { "\($0)" }, [Double](repeating: 123.4, count: 40), yLimits: 0...1)).svg
        #expect(many.matches(of: /class="beyond s0"/).count == 40 && (5...20).contains(many.matches(of: /class="?count"?/).count))
    }

    @Test func cellsWithoutAShadeAreToldApart() throws {
        let page = try Fixture.page(of: [.chart(.init(heatMap([[.nan, .infinity], [-.infinity, 1.0], [2, 3]])))])
        let svg = try #require(page.firstMatch(of: /<svg class="?map"?.*?<\/svg>/.dotMatchesNewlines())).0
        func paths(_ kind: String) -> Int { svg.matches(of: try! Regex("<path class=\"?\(kind)\"? d=\"([^\"]*)\"")).count }
        // One path for the cells, one for the legend.
        #expect(paths("blank") == 2 && paths("odd") == 2 && paths("head") == 2)
        for text in ["nan", "inf", "−inf", "1", "3"] { #expect(svg.contains(">\(text)</text>"), "\(text)") }
        #expect(svg.contains("1 … 3, nan, inf, −inf\""))
    }

    @Test func countsAreShadedInOrder() throws {
        var truth: [Int] = [], said: [Int] = []
        for (row, counts) in [[1203, 3, 0], [1, 60, 8], [0, 20, 400]].enumerated() {
            for (column, count) in counts.enumerated() {
                truth += [Int](repeating: row, count: count)
                said += [Int](repeating: column, count: count)
            }
        }
        let map = try tryConfusionMatrix(truth, said).heatMap()
        let page = try Fixture.page(of: [.chart(.init(map))])
        let svg = try #require(page.firstMatch(of: /<svg class="?map"?.*?<\/svg>/.dotMatchesNewlines())).0
        // Each path has the cells of one shade; the last five are the legend's.
        let shades = svg.matches(of: /<path class="?heat"? fill-opacity="([0-9.]+)" d="([^"]*)"/).dropLast(5)
        let strengths = shades.compactMap { Double($0.1) }
        let counts = shades.map { shade in shade.2.filter { $0 == "M" }.count }
        // log(n) / log(1203) in fifths: 1 and 3 (0, 0.15) in the first, 8 (0.29) in the second, 20 and 60 (0.42, 0.58), 400 and 1203 (0.84, 1).
        #expect(counts == [2, 1, 2, 2] && strengths.count == 4 && strengths == strengths.sorted())
        for text in ["log scale", "0", "1", "1,203"] { #expect(svg.contains(">\(text)</text>"), "\(text)") }
        let korean = try Fixture.page(of: [.chart(.init(map))], frontMatter: "---\nlang: ko\n---\n")
        #expect(korean.contains(">로그 눈금</text>"))
    }
}
