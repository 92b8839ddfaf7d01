import Foundation
import LessonDocument
import LessonExecution
import LessonReport
import RNN
import Testing

/// Kept results that somebody has changed, and sealed with the right key, end as a miss or as a value: none in a crash, a hang or much memory.
@Suite struct HostileCacheTests {
    /// A short run in CI; `LESSONS_HOSTILE_STORES=2000` for a long one, `LESSONS_HOSTILE_FROM` for where it begins.
    private static let rounds = number("LESSONS_HOSTILE_STORES") ?? 200
    private static let first = number("LESSONS_HOSTILE_FROM") ?? 0

    private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

    private static let text = lesson([
        "values": """
        struct Point: Hashable { var x = 1, y = 2.5, name = "p" }
        enum Shape { case dot, circle(Double), box(Int, Point) }
        let numbers = (0..<40).map { $0 * 7 % 11 }, halves = numbers.map { Double($0) / 2 }, singles = halves.map { Float($0) }, flags = numbers.map { $0 > 3 }
        let long = (0..<600).map { Double($0) * 1.37 }
        var ages = ["a": 1, "b": 2], seen: Set = [3, 1, 2], points: Set = [Point(), Point(x: 4)]
        let shapes = [Shape.dot, .circle(2), .box(3, Point())], pair = (1, text: "two"), nested: [[Int]] = [[1], [2, 3]], some: Int?? = 3, none: String? = nil
        let anything: [Any] = [1, "a", 2.5, Point()], range = 2...5, half = 0.5..<2.0, small: [UInt8] = [1, 255], letter: Character = "가", text = "배움 text"
        """,
        "walks": """
        var total = 0
        let add = { (x: Int) in total += x; return total }
        let times = { (x: Int) in x * numbers.count }
        let lazy = numbers.lazy.map(times).filter { $0 > 2 }, pairs = zip(numbers, halves), steps = stride(from: 0, to: 9, by: 2), back = numbers.reversed()
        var iterator = text.makeIterator(), second = numbers.makeIterator()
        _ = iterator.next(); _ = second.next()
        let slice = numbers[3..<9], word = text.suffix(4), at = text.index(text.startIndex, offsetBy: 2)
        """,
        "model": """
        let x = Tensor((0..<16).map { i in (0..<4).map { j in [Float((i + j) % 5) / 5, Float(j)] } }), y = Tensor((0..<16).map { Float($0 % 2) })
        let model = Sequential([LSTM(3, inputShape: [4, 2]), Dense(2, activation: .relu), Dense(1, activation: .sigmoid)])
        model.compile(optimizer: Adam(learningRate: ExponentialDecay(initialLearningRate: 0.01, decaySteps: 100, decayRate: 0.9)), loss: .binaryCrossentropy, metrics: [.accuracy])
        let history = model.fit(x, y, epochs: 2, batchSize: 8, validationData: (x, y), verbose: 0)
        let other = Sequential([Embedding(9, 3, inputLength: 5), Bidirectional(GRU(2, returnSequences: true)), TimeDistributed(Dense(2)), Conv1D(2, 2), MaxPooling1D(poolSize: 2), Flatten(), Dropout(0.2), Dense(1)])
        let state = SimpleRNN(2, stateful: true)
        _ = state(Tensor.zeros([2, 3, 2]))
        """,
        "text": """
        let tokenizer = Tokenizer(numWords: 9, oovToken: "?")
        tokenizer.fitOnTexts(["the cat sat", "the dog"])
        let vocabulary = Vocabulary(["a", "b", "a"]), hot = oneHot([1, 0, 2], depth: 4), ids = Tensor([[1, 2], [3, 4]])
        let stopping = EarlyStopping(patience: 2), matrix = confusionMatrix([0, 1, 1], [0, 1, 0])
        """,
        "shown": """
        plot(history)
        model.summary()
        histogram(halves)
        heatMap(Tensor([[1, 2], [3, 4]]))
        model.explainParameters()
        matrix
        compare([TrainedModel("a", model, history)])
        model.unrolled(on: x[0], words: ["a", "b", "c", "d"])
        cellDiagram(.lstm)
        print(numbers.count, "shown")
        """,
    ])

