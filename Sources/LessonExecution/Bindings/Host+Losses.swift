import LessonLanguage
import RNN

extension Loss: HostType {}
extension Metric: HostType {}

extension LessonLanguage.Host {
    /// What training makes small, and what is told beside it.
    mutating func declareLosses() {
        let smoothing = "`fromLogits`: the last layer has no activation; `labelSmoothing`: how far targets are moved together."
        type(Loss.self, named: "Loss", "What training makes small.") { type in
            type.staticProperty("binaryCrossentropy: Loss", "For yes or no.") { () in Loss.binaryCrossentropy }
            type.staticMethod("binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss", smoothing) {
                (fromLogits: Bool, smoothing: Double) in Loss.binaryCrossentropy(fromLogits: fromLogits, labelSmoothing: smoothing)
            }
            type.staticProperty("categoricalCrossentropy: Loss", "For classes, the targets one-hot.") { () in
                Loss.categoricalCrossentropy
            }
            type.staticMethod("categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss", smoothing) {
                (fromLogits: Bool, smoothing: Double) in
                Loss.categoricalCrossentropy(fromLogits: fromLogits, labelSmoothing: smoothing)
            }
            type.staticProperty("sparseCategoricalCrossentropy: Loss", "For classes, the targets their numbers.") { () in
                Loss.sparseCategoricalCrossentropy
            }
            type.staticMethod("sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss", "For classes without softmax.") {
                (fromLogits: Bool) in Loss.sparseCategoricalCrossentropy(fromLogits: fromLogits)
            }
            type.staticProperty("meanSquaredError: Loss", "The mean of (p − y)².") { () in Loss.meanSquaredError }
            type.staticProperty("meanAbsoluteError: Loss", "The mean of |p − y|.") { () in Loss.meanAbsoluteError }
            type.staticProperty("huber: Loss", "Squares of small errors, magnitudes of large ones.") { () in Loss.huber }
            type.staticMethod("huber(delta: Double = 1) -> Loss", "Squares of errors up to `delta`, magnitudes of larger ones.") {
                (delta: Double) in Loss.huber(delta: delta)
            }
            type.property("description: String") { (l: Loss) in l.description }
        }
        declareMetrics()
    }

    private mutating func declareMetrics() {
        type(Metric.self, named: "Metric", "What is told beside the loss.") { type in
            type.staticProperty("accuracy: Metric", "The share of right answers.") { () in Metric.accuracy }
            type.staticProperty("binaryAccuracy: Metric", "The share of outputs on the right side of 0.5.") { () in
                Metric.binaryAccuracy
            }
            type.staticMethod("binaryAccuracy(threshold: Double = 0.5) -> Metric", "The share of outputs on the right side.") {
                (threshold: Double) in Metric.binaryAccuracy(threshold: threshold)
            }
            type.staticProperty("categoricalAccuracy: Metric", "The share of right classes, by one-hot targets.") { () in
                Metric.categoricalAccuracy
            }
            type.staticProperty("sparseCategoricalAccuracy: Metric", "The share of right classes, by their numbers.") { () in
                Metric.sparseCategoricalAccuracy
            }
            type.staticProperty("auc: Metric", "The area under the receiver operating characteristic.") { () in Metric.auc }
            type.staticMethod("auc(numThresholds: Int = 200) -> Metric", "The same, at so many thresholds.") { (count: Int) in
                Metric.auc(numThresholds: count)
            }
            type.staticProperty("precision: Metric", "The share of true ones among the outputs above 0.5.") { () in
                Metric.precision
            }
            type.staticMethod("precision(threshold: Double = 0.5) -> Metric", "The same, above a threshold.") {
                (threshold: Double) in Metric.precision(threshold: threshold)
            }
            type.staticProperty("recall: Metric", "The share of the true ones that are above 0.5.") { () in Metric.recall }
            type.staticMethod("recall(threshold: Double = 0.5) -> Metric", "The same, above a threshold.") {
                (threshold: Double) in Metric.recall(threshold: threshold)
            }
            type.staticProperty("meanAbsoluteError: Metric", "The mean of |p − y|.") { () in Metric.meanAbsoluteError }
            type.staticProperty("meanSquaredError: Metric", "The mean of (p − y)².") { () in Metric.meanSquaredError }
            type.property("name: String", "As a history names it.") { (m: Metric) in m.name }
        }
    }
}
