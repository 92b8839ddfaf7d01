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
}
