import LessonLanguage
import RNN

extension LessonLanguage.Host {
    /// The seed of all that is random.
    mutating func declareRandomness(_ context: RunContext) {
        function("setRandomSeed(_ seed: Int)", "Makes all that is random from here on a function of the seed.") { (seed: Int) in
            context.random = RandomSource(seed: seed)
        }
    }
}
