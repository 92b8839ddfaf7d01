import LessonLanguage
import RNN

extension Loss: HostType {}
extension Metric: HostType {}
extension RMSprop: HostType {}
extension EarlyStopping: HostType {}
extension History: HostType {}
extension Evaluation: HostType {}

extension LessonLanguage.Host {
    /// Losses, metrics, optimizers, callbacks, and what training gives back.
    mutating func declareTraining() {
        enumeration(
            Loss.self, named: "Loss", "What training makes small.", cases: [("binaryCrossentropy", .binaryCrossentropy)])
        enumeration(Metric.self, named: "Metric", "What is told beside the loss.", cases: [("accuracy", .accuracy)])
        type(RMSprop.self, named: "RMSprop", "Gradient steps divided by a running root mean square of the gradient.") { type in
            type.initializer("init(learningRate: Double = 0.001, rho: Double = 0.9, epsilon: Double = 1e-7)") {
                (rate: Double, rho: Double, epsilon: Double) in RMSprop(learningRate: rate, rho: rho, epsilon: epsilon)
            }
            type.property("learningRate: Double") { (o: RMSprop) in o.learningRate }
        }
        type(EarlyStopping.self, named: "EarlyStopping", "Ends a training that no longer gets better.") { type in
            type.initializer(
                "init(monitor: String = \"val_loss\", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false)",
                "It ends after `patience` epochs in a row without a better number."
            ) { (monitor: String, patience: Int, minDelta: Double, restore: Bool) in
                EarlyStopping(monitor: monitor, patience: patience, minDelta: minDelta, restoreBestWeights: restore)
            }
            type.property("bestEpoch: Int", "The epoch, from 1, of the best number in the last training.") { (e: EarlyStopping) in
                e.bestEpoch
            }
        }
        protocolType("Callback", conformers: ["EarlyStopping"], "Something that watches a training and may end it.")
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
                h.best(name)
            }
            type.subscript("subscript(name: String) -> [Double]", "The number of this name, one an epoch.") {
                (h: History, name: String) in h[name]
            }
        }
        type(Evaluation.self, named: "Evaluation", "Loss and accuracy over all samples.") { type in
            type.property("loss: Double") { (e: Evaluation) in e.loss }
            type.property("accuracy: Double") { (e: Evaluation) in e.accuracy }
            type.property("description: String") { (e: Evaluation) in e.description }
        }
    }
}
