extension TrainingFault {
    var korean: String {
        switch self {
        case .brokenWeights(let layer):
            "fit: 층 `\(layer)`의 가중치가 더는 쓸 만한 숫자가 아닙니다. 앞선 훈련이 망가뜨린 것입니다. 모델을 만드는 블록에서 모델을 새로 만들고, 학습률을 줄여 훈련하세요"
        }
    }
}
