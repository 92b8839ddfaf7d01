import Foundation
import Testing

/// `lessons test`: what a lesson says of its results, held against them.
struct ExpectationTests {
    private static let text = """
        ---
        lang: en
        params: {n: 3}
        ---

        # T

        ```swift
        //| id: score
        let score = Double(8001 + 10 * n) / 10000
        let counts = [1, 2080]
        print("score", score)
        ```

        ```output
        score ≈ 0.80 ± 0.01
        ```

        It is **0.803<!--= score -->** or 80.3 %<!--= score -->, with 2,080<!--= counts[1] --> parameters.

        ```swift
        //| id: sum
        counts[0] + counts[1]
        ```

        ```output
        2081
        ```

        ```swift error
        counts[5 + n]
        ```

        ```output
        ...2 elements...
        ```

        """

    @Test("what is as expected is green, also where it is remembered, and the page says so")
    func met() throws {
        let command = try Command()
        try command.write(Self.text, to: "a.md")
        for _ in 0..<2 {
            let test = try command.run("test", "a.md")
            #expect(test.status == 0 && test.output.contains("a.md: 6 as expected\n"), "\(test.output)\(test.errors)")
        }
        #expect(try command.run("run", "a.md").errors.isEmpty)
        let page = try #require(command.read("Output/a.html"))
        #expect(page.components(separatedBy: "✓ As expected").count == 4 && !page.contains("language-output"))
        #expect(page.contains("<strong><data value=0.8031 title=\"score = 0.8031\">0.803</data></strong>"))
    }

