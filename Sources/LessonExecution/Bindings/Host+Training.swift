import LessonLanguage
import RNN

extension History: HostType {}
extension Evaluation: HostType {}

extension LessonLanguage.Host {
    /// Losses, metrics, optimizers, callbacks, and what training gives back.
    mutating func declareTraining() {
        declareLosses()
        declareOptimizers()
        declareCallbacks()
        type(History.self, named: "History", "The numbers of each epoch of a training.") { type in
            type.property("epochs: Int", "How many epochs were run.") { (h: History) in h.epochs }
            type.property("metricNames: [String]", "loss, accuracy, val_loss, val_accuracy: those that there are.") { (h: History) in
                h.metricNames
            }
            type.property("bestEpoch: Int", "The epoch, from 1, with the lowest validation loss.") { (h: History) in h.bestEpoch }
            type.property("stoppedEarly: Bool", "Whether a callback ended the training.") { (h: History) in h.stoppedEarly }
            type.property("seconds: Double", "How long the training took.") { (h: History) in h.seconds }
            type.property("description: String") { (h: History) in h.description }
            type.method("best(_ name: String) -> Double", "The number of this name at the best epoch.") { (h: History, name: String) in
                try h.tryBest(name)
            }
            type.subscript("subscript(name: String) -> [Double]", "The number of this name, one an epoch.") {
                (h: History, name: String) in try h.tryValues(name)
            }
        }
        type(Evaluation.self, named: "Evaluation", "Loss and metrics over all samples.") { type in
            type.property("loss: Double") { (e: Evaluation) in try e.tryValue("loss") }
            type.property("accuracy: Double", "The share of right answers.") { (e: Evaluation) in try e.tryAccuracy() }
            type.property("metricNames: [String]", "loss, then the metrics' names.") { (e: Evaluation) in e.metricNames }
            type.property("description: String") { (e: Evaluation) in e.description }
            type.subscript("subscript(name: String) -> Double", "The number of this name.") { (e: Evaluation, name: String) in try e.tryValue(name) }
        }
    }
}
