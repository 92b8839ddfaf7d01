import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// The lessons in `Charts`, whose numbers `Tests/Peers/chart_numbers.py` makes with NumPy: read back from the drawings to 1e-5 of their span.
@Suite struct ChartLessonTests {
    private struct Numbers: Decodable {
        struct Band: Decodable {
            var middle, lower, upper: [Double]
        }

        struct Histograms: Decodable {
            var edges: [Double]
            var counts: [[Int]]
            var shares: [[Double]]
        }

        struct Panels: Decodable {
            var lines: [[Double]]
        }

        var runs: [Band]
        var histograms: Histograms
        var panels: Panels
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Charts")

    private static func numbers() throws -> Numbers {
        try JSONDecoder().decode(Numbers.self, from: Data(contentsOf: folder.appending(path: "numbers.json")))
    }

    static func run(_ name: String) throws -> LessonRun {
        try CheckedLesson(Lesson(reading: folder.appending(path: name).path)).run()
    }

    /// A drawing with its axis: where 0 and 1 of the y axis' span are.
    private struct Drawing {
        let svg: Substring
        private let lower, upper, top, height: Double
        let left, width, firstX, lastX: Double

        init(_ svg: Substring) throws {
            self.svg = svg
            let probe = try #require(
                svg.firstMatch(
                    of:
                        /<rect class="?probe[^>]*data-x="([-0-9.e]+) ([-0-9.e]+) \d+" data-y="([-0-9.e]+) ([-0-9.e]+)" x=([0-9.]+) y=([0-9.]+) width=([0-9.]+) height=([0-9.]+)>/
                ))
            (firstX, lastX, lower, upper) = (Double(probe.1)!, Double(probe.2)!, Double(probe.3)!, Double(probe.4)!)
            (left, top, width, height) = (Double(probe.5)!, Double(probe.6)!, Double(probe.7)!, Double(probe.8)!)
        }

        func value(at y: Double) -> Double { lower + (top + height - y) / height * (upper - lower) }

        var span: Double { upper - lower }

        /// Whether the heights are those of these numbers, to 1e-5 of what the axis spans.
        func shows(_ numbers: [Double], at heights: [Double]) -> Bool {
            numbers.count == heights.count && zip(numbers, heights).allSatisfy { abs($0 - value(at: $1)) <= 1e-5 * span }
        }
    }

    private static func drawings(_ page: String) -> [Substring] {
        page.matches(of: /<svg(?:(?!<svg).)*?<\/svg>/.dotMatchesNewlines()).map(\.0)
    }

    private static func heights(_ path: Substring) -> [Double] { path.matches(of: /[ML][0-9.]+ ([0-9.]+)/).map { Double($0.1)! } }

