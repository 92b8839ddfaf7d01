import LessonDocument
import LessonExecution
import Testing
import Wording

/// What a training gives, and what it is given, are known by name and shape before anything runs.
@Suite struct RehearsedResultTests {
    private static let before = """
        ```swift
        let (train, test) = try IMDB.load(numWords: 100)
        let x = padSequences(train.input, maxlen: 20)
        let model = Sequential([Embedding(100, 4, inputLength: 20), LSTM(4), Dense(1, activation: .sigmoid)])
        model.compile(optimizer: Adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
        let history = model.fit(x, train.target, epochs: 1, validationSplit: 0.2)
        ```

        ```swift

        """

    private func checked(_ code: String) throws -> CheckedLesson {
        try CheckedLesson(Lesson(parsing: Self.before + code + "\n```\n", file: "a.md"))
    }

    private func told(_ problems: [Problem], in language: ReaderLanguage = .english) -> [String] {
        problems.map { "\(($0.line ?? 0) - 9):\($0.column ?? 0): \($0.message.told(in: language))" }
    }

    @Test(arguments: [
        (#"print(history["zzz"])"#, "1:7: history: there is no `zzz`, only `loss`, `accuracy`, `val_loss`, `val_accuracy`"),
        (
            #"plot([Line("a", history["valLoss"])])"#,
            "1:17: history: there is no `valLoss`, only `loss`, `accuracy`, `val_loss`, `val_accuracy`; did you mean `val_loss`?"
        ),
        (#"let best = history.best("acc")"#, "1:12: history: there is no `acc`, only `loss`, `accuracy`, `val_loss`, `val_accuracy`; did you mean `accuracy`?"),
        (#"print(history["val_loss"].last!, history["loss"][0])"#, ""),
        (#"if x.count > 3 { print(history["zzz"]) }"#, ""),
        (
            "let h = model.fit(x, train.target, epochs: 1)\nprint(h[\"val_loss\"])",
            "2:7: history: there is no `val_loss`, only `loss`, `accuracy`; give `fit` some `validationData:`"
        ),
        (
            "model.fit(x, train.target, callbacks: [EarlyStopping(monitor: \"valLoss\")])",
            "1:1: EarlyStopping: there is no `valLoss`, only `loss`, `accuracy`"
        ),
        ("model.fit(x, train.target, validationSplit: 0.2, callbacks: [EarlyStopping()])", ""),
        ("let rate = ReduceLROnPlateau(monitor: \"loss\")\nlet h = model.fit(x, train.target, callbacks: [rate])\nprint(h[\"learning_rate\"])", ""),
        (
            "func pair() -> (Tensor, [Int]) { (x, train.target) }\nlet h = model.fit(x, train.target, validationData: pair())\nprint(h[\"val_loss\"])",
            ""
        ),
        ("print(x.shape[2])", "1:7: axis of the shape (None, 20): index 2 is out of range, it must be in 0...1"),
        ("print(x.shape[1])", ""),
        (
            "let p = model.predict(x[0])",
            "1:9: layer `embedding` expects input of shape (None, 20), but is given (20,); one sample stands in a batch too: write `.reshaped([1, 20])`"
        ),
        ("let p = model.predict(x[0].reshaped([1, 20]))", ""),
        ("print(model.predict(x[0]).shape)", "1:7: layer `embedding` expects input of shape (None, 20), but is given (20,)"),
    ])
    func isToldBeforeTheRun(code: String, message: String) throws {
        let found = told(try checked(code).problems)
        #expect(message.isEmpty ? found.isEmpty : found.count == 1 && found[0].hasPrefix(message), "\(found)")
    }

    @Test func othersArePaddedToAnotherLength() throws {
        let lesson = try checked("let other = padSequences(test.input, maxlen: 50)\nprint(model.evaluate(other, test.target).accuracy)")
        #expect(lesson.problems.isEmpty)
        #expect(
            told(lesson.warnings) == [
                "2:7: evaluate: the model is trained with 20 time steps a sample, and here each has 50; write `maxlen: 20` for both"
            ])
        #expect(told(lesson.warnings, in: .korean)[0].hasSuffix("훈련할 때 샘플의 타임스텝은 20개인데 여기서는 50개입니다. 두 곳에 모두 `maxlen: 20`이라고 쓰세요"))
        #expect(try checked("let same = padSequences(test.input, maxlen: 20)\nprint(model.evaluate(same, test.target).accuracy)").warnings.isEmpty)
    }

    /// What is wrong with an argument stands at the argument, by the lesson's own name for it.
    @Test(arguments: [
        (
            "let h = model.fit(x, train.target, validationData: (test.input, test.target))",
            "1:53: validationData: the lists of word ids differ in length: make them equally long first, `padSequences(test.input, maxlen: 20)`",
            "1:53: validationData: 단어 id 리스트의 길이가 서로 다릅니다. 먼저 `padSequences(test.input, maxlen: 20)`으로 길이를 맞추세요"
        ),
        (
            "let h = model.fit(x, train.target, epochs: -1)", "1:44: fit: `epochs` is -1, but must be at least 1",
            "1:44: fit: `epochs`가 -1인데, 1 이상이어야 합니다"
        ),
        (
            "let h = model.fit(x, oneHot(train.target, depth: 2))",
            "1:9: fit: the targets: the model gives one number a sample, but each answer has 2: give the answers as they are, without `oneHot`",
            "1:9: fit: 타깃: 모델은 샘플마다 숫자를 하나씩 내는데 정답은 2개씩입니다. `oneHot`을 빼고 정답을 그대로 주세요"
        ),
        (
            "let (a, b) = try IMDB.load(numWords: -200)", "1:38: IMDB.load: numWords is -200, and must be at least 1.",
            "1:38: IMDB.load: `numWords`가 -200인데, 1 이상이어야 합니다."
        ),
        (
            "let other = Sequential([LSTM(-4, inputShape: [2, 2]), Dense(1)])",
            "1:25: LSTM: `units` is -4, but must be at least 1 and not above 16,777,216", "1:25: LSTM: `units`가 -4인데, 1 이상 16,777,216 이하여야 합니다"
        ),
        (
            "let other = Sequential([LSTM(4, inputShape: [20, 1]), Dense(1)])\nother.compile(loss: .meanSquaredError)\n"
                + "let score = other.evaluate(Tensor.zeros([2, 20, 1]), [1, 0])\nprint(\"accuracy\", score.accuracy * 100)",
            "4:19: evaluation: there is no `accuracy`, only `loss`; write `metrics: [.accuracy]` in `compile`",
            "4:19: evaluation: `accuracy`는 없고 `loss`만 있습니다. `compile`에 `metrics: [.accuracy]`를 쓰세요"
        ),
        ("let score = model.evaluate(x, train.target)\nprint(score.accuracy)", "", ""),
        ("let (a, b) = try IMDB.load(numWords: 0)\nprint(a.count)", "", ""),
    ])
    func isToldAtItsArgument(code: String, english: String, korean: String) throws {
        let problems = try checked(code).problems
        #expect(told(problems) == (english.isEmpty ? [] : [english]))
        #expect(told(problems, in: .korean) == (korean.isEmpty ? [] : [korean]))
    }

    /// What a misspelt method would have changed is not held against the model.
    @Test func aMisspeltMethodIsOneError() throws {
        let found = told(
            try checked(
                "let other = Sequential([Embedding(100, 4, inputLength: 20)])\nother.Add(LSTM(4))\nother.add(Dense(1, activation: .sigmoid))\n"
                    + "other.compile(loss: .binaryCrossentropy)\nother.fit(x, train.target)"
            ).problems)
        #expect(found == ["2:7: value of type 'Sequential' has no member 'Add'"])
    }

    @Test func namesOfClassesAreCounted() throws {
        let lesson = try checked(
            "let answers = train.target\nconfusionMatrix(answers, answers).table(names: [\"a\", \"b\", \"c\"])\n"
                + "let matrix = confusionMatrix([0, 1], [1, 1], classes: 3)\nmatrix.table(names: [\"a\", \"b\"])\nmatrix.table(names: [\"a\", \"b\", \"c\"])")
        #expect(
            told(lesson.warnings) == [
                "2:48: 3 names for 2 classes: `names:` has one for each class, in their order",
                "4:21: 2 names for 3 classes: `names:` has one for each class, in their order",
            ])
        #expect(told(lesson.warnings, in: .korean)[0] == "2:48: 클래스는 2개인데 이름은 3개입니다. `names:`에는 클래스마다 이름을 하나씩 차례대로 씁니다")
    }
}