    @Test("what is not as expected is an error at its line and column; promoted, it is green, and the rest of the file is as it was")
    func unmet() throws {
        let command = try Command()
        try command.write(Self.text, to: "a.md")
        let test = try command.run("test", "a.md", "-P", "n:53")
        #expect(test.status == 1 && test.output.contains("a.md: 3 as expected, 3 not"), "\(test.output)")
        #expect(
            test.errors.contains("a.md:16:7: error: block `score` gave something else than its `output` says")
                && test.errors.contains("\n  - score ≈ 0.80 ± 0.01\n  + score 0.8531"),
            "\(test.errors)")
        #expect(
            test.errors.contains("a.md:19:9: error: the text says 0.803, but `score` is 0.853 now")
                && test.errors.contains("a.md:19:35: error: the text says 80.3 %"))
        // A run warns, and shows its own value.
        let run = try command.run("run", "a.md", "-P", "n:53")
        let others = "2 numbers of the text are others with these options, and the page shows them: 0.803 is 0.853 (line 19), 80.3 % is 85.3 % (line 19)"
        #expect(run.status == 0 && run.errors.contains("a.md: warning: \(others)"), "\(run.errors)")
        try command.write(Self.text.replacing("0.803<", with: "0.903<"), to: "b.md")
        #expect(try command.run("run", "b.md").errors.contains("b.md:19:9: warning: the text says 0.903, but `score` is 0.803 now"))
        let page = try #require(command.read("Output/a.html"))
        #expect(page.contains(">0.853</data>") && page.contains("Not as expected") && page.contains("<ins>"))

        let promoted = try command.run("test", "a.md", "-P", "n:53", "--promote")
        #expect(promoted.status == 0 && promoted.output.contains("a.md: 3 expectations written anew"), "\(promoted.output)\(promoted.errors)")
        let expected = Self.text.replacing("≈ 0.80 ±", with: "≈ 0.85 ±").replacing("0.803<", with: "0.853<").replacing("80.3 %", with: "85.3 %")
        #expect(command.read("a.md") == expected)
        #expect(try command.run("test", "a.md", "-P", "n:53").status == 0)
    }

    @Test("--block promotes that block's output alone, and one that isn't there is told")
    func block() throws {
        let command = try Command()
        try command.write(Self.text.replacing("2081", with: "1"), to: "a.md")
        let test = try command.run("test", "a.md", "-P", "n:53", "--promote", "--block", "sum")
        #expect(test.status == 1 && test.output.contains("a.md: 1 expectation written anew"), "\(test.output)\(test.errors)")
        #expect(command.read("a.md") == Self.text)
        let unknown = try command.run("test", "a.md", "--promote", "--block", "summ")
        #expect(unknown.status == 2 && unknown.errors.contains("did you mean 'sum'"))
        #expect(try command.run("test", "a.md", "--block", "sum").status == 2)
    }

    @Test(
        "a numbers' expression is checked before anything runs, and changes nothing",
        arguments: [
            ("scor", "a.md:5:16: error: ", "scor"), ("\"x\"", "a.md:5:16: error: ", "`String`, which is no number"),
            ("let b = 1", "a.md:5:16: error: ", "one expression"),
            ("model.fit(x, y)", "a.md:5:16: error: ", "one expression"), ("change()", "a.md:5:16: error: ", "change"),
            ("score[9]", "a.md:5:16: error: ", "9"),
            ("Double.nan", "a.md:5:7: error: the text says 0.5, but `Double.nan` is nan now", "nan"), ("said()", "a.md:5:16: error: ", "print"),
        ])
    func expressions(expression: String, place: String, says: String) throws {
        let command = try Command()
        try command.write(
            """
            ```swift
            let score = [1.0], x = [[1, 2]], y = [1]
            var n = 0; func change() -> Int { n += 1; return n }; func said() -> Int { print("said"); return 1 }; let model = Sequential([Embedding(9, 2), GRU(2), Dense(1)])
            ```
            It is 0.5<!--= \(expression) --> so.

            """, to: "a.md")
        let test = try command.run("test", "a.md", "--lang", "en")
        #expect(test.status == 1 && test.errors.contains(place) && test.errors.contains(says), "\(test.output)\(test.errors)")
        let before = command.read("a.md")
        #expect(try command.run("test", "a.md", "--promote").status == (expression == "Double.nan" ? 0 : 1) || command.read("a.md") == before)
        #expect(command.read("a.md") == before)
    }

    @Test("a machine does not promote, nor does anybody what is not merged, may not be written or changed meanwhile")
    func refusals() throws {
        let command = try Command()
        let text = Self.text.replacing("2081", with: "1")
        try command.write(text, to: "a.md")
        let machine = try command.run("test", "a.md", "--promote", environment: ["CI": "true"])
        #expect(machine.status == 2 && machine.errors.contains("CI is set") && command.read("a.md") == text)
        try command.write(text + "\n<<<<<<< HEAD\n", to: "b.md")
        let merge = try command.run("test", "b.md", "--promote", environment: ["CI": ""])
        #expect(merge.status == 2 && merge.errors.contains("error: the lesson has marks of a merge"), "\(merge.errors)")
        #expect(try command.run("test", "a.md", "--promote", "--force", environment: ["CI": "true"]).status == 0)
        #expect(command.read("a.md") == Self.text)
    }

    @Test("permissions and links stay, and a link's target is rewritten")
    func links() throws {
        let command = try Command()
        try command.write(Self.text.replacing("2081", with: "1"), to: "lessons/a.md")
        let target = command.folder.appendingPathComponent("lessons/a.md").path
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: target)
        try FileManager.default.createSymbolicLink(atPath: command.folder.appendingPathComponent("a.md").path, withDestinationPath: "lessons/a.md")
        #expect(try command.run("test", "a.md", "--promote").status == 0)
        #expect(command.read("lessons/a.md") == Self.text && command.contents(of: "lessons") == ["a.md"])
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o640)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: command.folder.appendingPathComponent("a.md").path) == "lessons/a.md")
    }

    @Test("under several seeds each number has its own spread")
    func seeds() throws {
        let command = try Command()
        try command.write(
            "```swift\nlet model = Sequential([Dense(1, inputShape: [2])])\nprint(model.predict([[1.0, 2.0]]), \"of\", 1000)\n```\n```output\n```\n", to: "a.md"
        )
        let promoted = try command.run("test", "a.md", "--seeds", "3", "--promote")
        #expect(promoted.status == 0, "\(promoted.errors)")
        let text = try #require(command.read("a.md"))
        #expect(text.contains("≈ ") && text.contains(" ± ") && text.contains(" of 1000\n"), "\(text)")
        #expect(try command.run("test", "a.md", "--seeds", "3").status == 0)
    }

    @Test("the sample in place of the real data is never green")
    func sample() throws {
        let command = try Command()
        try command.write(
            "```swift\nlet (train, _) = try IMDB.load(numWords: 500)\ntrain.input.count\n```\n```output\n25000\n```\n25,000<!--= train.input.count --> reviews\n",
            to: "a.md")
        let environment = [
            "HOME": command.folder.path, "LESSONS_DATA": command.folder.path, "XDG_CACHE_HOME": command.folder.path, "https_proxy": "http://127.0.0.1:9",
        ]
        let test = try command.run("test", "a.md", "--lang", "en", environment: environment)
        #expect(test.status == 1 && test.output.contains("a.md: 0 as expected, 2 not compared"), "\(test.output)\(test.errors)")
    }

    @Test("a number of the text that stood in the last other run's results and no longer does is a warning with both places")
    func drift() throws {
        let command = try Command()
        func lesson(_ number: String, _ comment: String = "") -> String {
            "```swift\n//| id: fit\nprint(\"accuracy\", \(number)) // \(comment)\n```\n\nWe got 0.791 of it, in 2019. Code `0.791` is none.\n"
        }
        try command.write(lesson("0.79123"), to: "a.md")
        #expect(try command.run("run", "a.md").errors.isEmpty)
        // Edits that change no value raise no alarm.
        for edit in ["x", "y"] {
            try command.write(lesson("0.79123", edit), to: "a.md")
            #expect(try command.run("run", "a.md").errors.isEmpty)
        }
        try command.write(lesson("0.80212"), to: "a.md")
        for verb in ["run", "run", "test"] {
            let run = try command.run(verb, "a.md", "--lang", "en")
            #expect(run.errors.contains("a.md:6:8: warning: 0.791 stood in what block `fit` (line 1) showed in an earlier run"), "\(verb): \(run.errors)")
            #expect(run.errors.components(separatedBy: "warning").count == 2)
        }
    }

    @Test("one JSON object a line for each expectation and each number")
    func json() throws {
        let command = try Command()
        try command.write(Self.text, to: "a.md")
        let test = try command.run("test", "a.md", "--log-format", "json")
        let lines = try test.output.split(separator: "\n").map { try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]) }
        #expect(lines.count { $0["event"] as? String == "expectation" && $0["status"] as? String == "met" } == 3)
        #expect(lines.count { $0["event"] as? String == "number" && $0["status"] as? String == "met" } == 3)
        #expect(lines.last?["event"] as? String == "done")
    }
}
