import LessonDocument
import LessonExecution
import Testing

/// What a block that failed or was stopped may have left half done is not gone on with, kept or not.
@Suite struct DistrustTests {
    private func statuses(_ run: LessonRun) -> [String] { run.blocks.map { "\($0.block.id) \($0.status.rawValue)" } }

    /// Runs a lesson from nothing, and twice with what is kept; the three agree.
    private func run(_ text: String, timeout: Double? = nil, sourceLocation: SourceLocation = #_sourceLocation) throws -> LessonRun {
        let cache = CachedRuns()
        let fresh = try cache.result(text, RunOptions(timeout: timeout))
        for _ in 0..<2 {
            let kept = try cache.result(text, RunOptions(timeout: timeout, cacheFolder: cache.folder))
            for (one, other) in zip(kept.blocks, fresh.blocks) where one.problem?.message.english.hasPrefix("stopped") != true {
                #expect(CachedRuns.shown(one) == CachedRuns.shown(other), sourceLocation: sourceLocation)
            }
        }
        return fresh
    }

    private static let model = """
        let x = Tensor([[0.0, 1], [1, 0], [1, 1], [0, 0]])
        let y = Tensor([1.0, 1, 0, 0])
        var model = Sequential([Dense(3, activation: .tanh, inputShape: [2]), Dense(1, activation: .sigmoid)])
        model.compile(optimizer: Adam(), loss: .binaryCrossentropy)
        let alias = model
        """

    @Test func aModelWhoseTrainingWasStoppedIsNotGoneOnWith() throws {
        let run = try run(
            lesson([
                "data": Self.model, "train": "//| timeout: 0.3\nmodel.fit(x, y, epochs: 100_000_000, verbose: 0)", "use": "print(model.predict(x))",
                "other-name": "let scores = alias.predict(x)", "chain": "print(scores)", "apart": "print(x.shape)",
                "anew": "let model = Sequential([Dense(1, inputShape: [2])])",
                "new": "print(model.predict(x).shape)",
            ]))
        #expect(statuses(run) == ["data ran", "train failed", "use skipped", "other-name skipped", "chain skipped", "apart ran", "anew ran", "new ran"])
        #expect(run.blocks[2].why(in: "lesson.md", .english) == "it needs `model` as block `train` leaves it, and that block did not finish")
        #expect(run.blocks[3].why(in: "lesson.md", .english) == "it needs `alias` as block `train` leaves it, and that block did not finish")
        #expect(run.blocks[4].why(in: "lesson.md", .english) == "it needs `scores`, which block `other-name` did not make")
    }

    @Test func whatAFailedBlockHasOnlyLookedAtIsTrusted() throws {
        let run = try run(
            lesson(["data": Self.model, "fails": "print(model.predict(x))\nlet z = [1, 2][5]", "use": "print(model.predict(x))", "needs": "print(z)"]))
        #expect(statuses(run) == ["data ran", "fails failed", "use ran", "needs skipped"])
    }

    @Test func whatAFailedBlockHasChangedIsNot() throws {
        let run = try run(
            lesson([
                "data": Self.model, "fails": "model.fit(x, y, epochs: 1, verbose: 0)\nprint([1, 2][5])", "use": "print(model.predict(x))",
                "layers": "print(model.layers.count)",
            ]))
        #expect(statuses(run) == ["data ran", "fails failed", "use skipped", "layers skipped"])
    }

    /// What it would have done to them, nobody knows.
    @Test func whatASkippedBlockMightHaveChangedIsNot() throws {
        let run = try run(
            lesson([
                "data": Self.model, "fails": "let epochs = [1][3]", "train": "model.fit(x, y, epochs: epochs, verbose: 0)", "use": "print(model.predict(x))",
                "apart": "print(y)",
            ]))
        #expect(statuses(run) == ["data ran", "fails failed", "train skipped", "use skipped", "apart ran"])
        #expect(run.blocks[3].why(in: "lesson.md", .english) == "it needs `model` as block `train` leaves it, and that block did not finish")
    }

    @Test func aBlockThatIsMeantToFailLeavesWhatItLeaves() throws {
        let run = try run(
            lesson(["data": Self.model, "fails": "//| error: true\nmodel.fit(x, y, epochs: 1, verbose: 0)\nprint([1, 2][5])", "use": "print(model.predict(x))"])
        )
        #expect(statuses(run) == ["data ran", "fails ran", "use ran"])
    }

    @Test func oneThatIsStoppedDoesNot() throws {
        let run = try run(
            lesson([
                "data": Self.model, "fails": "//| error: true\n//| timeout: 0.3\nmodel.fit(x, y, epochs: 100_000_000, verbose: 0)",
                "use": "print(model.predict(x))",
            ]))
        #expect(statuses(run) == ["data ran", "fails failed", "use skipped"])
    }

    @Test func valuesAreTrustedAgainWhenTheyAreMadeAnew() throws {
        let run = try run(
            lesson([
                "total": "var total = 0\nvar names: [String] = []\nlet bump = { total += 1 }",
                "fails": "total += 1\nbump()\nnames.append(\"a\")\nprint(names[7])", "use": "print(total)",
                "through": "bump()", "again": "total = 5\nprint(total)", "then": "print(total)", "bumped": "bump()\nprint(total)", "names": "print(names)",
                "perhaps": "if total > 2 { names = [] }",
                "still": "print(names)",
            ]))
        #expect(
            statuses(run) == [
                "total ran", "fails failed", "use skipped", "through skipped", "again ran", "then ran", "bumped ran", "names skipped", "perhaps skipped",
                "still skipped",
            ])
    }

    @Test func aModelThatIsAssignedAnewIsTrusted() throws {
        let run = try run(
            lesson([
                "data": Self.model, "train": "model.fit(x, y, epochs: 1, verbose: 0)\nprint([0][1])",
                "anew":
                    "model = Sequential([Dense(1, inputShape: [2])])\nmodel.compile(optimizer: SGD(), loss: .meanSquaredError)\nmodel.fit(x, y, epochs: 1, verbose: 0)",
                "use": "print(model.predict(x))", "alias": "print(alias.predict(x))",
            ]))
        #expect(statuses(run) == ["data ran", "train failed", "anew ran", "use ran", "alias skipped"])
    }

    /// How many of them a stopped block has drawn is chance.
    @Test func aStoppedBlockDrawsNoRandomNumbersFromLaterOnes() throws {
        let text = lesson([
            "loop": "//| timeout: 0.2\nvar i = 0\nwhile true { i += Sequential([Dense(1, inputShape: [1])]).layers.count }",
            "draw": "print(Sequential([Dense(1, inputShape: [2])]).predict(Tensor([[1, 2]])))",
        ])
        let outputs = try (0..<3).map { _ in try run(text).blocks[1].printedText(in: .english) }
        #expect(Set(outputs).count == 1 && !outputs[0].isEmpty)
    }

    /// Beside what was changed elsewhere, the kept results of a good run stand.
    @Test func whatIsKeptOfAGoodRunIsNotShownAfterAFailure() throws {
        let cache = CachedRuns()
        func text(_ epochs: String) -> String {
            lesson(["data": Self.model, "train": "model.fit(x, y, epochs: \(epochs), verbose: 0)", "use": "print(model.predict(x))"])
        }
        try cache.run(text("2"))
        let failed = try cache.run(text("[2][1]"))
        #expect(failed.ran == "train use" || failed.ran == "train")
        #expect(try cache.run(text("2")).ran == "")
    }
}
