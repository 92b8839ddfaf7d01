import Foundation
import LessonDocument
import LessonExecution
import Testing
import Wording

/// What blocks have of a lesson's own files.
@Suite struct OwnDataTests {
    /// A folder with a lesson and its data.
    private final class Folder {
        let path = NSTemporaryDirectory() + "own-\(UUID().uuidString)"
        private static let reviews = "id\tdocument\tlabel\n1\t좋다\t1\n2\t\t0\n3\t\"싫다\t0\n4\t최고\t1\n"

        init(_ reviews: String = Folder.reviews) throws {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
            try write(reviews, to: "reviews.tsv")
            try write("산토끼\r\n토끼야\r\n", to: "song.txt")
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ text: String, to name: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: "\(path)/\(name)")) }

        func checked(_ blocks: [String], data: String = "{reviews: reviews.tsv, song: song.txt}", isMeantToFail: Bool = false) throws -> CheckedLesson {
            let code = blocks.map { "```swift\n\(isMeantToFail ? "//| error: true\n" : "")\($0)\n```\n" }.joined(separator: "\n")
            try write("---\ndata: \(data)\n---\n\(code)", to: "lesson.md")
            return try CheckedLesson(Lesson(reading: "\(path)/lesson.md"))
        }

        func run(_ blocks: String..., data: String = "{reviews: reviews.tsv, song: song.txt}") throws -> LessonRun {
            let lesson = try checked(blocks, data: data)
            #expect(lesson.problems.isEmpty, "\(lesson.problems.map { $0.headline(in: .english) })")
            let options = cached
            return lesson.run(options: options)
        }

        var cached: RunOptions { RunOptions(cacheFolder: "\(path)/kept") }
    }

    private func printed(_ run: LessonRun) -> String {
        run.blocks.map { block in block.outputs.map { $0.plainText() }.joined() + (block.problem.map { $0.sentence(in: .english) } ?? "") }.joined()
    }

    /// Wherever it stands as a statement, and known as a table before it runs.
    @Test func aTableIsKnownAsOneBeforeItRuns() throws {
        let folder = try Folder()
        let lesson = try folder.checked(["reviews\nprint(1)", "let few = reviews.dropMissing()\nfew", "print(reviews)"])
        #expect(lesson.warnings.isEmpty)
        let run = lesson.run(options: folder.cached)
        #expect(run.blocks.map(\.display) == [.table, .table, .nothing])
        #expect(run.blocks[0].outputs.count == 2)
    }

    @Test func blocksReadTablesAndTexts() throws {
        let run = try Folder().run(
            """
            let kept = reviews.dropMissing()
            print(reviews.count, kept.count, kept["label"].integers, kept["document"].texts)
            let (train, test) = trainTestSplit(kept, testSize: 0.34, randomState: 0)
            print(train.count, test.count, reviews.filter { row in row["label"].integer == 1 }["id"].integers, reviews.filter("label", is: 0).count)
            print(song.split(separator: "\\n"), reviews["label"].kind == .integers)
            for row in reviews.rows.prefix(1) { print(row["document"].text ?? "-") }
            """)
        #expect(
            printed(run) == """
                4 3 [1, 0, 1] ["좋다", "\\"싫다", "최고"]
                1 2 [1, 4] 2
                ["산토끼", "토끼야"] true
                좋다

                """)
    }

    @Test func aTableIsShownAsOne() throws {
        let run = try Folder().run("reviews")
        guard case .chart(let shown)? = run.blocks[0].outputs.first else { return #expect(Bool(false), "\(run.blocks[0].outputs)") }
        #expect("\(shown.chart)".hasPrefix("4 × 3  id  document  label\n"))
    }

    @Test func theFootSaysWhatWasRead() throws {
        let data = try Folder().run("reviews.count").provenance.data
        #expect(data.map(\.name) == ["reviews (reviews.tsv, 4 × 3)", "song (song.txt, 22 B)"])
        #expect(data[0].fingerprint.hasPrefix("SHA-256 ") && data[0].fingerprint.count == 72)
    }

    @Test(arguments: ["reviews[\"label\"].texts(missing: 3)", "let n: Int = song", "let t: DataTable = song"])
    func typesAreKnownBeforeAnythingRuns(code: String) throws { #expect(try Folder().checked([code]).problems.map(\.line) == [5]) }

    @Test(arguments: [
        ("let x = reviews[\"lable\"].integers", 17), ("print(reviews.dropMissing().prefix(2)[\"lable\"].count)", 39), ("print(reviews.row(0)[\"lable\"])", 22),
    ])
    func columnsThatAreNotThereAreToldBeforeAnythingRuns(code: String, column: Int) throws {
        let problems = try Folder().checked([code]).problems
        #expect(problems.map { "\($0.line ?? 0):\($0.column ?? 0)" } == ["5:\(column)"])
        #expect(problems.first?.sentence(in: .english) == "there is no column `lable`; the columns are `id`, `document`, `label`; did you mean `label`?")
    }

    @Test func tablesMadeOfATableHaveItsColumns() throws {
        let made = "let kept = reviews.dropMissing()\nlet (train, test) = trainTestSplit(kept, testSize: 0.4)"
        #expect(try Folder().checked([made, "print(test.prefix(1)[\"lable\"].count)", "print(kept[\"lable\"].count)"]).problems.map(\.line) == [10, 14])
        #expect(try Folder().checked([made, "print(test[\"label\"].count, train[\"id\"].count)"]).problems.isEmpty)
        // A name that is declared twice may stand for either.
        #expect(try Folder().checked([made, "let kept = [\"lable\": 1]", "print(kept[\"lable\"] ?? 0)"]).problems.isEmpty)
    }

    @Test func namesThatAreDeclaredAgainAreLeftAlone() throws {
        #expect(try Folder().checked(["let reviews = [\"lable\": 1]", "print(reviews[\"lable\"] ?? 0)"]).problems.isEmpty)
        #expect(try Folder().checked(["print(reviews[\"lable\"].count)"], isMeantToFail: true).problems.isEmpty)
    }

    /// What pandas has, with what to write, which works in that place.
    @Test(arguments: [
        ("reviews.head()", "reviews.prefix(5)"), ("reviews.tail(2)", "reviews.suffix(2)"), ("reviews.dropna()", "reviews.dropMissing()"),
        ("reviews.columns", "reviews.columnNames"), ("reviews.shape", "(reviews.count, reviews.columnNames.count)"),
        ("reviews[\"label\"].value_counts()", "reviews[\"label\"].valueCounts()"), ("reviews[\"label\"].mean()", "mean(reviews[\"label\"].doubles)"),
        ("reviews[\"id\"].max()", "reviews[\"id\"].doubles.max()!"), ("reviews[\"id\"].tolist()", "reviews[\"id\"].texts"),
    ])
    func pandasIsAnswered(pandas: String, swift: String) throws {
        let folder = try Folder()
        #expect(try folder.checked(["print(\(pandas))"]).problems.map { $0.sentence(in: .korean).contains("`\(swift)`") } == [true])
        #expect(try folder.checked(["print(\(swift))"]).problems.isEmpty)
    }

    @Test func whatIsWrongInAFileIsToldAtItsLine() throws {
        let folder = try Folder("a\tb\n1\n")
        let error = #expect(throws: Problems.self) { try folder.checked(["reviews.count"]) }
        #expect(
            error?.all.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.sentence(in: .english))" } == [
                "2:8 reviews.tsv: line 2 has 1 field, and the first row has 2; put a text with a separator in it into quotes, or mend the line"
            ])
    }

    @Test func missingValuesAreToldWhereTheyAreRead() throws {
        let text = printed(try Folder().run("print(reviews[\"document\"].texts.count)"))
        #expect(text.contains("column `document` lacks 1 value, the first in row 1; leave such rows out with `dropMissing()`"))
    }

    @Test func anEditRunsWhatReadsTheFileAndNothingElse() throws {
        let folder = try Folder()
        let blocks = ["let kept = reviews.filter(\"label\", is: 1)", "print(song.count)", "print(kept[\"id\"].integers, kept.row(0))", "print(1)"]
        func run() throws -> [String] {
            try folder.checked(blocks).run(options: folder.cached).blocks.map { "\($0.status) \($0.why(in: "lesson.md", .english))" }
        }
        _ = try run()
        #expect(try run() == Array(repeating: "reused reused", count: 4))
        try folder.write("id\tdocument\tlabel\n1\t좋다\t1\n9\t음\t1\n", to: "reviews.tsv")
        #expect(try run() == ["ran `reviews` (reviews.tsv) changed", "reused reused", "ran `kept` (lesson.md:5) changed", "reused reused"])
        try folder.write("다른 노래\n", to: "song.txt")
        #expect(try run() == ["reused reused", "ran `song` (song.txt) changed", "reused reused", "reused reused"])
    }

    /// Tables are kept by which rows of which file they are, and come back the same.
    @Test func tablesAndTheirPartsAreKept() throws {
        let folder = try Folder()
        let make = "let kept = reviews.suffix(3).dropMissing()\nlet column = kept[\"id\"]\nlet row = kept.row(1)\nlet cell = row[\"document\"]"
        func run(_ last: String) throws -> LessonRun { try folder.run(make, last) }
        _ = try run("print(0)")
        let later = try run("print(kept.count, column.integers, row, cell, column.name)")
        #expect(later.blocks[0].status == .reused)
        #expect(printed(later) == "2 [3, 4] id: 4, document: 최고, label: 1 최고 id\n")
    }

    @Test(arguments: [
        "DataTable(reading: \"reviews.tsv\")", "NamedTensors(reading: \"v.npz\")", "readText(\"song.txt\")", "try String(contentsOfFile: \"song.txt\")",
        "FileManager.default", "Data(contentsOf: URL(fileURLWithPath: \"song.txt\"))", "fopen(\"song.txt\", \"r\")",
    ])
    func nothingInTheLanguageOpensAFile(code: String) throws { #expect(try !Folder().checked(["print(\(code))"]).problems.isEmpty) }

    @Test func theProgramReadsTheFilesItself() throws {
        let program = try Folder().checked(
            ["print(reviews.count)"], data: "{reviews: {file: reviews.tsv, header: true}, song: {file: song.txt, encoding: utf8}}"
        )
        .swiftProgram
        #expect(program.contains("let reviews = try DataTable(reading: \"reviews.tsv\", header: true)\nlet song = try readText(\"song.txt\")\n"))
    }
}
