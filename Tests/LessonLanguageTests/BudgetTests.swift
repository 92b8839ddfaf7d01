import Foundation
import LessonLanguage
import Testing

/// What a library call takes in time and memory is the lesson's, as what its statements take is.
@Suite(.serialized) struct BudgetTests {
    /// What runs for seconds, each ended by a stop within the call that does it.
    static let long = [
        "let a = Array(repeating: Array(repeating: Array(repeating: 1.5, count: 1000), count: 1000), count: 1000)\nprint(a)",
        "let s = String(repeating: \"é\", count: 20_000_000)\nlet t = String(repeating: \"e\\u{301}\", count: 20_000_000)\nprint(s == t)",
    ]

    @Test(arguments: long)
    func aStopEndsACall(_ code: String) async {
        let stop = StopFlag()
        let timer = Task.detached {
            try? await Task.sleep(for: .milliseconds(300))
            stop.request(.interrupted)
        }
        let outcome = await Task.detached { Outcome(code, stop: stop) }.value
        await timer.value
        #expect(outcome.failure?.kind == .stopped, "\(outcome.errors)")
    }

    @Test(arguments: [
        ("var n = 0\nwhile true { n += 1 }", 2, 7), ("var n = 0\nfor i in 0..<1_000_000_000_000 {\n    n += i % 3\n}", 2, 10),
        ("var n = 0\nrepeat { n += 1 } while n >= 0", 2, 25), ("let a = Array(0..<100_000)\nfor i in a { var n = 0\nfor j in a { n += i * j % 7 } }", 3, 10),
    ])
    func aStopOfALoopIsToldAtTheLoop(_ code: String, line: Int, column: Int) async throws {
        let stop = StopFlag()
        let timer = Task.detached {
            try? await Task.sleep(for: .milliseconds(300))
            stop.request(.timeout)
        }
        let outcome = await Task.detached { Outcome(code, stop: stop) }.value
        await timer.value
        let failure = try #require(outcome.failure)
        #expect(failure.kind == .stopped && failure.line == line && failure.column == column, "\(failure.line):\(failure.column)")
    }

    /// Calls that once went on for seconds whatever the budget said.
    @Test(arguments: [
        "print(\"abc\".localizedCompare(s) == .orderedDescending)", "print(s.replacingOccurrences(of: \"\", with: \"--\").count)",
        "print(s.replacing(\"\", with: \"--\").count)",
    ])
    func aLongTextKeepsWithinTheBounds(_ code: String) async {
        let bounds = Bounds(seconds: 0.5, megabytes: 400)
        let result = await bounds.run("let s = String(repeating: \"a,\", count: 1 << 25)\n\(code)")
        #expect(result.outcome.errors.isEmpty && result.seconds < bounds.seconds + 1 && result.megabytes < 500, "\(result.seconds) s, \(result.megabytes) MB")
    }

    /// Values that hold values, deeper than any stack goes: each is made, let go of, and looked at in every way.
    static let deep = [
        "struct Node: Hashable { var children: [Node] = [] }\nfunc make(_ n: Int) -> Node { var a = Node(); for _ in 0..<n { a = Node(children: [a]) }; return a }",
        "indirect enum Node: Hashable { case end, cons(Int, Node) }\nfunc make(_ n: Int) -> Node { var a = Node.end; for i in 0..<n { a = .cons(i, a) }; return a }",
        "struct Node: Hashable { var next: [Int: Node] = [:] }\nfunc make(_ n: Int) -> Node { var a = Node(); for _ in 0..<n { a = Node(next: [1: a]) }; return a }",
    ]

