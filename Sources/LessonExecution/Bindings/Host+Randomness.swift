import LessonLanguage
import RNN

extension LessonLanguage.Host {
    /// The seed of all that is random.
    mutating func declareRandomness() {
        function("setRandomSeed(_ seed: Int)", "Makes all that is random from here on a function of the seed.") { (seed: Int) in
            setRandomSeed(seed)
        }
    }
}
