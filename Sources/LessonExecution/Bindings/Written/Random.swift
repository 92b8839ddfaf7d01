// Written by bin/bindings, which reads the public declarations of Sources/RNN. Don't edit this file: change them, and run it again.
// swift-format-ignore-file
import Foundation
import LessonLanguage
import RNN

extension FanMode: HostEnumeration {}
extension WeightDistribution: HostEnumeration {}
extension Initializer: HostType {}
extension RandomSource: HostType {}

extension LessonLanguage.Host {
    mutating func declareRandom(_ context: RunContext, _ hand: HandBindings) {
        declareFanMode(context, hand)
        declareWeightDistribution(context, hand)
        declareInitializer(context, hand)
        declareRandomSource(context, hand)
        declareFunctionsOfRandom(context, hand)
    }

    private mutating func declareFanMode(_ context: RunContext, _ hand: HandBindings) {
        enumeration(FanMode.self, named: "FanMode", "What a variance is divided by: the rows of a kernel, its columns, or the mean of both.", [
                    "fanAverage": "The mean of both.",
                    "fanIn": "The rows: numbers keep their variance on the way forwards.",
                    "fanOut": "The columns: gradients keep theirs on the way back.",
                ]) { type in

        }
    }

    private mutating func declareWeightDistribution(_ context: RunContext, _ hand: HandBindings) {
        enumeration(WeightDistribution.self, named: "WeightDistribution", "What weights of a variance are drawn from; a truncated normal distribution has nothing beyond two standard deviations.", [
                    "truncatedNormal": "Normal, but drawn again beyond two standard deviations, and widened so that the variance stays.",
                    "uniform": "The same everywhere between two bounds.",
                    "untruncatedNormal": "Normal.",
                ]) { type in

        }
    }

    private mutating func declareInitializer(_ context: RunContext, _ hand: HandBindings) {
        type(Initializer.self, named: "Initializer", "How a parameter's first values are drawn, as Keras draws them. Fans: (rows, columns) of a kernel; of a convolution's, each times the number of taps. A case can be made with any numbers: a layer that is made with it sees that they are finite, a standard deviation at least 0, `scale` more than 0 and `maximum` at least `minimum`.") { type in
            type.staticProperty(
                "zeros: Initializer",
                "0 everywhere.", [:],
                { () in Initializer.zeros })
            type.staticProperty(
                "ones: Initializer",
                "1 everywhere.", [:],
                { () in Initializer.ones })
            type.staticMethod(
                "constant(_ value: Double) -> Initializer",
                "The same number everywhere.", ["value": "what every weight is"],
                hand["Initializer.constant(_:)"])
            type.staticMethod(
                "randomUniform(minimum: Double = -0.05, maximum: Double = 0.05) -> Initializer",
                "Uniform in minimum...maximum. As `.randomUniform()` it is Keras' default for embeddings.", [
                    "maximum": "the greatest that a weight may be",
                    "minimum": "the least that a weight may be",
                ],
                hand["Initializer.randomUniform(minimum:maximum:)"])
            type.staticMethod(
                "randomNormal(mean: Double = 0, standardDeviation: Double = 0.05) -> Initializer",
                "Of the normal distribution with this mean and deviation.", [
                    "mean": "the mean of the distribution",
                    "standardDeviation": "the standard deviation of the distribution",
                ],
                hand["Initializer.randomNormal(mean:standardDeviation:)"])
            type.staticMethod(
                "truncatedNormal(mean: Double = 0, standardDeviation: Double = 0.05) -> Initializer",
                "Normal, but drawn again beyond two standard deviations.", [
                    "mean": "the mean of the distribution",
                    "standardDeviation": "the standard deviation before the ends are cut off",
                ],
                hand["Initializer.truncatedNormal(mean:standardDeviation:)"])
            type.staticProperty(
                "glorotUniform: Initializer",
                "Uniform in ±√(6 / (rows + columns)), and its normal form (Glorot and Bengio, 2010).", [:],
                { () in Initializer.glorotUniform })
            type.staticProperty(
                "glorotNormal: Initializer",
                "Uniform in ±√(6 / (rows + columns)), and its normal form (Glorot and Bengio, 2010).", [:],
                { () in Initializer.glorotNormal })
            type.staticProperty(
                "heUniform: Initializer",
                "Uniform in ±√(6 / rows), and its normal form (He et al., 2015).", [:],
                { () in Initializer.heUniform })
            type.staticProperty(
                "heNormal: Initializer",
                "Uniform in ±√(6 / rows), and its normal form (He et al., 2015).", [:],
                { () in Initializer.heNormal })
            type.staticProperty(
                "lecunUniform: Initializer",
                "Uniform in ±√(3 / rows), and its normal form (LeCun et al., 1998).", [:],
                { () in Initializer.lecunUniform })
            type.staticProperty(
                "lecunNormal: Initializer",
                "Uniform in ±√(3 / rows), and its normal form (LeCun et al., 1998).", [:],
                { () in Initializer.lecunNormal })
            type.staticProperty(
                "orthogonal: Initializer",
                "Rows (or columns) that are orthonormal, from the QR decomposition of a normal matrix (Saxe et al., 2013).", [:],
                { () in Initializer.orthogonal })
            type.staticProperty(
                "identity: Initializer",
                "Ones on the diagonal.", [:],
                { () in Initializer.identity })
            type.staticMethod(
                "varianceScaling(scale: Double = 1, mode: FanMode = .fanIn, distribution: WeightDistribution = .truncatedNormal) -> Initializer",
                "Of variance `scale` over the rows, the columns, or their mean.", [
                    "distribution": "how the weights are spread",
                    "mode": "what the variance is divided by",
                    "scale": "what the variance is multiplied with",
                ],
                hand["Initializer.varianceScaling(scale:mode:distribution:)"])
        }
    }

