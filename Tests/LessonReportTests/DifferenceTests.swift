import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing
import Wording

/// The page of what changed between two runs.
@Suite struct DifferenceTests {
    struct Block {
        var id: String
        var source = ""
        var status = "ran"
        var outputs: [Output] = []
    }

    /// A record as it lies in the cache, and what its blocks showed.
    private static func record(_ blocks: [Block], second: Int, n: String) throws -> RunRecord {
        let kept = blocks.map { block -> [String: Any] in
            [
                "id": block.id, "line": 1, "status": block.status, "seconds": 0.1, "code": "", "meaning": "m", "source": block.source, "inputs": [],
                "definitions": [], "data": [], "shown": block.outputs.map { $0.plainText() }.joined(), "metrics": [],
            ]
        }
        let record: [String: Any] = [
            "file": "Lessons/a <b>.md", "date": "2026-12-01T01:02:0\(second)Z", "version": "0.1.0", "engine": "", "seed": 42, "parameters": ["n": n],
            "status": "ok", "seconds": 1, "blocks": kept,
        ]
        return try JSONDecoder().decode(RunRecord.self, from: JSONSerialization.data(withJSONObject: record))
    }

    static func page(_ old: [Block], _ new: [Block], in language: ReaderLanguage = .english, isKept: Bool = true) throws -> String {
        let (before, now) = (try record(old, second: 1, n: "3"), try record(new, second: 2, n: "7"))
        let outputs = Dictionary(
            (old.map { ($0, before) } + new.map { ($0, now) }).map { block, run in
                (block.id + block.outputs.map { $0.plainText() }.joined(), block.outputs)
            }, uniquingKeysWith: { first, _ in first })
        return differencePage(RunDifference(before, now) { isKept ? outputs[$0.id + $0.shown] : nil }, in: language)
    }

    private static func plot(_ share: Double) -> Output {
        .chart(.init(RNN.plot([Line("what is left", (0..<10).map { pow(share, Double($0)) })], xLabel: "time step", yLabel: "share")))
    }

    private static func table(_ value: String) -> Output { .chart(.init(Table(columns: ["name", "value"], rows: [["a", "1"], ["b", value]]))) }

    /// Every kind of change.
    static func everything(in language: ReaderLanguage) throws -> String {
        let heat = { (value: Double) in Output.chart(.init(heatMap([[1, value], [2, 3]]))) }
        let bins = { (last: Double) in Output.chart(.init(histogram([1, 2, 2, last], bins: 4))) }
        return try page(
            [
                Block(id: "same", outputs: [.text("1\n")]), Block(id: "same-2"), Block(id: "plot", source: "pow(0.5, 2)", outputs: [plot(0.5)]),
                Block(id: "text", outputs: [.text("one\n<b> 0.312 two\nthree\n"), .value(text: "3", shape: nil), .text("kept")]),
                Block(id: "table", outputs: [table("3"), heat(1), bins(4)]), Block(id: "gone", outputs: [.text("x")]), Block(id: "failed"),
                Block(id: "history", outputs: [.chart(.init(Fixture.history))]),
            ],
            [
                Block(id: "same", status: "reused", outputs: [.text("1\n")]), Block(id: "same-2"),
                Block(id: "plot", source: "pow(0.9, 2)", outputs: [plot(0.9)]),
                Block(id: "text", outputs: [.text("one\n<b> 0.712 two\nthree\nfour\n"), .value(text: "7", shape: nil), .text("kept"), .text("more")]),
                Block(id: "table", outputs: [table("7"), heat(9), bins(9)]), Block(id: "new", outputs: [table("2")]), Block(id: "failed", status: "failed"),
                Block(id: "history", outputs: [plot(0.9)]),
            ], in: language)
    }

    @Test func onlyTheChangedNumbersAreMarked() throws {
        let page = try Self.page(
            [Block(id: "plot", source: "pow(0.5, 2)", outputs: [Self.plot(0.5)])], [Block(id: "plot", source: "pow(0.9, 2)", outputs: [Self.plot(0.9)])])
        #expect(page.contains("<li>what is left: 1.000 … <del>0.002</del> → 1.000 … <ins>0.387</ins></li>"))
        #expect(page.contains("pow(<del><i>0.5</i></del>, <i>2</i>)") && page.contains("pow(<ins><i>0.9</i></ins>, <i>2</i>)"))
        // One scale: both curves begin at one height, and the second doesn't end where the first does.
        let ends = page.matches(of: /<path class="series s0" d="M([0-9.]+ [0-9.]+)L[^"]*L([0-9.]+ [0-9.]+)"/).map { ($0.1, $0.2) }
        #expect(ends.count == 2 && ends[0].0 == ends[1].0 && ends[0].1 != ends[1].1, "\(ends)")
    }

    @Test func textsAndTablesAreMarkedWhereTheyChanged() throws {
        let page = try Self.everything(in: .english)
        #expect(page.contains("one\n&lt;b&gt; <del>0.312</del> two\nthree") && page.contains("one\n&lt;b&gt; <ins>0.712</ins> two\nthree\n<ins>four</ins>"))
        #expect(page.contains("<td>1</td>") && page.contains("<td><del>3</del></td>") && page.contains("<td><ins>7</ins></td>"))
        #expect(page.contains("The same, 2 blocks: same, same-2") && page.contains("One output is the same."))
        #expect(page.contains("id=block.gone") && page.contains("id=block.new") && page.contains("ran") && page.contains("failed"))
        #expect(!page.contains("id=block.same"))
    }

