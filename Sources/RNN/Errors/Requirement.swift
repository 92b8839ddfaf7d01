// A fact of the engine's errors: what an argument has to be.
extension RNNError {
    /// What an argument has to be. Each case is a sentence's end in each language: `Requirement+English.swift`, `Requirement+Korean.swift`.
    public enum Requirement: Hashable, Sendable, Codable {
        // Numbers.
        case atLeast(Int)
        case between(Int, Int)
        case notAbove(Int, from: Int)
        case lessThan(Int, from: Int)
        case below(Int, from: Int)
        case within(Int, Int)
        case index(below: Int, of: Things?)
        case fraction
        case zeroOrMore
        case zeroOrMoreEach
        case zeroOrMoreEpochs
        case moreThanZero
        case wholeNumber
        case wholeNumberBelow(Int)
        case classNumber(outputs: Int)
        case wordIDs
        case finite
        case finiteNumber
        case finiteNumbers
        case finiteRange
        case limitsApart
        case limitsAboveZero
        case finiteFromMinimum
        case finiteNotNegative
        case numberOf32Bits
        case idOf32Bits
        case numberOf30Bits

        // Layers, training.
        case lengthsOfSample
        case lengthsNotNegative
        case functionOfOneNumber
        case oneOf([String])
        case partOf(layer: String, [String])
        case directionOf(metric: String)
        case leftOut(since: String)
        case nameWithoutSlash
        case pathFormats(not: String)
        case validationShare(samples: Int)
        case oneMoreThanBoundaries(Int)
        case rising

        // Data.
        case shareOrCount
        case testShare(samples: Int)
        case testCount(samples: Int)
        case leftOutWithoutShuffle
        case twoOfEachClass
        case oneOfEachClass(classes: Int)
        case aboveStart(Int)
        case aboveStartAndAtMost(start: Int, steps: Int)
        case windowWithin(steps: Int, rate: Int)
        case fewNumbers(rows: Int, numbers: Int)
        case binsWithWidth(least: Double, greatest: Double)
        case names(Int)
        case words(Int)
        case aboveShortestReview

        // Text.
        case logit
        case probability
        case someProbability
        case knownToken(Int)
        case fittedBefore
        case someCharacter
        case tokensAtATime(Int)
        case tokens(atLeast: Int)
    }

    /// What an index counts.
    public enum Things: Hashable, Sendable, Codable {
        case depth, classes, reviews, stepsOfData
    }
}
