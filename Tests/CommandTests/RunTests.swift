import Foundation
import Testing

/// `lessons run`, watched from outside: what it says, what it writes, how it ends.
struct RunTests {
    @Test("a lesson runs and its page holds prose and results")
    func page() throws {
        let command = try Command()
        try command.write("# 첫 수업\n\n합을 구합니다.\n\n```swift\nlet numbers = [1, 2, 3]\nnumbers.reduce(0, +) * 7\n```\n", to: "sum.md")
        let result = try command.run("run", "sum.md")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.output.contains("Output/sum.html"))
        let page = try #require(command.read("Output/sum.html"))
        #expect(page.contains("합을 구합니다.") && page.contains("42"))
        #expect(command.contents(of: "Output") == [".lessons-cache", "sum.html"])
    }

    @Test("a wrong label in the last block stops everything before anything runs")
    func wrongLabel() throws {
        let command = try Command()
        try command.write("```swift\nprint(\"first\")\n```\n\n```swift\n//| id: 모델\nlet 층 = SimpleRNN(8, unitz: 3)\n```\n", to: "lesson.md")
        let result = try command.run("run", "lesson.md")
        #expect(result.status == 1)
        #expect(result.errors.contains("lesson.md:7:"), "\(result.errors)")
        #expect(result.errors.contains("unitz") && result.errors.contains("^"))
        #expect(!command.exists("Output/lesson.html"))
    }

    @Test("a failed block stops what depends on it; the rest runs, the page shows the error, the exit code is 1")
    func failedBlock() throws {
        let command = try Command()
        try command.write(
            """
            ```swift
            //| id: broken
            let list = [1, 2]
            let third = list[2]
            ```

            ```swift
            //| id: dependent
            third + 1
            ```

            ```swift
            //| id: independent
            "still " + "here"
            ```

            """, to: "lesson.md")
        let result = try command.run("run", "lesson.md")
        #expect(result.status == 1)
        #expect(result.errors.contains("lesson.md:4:"), "\(result.errors)")
        #expect(result.output.contains("– dependent") && result.output.contains("✓ independent"), "\(result.output)")
        let page = try #require(command.read("Output/lesson.html"))
        #expect(page.contains("still here"))

        let fast = try command.run("run", "lesson.md", "--fail-fast")
        #expect(fast.status == 1)
        #expect(!fast.output.contains("✓ independent"), "\(fast.output)")
    }

    @Test("what is doubtful in the prose is a warning at its place, of check and run, and changes no exit code")
    func warnings() throws {
        let command = try Command()
        try command.write("모르는 단어는 <unk>, <s>지움</s>\n\n- ![그림](https://x.org/a.png)\n\n```swift\n1 + 1\n```\n", to: "lesson.md")
        for arguments in [["check", "lesson.md"], ["run", "lesson.md"], ["run", "lesson.md", "--quiet"]] {
            let result = try command.start(arguments).result()
            #expect(result.status == 0, "\(arguments)")
            for (place, word) in [("1:16", "<s>"), ("3:9", "picture")] {
                let line = result.errors.split(separator: "\n").first { $0.hasPrefix("lesson.md:\(place): warning: ") }
                #expect(line?.contains(word) == true, "\(place) \(word) in \(result.errors)")
            }
            #expect(!result.errors.contains("unk>`"))
        }
        #expect(try command.run("check", "lesson.md").output.contains("no problems in 1 block, 2 warnings"))
        let page = try #require(command.read("Output/lesson.html"))
        #expect(page.contains("모르는 단어는 &lt;unk&gt;, &lt;s&gt;지움&lt;/s&gt;"))
        let trusted = try command.run("run", "lesson.md", "--unsafe-html")
        #expect(trusted.status == 0 && !trusted.errors.contains("`<s>`"), "\(trusted.errors)")
        let log = try command.run("run", "lesson.md", "--log-format", "json").output
        #expect(log.contains("\"severity\":\"warning\"") && log.contains("\"column\":16"))
    }

    @Test("a lesson is found however its name's letters are put together")
    func spellings() throws {
        let name = "혼자 café.md"
        for (stored, typed) in [
            (name.decomposedStringWithCanonicalMapping, name.precomposedStringWithCanonicalMapping),
            (name.precomposedStringWithCanonicalMapping, name.decomposedStringWithCanonicalMapping),
        ] {
            let command = try Command()
            try command.write("```swift\n1\n```\n", to: stored)
            #expect(try command.run("check", typed).status == 0)
        }
    }

    @Test("a training that was stopped is not gone on with; the rest runs")
    func stoppedTraining() throws {
        let command = try Command()
        try command.write(
            """
            ```swift
            //| id: model
            let model = Sequential([Dense(1, inputShape: [1])])
            model.compile(optimizer: SGD(), loss: .meanSquaredError)
            ```

            ```swift
            //| id: train
            //| timeout: 0.3
            model.fit(Tensor([[1.0]]), Tensor([1.0]), epochs: 100_000_000, verbose: 0)
            ```

            ```swift
            //| id: use
            print(model.predict(Tensor([[1.0]])))
            ```

            ```swift
            //| id: apart
            1 + 1
            ```

            """, to: "lesson.md")
        for cache in [[], [], ["--no-cache"]] {
            let result = try command.start(["run", "lesson.md"] + cache).result()
            #expect(result.status == 1)
            #expect(result.output.contains("✗ train") && result.output.contains("– use") && result.output.contains("✓ apart"), "\(result.output)")
            #expect(result.output.contains("it needs `model` as block `train` leaves it"), "\(result.output)")
        }
    }

    @Test("a block that is meant to fail is no failure; one that does not fail is")
    func expectedError() throws {
        let command = try Command()
        try command.write(
            "```swift\n//| error: true\nlet a = [1][5]\n```\n\n```swift\n//| error: true\nlet b: Int = \"text\"\n```\n\n```swift\n1 + 1\n```\n", to: "fails.md")
        let result = try command.run("run", "fails.md")
        #expect(result.status == 0, "\(result.output)\(result.errors)")
        try command.write("```swift\n//| error: true\nlet a = 1\n```\n", to: "well.md")
        #expect(try command.run("run", "well.md").status == 1)
    }

    @Test("-P gives a parameter another value of its type")
    func parameters() throws {
        let command = try Command()
        try command.write("---\nparams:\n  epochs: 3\n  rate: 0.5\n---\n\n```swift\nprint(\"epochs\", epochs * 2, \"rate\", rate)\n```\n", to: "lesson.md")
        #expect(try command.run("run", "lesson.md", "-t", "text", "-o", "-").output.contains("epochs 6 rate 0.5"))
        #expect(try command.run("run", "lesson.md", "-P", "epochs:5", "-t", "text", "-o", "-").output.contains("epochs 10 rate 0.5"))
        let unknown = try command.run("run", "lesson.md", "-P", "epoch:5")
        #expect(unknown.status == 2 && unknown.errors.contains("did you mean 'epochs'?"), "\(unknown.errors)")
        let wrong = try command.run("run", "lesson.md", "-P", "epochs:many")
        #expect(wrong.status == 2 && wrong.errors.contains("whole number"), "\(wrong.errors)")
    }

    @Test("--log-format json writes one object a line")
    func json() throws {
        let command = try Command()
        try command.write("---\ntitle: T\n---\n\n```swift\n//| id: one\nprint(\"hello\")\n[1, 2].count\n```\n", to: "lesson.md")
        let result = try command.run("run", "lesson.md", "--log-format", "json")
        let events = try result.output.split(separator: "\n").map {
            try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
        }
        #expect(events.map { $0["event"] as? String } == ["lesson", "block", "done"])
        #expect(events[0]["title"] as? String == "T" && events[0]["blocks"] as? Int == 1 && events[0]["seed"] as? Int == 42)
        #expect(events[1]["status"] as? String == "ran" && events[1]["text"] as? String == "hello\n" && events[1]["value"] as? String == "2")
        #expect(events[2]["status"] as? String == "ok" && events[2]["page"] as? String == "Output/lesson.html")
    }

    @Test("what trains, and how long that may take, is said first")
    func outlook() throws {
        let command = try Command()
        let lesson = """
            ```swift
            //| id: helper
            func fitted(_ model: Sequential, epochs: Int) -> History {
                model.compile(optimizer: Adam(), loss: .meanSquaredError, metrics: [])
                return model.fit([[1.0], [2.0]], [1.0, 2.0], epochs: epochs)
            }
            ```

            ```swift
            //| id: no-training
            let model = Sequential([Dense(1, inputShape: [1])])
            ```

            ```swift
            //| id: first
            let a = [model].map { fitted($0, epochs: 40) }
            ```

            ```swift
            //| id: second
            let b = fitted(model, epochs: 20)
            ```

            """
        try command.write(lesson, to: "lesson.md")
        let first = try command.run("run", "lesson.md").output.split(separator: "\n")
        #expect(first[1] == "  models are trained in 2 blocks: first, second", "\(first)")
        #expect(first.contains { $0.hasPrefix("  40 epochs of first may take 1 s, in all 2 blocks some ") }, "\(first)")
        try command.write(lesson.replacingOccurrences(of: "epochs: 20", with: "epochs: 30"), to: "lesson.md")
        let second = try command.run("run", "lesson.md").output.split(separator: "\n")
        #expect(second[1] == "  models are trained in 2 blocks, which took 1 s the last time: first, second", "\(second)")
        #expect(!second.contains { $0.contains("may take") })
        try command.write("```swift\n1 + 1\n```\n", to: "plain.md")
        #expect(try !command.run("run", "plain.md").output.contains("trained"))

        try command.write("```swift\n//| id: data\nlet reviews = try IMDB.load(numWords: 10)\n```\n", to: "data.md")
        let data = try command.run("run", "data.md", environment: ["LESSONS_DATA": command.folder.path]).output
        #expect(
            data.contains("\n  a built-in sample stands in for the 50,000 film reviews, which are not here; `lessons data fetch` downloads them\n  ✓ data"),
            "\(data)")
    }

    @Test("what is too long to read is cut, with how much more there is")
    func longOutput() throws {
        let command = try Command()
        try command.write("```swift\n[Int](repeating: 7, count: 100_000)\n```\n\n```swift\nfor i in 0..<300_000 { print(i) }\n```\n", to: "long.md")
        let result = try command.run("run", "long.md", "-t", "text", "-o", "-")
        #expect(result.status == 0)
        #expect(result.output.contains("[7, 7, 7,") && result.output.contains("… (+280000 bytes)"))
        #expect(result.output.contains("more bytes were printed and are not shown"))
        #expect(result.output.utf8.count < 1_100_000)
    }

    @Test("an endless block stops at its timeout, and the next ones run")
    func timeout() throws {
        let command = try Command()
        try command.write("```swift\n//| timeout: 0.3\nvar i = 0\nwhile true { i &+= 1 }\n```\n\n```swift\n6 * 7\n```\n", to: "lesson.md")
        let result = try command.run("run", "lesson.md")
        #expect(result.status == 1)
        #expect(result.errors.contains("0.3"), "\(result.errors)")
        #expect(command.read("Output/lesson.html")?.contains("42") == true)
    }

    @Test("an interrupt stops within a moment, keeps what has finished and ends with 130")
    func interrupt() throws {
        let command = try Command()
        try command.write("```swift\nprint(\"finished\", 6 * 7)\n```\n\n```swift\nvar i = 0\nwhile true { i &+= 1 }\n```\n", to: "lesson.md")
        let running = try command.start(["run", "lesson.md", "--log-format", "json"])
        let deadline = Date().addingTimeInterval(20)
        while !running.outputSoFar.contains("finished 42"), Date() < deadline { usleep(5_000) }
        let asked = Date()
        running.process.interrupt()
        let result = running.result()
        #expect(Date().timeIntervalSince(asked) < 5)
        #expect(result.status == 130)
        #expect(result.output.contains("\"status\":\"interrupted\""))
        #expect(command.read("Output/lesson.html")?.contains("finished 42") == true)
    }

    @Test("new makes a lesson that runs, list shows it, check finds nothing wrong")
    func new() throws {
        let command = try Command()
        #expect(try command.run("new", "week7").status == 0)
        #expect(try command.run("run", "week7.md").status == 0)
        #expect(command.read("Output/week7.html")?.contains("(200, 10, 1)") == true)
        #expect(try command.run("list").output.contains("week7.md"))
        #expect(try command.run("check", "week7.md").output == "week7.md: no problems in 3 blocks\n")
        let again = try command.run("new", "week7")
        #expect(again.status == 2 && again.errors.contains("exists already"))
    }

    @Test("every subcommand explains itself", arguments: ["run", "check", "list", "new", "data"])
    func help(_ subcommand: String) throws {
        let result = try Command().run(subcommand, "--help")
        #expect(result.status == 0)
        #expect(result.output.contains("USAGE: lessons \(subcommand)"))
    }
}
