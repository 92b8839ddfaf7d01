import Foundation
import Testing

/// Each kind of bad input: one clear error with its place and a remedy, the right exit code, and no half-written page.
struct BadInputTests {
    private let swiftBlock = "```swift\nlet one = 1\none + 1\n```\n"

    @Test("a missing file names its nearest neighbour")
    func missingFile() throws {
        let command = try Command()
        try command.write("# Six\n\n" + swiftBlock, to: "Lessons/week6.md")
        let result = try command.run("run", "weak6.md")
        #expect(result.status == 2)
        #expect(result.errors.contains("weak6.md: error: there is no such lesson here or in Lessons/; did you mean 'week6.md'?"))
        #expect(!command.exists("Output/weak6.html"))
    }

    @Test("a folder without lessons")
    func emptyFolder() throws {
        let command = try Command()
        try command.write("", to: "notes/readme.txt")
        let result = try command.run("run", "notes")
        #expect(result.status == 2)
        #expect(result.errors.contains("notes: error: this folder holds no lesson"))
    }

    @Test("a file that is not UTF-8 names the byte's place")
    func notUTF8() throws {
        let command = try Command()
        try Data([0x23, 0x20, 0x61, 0x0A, 0x62, 0xFF, 0x63]).write(to: command.folder.appendingPathComponent("latin.md"))
        let result = try command.run("run", "latin.md")
        #expect(result.status == 2)
        #expect(result.errors.contains("latin.md:2:2: error:"))
        #expect(result.errors.contains("UTF-8"))
        #expect(!command.exists("Output/latin.html"))
    }

    @Test("what is wrong with prose, files, directives and code is told at once", arguments: ["check", "run"])
    func allAtOnce(subcommand: String) throws {
        let command = try Command()
        try command.write(
            "---\nnext: gone.md\n---\n$\\foo{x}$ ![a](nope.png) [b](week9.md)\n\n```swift\n//| ecoh: false\nlet x = 3\npritn(x)\n```\n", to: "a.md")
        let result = try command.run(subcommand, "a.md", "--lang", "en")
        let places = result.errors.split(separator: "\n").compactMap { $0.firstMatch(of: /a\.md:([0-9:]+): error:/)?.1 }
        #expect(result.status == 2 && places == ["2:7", "4:2", "4:16", "4:30", "7:5", "9:1"], "\(result.errors)")
    }

    struct Broken: CustomTestStringConvertible, Sendable {
        var name: String
        var lesson: String
        /// How the first line on standard error begins.
        var place: String
        /// What it must speak of.
        var words: [String]
        var testDescription: String { name }
    }

    static let broken: [Broken] = [
        Broken(name: "broken front matter", lesson: "---\ntitle: [a\n---\n\n```swift\n1\n```\n", place: "lesson.md:", words: ["YAML", "quotes"]),
        Broken(name: "unclosed front matter", lesson: "---\ntitle: a\n\n```swift\n1\n```\n", place: "lesson.md:1:", words: ["---"]),
        Broken(
            name: "unknown front-matter key", lesson: "---\ntitel: a\n---\n\n```swift\n1\n```\n", place: "lesson.md:2:1: error:", words: ["titel", "title"]),
        Broken(name: "unclosed fence", lesson: "# A\n\n```swift\nlet a = 1\n", place: "lesson.md:3:1: error:", words: ["```"]),
        Broken(name: "unknown directive", lesson: "# A\n\n```swift\n//| ecko: false\n1\n```\n", place: "lesson.md:4:", words: ["ecko", "echo"]),
        Broken(name: "bad directive value", lesson: "# A\n\n```swift\n//| echo: perhaps\n1\n```\n", place: "lesson.md:4:", words: ["echo", "true"]),
        Broken(name: "an id twice", lesson: "```swift\n//| id: a\n1\n```\n\n```swift\n//| id: a\n2\n```\n", place: "lesson.md:7:", words: ["id", "a"]),
        Broken(name: "an empty lesson", lesson: "", place: "lesson.md", words: ["empty"]),
        Broken(name: "a lesson without blocks", lesson: "# Only prose\n\nNothing runs.\n", place: "lesson.md", words: ["```swift"]),
    ]

