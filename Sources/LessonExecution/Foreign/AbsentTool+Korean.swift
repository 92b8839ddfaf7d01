extension AbsentTool {
    var korean: String {
        switch self {
        case .checkpoint: "가장 좋은 파라미터는 `EarlyStopping(patience: 3, restoreBestWeights: true)`가 남겨 둡니다"
        case .savedModel: "훈련한 모델은 다음 실행에서도 저절로 기억됩니다. 그 모델을 그대로 씁니다"
        case .functionalModel: "모델은 층을 차례로 쌓아 만듭니다: `Sequential()`, `model.add(…)`"
        case .otherLayers: "레슨에는 `Embedding`, `SimpleRNN`, `LSTM`, `GRU`, `Dense`처럼 순환 신경망에 쓰는 층이 있습니다"
        case .otherData: "데이터셋은 리뷰가 있습니다: `try IMDB.load(numWords: 500)`"
        case .logging: "손실은 `model.fit`의 결과에 들어 있습니다: `plot(history)`"
        case .dataFrames: "표는 `Table(columns: […], rows: […])`로 만들고 데이터는 리스트로 다룹니다"
        case .figures: "그래프는 만든 자리에 나타납니다. 이 줄을 지웁니다"
        case .legends: "제목은 그래프를 만들 때 함께 줍니다: `plot(lines, xLabel: \"epoch\", title: \"loss\")`"
        case .randomNumbers: "난수는 난수원에서 얻습니다: `var source = RandomSource(seed: 42)`, `Double.random(in: 0..<1, using: &source)`"
        case .scaling: "숫자는 `map`으로, 단어는 `Tokenizer`와 `Vocabulary`로 바꿉니다"
        case .files: "레슨은 파일을 읽거나 쓰지 않습니다"
        }
    }
}
