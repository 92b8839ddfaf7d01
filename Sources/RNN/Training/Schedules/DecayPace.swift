/// How fast a rate falls: by a number every so many steps, in leaps or evenly.
struct DecayPace: Hashable, Sendable, Codable {
    let initialLearningRate: Double
    let decaySteps: Int
    let decayRate: Double
    let staircase: Bool

    /// How often `decaySteps` have gone by, rounded down in a staircase.
    func times(atStep step: Int) -> Double {
        let share = Double(step) / Double(decaySteps)
        return staircase ? share.rounded(.down) : share
    }
}

/// A schedule whose rate falls at such a pace.
protocol PacedSchedule: BuiltInSchedule {
    var pace: DecayPace { get }
}

extension PacedSchedule {
    var problem: RNNError? {
        problem(
            steps: ("decaySteps", pace.decaySteps),
            rates: [("initialLearningRate", pace.initialLearningRate), ("decayRate", pace.decayRate)])
    }
}
