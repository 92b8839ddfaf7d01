import Foundation
import LessonDocument
import LessonExecution
import Testing
import Wording

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

    /// What fails ends its block, in the rehearsal as in the run; blocks behind it are told of as well.
    @Test func blocksBehindAnErrorAreRehearsedToo() throws {
        let found = try problems(
            """
            ```swift
            let model = Sequential([Embedding(3, 2, inputLength: 2), LSTM(2), Dense(1, activation: .sigmoid)])
            model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            model.fit([[3, 1]], [1])
            model.evaluate([[3, 1]], [1])
            ```

            ```swift
            model.predict([[3, 1]])
            model.predict([[1, 1]])
            ```

            ```swift
            model.evaluate([[1, 1]], [[1, 0]])
            ```
            """)
        // What both blocks say of the words stands where they are counted.
        #expect(found.map { $0.prefix(5) } == ["2:25:", "14:1:"], "\(found)")
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

    @Test func partsOfSplitDataInAnotherOrder() throws {
        let found = try problems("```swift\n\(Self.training)let (xTrain, yTrain, xTest, yTest) = trainTestSplit(x, y, testSize: 0.5)\n```\n")
        #expect(found.count == 1 && found[0].hasSuffix("write `let (xTrain, xTest, yTrain, yTest) =`"), "\(found)")
    }

    /// What a loss of classes is doubted for makes the training fail: that is told once, where the loss stands.
    @Test func aDoubtThatComesTrueIsAnError() throws {
        let lesson = "```swift\n\(Self.training.replacing(".binaryCrossentropy", with: ".sparseCategoricalCrossentropy"))model.fit(x, y)\n```\n"
        let found = try problems(lesson)
        #expect(found.count == 1 && found[0].hasPrefix("5:5: compile: `.sparseCategoricalCrossentropy` compares classes"), "\(found)")
        #expect(try warnings(lesson) == [])
    }

    /// A sample that is shorter than those of the training is padded as they were.
    @Test func otherLengthsForPredictions() throws {
        let code = "let m = Sequential([Embedding(3, 2), LSTM(1), Dense(1, activation: .sigmoid)])\nm.compile(loss: .binaryCrossentropy)\n"
        let fit = "m.fit([[0, 1, 2], [1, 1, 1]], [0, 1])\n"
        let found = try warnings("```swift\n\(code)\(fit)m.predict([[1, 2]])\n```\n")
        #expect(found.count == 1 && found[0].hasPrefix("5:1: predict: the model is trained with 3 time steps a sample, and here each has 2"), "\(found)")
        #expect(try warnings("```swift\n\(code)\(fit)m.predict([[1, 2, 0]])\n```\n") == [])
    }

    private func warnings(_ lesson: String, in language: ReaderLanguage = .english) throws -> [String] {
        try CheckedLesson(Lesson(parsing: lesson, file: "a.md")).warnings.map { "\($0.line ?? 0):\($0.column ?? 0): \($0.message.told(in: language))" }
    }

    private static let training = """
        let x = [[[1.0]], [[2.0]], [[3.0]], [[4.0]]]
        let y = [0.0, 1, 0, 1]
        let model = Sequential([SimpleRNN(2), Dense(1, activation: .sigmoid)])
        try model.compile(optimizer: Adam(), loss: .binaryCrossentropy, metrics: [.accuracy])

        """

    @Test(
        arguments: [
            (
                "func train() -> History { model.fit(x, y) }\nlet h = train()\nprint(h[\"acc\"])", "write `\"accuracy\"`", "`\"accuracy\"`로 씁니다"
            ),
            (
                "model.compile(loss: .binaryCrossentropy, metrics: y.count > 3 ? [.accuracy] : [])\nlet h = model.fit(x, y)\nprint(h[\"val_loss\"])",
                "without validation data", "`\"val_loss\"`가 없습니다"
            ),
            ("let stop = EarlyStopping(monitor: \"val_acc\")", "write `\"val_accuracy\"`", "`\"val_accuracy\"`로 씁니다"),
            ("print(model.summary())", "write it without `print`", "`print` 없이 씁니다"),
        ])
    func whatTrainingDoesNotGive(_ code: String, _ english: String, _ korean: String) throws {
        let lesson = "```swift\n\(Self.training)\(code)\n```\n"
        #expect(try warnings(lesson).contains { $0.contains(english) })
        #expect(try warnings(lesson, in: .korean).contains { $0.contains(korean) })
    }

    @Test(arguments: [
        "let (xTrain, xTest, yTrain, yTest) = trainTestSplit(x, y, testSize: 0.5)", "let (a, b, c, d) = trainTestSplit(x, y, testSize: 0.5)",
        "let h = try model.fit(x, y, validationSplit: 0.5)\nprint(h[\"val_loss\"], h[\"accuracy\"])", "let h = [\"acc\": 1]\nprint(h[\"acc\"]!)",
        "model.summary()",
    ])
    func whatTrainingGives(_ code: String) throws {
        #expect(try warnings("```swift\n\(Self.training)\(code)\n```\n").filter { $0.contains("write") || $0.contains("without") } == [])
    }

    /// The way of a lesson's data into its models, with one number changed in one place and not in the other.
    private func reviews(numWords: Int = 500, maxlen: Int = 100, depth: Int = 500, input: String = "[100, 500]", words: Int = 500) -> String {
        """
        ```swift
        let (train, test) = try IMDB.load(numWords: \(numWords))
        let (trainInput, validationInput, trainTarget, validationTarget) =
            trainTestSplit(train.input, train.target, testSize: 0.2, randomState: 42)
        let maxlen = \(maxlen)
        let trainSequences = padSequences(trainInput, maxlen: maxlen)
        let validationSequences = padSequences(validationInput, maxlen: maxlen)
        ```

        ```swift
        let trainOneHot = oneHot(trainSequences, depth: \(depth))
        let simple = Sequential([SimpleRNN(8, inputShape: \(input)), Dense(1, activation: .sigmoid)])
        simple.compile(optimizer: RMSprop(learningRate: 1e-4), loss: .binaryCrossentropy, metrics: [.accuracy])
        let history = simple.fit(
            trainOneHot, trainTarget, epochs: 100, callbacks: [LambdaCallback(onEpochEnd: { epoch, _ in print(epoch) })])
        ```

        ```swift
        func fitModel(_ model: Sequential) -> History {
            model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            return model.fit(trainSequences, trainTarget, epochs: 100, validationData: (validationSequences, validationTarget))
        }
        func trainModel(_ name: String, _ other: Sequential) {
            let history = fitModel(other)
            print(name, history.epochs)
        }
        ```

        ```swift
        let embedded = Sequential([Embedding(\(words), 16, inputLength: maxlen), LSTM(8), Dense(1, activation: .sigmoid)])
        trainModel("LSTM", embedded)
        ```

        """
    }

    @Test func dataIsHeldAgainstTheModels() throws {
        #expect(try problems(reviews()) == [])
        #expect(try problems(reviews(numWords: 1_000)).map { $0.prefix(6) } == ["11:19:", "30:28:"])
        let embedding = try problems(reviews(numWords: 1_000, depth: 1_000, input: "[100, 1000]"))
        try #require(embedding.count == 1)
        #expect(embedding[0].hasPrefix("30:28: fit: layer `embedding`: id 999 is outside 0..<500; write `Embedding(1000, …)`"))
        let length = try problems(reviews(maxlen: 200))
        #expect(length.count == 1 && length[0].hasPrefix("14:15: layer `simple_rnn` expects input of shape (None, 100, 500), but is given (None, 200, 500)"))
        let depth = try problems(reviews(depth: 600))
        #expect(depth.count == 1 && depth[0].hasPrefix("14:15:"))
        #expect(try problems(reviews(numWords: 400, words: 400)) == [])
    }

    @Test func theFunctionsThatWereCalledAreNamed() throws {
        let lesson = reviews().replacing("loss: .binaryCrossentropy)\n    return", with: "loss: .sparseCategoricalCrossentropy)\n    return")
            .replacing("model.compile(optimizer: Adam(), ", with: "model.fit(trainSequences, trainTarget, epochs: 0)\n    model.compile(optimizer: Adam(), ")
        let problems = try CheckedLesson(Lesson(parsing: lesson, file: "a.md")).problems
        #expect(problems.map { $0.notes.map(\.english) } == [["called from fitModel(…), called at line 25", "called from trainModel(…), called at line 32"]])
    }

    /// Each of these might be right, for all that is known before the run.
    @Test(arguments: [
        "let x = padSequences(train.input)\nlet m = Sequential([SimpleRNN(8, inputShape: [2494, 1])])\nm.predict(x)",
        "let n = train.input.count\nlet m = Sequential([Dense(1, inputShape: [n])])\nm.predict(Tensor.zeros([1, 25000]))",
        "let x = padSequences(train.input.filter { $0.count < 3 }, maxlen: 5)\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(x)",
        "func padSequences(_ x: [[Int]], maxlen: Int) -> [[Int]] { [[1]] }\nlet x = padSequences(train.input, maxlen: 9)\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(x)",
        "var x = [[0, 1]]\nx.append([9, 9])\nx.removeLast()\nx[0] = [0, 2]\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(x)",
        "var x = [[7, 1]]\nx[0][0] = 1\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(x)",
        "let m = Sequential([Embedding(3, 2), LSTM(1)])\nfunc use(_ m: Sequential) { let x = [[0, 1]]; m.predict(x) }\nlet x = [[9]]\nuse(m)",
        "let m = Sequential([Dense(1, inputShape: [2])])\nfunc grow(_ m: Sequential) { if m.layers.count > 9 { m.predict([[1.0]]) } }\ngrow(m)",
        "let (a, b, c, d) = trainTestSplit(train.input, train.target, testSize: 5000)\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(padSequences(b, maxlen: 4))",
        "let x = try IMDB.load(numWords: 50, startChar: nil).train.input\nlet m = Sequential([Embedding(3, 2), LSTM(1)])\nm.predict(padSequences(x.map { _ in [1] }, maxlen: 4))",
        "let m = Sequential([Dense(1, inputShape: [2])])\nm.compile(loss: .meanSquaredError)\nlet x: [[Float]] = [[1, 2]]\nm.fit(x, [1.0])",
    ])
    func whatMightBeRight(_ code: String) throws {
        #expect(try problems("```swift\nlet (train, test) = try IMDB.load(numWords: 500)\n\(code)\n```\n") == [], "\(code)")
    }

    @Test func whatCannotBeRight() throws {
        let found = try problems(
            """
            ```swift
            let m = Sequential([Embedding(3, 2, inputLength: 2)])
            m.predict([[-1, 2]])
            let n = Sequential([Dense(1, inputShape: [2])])
            let shape = n.predict([[1.0, 2.0, 3.0]]).shape
            let o = Sequential([Embedding(6, 4), LSTM(3)])
            _ = o.predict(Tensor([[1, 9]]))
            ```
            """)
        #expect(found.map { $0.prefix(5) } == ["3:1: ", "5:13:", "6:21:"])
    }

    /// One id more than there are words: 0 is for padding.
    @Test func idsOfATokenizer() throws {
        func lesson(_ count: String) -> String {
            """
            ```swift
            let texts = ["good film", "bad film"]
            let tokenizer = Tokenizer()
            tokenizer.fitOnTexts(texts)
            let ids = padSequences(tokenizer.textsToSequences(texts), maxlen: 3)
            let model = Sequential([Embedding(\(count), 2, inputLength: 3), LSTM(2), Dense(1, activation: .sigmoid)])
            model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            model.fit(ids, [1, 0], epochs: 1)
            ```
            """
        }
        let found = try problems(lesson("tokenizer.words.count"))
        #expect(found.count == 1 && found[0].hasPrefix("6:25: fit: layer `embedding`: id 3 is outside 0..<3"), "\(found)")
        #expect(try problems(lesson("tokenizer.words.count + 1")) == [])
    }

    /// What would take long or much is left to the run.
    @Test(arguments: [
        "let x = padSequences([[1]], maxlen: 1_000_000_000)", "let x = Tensor.zeros([2_000_000_000])", "let x = padSequences([[1]], maxlen: 90_000_000)",
        "func f(_ m: Sequential) { f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); f(m); m.predict([[1.0]]) }\nf(m)",
    ])
    func whatTakesMuch(_ code: String) throws {
        let found = try problems("```swift\nlet m = Sequential([Dense(1, inputShape: [2])])\n\(code)\nm.predict([[1.0, 2.0]])\n```\n")
        #expect(found.allSatisfy { $0.contains("is given (None, 1)") }, "\(found)")
    }

    @Test func doubtsAreWarnings() throws {
        let code = """
            let model = Sequential([Dense(1, activation: .softmax, inputShape: [2])])
            model.compile(optimizer: Adam(), loss: .categoricalCrossentropy)
            let other = Sequential([Dense(1, activation: .sigmoid, inputShape: [2])])
            other.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            other.fit([[1.0, 2.0], [2, 3]], [1, 2], epochs: 3)
            """
        let english = try warnings("```swift\n\(code)\n```\n")
        try #require(english.count == 3)
        #expect(english[0].hasPrefix("2:1: layer `dense`: softmax over one unit") && english[1].hasPrefix("3:1: compile: `.categoricalCrossentropy`"))
        #expect(english[2].hasPrefix("6:1: fit: a target is 2, but `.binaryCrossentropy` wants targets in 0...1"))
        let korean = try warnings("---\nlang: ko\n---\n```swift\n\(code)\n```\n", in: .korean)
        #expect(korean.count == 3 && korean[2].hasPrefix("9:1: fit: 타깃에 2가 있습니다"))
    }

    /// What computes targets is worked out, as long as it needs nothing but what is known.
    @Test func computedTargetsAreLookedAt() throws {
        func lesson(_ targets: String) -> String {
            """
            ```swift
            let shift = 1
            let rows = (0..<10).map { [Double($0), 1.0] }
            let targets = \(targets)
            let model = Sequential([Dense(1, activation: .sigmoid, inputShape: [2])])
            model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
            model.fit(rows, targets, epochs: 3)
            ```
            """
        }
        for (targets, value) in [
            ("(0..<10).map { Double($0) }", "2"), ("rows.map { $0[0] > 5 ? 1 : -1 }", "-1"), ("rows.map { row in Int(row[0]) * 10 }", "10"),
            ("(0..<10).map { $0 + shift }", "2"),
        ] {
            let found = try warnings(lesson(targets))
            #expect(found.count == 1 && found[0].hasPrefix("7:1: fit: a target is \(value), but"), "\(targets): \(found)")
        }
        for targets in [
            "rows.map { $0[0] > 5 ? 1 : 0 }", "(0..<10).map { Double($0) / 9 }", "(0..<10).map { _ in unknown() }\nfunc unknown() -> Int { 1 }",
            "(0..<10).map { Double($0) }.map { $0 > 3 ? 1.0 : 0 }",
        ] {
            #expect(try warnings(lesson(targets)) == [], "\(targets)")
            #expect(try problems(lesson(targets)) == [], "\(targets)")
        }
    }

    /// Whatever the data are.
    @Test func whatFitNeedsIsToldBeforeTheRun() throws {
        func found(_ code: String) throws -> [String] {
            try problems(
                """
                ```swift
                func rows() -> [[Double]] { [[1], [2], [3]] }
                func answers() -> [Double] { [0, 1, 1] }
                let x = rows()
                let model = Sequential([Dense(1, inputShape: [1])])
                \(code)
                ```
                """)
        }
        let compile = "model.compile(optimizer: Adam(), loss: .meanSquaredError)\n"
        for (code, told) in [
            ("model.fit(x, answers(), epochs: 2)", "6:1: fit: the model is not compiled"), ("model.evaluate(x, answers())", "6:1: evaluate: the model is not"),
            (compile + "model.fit(x, answers(), epochs: 0)", "7:1: fit: `epochs` is 0"),
            (compile + "model.fit(x, answers(), batchSize: 0)", "7:1: fit: `batchSize` is 0"),
            (compile + "let h = model.fit(\n    x, answers(),\n    validationSplit: 20)", "9:22: fit: `validationSplit` is 20.0"),
            ("func train(_ m: Sequential) { m.fit(x, answers()) }\ntrain(model)", "6:31: fit: the model is not compiled"),
        ] {
            let problems = try found(code)
            #expect(problems.count == 1 && problems[0].hasPrefix(told), "\(code): \(problems)")
        }
        for code in [
            compile + "model.fit(x, answers(), validationSplit: 0.5)", "model.predict(x)", "if x.count > 1 { \(compile) }\nmodel.fit(x, answers())",
            "func ready(_ m: Sequential) { if x.count > 1 { m.compile(loss: .meanSquaredError) }; m.fit(x, answers()) }\nready(model)",
            "for m in [model] { m.compile(loss: .meanSquaredError) }\nmodel.fit(x, answers())",
            "let loss: Loss = x.count > 1 ? .meanSquaredError : .huber\nmodel.compile(loss: loss)\nmodel.fit(x, answers())",
        ] {
            #expect(try found(code) == [], "\(code)")
        }
    }
}