    private mutating func declareRandomSource(_ context: RunContext, _ hand: HandBindings) {
        type(RandomSource.self, named: "RandomSource", "A seeded generator of random bits: xoshiro256** (Blackman and Vigna, 2018), its state filled by SplitMix64.") { type in
            type.initializer(
                "init(seed: UInt64)",
                "The generator that belongs to a seed, any number.", ["seed": "what all numbers follow from"],
                { (seed: UInt64) in RandomSource(seed: seed) })
            type.initializer(
                "init(seed: Int)",
                "The generator that belongs to a seed, any number; a negative one is taken by its bits.", ["seed": "what all numbers follow from"],
                { (seed: Int) in RandomSource(seed: seed) })
            type.staticMethod(
                "stream(_ index: UInt64, of seed: UInt64) -> RandomSource",
                "The generator number `index` of those that belong to `seed`.", [
                    "index": "which of the streams of a seed",
                    "seed": "what all streams follow from",
                ],
                { (index: UInt64, seed: UInt64) in RandomSource.stream(index, of: seed) })
            type.mutatingMethod(
                "next() -> UInt64",
                "The next 64 bits.", [:],
                { (own: inout RandomSource) in own.next() })
            type.mutatingMethod(
                "nextUnit() -> Double",
                "A number in 0..<1, of 53 random bits.", [:],
                { (own: inout RandomSource) in own.nextUnit() })
            type.mutatingMethod(
                "nextNormal() -> Double",
                "A number of the standard normal distribution (Box and Muller, 1958).", [:],
                { (own: inout RandomSource) in own.nextNormal() })
        }
    }

    private mutating func declareFunctionsOfRandom(_ context: RunContext, _ hand: HandBindings) {
        function(
                "setRandomSeed(_ seed: Int)",
                "Makes all that is random from here on a function of `seed`: the same program with the same seed gives the same numbers. Without it each run of a program has a seed of its own.", ["seed": "what all that is random follows from"],
                hand["setRandomSeed(_:)"])
    }
}
