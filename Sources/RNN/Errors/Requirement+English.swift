extension RNNError.Requirement {
    /// The end of "`units` is 0, but must be …".
    var english: String {
        switch self {
        case .atLeast(let least): "at least \(least)"
        case .between(let least, let greatest): "at least \(least) and at most \(grouped(greatest))"
        case .notAbove(let greatest, let least): "at least \(least) and not above \(grouped(greatest))"
        case .lessThan(let limit, let least): "at least \(least) and less than \(limit)"
        case .below(let limit, let least): "at least \(least) and below \(limit)"
        case .within(let least, let greatest): "within \(least) … \(greatest)"
        case .index(let count, let things): "within 0 ..< \(count)" + (things.map { ", \($0.english)" } ?? "")
        case .fraction: "a fraction of at least 0 and less than 1"
        case .zeroOrMore: "0 or more"
        case .zeroOrMoreEach: "0 or more, each of them"
        case .zeroOrMoreEpochs: "0 or more epochs"
        case .moreThanZero: "more than 0"
        case .wholeNumber: "a whole number"
        case .wholeNumberBelow(let count): "a whole number in 0..<\(count)"
        case .classNumber(let outputs): "a whole number in 0...\(outputs - 1), since the model has \(outputs) output\(outputs == 1 ? "" : "s")"
        case .wordIDs: "ids"
        case .finite: "finite"
        case .finiteNumber: "a finite number"
        case .finiteNumbers: "finite numbers"
        case .finiteRange: "between two finite numbers"
        case .limitsApart: "between two finite numbers that differ"
        case .limitsAboveZero: "above 0, since a logarithmic axis has no place for other numbers"
        case .finiteFromMinimum: "a finite number, at least `minimum`"
        case .finiteNotNegative: "a finite number of at least 0"
        case .numberOf32Bits: "a number of 32 bits"
        case .idOf32Bits: "in the range of 32-bit whole numbers"
        case .numberOf30Bits: "within 30 bits"
        case .lengthsOfSample: "the lengths of a sample's axes, each at least 1, without the batch"
        case .lengthsNotNegative: "made of lengths of 0 or more"
        case .functionOfOneNumber: "a function of one number: .tanh, .relu, .sigmoid, .linear or another"
        case .oneOf(let options): options.joined(separator: " or ")
        case .partOf(let layer, let parts): "a part that \(layer) has: \(parts.joined(separator: ", "))"
        case .directionOf(let metric): ".min or .max for `\(metric)`, whose name does not say which way it gets better"
        case .leftOut(let other): "left out, since `\(other)` is given: gradients are clipped in one way"
        case .nameWithoutSlash: "without `/`, which stands between names in files of weights"
        case .pathFormats(let format): "a path whose formats are like `{epoch:02d}` or `{loss:.3f}`, not `\(format)`"
        case .validationShare(let samples): "a fraction that leaves at least one of the \(samples) samples on either side"
        case .oneMoreThanBoundaries(let count): "\(count) numbers: one more than there are boundaries"
        case .rising: "rising"
        case .shareOrCount: "a share between 0 and 1, both excluded, or a whole number of samples"
        case .testShare(let samples): "so small that of \(samples) samples some are left to train on"
        case .testCount(let samples): "at least 1 and less than the \(samples) samples"
        case .leftOutWithoutShuffle: "left out where `shuffle` is false: then the last samples are held out, whatever their classes"
        case .twoOfEachClass: "one with at least two samples of each class"
        case .oneOfEachClass(let classes): "such that both parts have at least \(classes) samples, one of each class"
        case .aboveStart(let start): "above startIndex, \(start)"
        case .aboveStartAndAtMost(let start, let steps): "above startIndex, \(start), and at most \(steps), the steps of the data"
        case .windowWithin(let steps, let rate): "so small that a window fits into \(steps) steps (samplingRate is \(rate))"
        case .fewNumbers(let rows, let numbers): "so small that \(rows) rows have at most \(numbers) numbers"
        case .binsWithWidth(let least, let greatest): "so few that each has a width between \(least) and \(greatest)"
        case .names(let count): count == 1 ? "1 name, or none" : "\(count) names, or none"
        case .words(let count): "a list of \(count), one a time step"
        case .aboveShortestReview: "greater: no review is shorter"
        case .logit: "a finite logit"
        case .probability: "a probability; say `fromLogits: true` if these are logits"
        case .someProbability: "above 0 for one token at least"
        case .knownToken(let count): "one of the \(count) in the vocabulary"
        case .fittedBefore: "given texts to count words in first, with `fitOnTexts`"
        case .someCharacter: "at least one character"
        case .tokensAtATime(let steps):
            "read \(steps) at a time, as the stateful model is made; make it for one time step, and `setWeights` with those of this one"
        case .tokens(let steps):
            "at least \(steps), the time steps that the model is made for: begin with more tokens, padded as the training data were if they were; "
                + "or make the model for any length, with an `Embedding` or without `inputShape:`, and without layers such as `Flatten`"
        }
    }
}

extension RNNError.Things {
    fileprivate var english: String {
        switch self {
        case .depth: "the depth"
        case .classes: "the classes"
        case .reviews: "the reviews"
        case .stepsOfData: "the steps of the data"
        }
    }
}
