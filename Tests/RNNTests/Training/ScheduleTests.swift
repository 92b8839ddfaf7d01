import RNN
import Testing

/// The rates of some steps, from Keras 3.15.
@Suite struct ScheduleTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let schedule: any LearningRateSchedule
        let rates: [Double]

        init(_ schedule: any LearningRateSchedule, _ rates: [Double]) {
            self.schedule = schedule
            self.rates = rates
        }

        var testDescription: String { "\(schedule)" }
    }

    static let steps = [0, 1, 3, 4, 9, 10, 11, 13, 25]
    static let cases = [
        Case(
            ExponentialDecay(initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.9),
            [0.10000000, 0.09895193, 0.09688862, 0.09587315, 0.09095326, 0.09000000, 0.08905673, 0.08719975, 0.07684335]),
        Case(
            ExponentialDecay(initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.9, staircase: true),
            [0.10000000, 0.10000000, 0.10000000, 0.10000000, 0.10000000, 0.09000000, 0.09000000, 0.09000000, 0.08100000]),
        Case(
            InverseTimeDecay(initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.5),
            [0.10000000, 0.09523810, 0.08695652, 0.08333333, 0.06896552, 0.06666667, 0.06451613, 0.06060606, 0.04444444]),
        Case(
            InverseTimeDecay(initialLearningRate: 0.1, decaySteps: 10, decayRate: 0.5, staircase: true),
            [0.10000000, 0.10000000, 0.10000000, 0.10000000, 0.10000000, 0.06666667, 0.06666667, 0.06666667, 0.05000000]),
        Case(
            PolynomialDecay(initialLearningRate: 0.1, decaySteps: 10),
            [0.10000000, 0.09001000, 0.07003000, 0.06004000, 0.01009000, 0.00010000, 0.00010000, 0.00010000, 0.00010000]),
        Case(
            PolynomialDecay(initialLearningRate: 0.1, decaySteps: 10, endLearningRate: 0.02, power: 2),
            [0.10000000, 0.08480000, 0.05920000, 0.04880000, 0.02080000, 0.02000000, 0.02000000, 0.02000000, 0.02000000]),
        Case(
            PolynomialDecay(initialLearningRate: 0.1, decaySteps: 10, cycle: true),
            [0.10000000, 0.09001000, 0.07003000, 0.06004000, 0.01009000, 0.00010000, 0.04505500, 0.03506500, 0.01675000]),
        Case(
            PiecewiseConstantDecay(boundaries: [3, 10], values: [0.1, 0.05, 0.01]),
            [0.10000000, 0.10000000, 0.10000000, 0.05000000, 0.05000000, 0.05000000, 0.01000000, 0.01000000, 0.01000000]),
        Case(
            CosineDecay(initialLearningRate: 0.1, decaySteps: 10),
            [0.10000000, 0.09755283, 0.07938927, 0.06545085, 0.00244718, 0.00000000, 0.00000000, 0.00000000, 0.00000000]),
        Case(
            CosineDecay(initialLearningRate: 0.1, decaySteps: 10, alpha: 0.1),
            [0.10000000, 0.09779754, 0.08145034, 0.06890576, 0.01220246, 0.01000000, 0.01000000, 0.01000000, 0.01000000]),
        Case(
            CosineDecay(initialLearningRate: 0.01, decaySteps: 10, warmupTarget: 0.1, warmupSteps: 3),
            [0.01000000, 0.04000000, 0.10000000, 0.09755282, 0.03454915, 0.02061074, 0.00954915, 0.00000000, 0.00000000]),
    ]

    @Test(arguments: cases)
    func rates(_ example: Case) {
        for (step, expected) in zip(Self.steps, example.rates) {
            #expect(abs(example.schedule.rate(atStep: step) - expected) < 1e-7, "step \(step)")
        }
    }

    @Test func optimizersAreEqualIfTheirSchedulesAre() {
        let slow = ExponentialDecay(initialLearningRate: 0.1, decaySteps: 100, decayRate: 0.9)
        #expect(SGD(learningRate: slow) == SGD(learningRate: slow))
        #expect(SGD(learningRate: slow) != SGD(learningRate: CosineDecay(initialLearningRate: 0.1, decaySteps: 100)))
        #expect(SGD(learningRate: slow).learningRate == 0.1)
    }
}
