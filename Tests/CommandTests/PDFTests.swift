import Foundation
import Testing

/// `lessons run --pdf`.
struct PDFTests {
    private static let lesson = "# 종이\n\n$x^2$\n\n```swift\n1 + 1\n```\n"
    private static let hasChromium = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains { folder in
        ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"].contains { FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)") }
    }

    @Test("without Chromium it says so before anything runs")
    func withoutChromium() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "paper.md")
        let result = try command.run("run", "--pdf", "paper.md", environment: ["PATH": "/nowhere", "CHROMIUM": ""])
        #expect(result.status == 2 && result.errors.contains("--pdf needs Chromium, and there is none here"), "\(result.errors)")
        #expect(!command.exists("Output/paper.html"))
    }

    @Test("it wants a page in a file")
    func withoutFile() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "paper.md")
        for arguments in [["-t", "text"], ["-o", "-"]] {
            let result = try command.start(["run", "--pdf", "paper.md"] + arguments).result()
            #expect(result.status == 2 && result.errors.contains("--pdf prints the page"), "\(result.errors)")
        }
    }

    @Test("the PDF stands beside the page", .enabled(if: hasChromium, "no Chromium here: no PDF is written"))
    func pdf() throws {
        let command = try Command()
        try command.write(Self.lesson, to: "paper.md")
        let result = try command.run("run", "--pdf", "paper.md")
        #expect(result.status == 0 && result.errors.contains("Output/paper.pdf is the page as PDF"), "\(result.errors)")
        let pdf = try Data(contentsOf: command.folder.appendingPathComponent("Output/paper.pdf"))
        #expect(pdf.starts(with: Data("%PDF-".utf8)) && command.exists("Output/paper.html"))
        #expect(command.contents(of: "Output") == [".lessons-cache", "paper.html", "paper.pdf"])
    }

    @Test("the PDF is A4, or what --paper says, and has an outline", .enabled(if: hasChromium, "no Chromium here: no PDF is written"))
    func paper() throws {
        let command = try Command()
        try command.write("# 종이\n\n## 둘째\n\n```swift\n1 + 1\n```\n", to: "paper.md")
        for (paper, size) in [([], "595 842"), (["--paper", "letter"], "612 792"), (["--paper", "a5"], "420 595")] {
            #expect(try command.start(["run", "--pdf", "paper.md"] + paper).result().status == 0)
            let pdf = String(decoding: try Data(contentsOf: command.folder.appendingPathComponent("Output/paper.pdf")), as: UTF8.self)
            let box = try #require(pdf.firstMatch(of: /MediaBox \[0 0 ([0-9.]+) ([0-9.]+)\]/)).output
            #expect([box.1, box.2].map { "\(Int((Double($0) ?? 0).rounded()))" }.joined(separator: " ") == size)
            #expect(pdf.contains("/Outlines") && pdf.contains("/StructTreeRoot"))
        }
        let alone = try command.run("run", "paper.md", "--paper", "a4")
        #expect(alone.status == 64 || alone.status == 2, "\(alone.errors)")
        #expect(alone.errors.contains("add --pdf"), "\(alone.errors)")
        #expect(command.contents(of: "Output") == [".lessons-cache", "paper.html", "paper.pdf"])
    }

    @Test("links between lessons lead from PDF to PDF, wherever both lie", .enabled(if: hasChromium, "no Chromium here: no PDF is written"))
    func links() throws {
        let command = try Command()
        try command.write("# 하나\n\n[둘](two.md#뒤), [밖](https://example.com/a?b=(c)), [여기](#하나)\n\n```swift\n1 + 1\n```\n", to: "course/one.md")
        try command.write("# 둘\n\n## 뒤\n\n```swift\n1 + 1\n```\n", to: "course/two.md")
        #expect(try command.run("run", "--pdf", "course/one.md", "--output-dir", "나의 (page)s").status == 0)
        let pdf = String(decoding: try Data(contentsOf: command.folder.appendingPathComponent("나의 (page)s/one.pdf")), as: UTF8.self)
        let links = pdf.split(separator: "\n").filter { $0.contains("/URI (") }
        #expect(pdf.contains("/URI (two.pdf#%EB%92%A4)") && pdf.contains(#"/URI (https://example.com/a?b=\(c\))"#) && pdf.contains("/Dest"), "\(links)")
        #expect(!pdf.contains("file://"))
    }
}
