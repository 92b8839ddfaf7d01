// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension Loss: HostType {}

extension LessonLanguage.Host {
    mutating func declareTrainingLosses(_ context: RunContext, _ hand: HandBindings) {
        declareLoss(context, hand)
    }

    private mutating func declareLoss(_ context: RunContext, _ hand: HandBindings) {
        type(Loss.self, named: "Loss", "What training makes small. A loss is a number for each answer of the model (a sample's, or that of each of its time steps); what is told is the mean over all answers.") { type in
            type.staticProperty(
                "binaryCrossentropy: Loss",
                "−(y log p + (1 − y) log(1 − p)), the mean over an answer's outputs: for yes or no.", [:],
                { () in Loss.binaryCrossentropy })
            type.staticMethod(
                "binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss",
                "", [
                    "fromLogits": "whether p is the sigmoid of the outputs",
                    "labelSmoothing": "s, which moves the targets towards a half: y (1 − s) + s / 2",
                ],
                { (fromLogits: Bool, labelSmoothing: Double) in Loss.binaryCrossentropy(fromLogits: fromLogits, labelSmoothing: labelSmoothing) })
            type.staticProperty(
                "categoricalCrossentropy: Loss",
                "−Σ y log p over an answer's outputs, a probability a class; these are first divided by their sum. Targets are one-hot vectors, or probabilities.", [:],
                { () in Loss.categoricalCrossentropy })
            type.staticMethod(
                "categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss",
                "", [
                    "fromLogits": "whether p is the softmax of the outputs",
                    "labelSmoothing": "s, the part of each target that all n classes get alike: y (1 − s) + s / n",
                ],
                { (fromLogits: Bool, labelSmoothing: Double) in Loss.categoricalCrossentropy(fromLogits: fromLogits, labelSmoothing: labelSmoothing) })
            type.staticProperty(
                "sparseCategoricalCrossentropy: Loss",
                "`categoricalCrossentropy` for targets that are the classes' numbers, from 0.", [:],
                { () in Loss.sparseCategoricalCrossentropy })
            type.staticMethod(
                "sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss",
                "", ["fromLogits": "whether p is the softmax of the outputs"],
                { (fromLogits: Bool) in Loss.sparseCategoricalCrossentropy(fromLogits: fromLogits) })
            type.staticProperty(
                "meanSquaredError: Loss",
                "(p − y)², the mean over an answer's outputs.", [:],
                { () in Loss.meanSquaredError })
            type.staticProperty(
                "meanAbsoluteError: Loss",
                "|p − y|, the mean over an answer's outputs.", [:],
                { () in Loss.meanAbsoluteError })
            type.staticProperty(
                "huber: Loss",
                "`huber(delta: 1)`.", [:],
                { () in Loss.huber })
            type.staticMethod(
                "huber(delta: Double = 1) -> Loss",
                "The square of small errors and the magnitude of large ones (Huber, 1964), the mean over an answer's outputs: with e = p − y, e² / 2 where |e| ≤ δ, else δ |e| − δ² / 2.", ["delta": "the error from which the loss grows no longer by its square"],
                { (delta: Double) in Loss.huber(delta: delta) })
            type.property(
                "description: String",
                "As Keras names it: `binary_crossentropy`.", [:],
                { (own: Loss) in own.description })
            type.method(
                """
                callAsFunction(_ targets: any TensorConvertible, _ predictions: any TensorConvertible, \
                sampleWeight: (any TensorConvertible)? = nil) -> Double
                """,
                "The mean loss of predictions, given the right answers, as a loss of Keras is called:", [
                    "predictions": "what a model gave, or could have given: a row a sample",
                    "sampleWeight": "what each sample's loss counts for, of shape (B,), or (B, T) where there are T answers a sample",
                    "targets": "the right answers",
                ],
                { (own: Loss, targets: AnyHost, predictions: AnyHost, sampleWeight: AnyHost?) in try own.tryMeasure(targets.get((any TensorConvertible).self), predictions.get((any TensorConvertible).self), sampleWeight: sampleWeight?.get((any TensorConvertible).self)).value })
        }
    }
}
