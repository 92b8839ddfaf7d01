// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension EarlyStopping: HostType {}
extension LambdaCallback: HostType {}
extension LearningRateScheduler: HostType {}
extension MonitorMode: HostEnumeration {}
extension ReduceLROnPlateau: HostType {}
extension TerminateOnNaN: HostType {}
extension Evaluation: HostType {}
extension History: HostType {}
extension Loss: HostType {}
extension Metric: HostType {}
extension Adagrad: HostType {}
extension Adam: HostType {}
extension AdamW: HostType {}
extension Nadam: HostType {}
extension RMSprop: HostType {}
extension SGD: HostType {}
extension CosineDecay: HostType {}
extension ExponentialDecay: HostType {}
extension InverseTimeDecay: HostType {}
extension PiecewiseConstantDecay: HostType {}
extension PolynomialDecay: HostType {}

extension LessonLanguage.Host {
    mutating func declareTraining(_ context: RunContext, _ hand: HandBindings) {
        declareCallback(context, hand)
        declareEarlyStopping(context, hand)
        declareLambdaCallback(context, hand)
        declareLearningRateScheduler(context, hand)
        declareMonitorMode(context, hand)
        declareReduceLROnPlateau(context, hand)
        declareTerminateOnNaN(context, hand)
        declareEvaluation(context, hand)
        declareHistory(context, hand)
        declareLoss(context, hand)
        declareMetric(context, hand)
        declareAdagrad(context, hand)
        declareAdam(context, hand)
        declareAdamW(context, hand)
        declareNadam(context, hand)
        declareOptimizer(context, hand)
        declareRMSprop(context, hand)
        declareSGD(context, hand)
        declareCosineDecay(context, hand)
        declareExponentialDecay(context, hand)
        declareInverseTimeDecay(context, hand)
        declareLearningRateSchedule(context, hand)
        declarePiecewiseConstantDecay(context, hand)
        declarePolynomialDecay(context, hand)
        declareFunctionsOfTraining(context, hand)
    }

    private mutating func declareCallback(_ context: RunContext, _ hand: HandBindings) {
        protocolType("Callback", conformers: ["EarlyStopping", "LambdaCallback", "LearningRateScheduler", "ReduceLROnPlateau", "TerminateOnNaN"] + hand.conformers(of: "Callback"), "Something that watches a training and may end it. Epochs count from 0, as in Keras. What one throws ends the training at once, and `fit`, which does not throw, traps with it.") { type in
            Self.declareMembersOfCallback(&type, context, hand)
        }
    }

