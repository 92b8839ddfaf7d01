// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Evaluation: HostType {}
extension History: HostType {}

extension LessonLanguage.Host {
    mutating func declareTraining(_ context: RunContext, _ hand: HandBindings) {
        declareEvaluation(context, hand)
        declareHistory(context, hand)
        declareFunctionsOfTraining(context, hand)
    }

    private mutating func declareEvaluation(_ context: RunContext, _ hand: HandBindings) {
        type(Evaluation.self, named: "Evaluation", "What `evaluate` gives: the mean loss and the metrics over all samples.") { type in
            type.property(
                "metricNames: [String]",
                "`loss`, then the metrics' names: `accuracy`, `auc`.", [:],
                { (own: Evaluation) in own.metricNames })
            type.property(
                "loss: Double",
                "The mean loss over all answers, penalties of regularizers included.", [:],
                { (own: Evaluation) in own.loss })
            type.property(
                "accuracy: Double",
                "The share of right answers: 0…1.", [:],
                { (own: Evaluation) in try own.tryAccuracy() })
            type.subscript(
                "subscript(name: String) -> Double",
                "The number called `name`.", ["name": "the name of a metric, or `loss`"],
                { (own: Evaluation, name: String) in try own.tryValue(name) })
            type.property(
                "description: String",
                "The numbers in one line: `loss 0.3127, accuracy 0.8701`.", [:],
                { (own: Evaluation) in own.description })
            type.method(
                "tryAccuracy() throws -> Double",
                "`accuracy` for callers that handle errors.", [:],
                { (own: Evaluation) in try own.tryAccuracy() })
        }
    }

    private mutating func declareHistory(_ context: RunContext, _ hand: HandBindings) {
        type(History.self, named: "History", "What `fit` gives back: the numbers of each epoch.") { type in
            type.property(
                "metricNames: [String]",
                "`loss`, `accuracy`, `val_loss`, `val_accuracy`: those that there are.", [:],
                { (own: History) in own.metricNames })
            type.property(
                "epochs: Int",
                "How many epochs were run.", [:],
                { (own: History) in own.epochs })
            type.property(
                "stoppedEarly: Bool",
                "Whether a callback ended the training before its last epoch.", [:],
                { (own: History) in own.stoppedEarly })
            type.property(
                "seconds: Double",
                "How long the training took.", [:],
                { (own: History) in own.seconds })
            type.subscript(
                "subscript(name: String) -> [Double]",
                "The number called `name`, an element an epoch.", [
                    "name": "the name of a metric, or `loss`; of validation data with `val_` in front",
                ],
                { (own: History, name: String) in try own.tryValues(name) })
            type.property(
                "bestEpoch: Int",
                "The epoch, counted from 1, with the lowest validation loss, or training loss if there was no validation. 0 if no epoch was run.", [:],
                { (own: History) in own.bestEpoch })
            type.method(
                "best(_ name: String) -> Double",
                "The number called `name` at the best epoch; not a number if no epoch was run.", [
                    "name": "the name of a metric, or `loss`; of validation data with `val_` in front",
                ],
                { (own: History, name: String) in try own.tryBest(name) },
                isTried: true)
            type.property(
                "description: String",
                "The best epoch's numbers in one line: `History: 10 epochs, best 7: loss 0.2011, val_loss 0.3127`.", [:],
                { (own: History) in own.description })
        }
    }

    private mutating func declareFunctionsOfTraining(_ context: RunContext, _ hand: HandBindings) {
        function(
                "plot(_ history: History, title: String = \"\") -> Plot",
                "The course of a training: the loss above and, if there is one, the first metric beneath (the accuracy where there is one), each of the training and the validation data, the epoch of the lowest validation loss marked, or of the lowest loss where there is none.", [
                    "history": "what `fit` gave",
                    "title": "what stands above",
                ],
                { (history: History, title: String) in RNN.plot(history, title: title) })
    }
}