    private static func lesson(_ text: String) throws -> Lesson {
        try Lesson(parsing: "# Gates\n\n\(text)\n\n```swift\n//| id: a\n1\n```\n\nThe end.\n", file: "a.md")
    }

    private static func prose(_ old: String, _ new: String) throws -> [ProseChange] {
        let (before, now) = (try record([Block(id: "a")], second: 1, n: "3"), try record([Block(id: "a")], second: 2, n: "3"))
        let lessons = [before.date: try lesson(old), now.date: try lesson(new)]
        return RunDifference(before, now, lesson: { lessons[$0.date] }).prose
    }

    @Test func proseIsMarkedWordByWord() throws {
        let change = try #require(try Self.prose("The gate is half\nopen <b>.", "The gate is\nfully open <b>.").first)
        #expect(change.heading == "Gates" && change.nextBlock == "a")
        #expect(change.old?.filter(\.isChanged).map(\.text) == ["half"] && change.new?.filter(\.isChanged).map(\.text) == ["fully"])
        let runs = (try Self.record([Block(id: "a")], second: 1, n: "3"), try Self.record([Block(id: "a")], second: 2, n: "3"))
        let lessons = [runs.0.date: try Self.lesson("It is half open <b>."), runs.1.date: try Self.lesson("It is fully open <b>.")]
        let page = differencePage(RunDifference(runs.0, runs.1, lesson: { lessons[$0.date] }))
        #expect(page.contains("<h2>Prose: Gates</h2>") && page.contains("It is <ins>fully</ins> open &lt;b&gt;.") && page.contains("The same: a"))
        #expect(!page.contains("The results are the same."))
    }

    /// Where lines end is no change; a paragraph that is new has nothing in the place of another.
    @Test(arguments: [
        ("one two\nthree", "one\ntwo three", []), ("- one\n- two", "- one\n- new thing\n- two", ["+- new thing"]),
        ("one\n\ntwo words", "two words", ["-one"]), ("A first text.", "Something else entirely!", ["-A first text.", "+Something else entirely!"]),
    ])
    func paragraphsAreTheirWords(_ old: String, _ new: String, _ told: [String]) throws {
        let found = try Self.prose(old, new).flatMap { change in
            [change.old.map { "-" + $0.map(\.text).joined() }, change.new.map { "+" + $0.map(\.text).joined() }].compactMap(\.self)
        }
        #expect(found == told)
    }

    @Test func codeHasItsColours() throws {
        let page = try Self.page([Block(id: "a", source: "let a = \"x\" // one\nlet b = 1")], [Block(id: "a", source: "let a = \"y\" // one\nlet b = 1\n\nb")])
        #expect(page.contains("<b>let</b> a = <u>&quot;</u><del><u>x</u></del><u>&quot;</u> <i class=c>// one</i>\n<b>let</b> b = <i>1</i>"))
        #expect(page.contains("<ins><u>y</u></ins>") && page.contains("\n<ins>b</ins></pre>"))
    }

    @Test func whatIsTheSameStaysLevel() throws {
        let page = try Self.page([Block(id: "a", outputs: [.text("1\n2\n3\n")])], [Block(id: "a", outputs: [.text("0\n0\n1\n2\n3\n")])])
        let sides = page.matches(of: /<pre tabindex=0>([^"]*?)<\/pre>/).map { $0.1.split(separator: "\n", omittingEmptySubsequences: false) }
        #expect(sides.count == 2 && sides[0].count == sides[1].count && sides[0].firstIndex(of: "2") == sides[1].firstIndex(of: "2"), "\(sides)")
    }

    @Test func thePageHasTheFrameOfALessons() throws {
        let page = try Self.everything(in: .korean)
        for part in [
            "<html lang=ko class=ko>", "<header class=head>", "class=\"contents wide\"", "<main id=page.lesson", "<footer>", "달라진 것</h1>", "이전</p>", "지금</p>",
        ] {
            #expect(page.contains(part), "\(part)")
        }
        #expect(page.contains("<title>a &lt;b&gt;.md: 달라진 것</title>") && !page.contains("<b>.md"))
        #expect(
            page.contains(
                "<time datetime=\"2026-12-01T01:02:01Z\">2026-12-01 01:02 (UTC)</time> → <time datetime=\"2026-12-01T01:02:02Z\">2026-12-01 01:02 (UTC)</time>")
        )
    }

    @Test func aPageSaysWhichBlocksAreLeftOutSinceItWouldBeTooLarge() throws {
        let large = { (text: String) in (1...12).map { Block(id: "b\($0)", outputs: [.text(String(repeating: "<\(text)>\n", count: 40_000))]) } }
        let page = try Self.page(large("one"), large("two"))
        #expect(page.utf8.count < 9_000_000 && page.contains("These changed too and would make the page too large: "))
        #expect(page.contains("id=block.b1>") && !page.contains("id=block.b12"))
    }

    @Test func whatIsNoLongerKeptIsSaidToBe() throws {
        let page = try Self.page([Block(id: "a", outputs: [.text("1 x")])], [Block(id: "a", outputs: [.text("2 x")])], isKept: false)
        #expect(page.contains("What it showed is no longer kept."))
        #expect(try Self.page([Block(id: "a")], [Block(id: "a")]).contains("The same: a"))
    }
}
