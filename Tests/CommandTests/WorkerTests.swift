import Foundation
import Testing

/// A lesson's worker that is lost takes nothing with it: the page has all other blocks, and what happened is told at its block.
@Suite struct WorkerTests {
    private static let text = """
        ```swift
        //| id: data
        let x = Tensor((0..<512).map { i in (0..<6).map { j in Float((i * 7 + j * 3) % 11) / 11 } })
        let y = Tensor((0..<512).map { Float($0 % 2) })
        print("data is there")
        ```

        ```swift
        //| id: train
        let model = Sequential([Dense(64, activation: .tanh, inputShape: [6]), Dense(1, activation: .sigmoid)])
        model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
        let history = model.fit(x, y, epochs: 200, batchSize: 16, verbose: 0)
        print("trained")
        ```

        ```swift
        //| id: show
        print(model.predict(x).shape)
        ```

        ```swift
        //| id: last
        print("the last block ran")
        ```
        """

    /// The process that a command has started.
    private func worker(of process: Process) -> pid_t? {
        let path = "/proc/\(process.processIdentifier)/task/\(process.processIdentifier)/children"
        return (try? String(contentsOfFile: path, encoding: .utf8))?.split(separator: " ").first.flatMap { pid_t($0) }
    }

    #if os(Linux)
    @Test("ended by any signal at any moment, the page is whole but for the block that ran")
    func signals() throws {
        // CI takes a part of them: LESSONS_SIGNALS=200 takes all.
        let count = ProcessInfo.processInfo.environment["LESSONS_SIGNALS"].flatMap { Int($0) } ?? 16
        let signals = [SIGSEGV, SIGABRT, SIGILL, SIGBUS, SIGFPE, SIGTRAP, SIGKILL, SIGSYS]
        let command = try Command()
        try command.write(Self.text, to: "lesson.md")
        let started = Date()
        #expect(try command.run("run", "lesson.md").status == 0)
        let whole = Date().timeIntervalSince(started)
        var faults = 0
        for turn in 0..<count {
            try? FileManager.default.removeItem(at: command.folder.appendingPathComponent("Output"))
            let running = try command.start(["run", "lesson.md", "--output-dir", "Output"] + (turn % 3 == 0 ? ["--no-cache"] : []))
            usleep(UInt32(Double.random(in: 0...whole) * 1e6))
            if let worker = worker(of: running.process) { kill(worker, signals[turn % signals.count]) }
            let result = running.result()
            let page = try #require(command.read("Output/lesson.html"), "turn \(turn): \(result.errors)")
            #expect(page.contains("the last block ran") || result.errors.contains("while reading or checking"), "turn \(turn)")
            #expect(result.status == 0 || result.status == 70, "turn \(turn): \(result.status) \(result.errors)")
            if result.status == 70 {
                faults += 1
                #expect(result.errors.contains("lessons itself failed") && result.errors.contains("signal"), "turn \(turn): \(result.errors)")
            }
        }
        #expect(faults > 0)
    }

    @Test("a closed terminal and a pipe that nobody reads end a run with its page")
    func closedEnds() throws {
        let command = try Command()
        try command.write(Self.text.replacingOccurrences(of: "epochs: 200", with: "epochs: 20000"), to: "long.md")
        let running = try command.start(["run", "long.md"])
        while command.read("Output/long.html") == nil, running.process.isRunning {
            usleep(300_000)
            if worker(of: running.process) != nil { break }
        }
        usleep(500_000)
        kill(running.process.processIdentifier, SIGHUP)
        #expect(running.result().status == 130)
        #expect(command.read("Output/long.html")?.contains("data is there") == true)

        try command.write(Self.text, to: "lesson.md")
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/bin/sh")
        shell.currentDirectoryURL = command.folder
        shell.arguments = ["-c", "'\(running.process.executableURL!.path)' run lesson.md 2>/dev/null | head -1"]
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(command.read("Output/lesson.html")?.contains("the last block ran") == true)
    }
    #endif

    @Test("a block that passes its time in one call is ended, and the others run")
    func deafCalls() throws {
        let command = try Command()
        try command.write(
            "```swift\nlet s = String(repeating: \"é\", count: 50_000_000)\nlet t = String(repeating: \"e\\u{301}\", count: 50_000_000)\nprint((0..<50).filter { _ in s == t }.count)\n```\n\n```swift\nprint(\"still here\")\n```\n",
            to: "deaf.md")
        let started = Date()
        let result = try command.run("run", "deaf.md", "--timeout", "1")
        #expect(result.status == 1)
        #expect(result.errors.contains("stopped after 1.0 s"))
        #expect(command.read("Output/deaf.html")?.contains("still here") == true)
        #expect(Date().timeIntervalSince(started) < 20)
    }

    @Test("a run that repeats an unchanged one needs no worker, and an edit is seen")
    func wholeRuns() throws {
        let command = try Command()
        try command.write(Self.text, to: "lesson.md")
        #expect(try command.run("run", "lesson.md").status == 0)
        let again = try command.run("run", "lesson.md", "-v")
        #expect(again.output.components(separatedBy: "reused").count == 5, "\(again.output)")
        try command.write(Self.text.replacingOccurrences(of: "the last block ran", with: "the end"), to: "lesson.md")
        #expect(try command.run("run", "lesson.md").status == 0)
        #expect(command.read("Output/lesson.html")?.contains("the end") == true)
        // Another seed is another run.
        #expect(try command.run("run", "lesson.md", "--seed", "7").output.contains("✓ train") == true)
    }
}