    private static func edited(_ turn: Int) -> String {
        text + "\n"
            + lesson([
                "use": """
                var mine = ages, own = seen, list = anything
                mine["c"] = \(turn); own.insert(9); list.append(1); points.insert(Point(x: 9))
                print(numbers.reduce(0, &+), halves.reduce(0, +), singles.count, flags.filter { $0 }.count, long.suffix(2), mine.count, own.sorted(), points.count, shapes, pair, nested, some as Any, list, range, half, small, letter, text)
                print(add(1), times(2), Array(lazy.prefix(3)), Array(pairs.prefix(2)), Array(steps.prefix(9)), Array(back.prefix(2)), iterator.next() as Any, second.next() as Any, slice, word, text[at])
                print(model.predict(x).shape, model.countParams(), history.bestEpoch, history, model.layers.count, other.countParams(), state.weights.count)
                model.fit(x, y, epochs: 1, batchSize: 8, verbose: 0)
                print(other.predict(Tensor([[1, 2, 3, 4, 5]])).shape, state(Tensor.zeros([2, 3, 2])).shape)
                print(tokenizer.textsToSequences(["the cat"]), tokenizer.wordIndex.count, vocabulary.encode(["a"]), hot.scalars.count, hot, ids.ints, ids, matrix, matrix.accuracy)
                """
            ])
    }

    /// The resident memory's peak since it was last asked for, in bytes; `nil` where the system does not tell.
    private static func takePeak() -> Int? {
        let line = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8))?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
        return line.flatMap { Int($0.split(whereSeparator: { !$0.isNumber }).first ?? "") }.map { $0 * 1_024 }
    }

    /// Seconds of work so far, which other programs on the machine do not lengthen.
    private static var work: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

    @Test func changedResultsEndAsAMissOrAValue() throws {
        let cache = CachedRuns()
        let options = RunOptions(timeout: 2, cacheFolder: cache.folder)
        let right = try cache.result(Self.edited(-1), options)
        #expect(right.status == .ok, "\(right.blocks.compactMap(\.problem))")
        let store = try HostileCache(of: cache.folder)
        try store.restore()
        let begun = Self.work
        let again = try cache.result(Self.edited(-2), options)
        let usual = Self.work - begun
        #expect(again.blocks.dropLast().allSatisfy { $0.status == .reused }, "\(again.blocks.map(\.reason)) \(again.warnings)")
        #expect(again.blocks.last.map(CachedRuns.shown) != nil && again.warnings.isEmpty)

        var (reused, missed, warned, failed, most) = (0, 0, 0, 0, 0)
        let trace = ProcessInfo.processInfo.environment["LESSONS_HOSTILE_TRACE"]
        for round in Self.first..<Self.first + Self.rounds {
            var random = RandomSource(seed: UInt64(round))
            let what = try store.change(&random)
            if let trace { try "\(round) \(what)\n".write(toFile: trace, atomically: false, encoding: .utf8) }
            _ = Self.takePeak()
            let before = Self.takePeak()
            let (started, begun) = (Date(), Self.work)
            let run = try cache.result(Self.edited(round), options)
            #expect(htmlPage(run).hasSuffix("</html>\n") && !textPage(run).isEmpty)
            let records = RunRecord.all(of: "lesson.md", cacheFolder: cache.folder)
            let kept = KeptOutputs(cacheFolder: cache.folder)
            if records.count > 1 { _ = differencePage(RunDifference(records[records.count - 2], records[records.count - 1]) { kept?.outputs(of: $0) }) }
            let seconds = Self.work - begun
            #expect(seconds < 2 + 3 * usual && Date().timeIntervalSince(started) < 30, "round \(round), \(what): \(seconds) s")
            if let before, let after = Self.takePeak() {
                most = max(most, after - before)
                #expect(after - before < 200_000_000, "round \(round), \(what): \((after - before) / 1_000_000) MB")
            }
            if run.blocks.dropLast().allSatisfy({ $0.status == .reused }) { reused += 1 } else { missed += 1 }
            if !run.warnings.isEmpty { warned += 1 }
            if run.status != .ok { failed += 1 }
        }
        print(
            "hostile stores: \(Self.rounds), all blocks reused \(reused), some ran again \(missed), with a warning \(warned), a block failed \(failed), at most \(most / 1_000_000) MB"
        )
        #expect(missed > Self.rounds / 10)
    }
}
