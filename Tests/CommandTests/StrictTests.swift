import Testing

/// Warnings are told by `check` and `run`, and fail under `--strict` alone.
struct StrictTests {
    private static let doubtful = "# x\n\n```Swift\n1\n```\n\n```swift\nlet a = 1\na + 1\nprint(a)\n```\n"

    @Test("warnings are told, and the lesson runs")
    func warnings() throws {
        let command = try Command()
        try command.write(Self.doubtful, to: "a.md")
        let check = try command.run("check", "a.md")
        #expect(check.status == 0 && check.output.contains("a.md: no problems in 1 block, 2 warnings"))
        #expect(
            check.errors.contains("a.md:3:4: warning: a fence that says `Swift`")
                && check.errors.contains("a.md:9:1: warning: result of operator '+' is unused"))
        // The second run takes the first one's results, and its warnings.
        for _ in 0..<2 {
            let run = try command.run("run", "a.md")
            #expect(run.status == 0 && run.errors.contains("a.md:3:4: warning:") && run.errors.contains("a.md:9:1: warning:"), "\(run.errors)")
            #expect(command.read("Output/a.html")?.components(separatedBy: "class=\"problem warning\"").count == 3)
        }
    }

    @Test("--strict makes them fail")
    func strict() throws {
        let command = try Command()
        try command.write(Self.doubtful, to: "a.md")
        #expect(try command.run("check", "--strict", "a.md").status == 1)
        #expect(try command.run("run", "--strict", "a.md").status == 1)
        #expect(command.exists("Output/a.html"))
        #expect(try command.run("run", "--strict", "a.md").status == 1)
        try command.write("```swift\n1\n```\n", to: "b.md")
        #expect(try command.run("check", "--strict", "b.md").status == 0)
        #expect(try command.run("run", "--strict", "b.md").status == 0)
    }

    /// What only the run can know: targets that a loop made.
    @Test("what models say while they train is told once, at its place, and again where the block is reused")
    func doubtsOfTheRun() throws {
        let command = try Command()
        try command.write(
            """
            ```swift
            let x = [[1, 2], [3, 4]]
            let model = Sequential([Embedding(10, 2), LSTM(2), Dense(1, activation: .sigmoid)])
            model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            var targets: [Int] = []
            for n in 0..<2 { targets.append(n + 1) }
            for _ in 0..<2 {
                model.fit(x, targets, epochs: 1, validationData: (x, targets))
            }
            ```

            """, to: "a.md")
        let check = try command.run("check", "a.md")
        #expect(check.status == 0 && check.output.contains("no problems in 1 block"), "\(check.output)")
        for _ in 0..<2 {
            let run = try command.run("run", "a.md")
            #expect(run.status == 0)
            #expect(run.errors.components(separatedBy: "a.md:8:5: warning: fit: a target is 2").count == 2, "\(run.errors)")
            #expect(run.errors.components(separatedBy: "a.md:8:5: warning: fit: `validationData` is what is trained on").count == 2, "\(run.errors)")
            #expect(command.read("Output/a.html")?.components(separatedBy: "class=\"problem warning\"").count == 3)
        }
        #expect(try command.run("run", "--strict", "a.md").status == 1)
    }

    @Test("a link that leads nowhere is an error; the lesson runs all the same")
    func leadsNowhere() throws {
        let command = try Command()
        try command.write("[next](week8.md) [up](#nothing)\n\n```swift\nprint(1)\n```\n", to: "a.md")
        let check = try command.run("check", "a.md")
        #expect(check.status == 1 && check.errors.contains("a.md:1:8: error: there is no `week8.md`"), "\(check.errors)")
        #expect(check.errors.contains("a.md:1:23: error: ") && check.output.contains("2 problems"), "\(check)")
        let run = try command.run("run", "a.md")
        #expect(run.status == 1 && run.errors.contains("a.md:1:8: error: "), "\(run.errors)")
        #expect(command.read("Output/a.html")?.components(separatedBy: "class=problem ").count == 3)
    }

    @Test("warnings are events of the JSON log")
    func json() throws {
        let command = try Command()
        try command.write(Self.doubtful, to: "a.md")
        let run = try command.run("run", "--log-format", "json", "a.md")
        #expect(run.output.split(separator: "\n").contains { $0.contains("\"severity\":\"warning\"") && $0.contains("\"line\":9") }, "\(run.output)")
    }
}
