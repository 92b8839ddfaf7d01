/// What all optimizers have: a learning rate, and what is done before a step.
package struct StepSettings: Hashable, Sendable, Codable {
    let learningRate: Double
    let schedule: AnySchedule?
    /// λ: before a step, each weight loses the part λ times the learning rate (decoupled decay: Loshchilov and Hutter, 2019).
    let weightDecay: Double?
    /// The greatest length of the gradient by one parameter array; a longer one is shortened to it.
    let clipNorm: Double?
    /// The greatest magnitude of each number of a gradient.
    let clipValue: Double?
    /// The greatest length of the gradient by all parameters together (Pascanu et al., 2013).
    let globalClipNorm: Double?

    init(
        _ learningRate: Double, _ weightDecay: Double?, _ clipNorm: Double?, _ clipValue: Double?, _ globalClipNorm: Double?
    ) {
        self.init(learningRate, nil, weightDecay, clipNorm, clipValue, globalClipNorm)
    }

    init(
        _ schedule: any LearningRateSchedule, _ weightDecay: Double?, _ clipNorm: Double?, _ clipValue: Double?,
        _ globalClipNorm: Double?
    ) {
        self.init(schedule.rate(atStep: 0), AnySchedule(base: schedule), weightDecay, clipNorm, clipValue, globalClipNorm)
    }

    private init(
        _ learningRate: Double, _ schedule: AnySchedule?, _ weightDecay: Double?, _ clipNorm: Double?, _ clipValue: Double?,
        _ globalClipNorm: Double?
    ) {
        self.learningRate = learningRate
        self.schedule = schedule
        self.weightDecay = weightDecay
        self.clipNorm = clipNorm
        self.clipValue = clipValue
        self.globalClipNorm = globalClipNorm
    }

    func problem(_ optimizer: String) -> RNNError? {
        func bad(_ name: String, _ value: Double, _ requirement: RNNError.Requirement) -> RNNError {
            .invalidArgument(operation: .named(optimizer), name: name, given: "\(value)", requirement: requirement)
        }
        if schedule == nil, !(learningRate > 0 && learningRate.isFinite) { return bad("learningRate", learningRate, .moreThanZero) }
        if let weightDecay, !(weightDecay >= 0 && weightDecay.isFinite) { return bad("weightDecay", weightDecay, .zeroOrMore) }
        let clips = [("clipNorm", clipNorm), ("clipValue", clipValue), ("globalClipNorm", globalClipNorm)]
            .compactMap { name, value in value.map { (name, $0) } }
        for (name, value) in clips where !(value > 0 && value.isFinite) { return bad(name, value, .moreThanZero) }
        guard clips.count > 1 else { return nil }
        return bad(clips[1].0, clips[1].1, .leftOut(since: clips[0].0))
    }
}

/// A schedule that can be compared, whatever its type.
package struct AnySchedule: Hashable, Sendable {
    let base: any LearningRateSchedule

    package static func == (a: AnySchedule, b: AnySchedule) -> Bool { AnyHashable(a.base) == AnyHashable(b.base) }

    package func hash(into hasher: inout Hasher) { hasher.combine(AnyHashable(base)) }
}

extension AnySchedule: Codable {
    private enum Key: CodingKey { case kind, base }
    private static let kinds: [any BuiltInSchedule.Type] = [
        ExponentialDecay.self, InverseTimeDecay.self, PolynomialDecay.self, PiecewiseConstantDecay.self, CosineDecay.self,
    ]
    /// The names of all kinds that there are.
    package static var names: [String] { kinds.map { "\($0)" } }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        base = try container.kind(of: Self.kinds, forKey: .kind).decoded(from: container, forKey: .base)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        guard let base = base as? any BuiltInSchedule else {
            throw EncodingError.invalidValue(self, .init(codingPath: encoder.codingPath, debugDescription: "a schedule of one's own can't be kept"))
        }
        try container.encode("\(type(of: base))", forKey: .kind)
        try container.encode(base, forKey: .base)
    }
}
