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
        case .samples(let count): "\(count) samples"
        case .someSample(let noEmptyAxis): "at least one sample" + (noEmptyAxis ? ", and no axis of length 0" : "")
        case .oneStep: "one time step's features: (features) or (samples, features)"
        case .features(let count): "\(count) features"
        case .sampleOfIDs: "one sample: (time steps) of ids"
        case .sampleOfFeatures: "one sample: (time steps, features)"
        case .classNumbers(let shape, let loss, let noOneHot):
            "\(shape) class numbers for \(loss)" + (noOneHot ? " (one-hot targets are for categoricalCrossentropy)" : "")
        case .noClassNumbers(let shape, let loss): "\(shape) for \(loss) (class numbers are for sparseCategoricalCrossentropy)"
        case .answerForEachStep(let shape):
            "\(shape), an answer for each time step (for one a sample leave out `returnSequences: true` in the last recurrent layer)"
        case .answersNotSamples(let shape):
            "\(shape), answers and not samples (`trainTestSplit` gives them in this order: `(xTrain, xTest, yTrain, yTest)`)"
        case .predictions: "predictions of at least one sample"
        case .classPredictions: "predictions of shape (samples, classes), (samples, 1) or (samples,)"
        case .onePrediction: "the probabilities of one prediction"
        case .numbers(let count): "\(count) numbers' shape"
        case .elements(let count): "\(count) elements' shape"
        case .oneElement: "a tensor of one element"
        case .someAxis: "a tensor with at least one axis"
        case .oneOrTwoAxes: "tensors of one or two axes"
        case .rowsAsColumns(let count): "\(count) rows in the second tensor, as the first has \(count) columns"
        case .broadcast(let shape): "a shape that goes with \(shape)"
        case .matrix: "(rows, columns), at most 1,048,576 numbers"
        }
    }
}
