extension TrainingDoubt {
    var english: String {
        switch self {
        case .softmaxOfOne(let layer):
            "layer `\(layer)`: softmax over one unit is always 1, so nothing can be learnt; for yes or no write `Dense(1, activation: .sigmoid)`, "
                + "for classes as many units as there are classes"
        case .classesOfOne(let loss):
            "compile: `\(loss)` compares classes, but the model has one output; for yes or no write `loss: .binaryCrossentropy`, "
                + "for classes give the last layer as many units as there are classes"
        case .noProbabilities(let layer, let activation, let loss, let wanted):
            "compile: `\(loss)` wants probabilities, but layer `\(layer)` ends with `\(activation)`, which gives other numbers; "
                + "write `activation: \(wanted)` there"
        case .metricOfOne(let metric):
            "compile: `\(metric)` compares classes, but the model has one output, so it does not tell right from wrong; write `metrics: [.accuracy]`"
        case .otherLength(let layer, let declared, let given):
            "fit: layer `\(layer)` says `inputLength: \(declared)`, but each sample has \(given) time steps; training goes on with \(given): "
                + "write the same number in `inputLength:` and in `maxlen:`"
        case .sameValidation:
            "fit: `validationData` is what is trained on, so `val_loss` does not tell how well the model does on what is new; "
                + "keep samples back with `validationSplit: 0.2`"
        case .otherPadding("predict", let trained, let given):
            "predict: the model is trained with \(trained) time steps a sample, and here each has \(given); "
                + "pad them likewise: `padSequences(…, maxlen: \(trained))`"
        case .otherPadding(let operation, let trained, let given):
            "\(operation): the model is trained with \(trained) time steps a sample, and here each has \(given); "
                + "write `maxlen: \(trained)` for both"
        case .noProbability(let value):
            "fit: a target is \(value), but `.binaryCrossentropy` wants targets in 0...1: 0 for no, 1 for yes; for numbers write `loss: .meanSquaredError`, "
                + "for classes `loss: .sparseCategoricalCrossentropy` with as many units as there are classes"
        }
    }
}
