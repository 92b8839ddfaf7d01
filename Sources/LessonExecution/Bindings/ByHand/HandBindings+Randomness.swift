import LessonLanguage
import RNN

extension HandBindings {
    /// The source that all draw from is the lesson's; and a case, which no code of RNN's makes, is looked at here.
    static func randomness(_ context: RunContext) -> [String: HostBody] {
        [
            "setRandomSeed(_:)": HostBody { (seed: Int) in context.random = RandomSource(seed: seed) },
            "Initializer.constant(_:)": HostBody { (value: Double) in try Initializer.constant(value).checked() },
            "Initializer.randomUniform(minimum:maximum:)": HostBody { (minimum: Double, maximum: Double) in
                try Initializer.randomUniform(minimum: minimum, maximum: maximum).checked()
            },
            "Initializer.randomNormal(mean:standardDeviation:)": HostBody { (mean: Double, standardDeviation: Double) in
                try Initializer.randomNormal(mean: mean, standardDeviation: standardDeviation).checked()
            },
            "Initializer.truncatedNormal(mean:standardDeviation:)": HostBody { (mean: Double, standardDeviation: Double) in
                try Initializer.truncatedNormal(mean: mean, standardDeviation: standardDeviation).checked()
            },
            "Initializer.varianceScaling(scale:mode:distribution:)": HostBody { (scale: Double, mode: FanMode, distribution: WeightDistribution) in
                try Initializer.varianceScaling(scale: scale, mode: mode, distribution: distribution).checked()
            },
        ]
    }
}

extension Initializer {
    fileprivate func checked() throws -> Initializer {
        if let problem = problem("Initializer") { throw problem }
        return self
    }
}
