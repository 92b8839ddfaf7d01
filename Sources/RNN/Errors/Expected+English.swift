extension RNNError.Expected {
    /// As it stands in "expected …, given (2, 3)".
    var english: String {
        switch self {
        case .shape(let shape): shape
        case .shapes(let shapes): shapes.joined(separator: " or ")
        case .rowsOrSequences: "(samples, features) or (samples, time steps, features)"
        case .sequences: "(samples, time steps, features)"
        case .rows: "(samples, features)"
        case .wordIDs: "(samples, time steps)"
        case .knownLength: "samples of a known length"
        case .sameAsBuilt: "the one it was first built for"
        case .eachStep(let layer, let expected): "(samples, time steps, …), each step being what `\(layer)` takes: \(expected.english)"
        case .steps(let least): "(samples, at least \(least) time steps, features)"
        case .samples(let count): "\(count) sample\(count == 1 ? "" : "s")"
        case .someSample(let noEmptyAxis): "at least one sample" + (noEmptyAxis ? ", and no axis of length 0" : "")
        case .oneStep: "one time step's features: (features) or (samples, features)"
        case .features(let count): "\(count) feature\(count == 1 ? "" : "s")"
        case .sampleOfIDs: "one sample: (time steps) of ids"
        case .sampleOfFeatures: "one sample: (time steps, features)"
        case .classNumbers(let shape, let loss, let noOneHot):
            "\(shape) class numbers for \(loss)" + (noOneHot ? " (one-hot targets are for categoricalCrossentropy)" : "")
        case .oneNumberEach(let shape): "\(shape), one number a sample"
        case .noClassNumbers(let shape, let loss): "\(shape) for \(loss) (class numbers are for sparseCategoricalCrossentropy)"
        case .answerForEachStep(let shape, true):
            "\(shape), an answer for each time step (for one a sample leave out `returnSequences: true` in the last recurrent layer)"
        case .answerForEachStep(let shape, false):
            "\(shape), an answer for each time step (for one a sample put `LSTM(8)` or `Flatten()` in front of the last layer)"
        case .answers(let samples): "\(samples) answers"
        case .answersNotSamples(let shape):
            "\(shape), answers and not samples (`trainTestSplit` gives them in this order: `(xTrain, xTest, yTrain, yTest)`)"
        case .predictions: "predictions of at least one sample"
        case .classPredictions: "predictions of shape (samples, classes), (samples, 1) or (samples,)"
        case .onePrediction: "the probabilities of one prediction"
        case .numbers(let count): "a shape for \(count) number\(count == 1 ? "" : "s")"
        case .elements(let count): "a shape for \(count) number\(count == 1 ? "" : "s")"
        case .oneElement: "a tensor of one element"
        case .someAxis: "a tensor with at least one axis"
        case .oneOrTwoAxes: "tensors of one or two axes"
        case .rowsAsColumns(let count): "\(count) rows in the second tensor, as the first has \(count) columns"
        case .broadcast(let shape): "a shape that goes with \(shape)"
        case .matrix: "(rows, columns), at most 1,048,576 numbers"
        }
    }
}
