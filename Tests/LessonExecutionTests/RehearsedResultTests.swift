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
}
