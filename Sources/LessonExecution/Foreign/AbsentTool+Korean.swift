extension AbsentTool {
    var korean: String {
        switch self {
        case .checkpoint: "가장 좋은 파라미터는 `EarlyStopping(patience: 3, restoreBestWeights: true)`가 남겨 둡니다"
        case .savedModel: "훈련한 모델은 다음 실행에서도 저절로 기억됩니다. 그 모델을 그대로 씁니다"
        case .functionalModel: "모델은 층을 차례로 쌓아 만듭니다: `Sequential()`, `model.add(…)`"
        case .otherLayers: "레슨에는 `Embedding`, `SimpleRNN`, `LSTM`, `GRU`, `Dense`처럼 순환 신경망에 쓰는 층이 있습니다"
        case .normalisation: "순환 신경망에는 `LayerNormalization()`을 씁니다"
        case .otherOptimizers: "`Adam()`, `AdamW()`, `Nadam()`, `RMSprop()`, `SGD()`, `Adagrad()`가 있습니다"
        case .textLayers: "텍스트는 `Tokenizer(numWords: 1000)`의 `fitOnTexts`와 `textsToSequences`, 그리고 `padSequences`를 써서 숫자로 바꿉니다"
        case .trainingByHand: "훈련은 `model.compile(…)`과 `model.fit(x, y, epochs: 5)`로 합니다. 반복문이나 그레이디언트를 직접 쓰지 않습니다"
        case .devices: "메모리와 프로세서는 저절로 다루어집니다. 이 부분을 지웁니다"
        case .layerShapes: "층마다 출력의 모양은 `model.summary()`가 보여 줍니다"
        case .frozenLayers: "모델의 층은 모두 훈련되고, 차례대로 `model.layers`에 들어 있습니다"
        case .pipelines: "`model.fit(x, y, batchSize: 32)`에 리스트를 그대로 주면 배치로 나누어 훈련합니다"
        case .otherData: "데이터셋은 리뷰가 있습니다: `try IMDB.load(numWords: 500)`"
        case .logging: "손실은 `model.fit`의 결과에 들어 있습니다: `plot(history)`"
        case .dataFrames: "표는 `Table(columns: […], rows: […])`로 만들고 데이터는 리스트로 다룹니다"
        case .tables: "레슨 파일 옆에 있는 파일은 머리말(front matter)에 `data: {table: reviews.csv}`처럼 적고 `table`로 씁니다"
        case .historyOfModel: "`fit`이 돌려주는 값에 있습니다. `let history = model.fit(…)`로 받아 `history[\"loss\"]`처럼 꺼냅니다"
        case .weightsOfModel: "가중치는 층마다 따로 있습니다: `model.layers[0].setWeights(model.layers[0].weights.map { $0.value })`"
        case .figures: "그래프는 만든 자리에 나타납니다. 이 줄을 지웁니다"
        case .legends: "범례에는 `plot([Line(\"loss\", y)])`처럼 선에 준 이름이 나타납니다. 이 줄을 지웁니다"
        case .titles: "제목은 그래프를 만들 때 함께 줍니다: `plot(lines, xLabel: \"epoch\", title: \"loss\")`"
        case .axisLimits: "축의 처음과 끝은 그래프를 만들 때 함께 줍니다: `plot(lines, xLimits: 0...20, yLimits: 0...1)`"
        case .axisScales: "로그 축은 그래프를 만들 때 함께 줍니다: `plot(lines, yScale: .log)`"
        case .randomNumbers: "난수는 난수원에서 얻습니다: `var source = RandomSource(seed: 42)`, `Double.random(in: 0..<1, using: &source)`"
        case .randomIntegers: "난수는 난수원에서 얻습니다: `var source = RandomSource(seed: 42)`, `Int.random(in: 1...6, using: &source)`"
        case .randomArrays:
            "난수는 난수원에서 얻습니다: `var source = RandomSource(seed: 42)`. 여러 개는 `(0..<$n).map { _ in source.nextUnit() }`으로 만듭니다"
        case .randomPicks:
            "무작위로 고르거나 섞을 때도 난수원을 씁니다: `var source = RandomSource(seed: 42)`, `x.randomElement(using: &source)!`, `x.shuffled(using: &source)`"
        case .predictedClasses:
            "`let p = model.predict(x)`로 얻은 확률을, 유닛이 하나면 `p.scalars.map { $0 > 0.5 ? 1 : 0 }`, "
                + "여럿이면 `p[0].scalars.firstIndex(of: p[0].scalars.max()!)!`로 바꿉니다"
        case .rateOfTraining: "학습률은 `compile`에서 옵티마이저에 줍니다: `optimizer: Adam(learningRate: 0.01)`"
        case .partsOfCompiling: "이 인자는 `compile`에 씁니다"
        case .partsOfFitting: "이 인자는 `fit`에 씁니다"
        case .scaling: "숫자는 `map`으로, 단어는 `Tokenizer`와 `Vocabulary`로 바꿉니다"
        case .files: "레슨은 파일을 읽거나 쓰지 않습니다"
        }
    }
}
