import Foundation
import Testing

/// A lesson's own files, as the command's users meet them: read outside the wall, used behind it.
@Suite struct OwnDataCommandTests {
    private func command(_ code: String = "print(reviews[\"label\"].integers)") throws -> Command {
        let command = try Command()
        try command.write("text,label\n좋다,1\n싫다,0\n", to: "reviews.csv")
        try command.write("---\ndata: {reviews: reviews.csv}\n---\n```swift\n\(code)\n```\n", to: "lesson.md")
        return command
    }

    private func page(_ command: Command, _ extra: String...) throws -> Command.Result {
        try command.start(["run", "lesson.md", "-t", "text", "-o", "-", "--quiet"] + extra).result()
    }

    @Test func aRunReadsThemAndAnEditRunsItAgain() throws {
        let command = try command()
        #expect(try page(command).output.contains("[1, 0]"))
        #expect(try page(command).output.contains("[1, 0]"))
        try command.write("text,label\n좋다,1\n싫다,0\n음,7\n", to: "reviews.csv")
        #expect(try page(command).output.contains("[1, 0, 7]"))
    }

    @Test func theReadersFileGoesBefore() throws {
        let command = try command()
        try command.write("label\n5\n", to: "elsewhere/mine.csv")
        #expect(try page(command, "--data", "reviews=elsewhere/mine.csv").output.contains("[5]"))
        #expect(try page(command).output.contains("[1, 0]"))
        let wrong = try command.run("check", "lesson.md", "--data", "review=elsewhere/mine.csv")
        #expect(wrong.status != 0)
        #expect(wrong.errors.contains("the lesson has no data `review`; it has `reviews`"))
        #expect(try command.run("check", "lesson.md", "--data", "reviews").errors.contains("--data wants NAME=FILE"))
    }

    @Test func aChangedFileIsNamedAsTheReason() throws {
        let command = try command()
        try command.run("run", "lesson.md", "--quiet")
        try command.write("text,label\n음,7\n", to: "reviews.csv")
        let told = try command.run("run", "lesson.md", "--explain", "block-1").output
        #expect(told.contains("`reviews` (reviews.csv) changed"), "\(told)")
        #expect(told.contains("  `reviews` (reviews.csv): changed\n    - reviews.csv SHA-256 "), "\(told)")
    }

    @Test func aWatchedLessonRunsAgainAtAnEditOfItsFile() throws {
        let command = try command()
        let running = try command.start(["run", "lesson.md", "--watch", "--show"])
        func waits(for text: String) -> Bool {
            for _ in 0..<600 {
                if command.read("Output/lesson.html")?.contains(text) == true { return true }
                Thread.sleep(forTimeInterval: 0.1)
            }
            return false
        }
        #expect(waits(for: "[1, 0]"))
        try command.write("text,label\n음,7\n", to: "reviews.csv")
        #expect(waits(for: "[7]"))
        running.process.terminate()
        running.process.waitUntilExit()
    }

    @Test func anExpressionHasThemToo() throws {
        #expect(try command().run("run", "lesson.md", "-e", "reviews.count").output == "2\n")
    }

    @Test func theEncodingIsTold() throws {
        let command = try command()
        try Data([0x61, 0x0A, 0xC7, 0xD1, 0xB1, 0xDB, 0x0A]).write(to: command.folder.appendingPathComponent("reviews.csv"))
        let told = try command.run("check", "lesson.md")
        #expect(told.errors.contains("lesson.md:2:8: error: reviews.csv: line 2 is not UTF-8; it looks like CP949: say `encoding: cp949`"), "\(told.errors)")
        try command.write("---\ndata: {reviews: {file: reviews.csv, encoding: cp949}}\n---\n```swift\nprint(reviews[\"a\"].texts)\n```\n", to: "lesson.md")
        #expect(try page(command).output.contains("[\"한글\"]"))
    }

    @Test func thePagesFootNamesThem() throws {
        let command = try command()
        try command.run("run", "lesson.md", "--quiet")
        #expect(command.read("Output/lesson.html")?.contains("reviews (reviews.csv, 2 × 2)") == true)
    }
}
