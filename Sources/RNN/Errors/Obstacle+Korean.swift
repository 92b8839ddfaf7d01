import Wording

extension RNNError.Obstacle {
    var korean: String {
        switch self {
        case .noRecurrentLayer: "모델에 SimpleRNN, LSTM, GRU, Bidirectional 층이 하나도 없습니다"
        case .bidirectionalNeedsRecurrent(let given): "\(given.with(.이가)) 아니라 SimpleRNN, LSTM, GRU 층을 받습니다"
        case .forwardGoesBackwards: "첫째 층은 앞으로 읽어야 합니다: `goBackwards`는 `backwardLayer`에만 쓰세요"
        case .differentOption(let option): "두 층의 \("`\(option)`".with(.이가)) 같아야 합니다"
        case .differentUnits(let mode, let forward, let backward):
            "`mergeMode: .\(mode)`에는 유닛 개수가 같은 두 층이 필요한데 하나는 \(forward)개, 다른 하나는 \(backward)개입니다. "
                + "개수를 같게 하거나 `.concat`을 쓰세요"
        case .backwardGoesForwards: "`backwardLayer`는 반대 방향으로 읽어야 합니다: `goBackwards: true`를 주세요"
        case .stridesAndDilation(let strides, let dilation):
            "\("`strides: \(strides)`".with(.과와)) \("`dilationRate: \(dilation)`".with(.은는)) 함께 쓸 수 없습니다. 둘 중 하나는 1로 두세요"
        case .takesNoTimeStep(let kind): "\(kind.with(.이가)) 아니라 타임스텝 하나의 값을 바꾸는 층을 받습니다. \(kind.with(.은는)) 그 앞에 두세요"
        case .statefulTimeStep: "안쪽 층은 타임스텝마다 새로 시작합니다: `stateful`을 빼세요"
        case .orthogonal(let shape): "`.orthogonal`은 축이 둘 이상인 배열에 쓰는데, 이 배열은 \(shape)입니다"
        case .identity(let shape): "`.identity`는 행렬에 쓰는데, 이 배열은 \(shape)입니다"
        case .mergedDirections(let mode): "두 방향이 \("`mergeMode: .\(mode)`".with(.으로)) 합쳐져 있습니다. `mergeMode: .none`으로 만드세요"
        case .stateCount(let count, let given): "상태가 \(count)개인데 \(given)개가 주어졌습니다"
        case .foreignLayer(let kind): "모델에는 \(kind.with(.이가)) 아니라 이 모듈의 층을 넣습니다"
        case .isTrained(let layer): "모델을 훈련하는 중입니다. \("`\(layer)`".with(.을를)) `fit` 앞이나 뒤에서 추가하세요"
        case .tooManyLayers(let most): "모델의 층은 \(most)개까지입니다"
        case .foreignOptimizer(let kind): "\(kind.with(.이가)) 아니라 SGD, RMSprop, Adam, AdamW, Adagrad, Nadam 옵티마이저를 씁니다"
        case .followsSchedule(let kind): "옵티마이저의 학습률이 \(kind.with(.을를)) 따릅니다. 밖에서 정하려면 옵티마이저에 숫자를 주세요"
        case .noBackwardLayer(let layer): "\("층 `\(layer)`".with(.이가)) 든 `Bidirectional`이 모델에 없으므로 거꾸로 읽는 층이 없습니다"
        case .noLayerOfModel(let layer): "\("층 `\(layer)`".with(.은는)) 이 모델의 층이 아닙니다"
        case .stepsAreNoWords(let layer, let steps, let words):
            "\("층 `\(layer)`".with(.은는)) 타임스텝 \(steps)개를 지나는데 샘플에는 \(words)개가 있어 스텝과 단어가 맞지 않습니다: "
                + "샘플을 스텝마다 그대로 읽는 층만 보여 줄 수 있습니다"
        case .noCellState: "모델에 셀 상태가 있는 층이 없습니다(LSTM에만 있습니다). `by: .hiddenState`나 `by: .input`을 쓰세요"
        case .noSingleAnswer: "모델이 샘플 하나에 답을 여럿 냅니다. `LSTM(8)` 뒤의 `Dense`처럼 답 하나로 끝나는 모델을 주세요"
        case .noGradientOfIDs: "단어 id에는 그레이디언트가 없습니다"
        case .noWholeNumbers: "텐서에 64비트 정수가 아닌 값이 있습니다"
        case .twoWeights: "`classWeight`와 `sampleWeight` 가운데 하나만 주세요"
        case .severalAnswers(let steps, let samples):
            "모델이 샘플마다 답을 \(steps)개 내므로 샘플에 클래스가 하나로 정해지지 않습니다. 모양이 (\(samples), \(steps))인 `sampleWeight:`를 주세요"
        case .targetsAreClasses: "타깃이 클래스 번호입니다. `.accuracy`나 `.sparseCategoricalAccuracy`를 쓰거나 원-핫 타깃을 주세요"
        case .targetsAreNoClasses: "타깃이 클래스 번호가 아닙니다. `.accuracy`나 `.categoricalAccuracy`를 쓰세요"
        }
    }
}
