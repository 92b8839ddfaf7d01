// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Metric: HostType {}

extension LessonLanguage.Host {
    mutating func declareTrainingMetrics(_ context: RunContext, _ hand: HandBindings) {
        declareMetric(context, hand)
    }

    private mutating func declareMetric(_ context: RunContext, _ hand: HandBindings) {
        type(Metric.self, named: "Metric", "What is told beside the loss: over all samples of an epoch or an evaluation, whatever their weights.") { type in
            type.method(
                """
                callAsFunction(_ targets: any TensorConvertible, _ predictions: any TensorConvertible, \
                sampleWeight: (any TensorConvertible)? = nil) -> Double
                """,
                "The metric of predictions, given the right answers.", [
                    "predictions": "what a model gave, or could have given: a row a sample",
                    "sampleWeight": "what each sample counts for, of shape (B,), or (B, T) where there are T answers a sample",
                    "targets": "the right answers",
                ],
                { (own: Metric, targets: AnyHost, predictions: AnyHost, sampleWeight: AnyHost?) in try own.tryMeasure(targets.get((any TensorConvertible).self), predictions.get((any TensorConvertible).self), sampleWeight: sampleWeight?.get((any TensorConvertible).self)) })
            type.property(
                "name: String",
                "As Keras names it, and a `History`: `accuracy`, `mean_absolute_error`.", [:],
                { (own: Metric) in own.name })
            type.staticProperty(
                "accuracy: Metric",
                "The share of right answers: of outputs on the right side of 0.5 where an answer is one number; of answers whose largest output is that of the right class where it is several.", [:],
                { () in Metric.accuracy })
            type.staticProperty(
                "binaryAccuracy: Metric",
                "The share of outputs on the right side of 0.5.", [:],
                { () in Metric.binaryAccuracy })
            type.staticMethod(
                "binaryAccuracy(threshold: Double = 0.5) -> Metric",
                "The share of outputs on the right side of `threshold`.", ["threshold": "the probability above which an answer is yes"],
                { (threshold: Double) in Metric.binaryAccuracy(threshold: threshold) })
            type.staticProperty(
                "categoricalAccuracy: Metric",
                "The share of answers whose largest output is at the place of the target's largest number.", [:],
                { () in Metric.categoricalAccuracy })
            type.staticProperty(
                "sparseCategoricalAccuracy: Metric",
                "The share of answers whose largest output is that of the target, the number of a class.", [:],
                { () in Metric.sparseCategoricalAccuracy })
            type.staticProperty(
                "auc: Metric",
                "The area under the receiver operating characteristic, at 200 thresholds: how likely an output whose target is yes is above one whose target is no.", [:],
                { () in Metric.auc })
            type.staticMethod(
                "auc(numThresholds: Int = 200) -> Metric",
                "", [
                    "numThresholds": "how many thresholds between 0 and 1 the curve is known at; a straight line lies between",
                ],
                { (numThresholds: Int) in Metric.auc(numThresholds: numThresholds) })
            type.staticProperty(
                "precision: Metric",
                "The share of the outputs above 0.5 whose target is yes; 0 if there are none.", [:],
                { () in Metric.precision })
            type.staticMethod(
                "precision(threshold: Double = 0.5) -> Metric",
                "The share of the outputs above `threshold` whose target is yes; 0 if there are none.", ["threshold": "the probability above which an answer is yes"],
                { (threshold: Double) in Metric.precision(threshold: threshold) })
            type.staticProperty(
                "recall: Metric",
                "The share of the outputs whose target is yes that are above 0.5; 0 if there are none.", [:],
                { () in Metric.recall })
            type.staticMethod(
                "recall(threshold: Double = 0.5) -> Metric",
                "The share of the outputs whose target is yes that are above `threshold`; 0 if there are none.", ["threshold": "the probability above which an answer is yes"],
                { (threshold: Double) in Metric.recall(threshold: threshold) })
            type.staticProperty(
                "meanAbsoluteError: Metric",
                "The mean of |p − y| over all outputs.", [:],
                { () in Metric.meanAbsoluteError })
            type.staticProperty(
                "meanSquaredError: Metric",
                "The mean of (p − y)² over all outputs.", [:],
                { () in Metric.meanSquaredError })
            type.property(
                "description: String",
                "Its name: `accuracy`.", [:],
                { (own: Metric) in own.description })
        }
    }
}
