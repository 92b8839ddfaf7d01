import LessonExecution
import Testing

/// Only what an edit reaches runs.
@Suite struct EarlyCutoffTests {
    private let base: KeyValuePairs = [
        "numbers": "let numbers = [3, 1, 2]", "sorted": "let ordered = numbers.sorted()\nprint(ordered)",
        "sum": "var total = 0\nfor x in ordered { total += x }", "show": "print(total)", "other": "let other = 5\nother",
    ]

    @Test func whatDoesNotChangeIsReused() throws {
        let cache = CachedRuns()
        #expect(try cache.run(lesson(base)).ran == "numbers sorted sum show other")
        #expect(try cache.run(lesson(base)).ran == "")
        #expect(try cache.run("New prose.\n\n" + lesson(base)).ran == "")
    }

    @Test func commentsWhiteSpaceAndHowItIsShownRunNothing() throws {
        let cache = CachedRuns()
        try cache.run(lesson(base))
        let edited = lesson([
            "numbers": "//| caption: Numbers\n\n// three of them\nlet numbers   =  [3, 1,   2]",
            "sorted": "//| echo: false\nlet ordered = numbers.sorted()\nprint(ordered)",
            "sum": "var total = 0\nfor x in ordered {\n    total += x\n}", "show": "//| output: false\nprint(total)",
            "other": "let other = 5\nother /* five */",
        ])
        #expect(try cache.run(edited).ran == "")
    }

    @Test func anEditThatGivesTheSameValueStopsThere() throws {
        let cache = CachedRuns()
        try cache.run(lesson(base))
        let edited = lesson([
            "numbers": "let numbers = [2, 3, 1]", "sorted": "let ordered = numbers.sorted()\nprint(ordered)",
            "sum": "var total = 0\nfor x in ordered { total += x }",
            "show": "print(total)", "other": "let other = 5\nother",
        ])
        #expect(try cache.run(edited).ran == "numbers sorted")
    }

    @Test func aFunctionsCodeCountsForThoseThatCallIt() throws {
        let cache = CachedRuns()
        func text(_ factor: Int, _ offset: Int) -> String {
            lesson([
                "one": "func shifted(_ x: Int) -> Int { x + \(offset) }", "two": "func scaled(_ x: Int) -> Int { shifted(x) * \(factor) }",
                "three": "scaled(2)", "four": "shifted(2)",
            ])
        }
        try cache.run(text(2, 1))
        #expect(try cache.run(text(3, 1)).ran == "two three")
        #expect(try cache.run(text(3, 2)).ran == "one three four")
    }

    @Test func parametersAndSeedsReachWhatReadsThem() throws {
        let cache = CachedRuns()
        let text = lesson(
            ["k": "k * 2", "plain": "1 + 1", "model": "let model = Sequential([Dense(2, inputShape: [2])])\nmodel.predict(Tensor([[1, 2]]))"], params: "  k: 3")
        try cache.run(text)
        #expect(try cache.run(text, parameters: [("k", "4")]).ran == "k")
        #expect(try cache.run(text, seed: 7).ran == "model")
        #expect(try cache.run(text, seed: 7).ran == "")
    }

    @Test func aListThatIsOnlyAppendedToTiesNobodyTogether() throws {
        let cache = CachedRuns()
        func text(_ second: Int) -> String {
            lesson([
                "start": "var results: [Int] = []\nfunc note(_ x: Int) { results.append(x) }", "one": "note(1)", "two": "note(\(second))",
                "three": "results.append(3)", "all": "results",
            ])
        }
        try cache.run(text(2))
        #expect(try cache.run(text(5)).ran == "two all")
    }

    @Test func howLongATrainingTookIsNoPartOfWhatItGave() throws {
        let cache = CachedRuns()
        func text(_ turn: Int) -> String {
            lesson([
                "train":
                    "let model = Sequential([Dense(1, inputShape: [1])])\nmodel.compile(optimizer: SGD(), loss: .meanSquaredError)\nlet history = model.fit(Tensor([[1], [2]]), Tensor([1, 2]), epochs: 2, verbose: 0)\nlet trained = TrainedModel(\"one\", model, history)\nprint(\(turn))",
                "show": "print(history[\"loss\"], history.epochs)", "curves": "plot(history)", "compare": "let comparison = compare([trained])",
                "rows": "comparison.table.rows.count",
            ])
        }
        try cache.run(text(1))
        #expect(try cache.run(text(2)).ran == "train")
    }

    @Test func whatIsOnlyMarkedToFailIsKeptWithItsPlace() throws {
        let cache = CachedRuns()
        let text = "```swift\n//| id: fails\n//| error: true\nlet list = [1, 2]\nprint(list.count)\nlist[5]\n```\n"
        try cache.run(text)
        #expect(try cache.run("New prose.\n\n" + text).ran == "")
        #expect(try cache.run("```swift\n//| id: fails\n//| error: true\nlet list = [1, 2]\nprint(list.count)\n\nlist[5]\n```\n").ran == "fails")
    }
}
