extension TrainingFault {
    var english: String {
        switch self {
        case .brokenWeights(let layer):
            "fit: the weights of layer `\(layer)` are no usable numbers any more: an earlier training broke them; make the model anew (run the block that makes it), "
                + "and train it with a smaller learning rate"
        }
    }
}
