import LessonDocument
import LessonExecution
import RNN

/// What a page says of its own accord. Each language says all of it in a file of its own.
package enum Phrase {
    // The page.
    case skip, contents, previous, next, neighbours, notes, noteReturn, formula
    /// What the box of a task list is called.
    case task(isDone: Bool)
    case callOut(CallOut)
    case sampleNotice([String])
    case otherParameters([ChangedParameter]), otherSeed(Int, lessons: Int)
    case failed(Int)
    case interrupted, notReached(Int)
    case source(file: String)
    case madeBy, version, seed, parameters, data, machine, date, time, sample
    case blocks(Int)
    case seconds(String), minutes(Int, seconds: Int)

    // Blocks.
    case block, code, skipped, notEvaluated
    case reason(Reason, file: String)
    case error, warning, expectedError
    /// The name that would be right.
    case didYouMean(String)

    // What a lesson says of its own results.
    case asExpected, notAsExpected, expected, given, notCompared
    /// An expression that has no value in this run; a number as the file has it.
    case notFound(String), writtenNumber(String)

    // What blocks gave, and what of it is not on the page.
    case leftOut(megabytes: String, limit: String), leftOutAfter(seconds: String)
    case cut(Cut)
    case text, numbers, histogram, noData, logScale, bin, binStart, binEnd, count
    case kind, outputShape, derivation, total, unbuilt
    /// What the parts of a box plot are, and how many values each of so many boxes has.
    case boxParts, valuesOfBoxes(String, boxes: Int)

    /// What a line of several runs and its band are, and the ends of the band.
    case band(Line.Band, isBars: Bool), bandStart(Line.Spread), bandEnd(Line.Spread)
    /// What a caption begins with: `그림 3`, `Table 2`.
    case figure(Int), tableNumber(Int)

    // Training.
    case epoch, loss, accuracy, training, validation
    /// The one with the lowest loss of the validation data, or of the training data.
    case bestEpoch(Int, isOfValidation: Bool)

    // The cells at work.
    case cellPart(CellPart, goesBackwards: Bool?)
    case unit, word, step, timeStep, prediction, trueClass, predictedClass
    case rightAnswer(Int), classNumber(Int), verdict(isRight: Bool)
    case influence(InfluenceMeasure), raisesAnswer, lowersAnswer
    /// From which number on a word is shaded, and what is said of those before it.
    case shadedFrom(String), unshadedBelow, unshadedBetween
    /// What is said once where a word is `?`.
    case unknownWords
    /// Of how many samples numbers are the mean.
    case meanOfSamples(Int)
    case hiddenPadding(Int)
    /// Padding that is not shown and counts; whether it does so more than all that is shown.
    case countingPadding(Int, most: String, isMost: Bool)
    case gradientSize(by: GradientPart?)
    case unrolled
    case more(Int)
    case sameWeights(String, steps: Int)

    // A cell's step.
    case cellStep(CellKind), cellFlow(hasCellState: Bool), purpose(CellPurpose)
    case cellLayers, cellSigns, equations

    // Where parameters come from.
    case layer, parameterCount
    case layerColumn, weights, shape, numbersColumn, countColumn, sum, legend
    case convention(CountingConvention)

    // Reviews brought to one length.
    case reviewsCut, reviewsPadded, reviewsUnchanged, wordsLost, paddingSteps, amount, share
    /// A share in per cent, and what it is a share of.
    case shareOfReviews(String, Int), shareOfWords(String, Int), shareOfSteps(String, Int)
    case reviewBefore(Int, words: Int), reviewAfter(Int)

    // Models side by side.
    case model, lossCurve, parametersColumn, epochsAndBest, bestEpochColumn, secondsColumn
    case metric(ComparedMetric)
}

/// The metrics of a comparison that people have words for; their names are Keras'.
package enum ComparedMetric: String {
    case accuracy
    case validationAccuracy = "val_accuracy"
    case testAccuracy = "test accuracy"
}
