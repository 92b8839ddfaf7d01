// A fact of the engine's errors: what was wanted.
extension RNNError {
    /// What something should have been given, a shape most often.
    public indirect enum Expected: Hashable, Sendable, Codable {
        /// In numbers or letters that need no words: `(2, 3)`.
        case shape(String)
        case shapes([String])

        // What layers take.
        case rowsOrSequences
        case sequences
        case rows
        case wordIDs
        case knownLength
        case sameAsBuilt
        case eachStep(of: String, Expected)
        case steps(atLeast: Int)

        // What a model and its calls take.
        case samples(Int)
        case someSample(noEmptyAxis: Bool)
        case oneStep
        case features(Int)
        case sampleOfIDs
        case sampleOfFeatures
        case classNumbers(shape: String, loss: String, noOneHot: Bool)
        case noClassNumbers(shape: String, loss: String)
        /// One number, where each answer is given as a row of several: one-hot, most often.
        case oneNumberEach(shape: String)
        /// An answer for each time step, where one a sample is given. `isRecurrent`: whether a layer reads the steps, and could give its last output alone.
        case answerForEachStep(shape: String, isRecurrent: Bool)
        /// As many answers as there are samples.
        case answers(samples: Int)
        /// Answers, where samples are given.
        case answersNotSamples(shape: String)
        case predictions
        case classPredictions
        case onePrediction

        // What tensors' functions take.
        case numbers(Int)
        case elements(Int)
        case oneElement
        case someAxis
        case oneOrTwoAxes
        case rowsAsColumns(Int)
        case broadcast(with: String)
        case matrix
    }
}
