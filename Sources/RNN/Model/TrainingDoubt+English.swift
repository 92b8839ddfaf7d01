extension TrainingDoubt {
    var english: String {
        switch self {
        case .softmaxOfOne(let layer):
            "layer `\(layer)`: softmax over one unit is always 1, so nothing can be learnt; for yes or no write `Dense(1, activation: .sigmoid)`, "
                + "for classes as many units as there are classes"
        case .classesOfOne(let loss):
            "compile: `\(loss)` compares classes, but the model has one output; for yes or no write `loss: .binaryCrossentropy`, "
                + "for classes give the last layer as many units as there are classes"
        case .noProbability(let value):
            "fit: a target is \(value), but `.binaryCrossentropy` wants targets in 0...1: 0 for no, 1 for yes; for numbers write `loss: .meanSquaredError`, "
                + "for classes `loss: .sparseCategoricalCrossentropy` with as many units as there are classes"
        }
    }
}
