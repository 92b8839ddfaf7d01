import LessonLanguage
import RNN

/// A callback that calls the lesson's functions, which are kept with it.
protocol LessonCalling: Callback {
    /// In the order in which ``init(calling:)`` takes them; `nil` for one that was left out.
    var lessonFunctions: [LessonFunction?] { get }
    /// - Parameter functions: as ``lessonFunctions`` gave them.
    init(calling functions: [LessonFunction?])
}

extension LearningRateScheduler: LessonCalling {
    convenience init(calling functions: [LessonFunction?]) {
        self.init(origin: functions) { epoch, rate in try Double.from(functions[0]?.call([epoch.lessonValue, rate.lessonValue]) ?? rate.lessonValue) }
    }
}

extension LambdaCallback: LessonCalling {
    convenience init(calling functions: [LessonFunction?]) {
        func taking(_ index: Int) -> LessonFunction? { functions.indices.contains(index) ? functions[index] : nil }
        self.init(
            origin: functions, onEpochBegin: taking(0).map { own in { epoch in _ = try own.call([epoch.lessonValue]) } },
            onEpochEnd: taking(1).map { own in { epoch, logs in _ = try own.call([epoch.lessonValue, logs.lessonValue]) } },
            onTrainBegin: taking(2).map { own in { _ = try own.call([]) } }, onTrainEnd: taking(3).map { own in { _ = try own.call([]) } })
    }
}

extension LessonCalling where Self: KeepingOrigin {
    var lessonFunctions: [LessonFunction?] { origin as? [LessonFunction?] ?? [] }
}

extension HandBindings {
    /// What calls a lesson's function.
    static func functions(_ context: RunContext) -> [String: HostBody] {
        [
            "LearningRateScheduler.init(_:)": HostBody { (schedule: LessonFunction) in LearningRateScheduler(calling: [schedule]) },
            "LambdaCallback.init(onEpochBegin:onEpochEnd:onTrainBegin:onTrainEnd:)": HostBody {
                (onEpochBegin: LessonFunction?, onEpochEnd: LessonFunction?, onTrainBegin: LessonFunction?, onTrainEnd: LessonFunction?) in
                LambdaCallback(calling: [onEpochBegin, onEpochEnd, onTrainBegin, onTrainEnd])
            },
            "generateTokens(from:count:temperature:fromLogits:next:)": HostBody {
                (start: [Int], count: Int, temperature: Double, fromLogits: Bool, next: LessonFunction) in
                try tryGenerateTokens(from: start, count: count, temperature: temperature, fromLogits: fromLogits, bits: context.drawSeed) { ids in
                    try Tensor.from(next.call([ids.lessonValue]))
                }
            },
        ]
    }
}