    static func declareMembersOfCallback(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {

    }

    private mutating func declareEarlyStopping(_ context: RunContext, _ hand: HandBindings) {
        type(EarlyStopping.self, named: "EarlyStopping", "Ends a training that no longer gets better, as Keras' callback of the same name does.") { type in
            type.property(
                "monitor: String",
                "The number that is watched.", [:],
                { (own: EarlyStopping) in own.monitor })
            type.property(
                "patience: Int",
                "How many epochs in a row may be no better.", [:],
                { (own: EarlyStopping) in own.patience })
            type.property(
                "minDelta: Double",
                "What an epoch has to be better by more than.", [:],
                { (own: EarlyStopping) in own.minDelta })
            type.property(
                "mode: MonitorMode",
                "Which way the number gets better.", [:],
                { (own: EarlyStopping) in own.mode })
            type.property(
                "baseline: Double?",
                "A number that has to be beaten too, if any.", [:],
                { (own: EarlyStopping) in own.baseline })
            type.property(
                "restoreBestWeights: Bool",
                "Whether the model has the weights of its best epoch in the end.", [:],
                { (own: EarlyStopping) in own.restoreBestWeights })
            type.property(
                "startFromEpoch: Int",
                "The first epoch that is watched, counted from 0.", [:],
                { (own: EarlyStopping) in own.startFromEpoch })
            type.property(
                "bestEpoch: Int",
                "The epoch, counted from 0 as in Keras, of the best number in the last training.", [:],
                { (own: EarlyStopping) in own.bestEpoch })
            type.property(
                "stoppedEpoch: Int",
                "The epoch, counted from 0 as in Keras, after which the last training was ended; 0 if it was not.", [:],
                { (own: EarlyStopping) in own.stoppedEpoch })
            type.initializer(
                """
                init(monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, mode: MonitorMode = .auto, \
                baseline: Double? = nil, restoreBestWeights: Bool = false, startFromEpoch: Int = 0)
                """,
                "", [
                    "baseline": "a number that has to be beaten too, for the waiting to begin anew",
                    "minDelta": "what an epoch has to be better by more than",
                    "mode": "which way it gets better",
                    "monitor": "the number that is watched",
                    "patience": "how many epochs in a row may be no better",
                    "restoreBestWeights": "whether the model has the weights of its best epoch in the end",
                    "startFromEpoch": "the first epoch that is watched, counted from 0",
                ],
                { (monitor: String, patience: Int, minDelta: Double, mode: MonitorMode, baseline: Double?, restoreBestWeights: Bool, startFromEpoch: Int) in EarlyStopping(monitor: monitor, patience: patience, minDelta: minDelta, mode: mode, baseline: baseline, restoreBestWeights: restoreBestWeights, startFromEpoch: startFromEpoch) })
            Self.declareMembersOfCallback(&type, context, hand)
        }
    }

    private mutating func declareLambdaCallback(_ context: RunContext, _ hand: HandBindings) {
        type(LambdaCallback.self, named: "LambdaCallback", "Does what it is told at some points of a training, as Keras' callback of that name.") { type in
            type.initializer(
                """
                init(onEpochBegin: ((_ epoch: Int) throws -> Void)? = nil, onEpochEnd: ((_ epoch: Int, \
                _ logs: [String: Double]) throws -> Void)? = nil, onTrainBegin: (() throws -> Void)? = nil, \
                onTrainEnd: (() throws -> Void)? = nil)
                """,
                "", [
                    "onEpochBegin": "what is done before each epoch, given its number, counted from 0 as in Keras",
                    "onEpochEnd": "what is done after each epoch, given its number and its numbers by name",
                    "onTrainBegin": "what is done before the first epoch",
                    "onTrainEnd": "what is done after the last epoch",
                ],
                hand["LambdaCallback.init(onEpochBegin:onEpochEnd:onTrainBegin:onTrainEnd:)"])
            Self.declareMembersOfCallback(&type, context, hand)
        }
    }

    private mutating func declareLearningRateScheduler(_ context: RunContext, _ hand: HandBindings) {
        type(LearningRateScheduler.self, named: "LearningRateScheduler", "Sets the learning rate before each epoch.") { type in
            type.initializer(
                "init(_ schedule: @escaping (_ epoch: Int, _ rate: Double) throws -> Double)",
                "", [
                    "schedule": "what gives the rate of an epoch, by its number, counted from 0 as in Keras, and the rate before",
                ],
                hand["LearningRateScheduler.init(_:)"])
            Self.declareMembersOfCallback(&type, context, hand)
        }
    }

    private mutating func declareMonitorMode(_ context: RunContext, _ hand: HandBindings) {
        enumeration(MonitorMode.self, named: "MonitorMode", "Which way a number that a callback watches gets better.", [
                    "auto": "As the number's name says: losses and errors fall, accuracies, areas, precision and recall rise.",
                    "max": "A higher number is better.",
                    "min": "A lower number is better.",
                ]) { type in

        }
    }

    private mutating func declareReduceLROnPlateau(_ context: RunContext, _ hand: HandBindings) {
        type(ReduceLROnPlateau.self, named: "ReduceLROnPlateau", "Makes the learning rate smaller when a number no longer gets better, as Keras' callback of the same name does.") { type in
            type.property(
                "monitor: String",
                "The number that is watched.", [:],
                { (own: ReduceLROnPlateau) in own.monitor })
            type.property(
                "factor: Double",
                "What the rate is multiplied with.", [:],
                { (own: ReduceLROnPlateau) in own.factor })
            type.property(
                "patience: Int",
                "How many epochs in a row may be no better.", [:],
                { (own: ReduceLROnPlateau) in own.patience })
            type.property(
                "mode: MonitorMode",
                "Which way the number gets better.", [:],
                { (own: ReduceLROnPlateau) in own.mode })
            type.property(
                "minDelta: Double",
                "What an epoch has to be better by more than.", [:],
                { (own: ReduceLROnPlateau) in own.minDelta })
            type.property(
                "cooldown: Int",
                "How many epochs pass after a change before the waiting begins anew.", [:],
                { (own: ReduceLROnPlateau) in own.cooldown })
            type.property(
                "minLR: Double",
                "The rate that it is not made smaller than.", [:],
                { (own: ReduceLROnPlateau) in own.minLR })
            type.initializer(
                """
                init(monitor: String = "val_loss", factor: Double = 0.1, patience: Int = 10, mode: MonitorMode = .auto, \
                minDelta: Double = 1e-4, cooldown: Int = 0, minLR: Double = 0)
                """,
                "", [
                    "cooldown": "how many epochs pass after a change before the waiting begins anew",
                    "factor": "what the rate is multiplied with",
                    "minDelta": "what it has to get better by more than",
                    "minLR": "the rate that it is not made smaller than",
                    "mode": "which way it gets better",
                    "monitor": "the number that is watched",
                    "patience": "how many epochs in a row may be no better",
                ],
                { (monitor: String, factor: Double, patience: Int, mode: MonitorMode, minDelta: Double, cooldown: Int, minLR: Double) in ReduceLROnPlateau(monitor: monitor, factor: factor, patience: patience, mode: mode, minDelta: minDelta, cooldown: cooldown, minLR: minLR) })
            Self.declareMembersOfCallback(&type, context, hand)
        }
    }

    private mutating func declareTerminateOnNaN(_ context: RunContext, _ hand: HandBindings) {
        type(TerminateOnNaN.self, named: "TerminateOnNaN", "Ends a training quietly when the loss of a batch is infinite or no number. Without it such a training ends in an error.") { type in
            type.initializer(
                "init()",
                "Needs to be told nothing.", [:],
                { () in TerminateOnNaN() })
            Self.declareMembersOfCallback(&type, context, hand)
        }
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

    private mutating func declareAdagrad(_ context: RunContext, _ hand: HandBindings) {
        type(Adagrad.self, named: "Adagrad", "Gradient steps divided by the root of the sum of all squares so far, for inputs that are rarely not zero (Duchi et al., 2011):") { type in
            type.property(
                "initialAccumulatorValue: Double",
                "What the sum of squares begins with.", [:],
                { (own: Adagrad) in own.initialAccumulatorValue })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Adagrad) in own.epsilon })
            type.initializer(
                """
                init(learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "initialAccumulatorValue": "what the sum of squares begins with",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Adagrad(learningRate: learningRate, initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "initialAccumulatorValue": "what the sum of squares begins with",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, initialAccumulatorValue: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Adagrad(learningRate: learningRate.get((any LearningRateSchedule).self), initialAccumulatorValue: initialAccumulatorValue, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareAdam(_ context: RunContext, _ hand: HandBindings) {
        type(Adam.self, named: "Adam", "Steps along the running mean of the gradient, divided by the root of that of its square, both corrected for their beginning at zero (Kingma and Ba, 2014), as Keras does them:") { type in
            type.initializer(
                """
                init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Adam(learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                amsgrad: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Adam(learningRate: learningRate.get((any LearningRateSchedule).self), beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step.", [:],
                { (own: Adam) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: Adam) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Adam) in own.epsilon })
            type.property(
                "amsgrad: Bool",
                "Whether the largest v so far stands in the place of v.", [:],
                { (own: Adam) in own.amsgrad })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareAdamW(_ context: RunContext, _ hand: HandBindings) {
        type(AdamW.self, named: "AdamW", "`Adam` with weights that decay before each step (Loshchilov and Hutter, 2019):") { type in
            type.initializer(
                """
                init(learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, \
                epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "the part, times the rate, that each weight loses before a step",
                ],
                { (learningRate: Double, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in AdamW(learningRate: learningRate, weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999, \
                epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "amsgrad": "whether the largest v so far stands in the place of v",
                    "beta1": "β₁, what of the gradient's mean is kept at each step",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "the part, times the rate, that each weight loses before a step",
                ],
                { (learningRate: AnyHost, weightDecay: Double, beta1: Double, beta2: Double, epsilon: Double, amsgrad: Bool, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try AdamW(learningRate: learningRate.get((any LearningRateSchedule).self), weightDecay: weightDecay, beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step.", [:],
                { (own: AdamW) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: AdamW) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: AdamW) in own.epsilon })
            type.property(
                "amsgrad: Bool",
                "Whether the largest v so far stands in the place of v.", [:],
                { (own: AdamW) in own.amsgrad })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareNadam(_ context: RunContext, _ hand: HandBindings) {
        type(Nadam.self, named: "Nadam", "`Adam` that looks ahead along its momentum (Dozat, 2016), as Keras does it:") { type in
            type.property(
                "beta1: Double",
                "β₁, what of the gradient's mean is kept at each step, once the warm-up is over.", [:],
                { (own: Nadam) in own.beta1 })
            type.property(
                "beta2: Double",
                "β₂, what of its square's mean is kept at each step.", [:],
                { (own: Nadam) in own.beta2 })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: Nadam) in own.epsilon })
            type.initializer(
                """
                init(learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "beta1": "β₁, what of the gradient's mean is kept at each step, once the warm-up is over",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in Nadam(learningRate: learningRate, beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7, \
                weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "beta1": "β₁, what of the gradient's mean is kept at each step, once the warm-up is over",
                    "beta2": "β₂, what of its square's mean is kept",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, beta1: Double, beta2: Double, epsilon: Double, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try Nadam(learningRate: learningRate.get((any LearningRateSchedule).self), beta1: beta1, beta2: beta2, epsilon: epsilon, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareOptimizer(_ context: RunContext, _ hand: HandBindings) {
        protocolType("Optimizer", conformers: ["Adagrad", "Adam", "AdamW", "Nadam", "RMSprop", "SGD"] + hand.conformers(of: "Optimizer"), "How training changes the weights, given the gradients of the loss.") { type in
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    static func declareMembersOfOptimizer(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            type.property(
                "learningRate: Double",
                "The rate of the first step; that of all steps if there is no schedule and nothing else changes it.", [:],
                { (own: AnyHost) in try own.get((any EngineOptimizer).self).learningRate })
            type.property(
                "schedule: (any LearningRateSchedule)?",
                "What the rate follows from step to step, if it does.", [:],
                { (own: AnyHost) in try own.get((any EngineOptimizer).self).schedule.map(AnyHost.init) })
    }

    private mutating func declareRMSprop(_ context: RunContext, _ hand: HandBindings) {
        type(RMSprop.self, named: "RMSprop", "Gradient steps divided by a running root mean square of the gradient (Tieleman and Hinton, 2012), as Keras does them:") { type in
            type.property(
                "rho: Double",
                "ρ, what of the mean square is kept at each step.", [:],
                { (own: RMSprop) in own.rho })
            type.property(
                "momentum: Double",
                "What of the step before is kept; 0 for none.", [:],
                { (own: RMSprop) in own.momentum })
            type.property(
                "epsilon: Double",
                "ε, so that nothing is divided by 0.", [:],
                { (own: RMSprop) in own.epsilon })
            type.property(
                "centered: Bool",
                "Whether the square of the gradient's mean is subtracted from the mean square.", [:],
                { (own: RMSprop) in own.centered })
            type.initializer(
                """
                init(learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, \
                centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "", [
                    "centered": "whether the square of the gradient's mean is subtracted from the mean square",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "rho": "ρ, what of the mean square is kept at each step",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in RMSprop(learningRate: learningRate, rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7, \
                centered: Bool = false, weightDecay: Double? = nil, clipNorm: Double? = nil, clipValue: Double? = nil, \
                globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "centered": "whether the square of the gradient's mean is subtracted from the mean square",
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "epsilon": "ε, so that nothing is divided by 0",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "rho": "ρ, what of the mean square is kept at each step",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, rho: Double, momentum: Double, epsilon: Double, centered: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try RMSprop(learningRate: learningRate.get((any LearningRateSchedule).self), rho: rho, momentum: momentum, epsilon: epsilon, centered: centered, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareSGD(_ context: RunContext, _ hand: HandBindings) {
        type(SGD.self, named: "SGD", "Gradient descent, with momentum if wanted (Polyak, 1964), which can be looked ahead along (Nesterov, 1983; Sutskever et al., 2013).") { type in
            type.property(
                "momentum: Double",
                "What of the step before is kept; 0 for none.", [:],
                { (own: SGD) in own.momentum })
            type.property(
                "nesterov: Bool",
                "Whether the step is looked ahead along.", [:],
                { (own: SGD) in own.nesterov })
            type.initializer(
                """
                init(learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, \
                clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "nesterov": "whether the step is looked ahead along; only with momentum",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: Double, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in SGD(learningRate: learningRate, momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            type.initializer(
                """
                init(learningRate: any LearningRateSchedule, momentum: Double = 0, nesterov: Bool = false, weightDecay: Double? = nil, \
                clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil)
                """,
                "With a rate that follows a schedule.", [
                    "clipNorm": "the greatest length of the gradient by one array of weights; a longer one is shortened to it",
                    "clipValue": "the greatest magnitude of each number of a gradient",
                    "globalClipNorm": "the greatest length of the gradient by all weights together (Pascanu et al., 2013)",
                    "learningRate": "how far a step goes",
                    "momentum": "what of the step before is kept; 0 for none",
                    "nesterov": "whether the step is looked ahead along; only with momentum",
                    "weightDecay": "λ: each weight loses the part λ times the rate before a step (Loshchilov and Hutter, 2019)",
                ],
                { (learningRate: AnyHost, momentum: Double, nesterov: Bool, weightDecay: Double?, clipNorm: Double?, clipValue: Double?, globalClipNorm: Double?) in try SGD(learningRate: learningRate.get((any LearningRateSchedule).self), momentum: momentum, nesterov: nesterov, weightDecay: weightDecay, clipNorm: clipNorm, clipValue: clipValue, globalClipNorm: globalClipNorm) })
            Self.declareMembersOfOptimizer(&type, context, hand)
        }
    }

    private mutating func declareCosineDecay(_ context: RunContext, _ hand: HandBindings) {
        type(CosineDecay.self, named: "CosineDecay", "A rate that falls along half a wave of the cosine (Loshchilov and Hutter, 2016), after a rise in a straight line if wanted:") { type in
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: CosineDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps the rate falls over, the warm-up aside.", [:],
                { (own: CosineDecay) in own.decaySteps })
            type.property(
                "alpha: Double",
                "What is left of the top in the end, as a share of it.", [:],
                { (own: CosineDecay) in own.alpha })
            type.property(
                "warmupTarget: Double?",
                "The rate at the end of the rise; `nil` for none.", [:],
                { (own: CosineDecay) in own.warmupTarget })
            type.property(
                "warmupSteps: Int",
                "How many steps the rate rises over, if there is a `warmupTarget`.", [:],
                { (own: CosineDecay) in own.warmupSteps })
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, alpha: Double = 0, warmupTarget: Double? = nil, warmupSteps: Int = 0)",
                "", [
                    "alpha": "what is left of the top in the end, as a share of it",
                    "decaySteps": "how many steps the rate falls over, the warm-up aside",
                    "initialLearningRate": "the rate of step 0",
                    "warmupSteps": "over how many steps the rate rises",
                    "warmupTarget": "the rate at the end of the rise; without it there is none, whatever `warmupSteps` says",
                ],
                { (initialLearningRate: Double, decaySteps: Int, alpha: Double, warmupTarget: Double?, warmupSteps: Int) in CosineDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, alpha: alpha, warmupTarget: warmupTarget, warmupSteps: warmupSteps) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareExponentialDecay(_ context: RunContext, _ hand: HandBindings) {
        type(ExponentialDecay.self, named: "ExponentialDecay", "A rate that is multiplied with the same number again and again:") { type in
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)",
                "", [
                    "decayRate": "what the rate is multiplied with over `decaySteps` steps; below 1 it falls",
                    "decaySteps": "how many steps it takes for the rate to be multiplied with `decayRate` once",
                    "initialLearningRate": "the rate of step 0",
                    "staircase": "whether the rate changes every `decaySteps` steps only",
                ],
                { (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in ExponentialDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase) })
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: ExponentialDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps it takes for the rate to be multiplied with `decayRate` once.", [:],
                { (own: ExponentialDecay) in own.decaySteps })
            type.property(
                "decayRate: Double",
                "What the rate is multiplied with over `decaySteps` steps; below 1 it falls.", [:],
                { (own: ExponentialDecay) in own.decayRate })
            type.property(
                "staircase: Bool",
                "Whether the rate changes every `decaySteps` steps only.", [:],
                { (own: ExponentialDecay) in own.staircase })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareInverseTimeDecay(_ context: RunContext, _ hand: HandBindings) {
        type(InverseTimeDecay.self, named: "InverseTimeDecay", "A rate that falls as one over the number of steps:") { type in
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)",
                "", [
                    "decayRate": "what the divisor grows by over `decaySteps` steps: with 1 the rate is halved after the first of them",
                    "decaySteps": "how many steps it takes for the divisor to grow by `decayRate`",
                    "initialLearningRate": "the rate of step 0",
                    "staircase": "whether the rate changes every `decaySteps` steps only",
                ],
                { (initialLearningRate: Double, decaySteps: Int, decayRate: Double, staircase: Bool) in InverseTimeDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, decayRate: decayRate, staircase: staircase) })
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: InverseTimeDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps it takes for the divisor to grow by `decayRate`.", [:],
                { (own: InverseTimeDecay) in own.decaySteps })
            type.property(
                "decayRate: Double",
                "What the divisor grows by over `decaySteps` steps: with 1 the rate is halved after the first of them.", [:],
                { (own: InverseTimeDecay) in own.decayRate })
            type.property(
                "staircase: Bool",
                "Whether the rate changes every `decaySteps` steps only.", [:],
                { (own: InverseTimeDecay) in own.staircase })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareLearningRateSchedule(_ context: RunContext, _ hand: HandBindings) {
        protocolType("LearningRateSchedule", conformers: ["CosineDecay", "ExponentialDecay", "InverseTimeDecay", "PiecewiseConstantDecay", "PolynomialDecay"] + hand.conformers(of: "LearningRateSchedule"), "A learning rate that changes from step to step. One's own schedules are structs that adopt this.") { type in
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    static func declareMembersOfLearningRateSchedule(_ type: inout HostTypeDeclaration, _ context: RunContext, _ hand: HandBindings) {
            type.method(
                "rate(atStep step: Int) -> Double",
                "The rate of step number `step`, counted from 0: one step a batch, over all epochs.", ["step": "the number of the step, counted from 0: one a batch"],
                { (own: AnyHost, step: Int) in try own.get((any LearningRateSchedule).self).rate(atStep: step) },
                isTried: true)
    }

    private mutating func declarePiecewiseConstantDecay(_ context: RunContext, _ hand: HandBindings) {
        type(PiecewiseConstantDecay.self, named: "PiecewiseConstantDecay", "A rate that is one number up to a step, and another up to the next.") { type in
            type.property(
                "boundaries: [Int]",
                "The last step of each value but the last, rising.", [:],
                { (own: PiecewiseConstantDecay) in own.boundaries })
            type.property(
                "values: [Double]",
                "The rates, one more than there are boundaries.", [:],
                { (own: PiecewiseConstantDecay) in own.values })
            type.initializer(
                "init(boundaries: [Int], values: [Double])",
                "", [
                    "boundaries": "the last step of each value but the last, rising",
                    "values": "one more than there are boundaries",
                ],
                { (boundaries: [Int], values: [Double]) in PiecewiseConstantDecay(boundaries: boundaries, values: values) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declarePolynomialDecay(_ context: RunContext, _ hand: HandBindings) {
        type(PolynomialDecay.self, named: "PolynomialDecay", "A rate that falls to an end along a power, a straight line by default:") { type in
            type.property(
                "initialLearningRate: Double",
                "The rate of step 0.", [:],
                { (own: PolynomialDecay) in own.initialLearningRate })
            type.property(
                "decaySteps: Int",
                "How many steps the rate falls over.", [:],
                { (own: PolynomialDecay) in own.decaySteps })
            type.property(
                "endLearningRate: Double",
                "The rate at the end.", [:],
                { (own: PolynomialDecay) in own.endLearningRate })
            type.property(
                "power: Double",
                "The power that it falls along: 1 for a straight line.", [:],
                { (own: PolynomialDecay) in own.power })
            type.property(
                "cycle: Bool",
                "Whether it rises and falls again.", [:],
                { (own: PolynomialDecay) in own.cycle })
            type.initializer(
                "init(initialLearningRate: Double, decaySteps: Int, endLearningRate: Double = 0.0001, power: Double = 1, cycle: Bool = false)",
                "", [
                    "cycle": "whether it rises and falls again",
                    "decaySteps": "how many steps the rate falls over",
                    "endLearningRate": "the rate at the end",
                    "initialLearningRate": "the rate of step 0",
                    "power": "the power that it falls along: 1 for a straight line",
                ],
                { (initialLearningRate: Double, decaySteps: Int, endLearningRate: Double, power: Double, cycle: Bool) in PolynomialDecay(initialLearningRate: initialLearningRate, decaySteps: decaySteps, endLearningRate: endLearningRate, power: power, cycle: cycle) })
            Self.declareMembersOfLearningRateSchedule(&type, context, hand)
        }
    }

    private mutating func declareFunctionsOfTraining(_ context: RunContext, _ hand: HandBindings) {
        function(
                "plot(_ history: History, title: String = \"\") -> Plot",
                "The course of a training: the loss above and, if there is one, the first metric beneath (the accuracy where there is one), each of the training and the validation data, the best epoch marked.", [
                    "history": "what `fit` gave",
                    "title": "what stands above",
                ],
                { (history: History, title: String) in RNN.plot(history, title: title) })
    }
}
