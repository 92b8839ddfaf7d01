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
            return ContinuousClock.now
        }
        let (outcome, end) = await Task.detached { (Outcome(code, stop: stop), ContinuousClock.now) }.value
        let asked = await timer.value
        #expect(outcome.failure?.kind == .stopped, "\(outcome.errors)")
        print(asked.duration(to: end))
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

    private func attack(_ count: Int, _ program: () -> String?) async {
        let bounds = Bounds(seconds: 1, megabytes: 400)
        var (ran, refused) = (0, 0)
        while ran < count * Self.share, refused < count * Self.share * 3 {
            guard let code = program() else { continue }
            if let file = ProcessInfo.processInfo.environment["LESSON_LAST"] { try? code.write(toFile: file, atomically: false, encoding: .utf8) }
            let result = await bounds.run(code)
            if result.outcome.errors.isEmpty { ran += 1 } else { refused += 1 }
            if ProcessInfo.processInfo.environment["LESSON_REFUSED"] != nil, let error = result.outcome.errors.first { print("REFUSED \(error.message) IN \(code)") }
            #expect(result.seconds < 2, "\(result.seconds) s: \(code)")
            #expect(result.megabytes < 500, "\(result.megabytes) MB: \(code)")
        }
        print("\(ran) ran, \(refused) were refused")
        #expect(ran == count * Self.share, "\(refused) programs were refused")
    }

    /// How many times slower than what people use these tests are built.
    #if DEBUG
    private static let slowness = 12.0
    #else
    private static let slowness = 1.0
    #endif

    @Test func checkingEndsSoon() async {
        let bounds = Bounds(seconds: 1, megabytes: 400)
        for (name, code) in Bombs.all {
            let started = ContinuousClock.now
            let program = check([SourceBlock(id: "a", code: code, line: 1)], host: corpusHost())
            let checked = started.duration(to: .now) / .seconds(1)
            #expect(checked < 2 * Self.slowness, "\(name): \(checked) s")
            let result = program.isValid ? await bounds.run(code) : nil
            if ProcessInfo.processInfo.environment["LESSON_REFUSED"] != nil {
                print("BOMB", name, "checked in", checked, "s", result.map { "ran in \($0.seconds) s, \($0.megabytes) MB \($0.outcome.failure?.message ?? "")" } ?? program.diagnostics.first?.message ?? "")
                fflush(nil)
            }
            #expect(result.map { $0.megabytes } ?? 0 < 1_000, "\(name): \(result?.megabytes ?? 0) MB")
        }
    }
}
