extension RNNError.Obstacle {
    var english: String {
        switch self {
        case .noRecurrentLayer: "the model has no SimpleRNN, LSTM, GRU or Bidirectional"
        case .bidirectionalNeedsRecurrent(let given): "it takes SimpleRNN, LSTM or GRU layers, not \(given)"
        case .forwardGoesBackwards: "its layer must go forwards: leave `goBackwards` to `backwardLayer`"
        case .differentOption(let option): "both layers must have the same `\(option)`"
        case .differentUnits(let mode, let forward, let backward):
            "`mergeMode: .\(mode)` needs two layers of as many units, but one has \(forward) and the other \(backward); "
                + "give them the same number, or use `.concat`"
        case .backwardGoesForwards: "`backwardLayer` must go the other way: give it `goBackwards: true`"
        case .stridesAndDilation(let strides, let dilation):
            "`strides: \(strides)` and `dilationRate: \(dilation)` do not go together; leave one of them at 1"
        case .takesNoTimeStep(let kind): "it takes a layer that changes one time step's numbers, not \(kind); put that before it"
        case .statefulTimeStep: "its layer begins anew at every time step: leave `stateful` out"
        case .orthogonal(let shape): "`.orthogonal` is for arrays of at least two axes, and this one is \(shape)"
        case .identity(let shape): "`.identity` is for matrices, and this one is \(shape)"
        case .mergedDirections(let mode): "its directions are merged by `mergeMode: .\(mode)`; make it with `mergeMode: .none`"
        case .stateCount(let count, let given): "it has \(count) \(count == 1 ? "state" : "states"), but \(given) are given"
        case .foreignLayer(let kind): "a model is made of this module's layers, not of \(kind)"
        case .isTrained(let layer): "the model is being trained; add `\(layer)` before `fit`, or after it"
        case .tooManyLayers(let most): "a model has at most \(most) layers"
        case .foreignOptimizer(let kind): "the optimizers are SGD, RMSprop, Adam, AdamW, Adagrad and Nadam, not \(kind)"
        case .followsSchedule(let kind): "the optimizer's learning rate follows a \(kind); give the optimizer a number to set it from outside"
        case .noBackwardLayer(let layer): "layer `\(layer)` is in no `Bidirectional` of the model, so nothing goes backwards beside it"
        case .noLayerOfModel(let layer): "layer `\(layer)` is not one of the model's"
        case .stepsAreNoWords(let layer, let steps, let words):
            "layer `\(layer)` goes through \(steps) time steps and the sample has \(words), so its steps are no words: "
                + "only layers that read what the sample has, step by step, can be shown"
        case .noCellState: "no layer of the model has a cell state, as only LSTM does; write `by: .hiddenState` or `by: .input`"
        case .noSingleAnswer: "the model gives more than one answer for the sample; it takes a model that ends in one, as `Dense` behind `LSTM(8)` does"
        case .noGradientOfIDs: "word ids have no gradient"
        case .noWholeNumbers: "the tensor has numbers that are no whole numbers of 64 bits"
        case .twoWeights: "give `classWeight` or `sampleWeight`, not both"
        case .severalAnswers(let steps, let samples):
            "the model gives \(steps) answers a sample, so that a sample has no class; give `sampleWeight:` of shape (\(samples), \(steps))"
        case .targetsAreClasses: "the targets are class numbers; use `.accuracy` or `.sparseCategoricalAccuracy`, or one-hot targets"
        case .targetsAreNoClasses: "the targets are no class numbers; use `.accuracy` or `.categoricalAccuracy`"
        }
    }
}
