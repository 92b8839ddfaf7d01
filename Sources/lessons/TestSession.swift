import Foundation
import LessonDocument
import LessonExecution
import Wording

/// One lesson's way through `lessons test`: read → run, once a seed → compare → where that is wanted, rewrite what the lesson says.
struct TestSession {
    let file: String
    let options: RunOptions
    let seeds: Int
    let reporter: any Reporter
    let control: RunControl
    let promotes: Bool
    /// The only block whose expectation is rewritten.
    let block: String?

    func run() -> ExitStatus {
        let started = Date()
        func end(_ status: ExitStatus, _ problems: [Problem], _ summary: RunPhrase? = nil) -> ExitStatus {
            reporter.tell(problems)
            var end = LessonEnd(file: file, status: status, seconds: Date().timeIntervalSince(started))
            end.summary = summary?.told(in: reporter.language)
            reporter.finish(end)
            return status
        }
        reporter.language = Reader.language(ofFile: file)
        let lesson: Lesson
        switch Lesson.read(file, data: options.data) {
        case .lesson(let read): lesson = read
        case .wrong(let errors, let draft): return end(.usage, Problems.all(in: errors, draft: draft, options: options))
        }
        reporter.language = Reader.language(of: lesson)
        if promotes, let problem = RewrittenLesson(lesson).obstacle { return end(.usage, [problem]) }

        var runs: [LessonRun] = []
        for offset in 0..<seeds where !control.isInterrupted {
            var own = options
            if seeds > 1 { own.seed = (options.seed ?? lesson.frontMatter.seed) &+ offset }
            switch WalledLesson(lesson, options: own).run(control: control, observe: reporter.tell) {
            case .refused(let problems): return end(.usage, problems)
            case .checked(let problems, let doubts): return end(.failed, (lesson.proseProblems() + doubts).inOrder + problems)
            case .ran(let run): runs.append(run)
            }
            if runs.last?.status != .ok { break }
        }
        guard let first = runs.first, let last = runs.last else { return end(.interrupted, []) }
        let failures = last.blocks.filter { $0.status == .failed }.compactMap(\.problem) + last.boundNumberFailures
        let told = failures + first.sampleWarnings + last.warnings
        reporter.tell(first.outputExpectations, first.boundValues)
        guard last.status == .ok else {
            return end(last.isFaultOfOurs ? .fault : ExitStatus(last.status), unmet(in: runs.filter { $0.status != .interrupted }) + told)
        }

        let test = TestResult(runs)
        if promotes, test.hasUnmet {
            do throws(Problem) {
                let count = try RewrittenLesson(lesson).promote(test, only: block)
                let isLeft = count < test.unmet || test.notCompared > 0
                return end(isLeft ? .failed : .ok, told, .promoted(file: file, count, left: test.unmet - count))
            } catch { return end(.usage, [error] + told) }
        }
        let drifted = first.driftedNumbers(cacheFolder: options.cacheFolder)
        return end(
            test.hasUnmet || test.notCompared > 0 ? .failed : .ok, drifted + unmet(in: runs) + told,
            test.count == 0 ? .nothingExpected(file: file) : .tested(file: file, met: test.met, unmet: test.unmet, notCompared: test.notCompared))
    }

    /// What is not as the lesson says: of several runs each place once, with the seed under which it is so.
    private func unmet(in runs: [LessonRun]) -> [Problem] {
        var seen: Set<Int> = []
        let outputs = runs.flatMap { run in
            run.unmetExpectations.map { problem in
                var problem = problem
                if seeds > 1 { problem.notes.append(Sentence(RunPhrase.underSeed(run.provenance.seed))) }
                return problem
            }
        }
        .filter { $0.line.map { seen.insert($0).inserted } ?? true }
        return (outputs + (runs.first?.outdatedNumbers(.error) ?? [])).inOrder
    }
}

/// What came of a lesson's expectations in the runs of a test.
struct TestResult {
    let outputs: [(expected: ExpectedOutput, block: String, given: [[String]], verdict: OutputExpectation.Verdict)]
    /// The prose's numbers in the first run: under other seeds they are others.
    let numbers: [BoundValue]

    init(_ runs: [LessonRun]) {
        let all = runs.map(\.outputExpectations)
        numbers = runs.first?.boundValues ?? []
        outputs = (all.first ?? []).indices.map { index in
            let own = all.compactMap { $0.indices.contains(index) ? $0[index] : nil }
            let verdict = own.first { $0.verdict != .met }?.verdict ?? .met
            return (own[0].expected, own[0].run.block.id, own.map(\.given), verdict)
        }
    }

    var count: Int { outputs.count + numbers.count }
    var met: Int { outputs.count { $0.verdict == .met } + numbers.count { $0.text != nil && !$0.usesSample && !$0.isOutdated } }
    var unmet: Int { outputs.count { $0.verdict == .unmet } + numbers.count(where: \.isOutdated) }
    var hasUnmet: Bool { unmet > 0 }
    /// What rests on the built-in sample. (A block that is not to run is not held against anything.)
    var notCompared: Int { outputs.count { $0.verdict == .sample } + numbers.count { $0.text != nil && $0.usesSample } }
}
