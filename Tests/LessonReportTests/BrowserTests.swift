import Foundation
import LessonReport
import Testing

/// The pages in a real browser: `Tests/Browser/check_pages.py` opens them and says what is wrong.
@Suite struct BrowserTests {
    static let missing = "no Chromium or no python3 here: the pages are not opened in a browser"
    static let isPresent = find(["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]) != nil && find(["python3"]) != nil

    @Test(.enabled(if: isPresent, Comment(rawValue: missing)), .timeLimit(.minutes(3)))
    func pagesAreSilentSafeAndFitEveryWidth() throws {
        let (faults, status) = try withPages { try check($0) }
        #expect(status == 0 && faults.isEmpty, "\(faults)")
    }

    static let missingAxe = "no axe-core here (the Python package axe-playwright-python, or AXE=axe.min.js): the pages are not held against it"
    static let isAxePresent = isPresent && (try? run("check_axe.py", ["--find"]).1) == 0

    @Test(.enabled(if: isAxePresent, Comment(rawValue: missingAxe)), .timeLimit(.minutes(5)))
    func axeFindsNoViolation() throws {
        let (faults, status) = try withPages { try Self.run("check_axe.py", $0) }
        #expect(status == 0, "\(faults)")
    }

    /// The fixture's pages as files.
    private func withPages<Result>(_ body: ([String]) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lessons-pages-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let pages = [
            ("korean", htmlPage(try Fixture.korean())), ("english", htmlPage(try Fixture.english())), ("hostile", htmlPage(try HostilePageTests.run())),
            ("strange", htmlPage(try StrangePageTests.run())), ("difference", try DifferenceTests.everything(in: .english)),
            ("difference-korean", try DifferenceTests.everything(in: .korean)),
        ]
        return try body(
            pages.map { name, html in
                let file = folder.appending(path: "\(name).html")
                try html.write(to: file, atomically: true, encoding: .utf8)
                return file.path
            })
    }

    /// A check that finds nothing must be able to find something.
    @Test(.enabled(if: isPresent, Comment(rawValue: missing)), .timeLimit(.minutes(3)))
    func theCheckFindsWhatIsWrong() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "lessons-bad-\(UUID().uuidString).html")
        defer { try? FileManager.default.removeItem(at: file) }
        try """
        <title></title><main><h1>a</h1><h3 style="width: 3000px; color: #999">b</h3><img src="https://example.invalid/a.png">
        <script>window.hacked = 1; console.log("said")</script><a href="#nowhere">c</a>
        <nav aria-label="n"></nav><nav aria-label="n"></nav><a href="#nowhere" style="outline: none">d</a>
        <button onfocus="this.blur()">e</button><h4 aria-label="other">f</h4>
        <div class=chart><svg aria-label=g></svg><svg aria-label=g></svg></div><div role=slider tabindex=0 aria-valuemax=3 aria-valuenow=1>h</div>
        <div class=chart><svg aria-label=k width=100 height=20><text x=20 y=15 text-anchor=end>250,000</text></svg></div>
        <div class=code><p><a href=#>i</a><button>j</button></p><pre style="width: 50px; overflow: auto"><code><a>let words = [1, 2, 3]</a></code></pre></div>
        <div class=code><pre><code><a style="display: block; width: 30px; line-height: 16px; white-space: normal">let a = 1 + 2</a></code></pre></div>
        """.write(to: file, atomically: true, encoding: .utf8)
        let (faults, status) = try check([file.path])
        #expect(status == 1)
        for fault in [
            "said", "asks for https://example.invalid/a.png", "script of the lesson ran", "heading level jumps", "contrast", "link to nowhere",
            "no lang", "img without alt", "scrolls sideways", "inline style", "two landmarks with one name",
            "focus is not seen", "not reached with Tab", "a heading is not called what it says: f", "drawings of one chart with one name",
            "the arrow keys read no values", "2 stops of Tab over the code of i", "furniture is seen unasked", "code scrolls sideways",
            "a short line of code is broken: let a", "a chart's text is cut off: 250,000", "the right arrow does not lead",
        ] {
            #expect(faults.contains(fault), "\(fault)")
        }
    }

    /// Charts of all kinds with few and many, short and long, Korean and hostile names: no label touches another or leaves its drawing.
    @Test(.enabled(if: isPresent, Comment(rawValue: missing)), .timeLimit(.minutes(5)))
    func labelsOfChartsNeverCollide() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "lessons-charts-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try ["en", "ko"].map { language in
            let file = folder.appending(path: "charts-\(language).html")
            let page = try Fixture.page(of: CrowdedCharts.all.map { .chart(.init($0)) }, frontMatter: "---\nlang: \(language)\n---\n")
            try page.write(to: file, atomically: true, encoding: .utf8)
            return file.path
        }
        let (faults, status) = try Self.run("check_charts.py", files)
        #expect(status == 0 && faults.isEmpty, "\(faults)")
    }

    @Test(.enabled(if: isPresent, Comment(rawValue: missing)), .timeLimit(.minutes(3)))
    func collisionsAreFound() throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "lessons-collision-\(UUID().uuidString).html")
        defer { try? FileManager.default.removeItem(at: file) }
        try """
        <div class=chart><svg aria-label=g width=200 height=50><text x=20 y=20>SimpleRNN</text><text x=50 y=22>LSTM</text><text x=180 y=20>GRU GRU</text></svg></div>
        <div class=chart style="width: 300px"><svg aria-label=h viewBox="0 0 600 50" style="width: 300px"><text x=20 y=20 style="font-size: 20px">tiny</text></svg></div>
        """.write(to: file, atomically: true, encoding: .utf8)
        let (faults, status) = try Self.run("check_charts.py", [file.path])
        #expect(status == 1 && faults.contains("“SimpleRNN” and “LSTM” touch") && faults.contains("“GRU GRU” leaves it"))
        #expect(faults.contains("“tiny” has 10.0 px"))
    }

    private func check(_ files: [String]) throws -> (String, Int32) { try Self.run("check_pages.py", files) }

    /// Runs a program of `Tests/Browser`.
    private static func run(_ name: String, _ arguments: [String]) throws -> (String, Int32) {
        let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appending(path: "Browser/\(name)")
        let process = Process()
        process.executableURL = URL(filePath: try #require(find(["python3"])))
        process.arguments = ["-B", script.path] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (String(decoding: output, as: UTF8.self), process.terminationStatus)
    }

    private static func find(_ names: [String]) -> String? {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
