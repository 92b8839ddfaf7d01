import Foundation
import LessonExecution

/// Prints a page to PDF, beside it, with the Chromium that the machine has.
struct PDFPrinter {
    private let browser: String
    private let page: String
    private let file: OutputFile

    /// - Throws: that there is no Chromium here, or that a file is in the way.
    init(for page: String, of lesson: String, options: PageOptions) throws(Problem) {
        let environment = ProcessInfo.processInfo.environment
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        let folders = (environment["PATH"] ?? "").split(separator: ":").map(String.init)
        let found =
            [environment["CHROMIUM"]].compactMap { $0 } + names.flatMap { name in folders.map { "\($0)/\(name)" } }
            + ["/Applications/Chromium.app/Contents/MacOS/Chromium", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]
        guard let browser = found.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
            throw Problem(file: page, message: FileFault.noBrowser)
        }
        self.browser = browser
        self.page = page
        file = try OutputFile(
            FilePath.join(FilePath(page).folder, FilePath(page).stem + ".pdf"), from: lesson, comment: .percent, force: options.force,
            cache: FilePath.join(options.outputDir, PageFile.cacheName))
    }

    /// - Parameter html: the page as it is printed, which lies beside the page for so long: links between lessons lead from there.
    /// - Returns: where the PDF is.
    func print(_ html: String) throws(Problem) -> String {
        let target = file.path
        let source = FilePath.join(FilePath(page).folder, ".\(UUID().uuidString).tmp.html")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lessons-\(UUID().uuidString)")
        let temporary = FilePath.join(FilePath(page).folder, ".\(UUID().uuidString).tmp")
        defer {
            try? FileManager.default.removeItem(at: folder)
            for path in [temporary, source] { try? FileManager.default.removeItem(atPath: path) }
        }
        do { try Data(html.utf8).write(to: URL(fileURLWithPath: source), options: .withoutOverwriting) } catch {
            throw Problem(file: target, message: FileProblem.fault(for: error, writing: target))
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: browser)
        process.arguments = [
            "--headless", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--no-pdf-header-footer",
            "--generate-pdf-document-outline", "--user-data-dir=\(folder.path)", "--print-to-pdf=\(URL(fileURLWithPath: temporary).path)",
            URL(fileURLWithPath: source).absoluteString,
        ]
        // Chromium's own sandbox does not run for root. The page's policy lets nothing of a lesson run.
        if geteuid() == 0 { process.arguments?.insert("--no-sandbox", at: 0) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch {
            throw Problem(file: target, message: FileFault.browserDoesNotStart(browser, reason: error.localizedDescription))
        }
        let limit = DispatchSource.makeTimerSource(queue: .global())
        limit.schedule(deadline: .now() + 120)
        limit.setEventHandler { process.terminate() }
        limit.resume()
        process.waitUntilExit()
        limit.cancel()
        guard let pdf = FileManager.default.contents(atPath: temporary), !pdf.isEmpty else {
            throw Problem(file: target, message: FileFault.noPDF(browser, status: process.terminationStatus))
        }
        let linked = PDFLinks(from: page).relative(in: pdf)
        try file.write(linked.last == 10 ? linked : linked + [10])
        return target
    }
}