    @Test func bandsOfRuns() throws {
        let page = try htmlPage(Self.run("runs.md"))
        let drawing = try Drawing(#require(Self.drawings(page).first))
        for (index, band) in try Self.numbers().runs.enumerated() {
            let shape = try #require(drawing.svg.firstMatch(of: try Regex("<path class=\"band s\(index)\" d=\"([^\"]*)\"")))[1].substring!
            #expect(drawing.shows(band.upper + band.lower.reversed(), at: Self.heights(shape)))
            let line = try #require(drawing.svg.firstMatch(of: try Regex("<path class=\"series s\(index)\" d=\"([^\"]*)\"")))[1].substring!
            #expect(drawing.shows(band.middle, at: Self.heights(line)))
        }
        let note = "LSTM: 선은 3회의 평균(끝에서는 1회), 띠는 최솟값에서 최댓값까지 · GRU: 선은 4회의 중앙값, 띠는 위아래로 표준편차 하나씩"
        #expect(page.contains(">\(note)</p>"))
        // The lines' names, each with its first and last value.
        #expect(try drawing.svg.contains(Regex("aria-label=\"손실; LSTM [0-9.]+ … [0-9.]+, GRU [0-9.]+ … [0-9.]+; 에포크: 1 … 5; ")), "\(drawing.svg.prefix(400))")
        #expect(drawing.svg.contains("1 … 5; \(note)\""))
        for column in ["LSTM (최소)", "LSTM (최대)", "GRU (− 표준편차)", "GRU (+ 표준편차)"] { #expect(page.contains(">\(column)</th>")) }
    }

    @Test func severalHistograms() throws {
        let page = try htmlPage(Self.run("histograms.md"))
        let drawings = try Self.drawings(page).map(Drawing.init)
        let numbers = try Self.numbers().histograms
        #expect(drawings.count == 2)
        for (drawing, heights) in zip(drawings, [numbers.counts.map { $0.map(Double.init) }, numbers.shares]) {
            for (index, group) in heights.enumerated() {
                let path = try #require(drawing.svg.firstMatch(of: try Regex("<path class=\"series s\(index)\" d=\"([^\"]*)\"")))[1].substring!
                let bins = path.matches(of: /V([0-9.]+)H([0-9.]+)/)
                #expect(drawing.shows(group, at: bins.map { Double($0.1)! }))
                let places = bins.map { (Double($0.2)! - drawing.left) / drawing.width * numbers.edges.last! }
                #expect(zip(places, numbers.edges.dropFirst()).allSatisfy { abs($0 - $1) <= 1e-5 * numbers.edges.last! })
            }
        }
        #expect(page.contains("Histogram. count; 0 – 125; positive 200, negative 80") && page.contains("share; 0 – 125;"))
        #expect(page.contains(">positive</text>") && page.contains(">negative</text>") && page.contains(">words</text>"))
    }

    @Test func panelsShareTheirAxes() throws {
        let page = try htmlPage(Self.run("panels.md"))
        let all = Self.drawings(page)
        // Two plots, then a chart of each kind.
        #expect(all.count == 8)
        let ticks = all.prefix(2).map { svg in svg.matches(of: /<text class=tick [^>]*>([^<]*)</).map { String($0.1) } }
        let places = all.prefix(2).map { svg in svg.matches(of: /<text class=tick x=[^ ]* y=([^ >]*)/).map { Double($0.1)! } }
        #expect(!ticks[0].isEmpty && ticks[0] == ticks[1] && places[0] == places[1])
        // On the scale of both: read back by two ticks of the axis.
        let number = try #require(Double(ticks[0][0])), other = try #require(Double(ticks[0][1]))
        for (svg, line) in zip(all, try Self.numbers().panels.lines) {
            let path = try #require(svg.firstMatch(of: /<path class="series s0" d="([^"]*)"/)).1
            let values = Self.heights(path).map { number + ($0 + 4 - places[0][0]) / (places[0][1] - places[0][0]) * (other - number) }
            #expect(values.count == line.count && zip(values, line).allSatisfy { abs($0 - $1) <= 5e-4 }, "\(values)")
        }
        for title in ["First", "Second", "Line", "Histogram", "Two", "Boxes", "Map", "Bars"] {
            #expect(page.contains("<p class=title>\(title)</p>"), "\(title)")
        }
        #expect(page.contains("multiples by2") && page.contains("multiples by3"))
    }

    @Test func filesHaveTheSame() throws {
        let figures = try ["runs.md", "histograms.md", "panels.md"].flatMap { LessonReport.figures(of: try Self.run($0)) }
        let names = figures.map { "\($0.name).\($0.form)" }
        #expect(names.contains("seeds.svg") && names.contains("seeds.csv") && names.contains("mixed.svg") && names.contains("shared-2.csv"), "\(names)")
        let seeds = try #require(figures.first { $0.name == "seeds" && $0.form == .csv })
        #expect(seeds.content.hasPrefix("에포크,LSTM,LSTM (최소),LSTM (최대),") || seeds.content.hasPrefix("LSTM 에포크,LSTM,"), "\(seeds.content)")
        let shares = try #require(figures.first { $0.name == "shares" && $0.form == .csv })
        #expect(
            shares.content.hasPrefix("from,to,positive,negative,positive (share),negative (share)\r\n0,10.416666666666666,22,0,0.11,0\r\n"), "\(shares.content)"
        )
        let mixed = try #require(figures.first { $0.name == "mixed" && $0.form == .svg })
        for title in ["Line", "Histogram", "Two", "Boxes", "Bars"] { #expect(mixed.content.contains(">\(title)</text>"), "\(title)") }
        let drawing = try #require(figures.first { $0.name == "seeds" && $0.form == .svg })
        #expect(drawing.content.contains("끝에서는 1회"))
    }
}
