import Foundation
import Testing

/// Kept results, as the command's users meet them.
@Suite struct CachedRunTests {
    private static let text = """
        ```swift
        //| id: data
        let x = Tensor((0..<256).map { i in (0..<6).map { j in Float((i * 7 + j * 3) % 11) / 11 } })
        let y = Tensor((0..<256).map { Float($0 % 2) })
        ```

        ```swift
        //| id: model
        let model = Sequential([Dense(16, activation: .tanh, inputShape: [6]), Dense(1, activation: .sigmoid)])
        model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
        let same = model
        ```

        ```swift
        //| id: train
        let history = same.fit(x, y, epochs: 40, batchSize: 16, verbose: 0)
        print(history["loss"].suffix(2))
        ```

        ```swift
        //| id: show
        print(model.predict(x).scalars.prefix(3))
        ```
        """

    /// The text page, which shows no times.
    private func page(_ command: Command, _ extra: String...) throws -> String {
        let result = try command.start(["run", "lesson.md", "-t", "text", "-o", "-", "--quiet"] + extra).result()
        #expect(result.status == 0, "\(result.errors)")
        return result.output
    }

    @Test("killed at any moment, the next run gives the right page")
    func kills() throws {
        let command = try Command()
        try command.write(Self.text, to: "lesson.md")
        let right = try page(command, "--no-cache")
        // CI takes a part of them: LESSONS_KILLS=200 takes all.
        let kills = ProcessInfo.processInfo.environment["LESSONS_KILLS"].flatMap { Int($0) } ?? 20
        let started = Date()
        _ = try page(command)
        let whole = Date().timeIntervalSince(started)
        for turn in 0..<kills {
            if turn % 4 == 0 { try? FileManager.default.removeItem(at: command.folder.appendingPathComponent("Output")) }
            let running = try command.start(["run", "lesson.md"])
            usleep(UInt32(Double.random(in: 0...whole * 1.1) * 1e6))
            kill(running.process.processIdentifier, SIGKILL)
            _ = running.result()
            #expect(try page(command) == right, "after kill \(turn)")
        }
    }

    @Test("sets and dictionaries are walked in one order in every process, kept or not")
    func walkingOrder() throws {
        let command = try Command()
        func text(_ change: String) -> String {
            """
            ```swift
            var ages = ["pear": 1, "apple": 2, "fig": 3, "배움": 5]
            ages["pear"] = nil
            ages["pear"] = 4
            var halves: Set = [3.5, 1.25, 9]
            ```

            ```swift
            var copy = ages
            copy["\(change)"] = 1
            print(copy, ages, halves, halves.hashValue, copy.map { $0.key }.sorted { $0.count < $1.count })
            ```
            """
        }
        try command.write(text("new"), to: "lesson.md")
        let right = try page(command, "--no-cache")
        for _ in 0..<3 { #expect(try page(command, "--no-cache") == right) }
        for _ in 0..<2 { #expect(try page(command) == right) }
        try command.write(text("newer"), to: "lesson.md")
        #expect(try page(command) == page(command, "--no-cache"))
    }

    @Test("several runs of one lesson at once do not disturb each other")
    func atOnce() throws {
        let command = try Command()
        try command.write(Self.text, to: "lesson.md")
        let right = try page(command, "--no-cache")
        for _ in 0..<3 {
            let runs = try (0..<4).map { _ in try command.start(["run", "lesson.md", "-t", "text", "-o", "-", "--quiet"]) }
            for run in runs {
                let result = run.result()
                #expect(result.status == 0 && result.output == right, "\(result.errors)")
            }
            #expect(try command.run("clean").status == 0)
        }
    }

    @Test("clean throws away what is kept, or what is old; --dry-run says what would go")
    func clean() throws {
        let command = try Command()
        try command.write(Self.text, to: "lesson.md")
        #expect(try command.run("clean").output.contains("nothing"))
        _ = try page(command)
        #expect(try command.run("clean", "--dry-run").output.contains("would go"))
        #expect(try command.run("clean", "--older-than", "1d").output.contains("nothing"))
        #expect(command.exists("Output/.lessons-cache/blocks"))
        #expect(try command.run("clean").output.contains("thrown away"))
        #expect(!command.exists("Output/.lessons-cache"))
        #expect(try command.run("clean", "--older-than", "long").status == 2)
    }

    @Test("--explain, diff, --seeds and --params tell of numbers and what they rest on")
    func telling() throws {
        let command = try Command()
        try command.write(
            "---\nparams:\n  k: 3\n---\n\n```swift\n//| id: one\nlet a = k + 1\nprint(\"a is\", a)\n```\n\n```swift\n//| id: two\nprint(\"drawn\", Dense(1)(Tensor([[1, 2]])).scalar)\n```\n",
            to: "lesson.md")
        try command.write("k: 5\n", to: "values.yml")
        #expect(try command.run("run", "lesson.md").status == 0)
        #expect(try command.run("diff", "lesson.md").status == 2)
        let explained = try command.run("run", "lesson.md", "--params", "values.yml", "-v", "--explain", "one")
        #expect(explained.status == 0, "\(explained.errors)")
        #expect(
            explained.output.contains("`k` (parameter)") && explained.output.contains("changed") && explained.output.contains("reused"), "\(explained.output)")
        let difference = try command.run("diff", "lesson.md")
        #expect(
            difference.output.contains("a is") && difference.output.contains("4") && difference.output.contains("6"), "\(difference.output)\(difference.errors)"
        )
        #expect(command.read("Output/lesson.diff.html")?.contains("a is") == true)
        let seeds = try command.run("run", "lesson.md", "--seeds", "3")
        #expect(seeds.output.contains("±") && seeds.output.contains("drawn"), "\(seeds.output)")
        try command.write("k: many\n", to: "values.yml")
        let wrong = try command.run("run", "lesson.md", "--params", "values.yml")
        #expect(wrong.status == 2 && wrong.errors.contains("whole number"), "\(wrong.errors)")
        try command.write("other: 1\n", to: "values.yml")
        #expect(try command.run("run", "lesson.md", "--params", "values.yml").status == 2)
    }

