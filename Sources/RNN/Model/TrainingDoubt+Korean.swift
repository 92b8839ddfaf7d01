import Wording

extension TrainingDoubt {
    var korean: String {
        switch self {
        case .softmaxOfOne(let layer):
            "층 `\(layer)`: 유닛 하나에 건 softmax는 언제나 1이어서 아무것도 배우지 못합니다. 예/아니요를 가르려면 `Dense(1, activation: .sigmoid)`로 쓰고, "
                + "클래스가 여럿이면 유닛을 클래스의 개수만큼 두세요"
        case .classesOfOne(let loss):
            "compile: \("`\(loss)`".with(.은는)) 클래스끼리 견주는 손실인데 모델의 출력이 하나뿐입니다. 예/아니요를 가르려면 `loss: .binaryCrossentropy`로 쓰고, "
                + "클래스가 여럿이면 마지막 층의 유닛을 클래스의 개수만큼 두세요"
        case .noProbability(let value):
            "fit: 타깃에 \(value.with(.이가)) 있습니다. `.binaryCrossentropy`의 타깃은 0...1이어야 합니다. 아니요는 0, 예는 1입니다. 숫자를 맞히려면 `loss: .meanSquaredError`, "
                + "클래스를 맞히려면 `loss: .sparseCategoricalCrossentropy`로 쓰고 유닛을 클래스의 개수만큼 두세요"
        }
    }
}
