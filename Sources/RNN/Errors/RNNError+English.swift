extension RNNError {
    /// The error as a sentence: who found out, what was expected, what was given, and what to do.
    var english: String {
        switch self {
        case .shapeMismatch(let operation, .answers(let samples), let given):
            "\(operation): \(samples) sample\(samples == 1 ? "" : "s"), but \(given.dimensions.first ?? 0) answers: there must be one for each sample"
        case .shapeMismatch(let operation, .noClassNumbers(_, let loss), _):
            "\(operation): the model gives several numbers a sample, but each answer is one: "
                + (loss.hasSuffix("crossentropy")
                    ? "write `loss: .sparseCategoricalCrossentropy`, or for yes or no end the model with `Dense(1, activation: .sigmoid)`"
                    : "end the model with `Dense(1)`, or write `loss: .sparseCategoricalCrossentropy` for classes")
        case .shapeMismatch(let operation, .oneNumberEach, let given):
            "\(operation): the model gives one number a sample, but each answer has \(given.dimensions.last ?? 0): "
                + "give the answers as they are, without `oneHot`"
        case .shapeMismatch(let operation, .elements(let count), let given):
            "\(operation): the tensor has \(count) number\(count == 1 ? "" : "s"), but \(given) holds \(given.count)"
        case .shapeMismatch(let operation, let expected, let given):
            "\(operation): expected \(expected.english), given \(given)"
        case .invalidArgument(let operation, let name, let given, let requirement):
            "\(operation): `\(name)` is \(given.english), but must be \(requirement.english)"
        case .layerInput(let layer, let expected, let given, let remedy):
            "layer `\(layer)` expects input of shape \(expected.english), but is given \(given); \(remedy.english)"
        case .inputNotFirst(let layer):
            "layer `\(layer)` expects to be the first, but is given a model that has layers; put `Input` first"
        case .embeddingNotFirst(let layer, let below):
            "layer `\(layer)` expects input of shape (samples, time steps) of word ids, but is given what comes out of `\(below)`; "
                + "an embedding is a model's first layer"
        case .severalOutputs(let layer, .states, let user):
            "layer `\(layer)` gives its states beside its output (`returnState: true`), but \(user.english) takes one output from a layer; leave `returnState` out, or call the layer by itself with `outputAndStates`"
        case .severalOutputs(let layer, .bothDirections, let user):
            "layer `\(layer)` gives the outputs of both directions (`mergeMode: .none`), but \(user.english) takes one output from a layer; choose how they are merged, or call the layer by itself with `outputs`"
        case .unpadded(let operation, let data, let steps):
            "\(operation): the lists of word ids differ in length: make them equally long first, `padSequences(\(data), maxlen: \(steps))`"
        case .raggedRows("Tensor(ids:)", _, _, _):
            "the lists of word ids differ in length: make them equally long first, `padSequences(x, maxlen: 100)`"
        case .raggedRows(let operation, let expected, let given, let row):
            "\(operation): the row at index \(row) has \(given) element\(given == 1 ? "" : "s") where the first has \(expected); "
                + "rows must be equally long (`padSequences` makes them so)"
        case .indexOutOfRange(let operation, let index, let count):
            count == 0
                ? "\(operation): index \(index) is out of range, there are no elements"
                : "\(operation): index \(index) is out of range, it must be in 0...\(count - 1)"
        case .idOutOfRange(let operation, let id, let count):
            "\(operation): id \(id) is outside 0..<\(count); "
                + (id < 0
                    ? "no id is negative: look where it comes from (`padSequences` fills with 0, unless it is told another `value:`)"
                    : "write `Embedding(\(id + 1), …)`, or load the data with `numWords: \(count)`")
        case .tooLarge(let operation, let bytes):
            "\(operation): this would take \(bytes / 1_000_000) MB; use a part of the data, or its one-hot or integer form"
        case .statefulBatch(let operation, let layer, let kept, let given):
            "\(operation): layer `\(layer)` is stateful and keeps the states of \(kept) samples, but a batch has \(given); use `batchSize: \(kept)`, or call `resetStates()` before"
        case .unevenBatches(let operation, let layer, let size, let samples):
            "\(operation): layer `\(layer)` is stateful, so all batches must be as large, but \(samples) samples make batches of \(size) and a last one of \(samples % size); choose a `batchSize` that divides \(samples)"
        case .noLayers(let operation):
            "\(operation): the model has no layers; add some with `add`"
        case .notBuilt(let operation):
            "\(operation): the model does not know the shape of its input yet; give the first layer `inputShape:`, or call `fit` first"
        case .notCompiled(let operation, let loss, let model):
            "\(operation): the model is not compiled; first write `\(model).compile(optimizer: Adam(), loss: \(loss))`"
        case .duplicateLayer(let name):
            "the model already has the layer `\(name)`; make a new layer, or give it another name"
        case .weightCount(let layer, let expected, let given):
            "layer `\(layer)` has \(expected) arrays of weights, but \(given) are given"
        case .weightsFile(let operation, let file, let reason):
            "\(operation): \(file): \(reason.english)"
        case .weightsMismatch(let file, let problems):
            "loadWeights: the arrays in \(file) are not this model's: "
                + problems.prefix(8).map(\.english).joined(separator: "; ")
                + (problems.count > 8 ? "; and \(problems.count - 8) more" : "") + ". Nothing was loaded"
        case .unknownMetric(let operation, let name, let available):
            "\(operation): there is no `\(name)`, only \(available.map { "`\($0)`" }.joined(separator: ", "))"
                + remedy(for: name, among: available)
        case .diverged(let epoch, let batch, let loss):
            "fit: the loss is \(loss.isNaN ? "not a number" : "infinite") in epoch \(epoch), batch \(batch); "
                + (epoch == 1 && batch == 1
                    ? "look for values in the data that are no finite numbers, or are very large"
                    : "use a smaller learning rate, or clip gradients with the optimizer's `clipNorm: 1`")
        case .training(let fault): fault.english
        case .unsupported(let operation, let reason):
            "\(operation): \(reason.english)"
        case .interrupted:
            "interrupted"
        }
    }

    private func remedy(for metric: String, among available: [String]) -> String {
        if let near = nearestMetric(to: metric, among: available) { return "; did you mean `\(near)`?" }
        if metric.hasPrefix("val_"), !available.contains(where: { $0.hasPrefix("val_") }) { return "; give `fit` some `validationData:`" }
        if let code = Metric.lessonName(of: metric) {
            return available.allSatisfy { $0.hasSuffix("loss") }
                ? "; write `metrics: [\(code)]` in `compile`" : "; put `\(code)` into the `metrics:` of `compile`"
        }
        return "; what `compile` is told as `metrics:` is there beside the loss"
    }
}

extension RNNError.OutputUser {
    fileprivate var english: String {
        switch self {
        case .model: "a Sequential model"
        case .named(let name): name
        }
    }
}

extension WeightProblem {
    /// As it stands in the error's sentence: "`lstm/lstm_cell/bias` of shape (32,) is missing".
    var english: String {
        switch self {
        case .missing(let name, let shape): "`\(name)` of shape \(shape) is missing"
        case .extra(let name, let shape): "the model has no `\(name)`, which has shape \(shape)"
        case .wrongShape(let name, let expected, let given): "`\(name)` should have shape \(expected), but has \(given)"
        case .wrongType(let name, let given): "`\(name)` holds \(given), but should hold floating-point numbers"
        }
    }
}
