import RNN
import Testing

/// Numbers that are asked for by a name: one that is not there is an error that names those there are, and what was meant.
@Suite struct MetricNameTests {
    private static let all = ["loss", "accuracy", "mean_absolute_error", "val_loss", "val_accuracy", "val_mean_absolute_error", "learning_rate"]

    @Test(arguments: [
        ("acc", "accuracy"), ("val_acc", "val_accuracy"), ("mae", "mean_absolute_error"), ("val_mae", "val_mean_absolute_error"), ("valLoss", "val_loss"),
        ("meanAbsoluteError", "mean_absolute_error"), ("Accuracy", "accuracy"), ("acuracy", "accuracy"), ("los", "loss"), ("lr", "learning_rate"),
        ("binary_accuracy", "accuracy"), ("val_binary_accuracy", "val_accuracy"),
    ])
    func whatWasMeantIsSaid(_ name: String, _ meant: String) {
        let history = History(metrics: Self.all.map { ($0, [1, 2]) })
        for use in [{ _ = try history.tryValues(name) }, { _ = try history.tryBest(name) }] {
            let error = #expect(throws: RNNError.unknownMetric(operation: "history", name: name, available: Self.all)) { try use() }
            #expect("\(error!)".contains("there is no `\(name)`, only `loss`, `accuracy`") && "\(error!)".hasSuffix("did you mean `\(meant)`?"))
        }
        let evaluation = Evaluation(names: Self.all, values: Self.all.map { _ in 1 })
        let error = #expect(throws: RNNError.self) { try evaluation.tryValue(name) }
        #expect("\(error!)".hasPrefix("evaluation: ") && "\(error!)".hasSuffix("did you mean `\(meant)`?"))
    }

    @Test func whatIsNotThereAtAll() {
        func text(_ name: String, _ names: [String]) -> String {
            do {
                _ = try History(metrics: names.map { ($0, [1]) }).tryValues(name)
                return "no error"
            } catch { return "\(error)" }
        }
        #expect(text("val_loss", ["loss", "accuracy"]) == "history: there is no `val_loss`, only `loss`, `accuracy`; give `fit` some `validationData:`")
        #expect(text("val_acc", ["loss", "accuracy"]).hasSuffix("give `fit` some `validationData:`"))
        #expect(text("auc", ["loss", "val_loss"]).hasSuffix("; write `metrics: [.auc]` in `compile`"))
        #expect(text("val_accuracy", ["loss", "auc", "val_loss", "val_auc"]).hasSuffix("; put `.accuracy` into the `metrics:` of `compile`"))
        #expect(text("zzz", ["loss", "val_loss"]).hasSuffix("what `compile` is told as `metrics:` is there beside the loss"))
        #expect(text("", ["loss"]).contains("there is no ``"))
        #expect(text("loss", ["loss"]) == "no error")
    }

    @Test func theShareOfRightAnswers() throws {
        #expect(Evaluation(names: ["loss", "binary_accuracy"], values: [1, 0.5]).accuracy == 0.5)
        let error = #expect(throws: RNNError.self) { try Evaluation(names: ["loss", "auc"], values: [1, 0.5]).tryAccuracy() }
        #expect("\(error!)".contains("there is no `accuracy`, only `loss`, `auc`"))
    }

    /// Models side by side need not have the same metrics.
    @Test func comparisons() throws {
        let model = try Sequential.trying([Dense(1, inputShape: [1])])
        let one = History(metrics: [("loss", [2, 1]), ("accuracy", [0.5, 1])]), other = History(metrics: [("loss", [3]), ("auc", [0.7])])
        let tests = (Evaluation(loss: 1, accuracy: 0.75), Evaluation(names: ["loss", "auc"], values: [0.5, 0.25]))
        let both = compare([TrainedModel("a", model, one, test: tests.0), TrainedModel("b", model, other, test: tests.1)])
        #expect(both.metrics == ["accuracy", "auc", "test accuracy"])
        #expect(both.rows.map(\.values) == [[1, nil, 0.75], [nil, 0.7, nil]])
        #expect(both.rows.map(\.curve) == [[2, 1], [3]])
        let alone = compare([TrainedModel("b", model, other, test: tests.1)])
        #expect(alone.metrics == ["auc", "test loss"] && alone.rows[0].values == [0.7, 0.5])
        #expect(compare([TrainedModel("b", model, other)]).metrics == ["auc"])
    }
}
