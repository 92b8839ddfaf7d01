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

extension LessonLanguage.Host {
    mutating func declareTrainingCallbacks(_ context: RunContext, _ hand: HandBindings) {
        declareCallback(context, hand)
        declareEarlyStopping(context, hand)
        declareLambdaCallback(context, hand)
        declareLearningRateScheduler(context, hand)
        declareMonitorMode(context, hand)
        declareReduceLROnPlateau(context, hand)
        declareTerminateOnNaN(context, hand)
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
}
