import RNN
import Testing

/// Each option that optimizers and schedules have, found by looking into their values, and each of the losses and callbacks, is in a case of
/// Keras': none can be added or left out unseen.
@Suite struct OptionCoverageTests {
    private static let clips: Set = ["clipnorm", "clipvalue", "global_clipnorm"]

    /// Each option by itself, and all at once with each way of clipping.
    @Test func optimizers() {
        let all: [any EngineOptimizer] = [SGD(), RMSprop(), Adam(), AdamW(), Adagrad(), Nadam()]
        #expect(Set(all.map { "\(type(of: $0))" }) == Set(AnyOptimizer.names))
        for optimizer in all {
            let kind = "\(type(of: optimizer))"
            let cases = TrainingNumbers.cases("optimizer").compactMap(\.optimizer).filter { $0.kind == kind }
            let options = Set(names(in: optimizer)).subtracting(["schedule"])
            #expect(options.isSuperset(of: Self.clips) && options.contains("learning_rate") && options.contains("weight_decay"))
            for option in options {
                #expect(cases.contains { Set($0.args.keys).union(["learning_rate"]) == ["learning_rate", option] }, "\(kind), \(option)")
            }
            #expect(cases.contains { $0.args.count == 1 && $0.call("learning_rate") != nil }, "\(kind), a schedule")
            for clip in Self.clips {
                let wanted = options.subtracting(Self.clips).union([clip])
                #expect(cases.contains { Set($0.args.keys) == wanted && $0.call("learning_rate") != nil }, "\(kind), all with \(clip)")
            }
        }
    }

    @Test func schedules() {
        let all: [any LearningRateSchedule] = [
            ExponentialDecay(initialLearningRate: 1, decaySteps: 1, decayRate: 1), InverseTimeDecay(initialLearningRate: 1, decaySteps: 1, decayRate: 1),
            PolynomialDecay(initialLearningRate: 1, decaySteps: 1), PiecewiseConstantDecay(boundaries: [], values: [1]),
            CosineDecay(initialLearningRate: 1, decaySteps: 1),
        ]
        #expect(Set(all.map { "\(type(of: $0))" }) == Set(AnySchedule.names))
        for schedule in all {
            let kind = "\(type(of: schedule))"
            let cases = TrainingNumbers.cases("schedule").compactMap(\.schedule).filter { $0.kind == kind }
            let options = Set(names(in: schedule))
            #expect(!options.isEmpty)
            for option in options { #expect(cases.contains { $0.args[option] != nil }, "\(kind), \(option)") }
            #expect(cases.contains { options.subtracting(["staircase"]).isSubset(of: $0.args.keys) } || kind == "PolynomialDecay", "\(kind), all at once")
        }
    }

    @Test(arguments: [
        ("BinaryCrossentropy", ["from_logits", "label_smoothing"]), ("CategoricalCrossentropy", ["from_logits", "label_smoothing"]),
        ("SparseCategoricalCrossentropy", ["from_logits"]), ("MeanSquaredError", []), ("MeanAbsoluteError", []), ("Huber", ["delta"]),
    ]) func losses(_ kind: String, _ options: [String]) {
        let cases = TrainingNumbers.cases("loss").filter { $0.loss?.kind == kind }
        #expect(cases.contains { $0.loss?.args.isEmpty == true } && cases.contains { $0.sample_weight != nil }, "\(kind)")
        for rank in [2, 3] { #expect(cases.contains { $0.predictions?.shape.count == rank }, "\(kind) of \(rank) axes") }
        for option in options { #expect(cases.contains { $0.loss?.args[option] != nil }, "\(kind), \(option)") }
    }

    @Test(arguments: [
        ("early_stopping", ["monitor", "patience", "min_delta", "mode", "baseline", "restore_best_weights", "start_from_epoch"]),
        ("reduce_on_plateau", ["monitor", "factor", "patience", "mode", "min_delta", "cooldown", "min_lr"]),
    ]) func callbacks(_ kind: String, _ options: [String]) {
        let cases = TrainingNumbers.cases(kind)
        for option in options { #expect(cases.contains { $0.args?[option] != nil }, "\(kind), \(option)") }
    }

    /// The names of the numbers and flags that a value keeps, in structs of its own too, as Keras spells them.
    private func names(in value: Any) -> [String] {
        Mirror(reflecting: value).children.flatMap { child in
            let isNested = Mirror(reflecting: child.value).displayStyle == .struct && !Mirror(reflecting: child.value).children.isEmpty
            return isNested ? names(in: child.value) : [kerasName(child.label ?? "")]
        }
    }

    private func kerasName(_ name: String) -> String {
        let joined = ["clipNorm": "clipnorm", "clipValue": "clipvalue", "globalClipNorm": "global_clipnorm"]
        if let name = joined[name] { return name }
        return name.reduce(into: "") { text, letter in
            if letter.isUppercase || letter.isNumber { text += "_" }
            text += letter.lowercased()
        }
    }
}
