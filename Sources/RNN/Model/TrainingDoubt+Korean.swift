import Wording

extension TrainingDoubt {
    var korean: String {
        switch self {
        case .softmaxOfOne(let layer):
            "층 `\(layer)`: 유닛 하나에 건 softmax는 언제나 1이어서 아무것도 배우지 못합니다. 예/아니요를 가르려면 `Dense(1, activation: .sigmoid)`로 쓰고, "
                + "클래스가 여럿이면 유닛을 클래스의 개수만큼 두세요"
        case .classesOfOne(let loss):
            "compile: \("`\(loss)`".with(.은는)) 클래스끼리 비교하는 손실인데 모델의 출력이 하나뿐입니다. 예/아니요를 가르려면 `loss: .binaryCrossentropy`로 쓰고, "
                + "클래스가 여럿이면 마지막 층의 유닛을 클래스의 개수만큼 두세요"
        case .noProbabilities(let layer, let activation, let loss, let wanted):
            "compile: \("`\(loss)`".with(.은는)) 확률을 받는 손실인데, 층 `\(layer)`의 활성화 함수 \("`\(activation)`".with(.은는)) 확률을 내지 않습니다. "
                + "그 층에 \("`activation: \(wanted)`".with(.을를)) 쓰세요"
        case .metricOfOne(let metric):
            "compile: \("`\(metric)`".with(.은는)) 클래스끼리 비교하는 지표인데 모델의 출력이 하나뿐이어서 맞고 틀림을 가리지 못합니다. "
                + "`metrics: [.accuracy]`라고 쓰세요"
        case .otherLength(let layer, let declared, let given):
            "fit: 층 `\(layer)`에는 \("`inputLength: \(declared)`".with(.이))라고 적혀 있지만 샘플의 타임스텝은 \(given)개입니다. 훈련은 \(given)개로 합니다. "
                + "`inputLength:`와 `maxlen:`에 같은 값을 쓰세요"
        case .sameValidation:
            "fit: `validationData`에 훈련에 쓰는 데이터가 그대로 들어 있어서 `val_loss`로는 처음 보는 데이터에서 얼마나 맞히는지 알 수 없습니다. "
                + "`validationSplit: 0.2`로 일부를 남겨 두세요"
        case .otherPadding("predict", let trained, let given):
            "predict: 훈련할 때 샘플의 타임스텝은 \(trained)개인데 여기서는 \(given)개입니다. 똑같이 `padSequences(…, maxlen: \(trained))`로 맞추세요"
        case .otherPadding(let operation, let trained, let given):
            "\(operation): 훈련할 때 샘플의 타임스텝은 \(trained)개인데 여기서는 \(given)개입니다. 두 곳에 모두 \("`maxlen: \(trained)`".with(.이))라고 쓰세요"
        case .noProbability(let value):
            "fit: 타깃에 \(value.with(.이가)) 있습니다. `.binaryCrossentropy`의 타깃은 0...1이어야 합니다. 아니요는 0, 예는 1입니다. 숫자를 맞히려면 `loss: .meanSquaredError`, "
                + "클래스를 맞히려면 `loss: .sparseCategoricalCrossentropy`로 쓰고 유닛을 클래스의 개수만큼 두세요"
        }
    }
}