    @Test(arguments: deep)
    func deepValuesEnd(_ code: String) async {
        let bounds = Bounds(seconds: 5 * Bounds.slowness, megabytes: 3_000)
        for use in [
            "", "print(a == b)", "print(a)", "print(a.hashValue == b.hashValue)", "print([a: 1][b] ?? 0)", "print(String(describing: a).count)", "dump(a)",
            "var list = [a]\nlist[0] = b\nprint(list.firstIndex(of: a) ?? 1)",
        ] {
            let result = await bounds.run(code + "\nvar a = make(300_000), b = make(300_000)\n\(use)\na = make(0)\nprint(\"freed\")")
            let failure = result.outcome.failure
            #expect(
                result.outcome.errors.isEmpty && (failure.map { $0.message.contains("nested so deeply") } ?? result.outcome.printed.hasSuffix("freed\n")),
                "\(use): \(failure?.message ?? "")")
        }
    }

    @Test func deepClosuresAndAnythingEnd() async {
        let bounds = Bounds(seconds: 5 * Bounds.slowness, megabytes: 3_000)
        for code in [
            "var f: () -> Int = { 1 }\nfor _ in 0..<300_000 { let g = f; f = { g() } }\nf = { 2 }",
            "var x: Any = 1\nfor _ in 0..<300_000 { x = [x] as [Any] }\nx = 2",
            "struct S { var a: Any? = nil }\nvar s = S()\nfor _ in 0..<300_000 { s = S(a: s) }\ns = S()",
        ] {
            let result = await bounds.run(code + "\nprint(\"freed\")")
            #expect(result.outcome.printed == "freed\n", "\(code): \(result.outcome.errors.first?.message ?? result.outcome.failure?.message ?? "")")
        }
    }

    /// How soon a stop is seen within each call of the library, on data of a course's size: run by `measure-stops`.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["LESSON_STOPS"] != nil))
    func measureStops() async {
        var generator = CallGenerator(seed: 4)
        let calls = generator.callsOnCourseData()
        let stop = StopFlag()
        let blocks =
            [SourceBlock(id: "data", code: CallGenerator.courseData, line: 1)]
            + calls.enumerated().map { SourceBlock(id: $1.name, code: $1.code, line: 20 + 5 * $0, isExpectedToFail: true) }
        let program = check(blocks, host: corpusHost())
        let machine = Machine(program: program, output: { _ in }, budget: Budget(stop: stop))
        _ = machine.run(blockAt: 0)
        var delays: [(seconds: Double, name: String)] = []
        var (quick, refused) = (0, 0)
        for (index, call) in calls.enumerated() {
            guard program.blocks[index + 1].isValid else {
                refused += 1
                continue
            }
            stop.reset()
            let asked = Task.detached {
                try? await Task.sleep(for: .milliseconds(Int.random(in: 5...60)))
                stop.request(.interrupted)
                return ContinuousClock.now
            }
            let (isStopped, end) = await Task.detached {
                let isStopped = if case .failure(let error) = machine.run(blockAt: index + 1) { error.kind == .stopped } else { false }
                return (isStopped, ContinuousClock.now)
            }.value
            let time = await asked.value
            if isStopped, end > time { delays.append((time.duration(to: end) / .seconds(1), call.name)) } else { quick += 1 }
        }
        delays.sort { $0.seconds < $1.seconds }
        print("\(delays.count) calls were stopped, \(quick) had ended before, \(refused) can't be called so")
        if let worst = delays.last { print("median \(delays[delays.count / 2].seconds) s, worst \(worst.seconds) s") }
        for delay in delays.suffix(12).reversed() { print(String(format: "%.4f", delay.seconds), delay.name) }
    }

    /// So many of all; `LESSON_ATTACKS=10` runs them ten times as often as CI does.
    private static let share = Int(ProcessInfo.processInfo.environment["LESSON_ATTACKS"] ?? "") ?? 1

    @Test func hostileArgumentsStayWithinTheirBounds() async {
        var calls = CallGenerator(seed: 1)
        await attack(1_000) { calls.program() }
    }

    @Test func whatIsBeingChangedIsTouchedWithoutHarm() async {
        var calls = CallGenerator(seed: 2)
        await attack(300) { calls.program(isTouching: true) }
    }

    @Test func typesThatHoldThemselvesEnd() async {
        var types = TypeGenerator(seed: 3)
        await attack(30) { types.program() }
    }

    private func attack(_ count: Int, _ program: () -> String?) async {
        let bounds = Bounds(seconds: 0.5, megabytes: 400)
        var (ran, refused) = (0, 0)
        var worst = (seconds: 0.0, megabytes: 0)
        while ran < count * Self.share, refused < count * Self.share * 3 {
            guard let code = program() else { continue }
            if let file = ProcessInfo.processInfo.environment["LESSON_LAST"] { try? code.write(toFile: file, atomically: false, encoding: .utf8) }
            let result = await bounds.run(code)
            if result.outcome.errors.isEmpty { ran += 1 } else { refused += 1 }
            if ProcessInfo.processInfo.environment["LESSON_REFUSED"] != nil, let error = result.outcome.errors.first {
                print("REFUSED \(error.message) IN \(code)")
            }
            worst = (max(worst.seconds, result.seconds), max(worst.megabytes, result.megabytes))
            #expect(result.seconds < bounds.seconds + 1, "\(result.seconds) s: \(code)")
            #expect(result.megabytes < 500, "\(result.megabytes) MB: \(code)")
        }
        print("\(ran) ran, \(refused) were refused, \(worst.seconds) s and \(worst.megabytes) MB at most")
        #expect(ran == count * Self.share, "\(refused) programs were refused")
    }

    @Test func aBlockThatIsNotCheckedToItsEndIsWrong() {
        let stop = StopFlag()
        stop.request(.interrupted)
        let code = (0..<200).map { "let a\($0) = [1, 2].map { $0 + 1 }.count" }.joined(separator: "\n")
        let program = check([SourceBlock(id: "a", code: code, line: 1), SourceBlock(id: "b", code: "let b = 1", line: 300)], host: corpusHost(), stop: stop)
        #expect(program.blocks.allSatisfy { !$0.isValid } && program.diagnostics.count == 2)
    }

    @Test func checkingEndsSoon() async {
        let bounds = Bounds(seconds: 1, megabytes: 400)
        for (name, code) in Bombs.all {
            let started = ProcessorTime.ofProcess
            let program = check([SourceBlock(id: "a", code: code, line: 1)], host: corpusHost())
            let checked = (ProcessorTime.ofProcess - started) / .seconds(1)
            #expect(checked < 2 * Bounds.slowness, "\(name): \(checked) s")
            let result = program.isValid ? await bounds.run(code) : nil
            if ProcessInfo.processInfo.environment["LESSON_REFUSED"] != nil {
                print(
                    "BOMB", name, "checked in", checked, "s",
                    result.map { "ran in \($0.seconds) s, \($0.megabytes) MB \($0.outcome.failure?.message ?? "")" } ?? program.diagnostics.first?.message ?? ""
                )
                fflush(nil)
            }
            #expect(result.map { $0.megabytes } ?? 0 < 1_000, "\(name): \(result?.megabytes ?? 0) MB")
        }
    }
}
