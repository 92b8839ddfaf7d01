import Wording

extension RNNError.Operation {
    /// The beginning of an error's sentence.
    var korean: String {
        switch self {
        case .named(let name): name
        case .targets(let operation): "\(operation.korean): 타깃"
        case .layer(let layer, let operation): "\(operation.korean): 층 `\(layer)`"
        case .layerOfKind(let kind, let name): "층 `\(name)`(\(kind))"
        case .initialState(let layer): "층 `\(layer)`의 초기 상태"
        case .step(let layer): "층 `\(layer)`의 step"
        case .parameter(let name, let layer): "층 `\(layer)`의 `\(name)`"
        case .weights(let layer): "층 `\(layer)`의 setWeights"
        case .outputs(let layer): "층 `\(layer)`의 outputs"
        case .outputOfSample(let layer): "샘플 하나에 대한 층 `\(layer)`의 출력"
        case .gradient(let parameter): "apply: `\(parameter)`의 그레이디언트"
        case .initializer(let owner): "\(owner.korean)의 초기화 방법"
        case .axis(let shape): "\(shape) 모양의 축"
        case .element(let shape): "\(shape) 모양인 텐서의 서브스크립트"
        case .reshaping(let shape): "reshaped, 새 모양 \(shape)"
        }
    }
}
