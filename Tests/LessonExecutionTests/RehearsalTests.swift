import Foundation
import LessonExecution
import Testing

/// Layers that do not fit are told before anything runs.
@Suite struct RehearsalTests {
    private func problems(_ lesson: String) throws -> [String] {
        let path = NSTemporaryDirectory() + "rehearsal-\(UUID().uuidString).md"
        try Data(lesson.utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try CheckedLesson.reading(path).get().problems.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.message.english)" }
    }

    @Test func eachModelsFirstFaultIsToldAtItsPlace() throws {
        let found = try problems(
            """
            ---
            params:
              units: 8
            ---
            ```swift
            let maxlen = 100
            let model = Sequential()
            model.add(Embedding(500, 16, inputLength: maxlen))
            model.add(LSTM(units))
            model.add(LSTM(8))
            model.add(Dense(1, activation: .sigmoid))
            ```

            가나다 ✨

            ```swift
            let other = Sequential([Embedding(500, 16), LSTM(8, dropout: 1.5), Dense(1)])
            let third = Sequential()
            /* 가나 */ third.add(SimpleRNN(8, inputShape: [100]))
            let fourth = Sequential([Dense(1, inputShape: [3])])
            fourth.compile(optimizer: SGD(learningRate: -0.1), loss: .meanSquaredError)
            ```
            """)
        #expect(found.count == 4)
        #expect(found[0].hasPrefix("10:1: layer `lstm_1` expects input of shape (samples, time steps, features), but is given (None, 8)"))
        #expect(found[1].hasPrefix("17:45: LSTM: `dropout` is 1.5"))
        #expect(found[2].hasPrefix("19:10: layer `simple_rnn` expects"))
        #expect(found[3].hasPrefix("21:27:") && found[3].contains("-0.1"))
    }

    /// Arguments that are possible one by one, but not together or not in this place: also those that are found when weights are made.
    @Test func whatDoesNotGoTogetherIsToldAtItsPlace() throws {
        let found = try problems(
            """
            ```swift
            let a = Sequential([Conv1D(2, 3, strides: 2, dilationRate: 2, inputShape: [9, 3], name: "narrow")])
            let b = Sequential([Input([9, 3])])
            b.add(Conv1D(2, 3, strides: 2))
            b.add(Dense(2, biasInitializer: .orthogonal))
            let c = Sequential([Dense(1, inputShape: [3], name: "a/b")])
            let d = Sequential([Input([9, 3]), Bidirectional(GRU(2), backwardLayer: GRU(2, goBackwards: true, stateful: true))])
            ```
            """)
        try #require(found.count == 4)
        #expect(found[0].hasPrefix("2:21: layer `narrow` (Conv1D): `strides: 2` and `dilationRate: 2` do not go together"))
        #expect(found[1].hasPrefix("5:1: initializer of `bias` of layer `dense`: `.orthogonal`"))
        #expect(found[2].hasPrefix("6:21: Dense: `name` is \"a/b\""))
        #expect(found[3].hasPrefix("7:36: Bidirectional: both layers must have the same `stateful`"))
    }

    @Test func callbacksOfWrongArguments() throws {
        let found = try problems(
            "```swift\nlet p = -1\nlet stop = EarlyStopping(patience: p)\nlet note = LambdaCallback(onEpochEnd: { epoch, _ in print(epoch) })\nlet rate = ReduceLROnPlateau(factor: 2)\n```\n"
        )
        #expect(
            found.count == 2 && found[0].hasPrefix("3:12: EarlyStopping: `patience` is -1") && found[1].hasPrefix("5:12: ReduceLROnPlateau: `factor` is 2.0"))
    }

    /// What can't be foretold is left to the run.
    @Test(arguments: [
        "let n = readings()\nfunc readings() -> Int { 3 }\nlet m = Sequential()\nm.add(Dense(n, inputShape: [n]))\nm.add(LSTM(2))",
        "let m = Sequential([Dense(2, inputShape: [3])])\nif m.layers.isEmpty { m.add(Dense(1)) }\nm.add(LSTM(2))",
        "let m = Sequential([Dense(2, inputShape: [3])])\nfunc change(_ model: Sequential) { model.add(RepeatVector(2)) }\nchange(m)\nm.add(LSTM(2))",
        "var n = 0.5\nn += 1\nlet layer = LSTM(2, dropout: n - 1)",
        "for n in [3] {\n    let m = Sequential([Dense(n, inputShape: [n])])\n    m.add(LSTM(2))\n}",
    ])
    func whatCannotBeForetoldIsLeftToTheRun(_ code: String) throws {
        #expect(try problems("```swift\n\(code)\n```\n") == [])
    }

    @Test func allProblemsAreToldAtOnce() throws {
        let code = (0..<15).map { "let m\($0) = Sequential([Dense(1, inputShape: [3]), LSTM(2)])\nlet x\($0): Int = \"a\"" }.joined(separator: "\n")
        let found = try problems("```swift\n\(code)\n```\n")
        #expect(found.count == 30)
        #expect(found.filter { $0.contains("expects input of shape") }.count == 15)
    }

    @Test func blocksThatAreMeantToFailAreLeftAlone() throws {
        #expect(try problems("```swift\n//| error: true\nlet m = Sequential([Dense(2, inputShape: [3]), LSTM(2)])\n```\n") == [])
    }

    @Test func aNameDeclaredAgainIsAnother() throws {
        let found = try problems(
            "```swift\nlet m = Sequential([Dense(2, inputShape: [3])])\n```\n\n```swift\nlet m = Sequential()\nm.add(LSTM(2, inputShape: [4, 1]))\nm.add(LSTM(2))\n```\n"
        )
        #expect(found.count == 1 && found[0].hasPrefix("8:1: "))
    }
}
