import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// What stands around a lesson's own: marks over the code, the source at the head, the foot.
@Suite struct FurnitureTests {
    private func page(_ code: String = "let a = 1", _ change: (inout LessonRun) -> Void = { _ in }) throws -> String {
        var run = try Fixture.run("```swift\n\(code)\n```\n", file: "Lessons/a.md")
        change(&run)
        return htmlPage(run)
    }

    @Test func timesAreTakenFromATenthOfASecondOn() throws {
        #expect(try !page { $0.blocks[0].seconds = 0.099 }.contains("99 ms"))
        #expect(
            try page {
                ($0.blocks[0].seconds, $0.blocks[0].reason, $0.blocks[0].status) = (0.5, .reused, .reused)
            }.contains("</a><span>reused · 500 ms</span></p>"))
    }

    @Test func aSampleIsNoFurniture() throws {
        #expect(try page { $0.blocks[0].usesSample = true }.contains("</a><small>built-in sample</small>"))
    }

    @Test func longIndentedLinesKeepTheirDepth() throws {
        let long = String(repeating: "a + ", count: 10) + "1"
        let page = try page("let b = \(long)\nif true {\n    let c = \(long)\n\t\tlet d = \(long)\n    let e = 1\n\(String(repeating: " ", count: 80))f\n}")
        #expect(page.contains("<a id=L2><b>let") && page.contains("<a id=L4 class=d1>") && page.contains("<a id=L5 class=d2>"))
        #expect(page.contains("<a id=L6>") && page.contains("<a id=L7 class=d4>") && page.contains("<pre><code>"))
    }

    /// A long word goes on in a second row where a reader would break it; what is copied stays the code.
    @Test func longWordsCanBeBroken() throws {
        let page = try page("let short = a.b(c)\nlet scalars = weight.value.scalars(count(1), of()) + other.value(1) + 0.25")
        #expect(page.contains("weight<wbr>.value<wbr>.scalars(<wbr>count(<wbr><i>1</i>)") && page.contains("of()) + other.value(<i>1"))
        #expect(page.contains("short = a.b(c)\n"))
    }

    @Test func notesInTheMarginHaveATrueMinus() throws {
        let notes = [
            BlockRun.MarginNote(line: 2, text: "-0.5", isShape: false), .init(line: 2, text: "\"-\"", isShape: false),
            .init(line: 2, text: "8000", isShape: false),
        ]
        #expect(try page { $0.blocks[0].margin = notes }.contains("<small>−0.5 · &quot;-&quot; · 8,000</small>"))
    }

    @Test func aBlocksDecimalsHaveAsManyPlacesAsOneAnother() throws {
        let notes = [("0.6243", 2), ("-0.08763", 2), ("1.0", 2), ("8000", 3), ("1e-05", 3), ("\"1.5\"", 3)].map { BlockRun.MarginNote(line: $1, text: $0) }
        let found = try page { $0.blocks[0].margin = notes }
        #expect(found.contains("<small>0.62430 · −0.08763 · 1.00000</small>") || found.contains("0.62430 · −0.08763 · 1.00000 · 8,000"), "\(found)")
    }

    @Test func aTitleThatIsTheFirstHeadingIsShownOnce() throws {
        let text = { (title: String, heading: String) in "---\ntitle: \(title)\n---\n\n# \(heading)\n\ntext here\n\n## Next\n\n```swift\n1\n```\n" }
        let once = htmlPage(try Fixture.run(text("RNNs", "RNNs"), file: "a.md"))
        #expect(once.contains("<h1 id=rnns>RNNs</h1>") && once.components(separatedBy: "<h1").count == 2 && !once.contains("<li><a href=#rnns>"))
        let twice = htmlPage(try Fixture.run(text("RNNs", "RNNs in Swift"), file: "a.md"))
        #expect(twice.components(separatedBy: "<h1").count == 3)
    }

    @Test func theSourceCanBeSaved() throws {
        let page = try page("let 한글 = \"<b>\"")
        let link = try #require(page.firstMatch(of: #/<a download=a\.md href="data:text/markdown;base64,([^"]*)">Lesson source: a\.md<\/a>/#))
        #expect(Data(base64Encoded: String(link.1)).map { String(decoding: $0, as: UTF8.self) } == "```swift\nlet 한글 = \"<b>\"\n```\n")
    }

    @Test func aLargeSourceIsNotPutIn() throws {
        let run = try Fixture.run(String(repeating: "word ", count: 2_000) + "\n\n```swift\n1\n```\n", file: "a.md")
        #expect(renderedPage(run, bounds: PageBounds(bytes: 100_000)).text.contains("class=source") == false)
        #expect(renderedPage(run).text.contains("class=source"))
    }

    @Test func theDateHasItsZone() throws {
        #expect(try page { $0.provenance.date = "2026-05-01T10:02:03Z" }.contains("<time datetime=\"2026-05-01T10:02:03Z\">2026-05-01 10:02 (UTC)</time>"))
        let inKorea = try page { $0.provenance.date = "2026-05-01T19:02:03+09:00" }
        #expect(inKorea.contains("<time datetime=\"2026-05-01T19:02:03+09:00\">2026-05-01 19:02 (UTC+9)</time>"))
        #expect(RunMoment.told("2026-05-01T06:32:03-03:30") == "2026-05-01 06:32 (UTC−3:30)" && RunMoment.told("yesterday") == nil)
        #expect(try page { $0.provenance.date = "<b>" }.contains("<dd>&lt;b&gt;</dd>"))
    }

    @Test func whatIsSetIsNotCalledAsWeightsAre() throws {
        let run = try Fixture.korean()
        #expect(htmlPage(run).contains("<dt>매개변수(-P)</dt>"))
    }

    @Test func onlyALessonWithContentsHasAMargin() throws {
        #expect(try page().contains("<body>"))
        #expect(try htmlPage(Fixture.korean()).contains("<body class=indexed>"))
    }

    @Test func panelsAreNotCalledAlike() throws {
        let panel = Plot.Panel(xLabel: "x", yLabel: "", series: [.init(name: "a", x: [1, 2], y: [3, 4])])
        let page = try Fixture.page(of: [.chart(.init(Plot(title: "", panels: [panel, panel])))], frontMatter: "")
        let names = page.matches(of: #/<svg [^>]*aria-label="([^"]*)"/#).map(\.1)
        #expect(names.count == 2 && Set(names).count == 2, "\(names)")
    }

    @Test func namedBarsAreNamedInTheirTable() throws {
        let page = try Fixture.page(of: [.chart(.init(bars(["LSTM", "GRU"], [0.5, -0.25])))])
        #expect(page.contains("<th scope=row>GRU</th><td>−0.25</td>") && page.contains("class=\"probe slots\" data-x=\"0.5 2.5 0\""))
    }

    /// Each probe finds its numbers, also where a panel before it has none.
    @Test func probesNameTheirTable() throws {
        let empty = Plot.Panel(xLabel: "", yLabel: "", series: [])
        let panel = Plot.Panel(xLabel: "x", yLabel: "", series: [.init(name: "a", x: [1, 2], y: [3, 4])])
        let page = try Fixture.page(of: [.chart(.init(Plot(title: "", panels: [empty, panel, panel])))])
        #expect(page.contains("data-x=\"1.0 2.0 0\"") && page.contains("data-x=\"1.0 2.0 1\""))
    }
}
