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

    @Test func whatIsWrongWithTheReadersFileIsNoLinesFault() throws {
        let command = try command()
        let missing = try command.run("check", "lesson.md", "--data", "reviews=/tmp/none.csv")
        #expect(missing.status != 0)
        #expect(missing.errors.contains("lesson.md: error: `--data reviews=/tmp/none.csv`: there is no such file\n"), "\(missing.errors)")
        try command.write("x", to: "folder.csv/x")
        let folder = try command.run("check", "lesson.md", "--data", "reviews=folder.csv")
        #expect(folder.errors.contains("lesson.md: error: `--data reviews=folder.csv`: `folder.csv` is a folder, not a file\n"), "\(folder.errors)")
    }

    @Test func idsOfOnesOwnAreShownAsTheyAre() throws {
        let command = try command(
            """
            let model = Sequential([Embedding(50, 4), LSTM(2), Dense(1)])
            print(model.gates(on: [0, 5, 6]).maps[0].columns, model.unrolled(on: [0, 5, 6]).steps.count)
            print(model.influence(on: [0, 5, 6]).words.map { $0.text })
            print(paddingLens([[5, 6], [7, 8, 9, 10]], maxlen: 3).after)
            print(Sequential([LSTM(2), Dense(1)]).gates(on: [[1.0, 2.0], [0.5, 1.0]]).maps[0].columns)
            _ = Sequential([Dense(1)]).gates(on: [[1.0, 2.0]])
            """)
        let run = try command.run("run", "lesson.md", "--show", environment: ["LESSONS_DATA": ""])
        #expect(run.output.contains("[\"0\", \"5\", \"6\"] 3") && run.output.contains("[\"5\", \"6\"]"), "\(run.output)")
        #expect(run.output.contains("[\"8\", \"9\", \"10\"]") && run.output.contains("[\"1\", \"2\"]"), "\(run.output)")
        #expect(!run.errors.contains("/download-") && run.errors.contains("lesson.md:10:5:"), "\(run.errors)")
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