    @Test("--memory ends a block with an error that names the bound")
    func memory() throws {
        let command = try Command()
        try command.write(
            "```swift\nvar lists: [[Int]] = []\nwhile true { lists.append([Int](repeating: lists.count, count: 100_000)) }\n```\n\n```swift\nlet fine = 1\nprint(\"fine\")\n```\n",
            to: "lesson.md")
        let result = try command.run("run", "lesson.md", "--memory", "400")
        #expect(result.status == 1)
        #expect(result.errors.contains("400 MB"), "\(result.errors)")
    }

    @Test("the largest numbers of megabytes are no bound")
    func largestBounds() throws {
        let command = try Command()
        try command.write("```swift\nprint(\"fine\")\n```\n", to: "lesson.md")
        let result = try command.run("run", "lesson.md", "--memory", "\(Int.max)", "--cache-size", "\(Int.max)")
        #expect(result.status == 0, "\(result.errors)")
    }

    @Test("--watch runs again at a save, also one by rename, and keeps the page whole")
    func watch() throws {
        let command = try Command()
        try command.write("```swift\nprint(\"number\", 1)\n```\n", to: "lesson.md")
        let running = try command.start(["run", "lesson.md", "--watch"])
        func waitFor(_ text: String) -> Bool {
            let deadline = Date().addingTimeInterval(20)
            while Date() < deadline {
                if command.read("Output/lesson.html")?.contains(text) == true { return true }
                usleep(5_000)
            }
            return false
        }
        #expect(waitFor("number 1"))
        usleep(300_000)
        try command.write("```swift\nprint(\"number\", 2)\n```\n", to: "lesson.md")
        #expect(waitFor("number 2"))
        usleep(300_000)
        try command.write("```swift\nprint(\"number\", 3)\n```\n", to: "new.md")
        _ = rename(command.folder.appendingPathComponent("new.md").path, command.folder.appendingPathComponent("lesson.md").path)
        #expect(waitFor("number 3"))
        usleep(300_000)
        // An endless run is overtaken by the next save; the page stays the last whole one until then.
        try command.write("```swift\nprint(\"number\", 4)\nwhile true {}\n```\n", to: "lesson.md")
        usleep(500_000)
        #expect(command.read("Output/lesson.html")?.contains("number 3") == true)
        try command.write("```swift\nprint(\"number\", 5)\n```\n", to: "lesson.md")
        #expect(waitFor("number 5"))
        running.process.interrupt()
        #expect(running.result().status == 130)
    }
}

extension CachedRunTests {
    /// A small `imdb.npz` with invented reviews, in the form that a pickle protocol gives it.
    private static func reviews(_ name: String) throws -> Data {
        let numbers = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "RNNTests/Numbers/data.json")
        let all = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: numbers)) as? [String: Any])
        let files = try #require(all["files"] as? [String: String])
        let text = try #require(files[name])
        return try #require(Data(base64Encoded: text))
    }

    @Test("data that changes is read again; what gives the same values stops there")
    func data() throws {
        let command = try Command()
        try command.write(
            """
            ```swift
            //| id: load
            let (train, test) = try IMDB.load(numWords: 50)
            ```

            ```swift
            //| id: count
            print(train.input.count, test.input.map { $0.count }.reduce(0, +))
            ```

            ```swift
            //| id: words
            print(try IMDB.decode([1, 4, 5]))
            ```
            """, to: "lesson.md")
        let folder = command.folder.appendingPathComponent("data")
        try command.write("{\"good\": 1, \"bad\": 2}", to: "data/imdb_word_index.json")
        func run(_ reviews: Data? = nil) throws -> String {
            if let reviews { try reviews.write(to: folder.appendingPathComponent("imdb.npz")) }
            let arguments = ["run", "lesson.md", "-v"]
            let result = try command.start(arguments, environment: ["LESSONS_DATA": folder.path]).result()
            #expect(result.status == 0, "\(result.errors)")
            let fresh = try command.start(["run", "lesson.md", "-t", "text", "-o", "-", "--no-cache", "--quiet"], environment: ["LESSONS_DATA": folder.path])
                .result()
            let kept = try command.start(["run", "lesson.md", "-t", "text", "-o", "-", "--quiet"], environment: ["LESSONS_DATA": folder.path]).result()
            #expect(fresh.output == kept.output)
            return result.output.split(separator: "\n").filter { $0.contains("✓") && !$0.contains("reused") }.map { $0.split(separator: " ")[1] }.joined(
                separator: " ")
        }
        #expect(try run(Self.reviews("protocol4")) == "load count words")
        #expect(try run() == "")
        #expect(try run(Self.reviews("protocol4")) == "", "another time of change, the same bytes")
        #expect(try run(Self.reviews("protocol2")) == "load words", "other bytes, the same reviews")
        try command.write("{\"fine\": 1, \"poor\": 2}", to: "data/imdb_word_index.json")
        #expect(try run() == "words")
    }
}
