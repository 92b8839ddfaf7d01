extension RNNError.Operation: CustomStringConvertible {
    /// The beginning of an error's sentence.
    public var description: String { english }

    var english: String {
        switch self {
        case .named(let name): name
        case .targets(let operation): "\(operation.english): the targets"
        case .layer(let layer, let operation): "\(operation.english): layer `\(layer)`"
        case .layerOfKind(let kind, let name): "layer `\(name)` (\(kind))"
        case .initialState(let layer): "initial state of layer `\(layer)`"
        case .step(let layer): "step of layer `\(layer)`"
        case .parameter(let name, let layer): "`\(name)` of layer `\(layer)`"
        case .weights(let layer): "setWeights of layer `\(layer)`"
        case .outputs(let layer): "outputs of layer `\(layer)`"
        case .outputOfSample(let layer): "what comes out of layer `\(layer)` for one sample"
        case .gradient(let parameter): "apply: the gradient by `\(parameter)`"
        case .initializer(let owner): "initializer of \(owner.english)"
        case .axis(let shape): "axis of the shape \(shape)"
        case .element(let shape): "subscript of a tensor of shape \(shape)"
        case .reshaping(let shape): "reshaped to \(shape)"
        }
    }
}
