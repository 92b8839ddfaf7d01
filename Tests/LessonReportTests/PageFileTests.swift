import Foundation
import LessonExecution
import LessonReport
import Testing

@Suite struct PageFileTests {
    /// Writes the example pages to `$PAGES`, to be looked at: `PAGES=/tmp/pages swift test --filter PageFileTests`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["PAGES"] != nil, "set PAGES to a folder to get the example pages"))
    func pagesCanBeLookedAt() throws {
        let folder = URL(filePath: try #require(ProcessInfo.processInfo.environment["PAGES"]))
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, run) in try pages() {
            try htmlPage(run).write(to: folder.appending(path: "\(name).html"), atomically: true, encoding: .utf8)
            try textPage(run).write(to: folder.appending(path: "\(name).txt"), atomically: true, encoding: .utf8)
        }
    }

    private func pages() throws -> [(String, LessonRun)] {
        let lessons = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Lessons")
        return try [("korean", Fixture.korean()), ("english", Fixture.english()), ("hostile", HostilePageTests.run())]
            + ["week6", "week6.en"].map { name in
                (name, try Fixture.run(String(contentsOf: lessons.appending(path: "\(name).md"), encoding: .utf8), file: "\(name).md"))
            }
    }
}
