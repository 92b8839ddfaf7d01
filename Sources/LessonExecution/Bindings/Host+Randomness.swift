import LessonLanguage
import RNN

extension RandomSource: HostType {}

extension LessonLanguage.Host {
    /// The seed of all that is random.
    mutating func declareRandomness(_ context: RunContext) {
        function("setRandomSeed(_ seed: Int)", "Makes all that is random from here on a function of the seed.") { (seed: Int) in
            context.random = RandomSource(seed: seed)
        }
        type(RandomSource.self, named: "RandomSource", "A seeded generator of random bits: the same seed gives the same numbers on every machine.") { type in
            type.initializer("init(seed: Int)", "The generator that belongs to the seed.") { (seed: Int) in RandomSource(seed: seed) }
            type.mutatingMethod("nextUnit() -> Double", "A number in 0..<1, of 53 random bits.") { (source: inout RandomSource) in source.nextUnit() }
            type.mutatingMethod("nextNormal() -> Double", "A number of the standard normal distribution.") { (source: inout RandomSource) in source.nextNormal()
            }
        }
    }
}
