import LessonLanguage
import RNN

extension MonitorMode: HostType {}
extension EarlyStopping: HostType {}
extension ReduceLROnPlateau: HostType {}
extension LearningRateScheduler: HostType {}
extension TerminateOnNaN: HostType {}
extension EpochCallback: HostType {}

extension LearningRateScheduler {
    convenience init(calling schedule: LessonFunction) {
        self.init(origin: schedule) { epoch, rate in try Double.from(schedule.call([epoch.lessonValue, rate.lessonValue])) }
    }
}

extension EpochCallback {
    convenience init(calling body: LessonFunction) {
        self.init(origin: body) { epoch, metrics in _ = try body.call([epoch.lessonValue, metrics.lessonValue]) }
    }
}

extension LessonLanguage.Host {
    /// What watches a training.
    mutating func declareCallbacks() {
        enumeration(
            MonitorMode.self, named: "MonitorMode", "Which way a number that is watched gets better.",
            cases: MonitorMode.allCases.map { ($0.rawValue, $0) })
        type(EarlyStopping.self, named: "EarlyStopping", "Ends a training that no longer gets better.") { type in
            type.initializer(
                "init(monitor: String = \"val_loss\", patience: Int = 0, minDelta: Double = 0, mode: MonitorMode = .auto, baseline: Double? = nil, restoreBestWeights: Bool = false, startFromEpoch: Int = 0)",
                "It ends after `patience` epochs in a row without a better number."
            ) { (monitor: String, patience: Int, minDelta: Double, mode: MonitorMode, baseline: Double?, restore: Bool, start: Int) in
                EarlyStopping(
                    monitor: monitor, patience: patience, minDelta: minDelta, mode: mode, baseline: baseline,
                    restoreBestWeights: restore, startFromEpoch: start)
            }
            type.property("bestEpoch: Int", "The epoch, counted from 0, of the best number in the last training.") { (e: EarlyStopping) in
                e.bestEpoch
            }
            type.property("stoppedEpoch: Int", "The epoch, counted from 0, after which the last training was ended; 0 if it was not.") {
                (e: EarlyStopping) in e.stoppedEpoch
            }
        }
        type(ReduceLROnPlateau.self, named: "ReduceLROnPlateau", "Makes the learning rate smaller when a number gets no better.") { type in
            type.initializer(
                "init(monitor: String = \"val_loss\", factor: Double = 0.1, patience: Int = 10, mode: MonitorMode = .auto, minDelta: Double = 1e-4, cooldown: Int = 0, minLR: Double = 0)",
                "After `patience` epochs without a better number the rate is multiplied with `factor`."
            ) { (monitor: String, factor: Double, patience: Int, mode: MonitorMode, minDelta: Double, cooldown: Int, minLR: Double) in
                ReduceLROnPlateau(
                    monitor: monitor, factor: factor, patience: patience, mode: mode, minDelta: minDelta, cooldown: cooldown,
                    minLR: minLR)
            }
        }
        type(LearningRateScheduler.self, named: "LearningRateScheduler", "Sets the learning rate before each epoch.") { type in
            type.initializer(
                "init(_ schedule: @escaping (Int, Double) -> Double)", "Gives the rate of an epoch, by its number, counted from 0, and the rate before."
            ) { (schedule: LessonFunction) in
                LearningRateScheduler(calling: schedule)
            }
        }
        type(TerminateOnNaN.self, named: "TerminateOnNaN", "Ends a training quietly when its loss is no number.") { type in
            type.initializer("init()") { () in TerminateOnNaN() }
        }
        type(EpochCallback.self, named: "EpochCallback", "Does something of one's own after each epoch.") { type in
            type.initializer(
                "init(_ body: @escaping (Int, [String: Double]) -> Void)", "Gets the epoch's number, counted from 0, and its numbers by name."
            ) { (body: LessonFunction) in
                EpochCallback(calling: body)
            }
        }
        let callbacks = ["EarlyStopping", "ReduceLROnPlateau", "LearningRateScheduler", "TerminateOnNaN", "EpochCallback"]
        protocolType("Callback", conformers: callbacks, "Something that watches a training and may end it.")
    }
}