    @Test("each broken lesson is an error at its place, exit code 2", arguments: broken)
    func brokenLesson(_ broken: Broken) throws {
        let command = try Command()
        try command.write(broken.lesson, to: "lesson.md")
        let result = try command.run("run", "lesson.md")
        #expect(result.status == 2)
        #expect(result.errors.hasPrefix(broken.place), "\(result.errors)")
        for word in broken.words { #expect(result.errors.contains(word), "\(result.errors)") }
        #expect(!command.exists("Output/lesson.html"))
    }

    @Test("an output folder that can't be made is said before anything runs")
    func unwritableFolder() throws {
        let command = try Command()
        try command.write(swiftBlock, to: "lesson.md")
        try command.write("a file, not a folder", to: "taken")
        let result = try command.run("run", "lesson.md", "--output-dir", "taken")
        #expect(result.status == 2)
        #expect(result.errors.contains("taken/lesson.html: error:"), "\(result.errors)")
        #expect(result.errors.contains("--output-dir"))
        #expect(command.read("taken") == "a file, not a folder")
    }

    @Test("-o with a folder, of one letter too, is refused")
    func folderForFile() throws {
        let command = try Command()
        try command.write(swiftBlock, to: "lesson.md")
        try command.write("", to: "d/inside.txt")
        let result = try command.run("run", "lesson.md", "-o", "d")
        #expect(result.status == 2)
        #expect(result.errors.contains("d: error: this is a folder"), "\(result.errors)")
    }

    @Test("-o does not overwrite somebody's file, unless told to")
    func overwriting() throws {
        let command = try Command()
        try command.write(swiftBlock, to: "lesson.md")
        try command.write("my notes", to: "notes.txt")
        let refused = try command.run("run", "lesson.md", "-o", "notes.txt")
        #expect(refused.status == 2)
        #expect(refused.errors.contains("notes.txt: error:") && refused.errors.contains("--force"))
        #expect(command.read("notes.txt") == "my notes")
        #expect(try command.run("run", "lesson.md", "-o", "notes.txt", "--force").status == 0)
        // Now it is one of our pages, and may be replaced.
        #expect(try command.run("run", "lesson.md", "-o", "notes.txt").status == 0)
    }

    @Test(
        "a damaged imdb.npz is an error of the block that reads it, with its remedy; the page is still written",
        arguments: [
            Data("not a zip file at all".utf8), Data([0x50, 0x4B, 0x03, 0x04, 0, 0, 0]), Data(),
        ])
    func damagedData(_ bytes: Data) throws {
        let command = try Command()
        try command.write("```swift\n//| id: load\nlet (train, test) = try IMDB.load(numWords: 500)\n```\n\n" + swiftBlock, to: "lesson.md")
        try command.write("{}", to: "data/imdb_word_index.json")
        try bytes.write(to: command.folder.appendingPathComponent("data/imdb.npz"))
        let result = try command.run("run", "lesson.md", environment: ["LESSONS_DATA": command.folder.path + "/data"])
        #expect(result.status == 1)
        #expect(result.errors.contains("lesson.md:3:"), "\(result.errors)")
        #expect(result.errors.contains("imdb.npz"), "\(result.errors)")
        #expect(command.read("Output/lesson.html")?.contains("imdb.npz") == true)
        #expect(command.contents(of: "Output") == [".lessons-cache", "lesson.html"])
    }

    @Test(
        "wrong usage is exit code 2",
        arguments: [
            ["run"], ["run", "lesson.md", "--nonsense"], ["run", "lesson.md", "-P", "nocolon"], ["run", "lesson.md", "--timeout", "-1"], ["fly"],
        ])
    func wrongUsage(_ arguments: [String]) throws {
        let command = try Command()
        try command.write(swiftBlock, to: "lesson.md")
        let result = try command.start(arguments).result()
        #expect(result.status == 2)
        #expect(!result.errors.isEmpty)
    }

    @Test func twoLessonsOfOneNameWantOneFolderEach() throws {
        let command = try Command()
        for (folder, number) in [("one", 1), ("two", 2)] { try command.write("```swift\nprint(\(number))\n```\n", to: "\(folder)/lesson.md") }
        let both = try command.run("run", "one/lesson.md", "two/lesson.md")
        #expect(both.status == 2)
        #expect(both.errors.contains("one/lesson.md and two/lesson.md"))
        #expect(!command.exists("Output/lesson.html"))
        // One after the other they share what is kept, and each page is its own.
        for (folder, number) in [("one", 1), ("two", 2), ("one", 1)] {
            #expect(try command.run("run", "\(folder)/lesson.md", "-t", "text", "-o", "-", "-q").output.contains("```output\n\(number)\n"))
        }
    }

    @Test(arguments: [
        ("RNN_THREADS", "0", "RNN_THREADS is \"0\"; it is a whole number from 1 to 256"),
        ("RNN_THREADS", "two", "RNN_THREADS is \"two\"; it is a whole number from 1 to 256"),
        ("RNN_KERNELS", "sse", "RNN_KERNELS is \"sse\"; this processor can run "),
    ])
    func aWrongSettingOfTheEngineIsTold(_ name: String, _ value: String, _ sentence: String) throws {
        let result = try Command().run("list", environment: [name: value])
        #expect(result.status == 2)
        #expect(result.errors.contains("error: \(sentence)"))
    }

    @Test func theEngineIsAsTheEnvironmentSays() throws {
        let result = try Command().run("--version", environment: ["RNN_KERNELS": "baseline"])
        #expect(result.status == 0)
        #expect(result.output.contains("engine: baseline kernels\n"))
    }
}
