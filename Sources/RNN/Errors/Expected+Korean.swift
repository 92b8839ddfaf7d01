extension RNNError.Expected {
    /// A noun, as it stands in "…이 필요한데".
    var korean: String {
        switch self {
        case .shape(let shape): shape
        case .shapes(let shapes): shapes.joined(separator: " 또는 ")
        case .rowsOrSequences: "(샘플, 특성) 또는 (샘플, 타임스텝, 특성)"
        case .sequences: "(샘플, 타임스텝, 특성)"
        case .rows: "(샘플, 특성)"
        case .wordIDs: "(샘플, 타임스텝)"
        case .knownLength: "길이가 정해진 샘플"
        case .sameAsBuilt: "처음 만들어질 때와 같은 모양"
        case .eachStep(let layer, let expected): "스텝마다 층 `\(layer)`에 맞는 (샘플, 타임스텝, …), 곧 스텝 하나가 \(expected.korean)"
        case .steps(let least): "(샘플, \(least) 이상의 타임스텝, 특성)"
        case .samples(let count): "샘플 \(count)개"
        case .someSample(let noEmptyAxis): (noEmptyAxis ? "길이가 0인 축이 없는 " : "") + "샘플 하나 이상"
        case .oneStep: "타임스텝 하나의 특성, 곧 (특성) 또는 (샘플, 특성)"
        case .features(let count): "특성 \(count)개"
        case .sampleOfIDs: "샘플 하나, 곧 id가 든 (타임스텝)"
        case .sampleOfFeatures: "샘플 하나, 곧 (타임스텝, 특성)"
        case .classNumbers(let shape, let loss, let noOneHot):
            (noOneHot ? "원-핫 타깃(`categoricalCrossentropy`에서 씁니다)이 아니라 " : "") + "\(loss)에 맞는 \(shape) 모양의 클래스 번호"
        case .oneNumberEach(let shape): "샘플마다 숫자 하나인 \(shape) 모양"
        case .noClassNumbers(let shape, let loss):
            "클래스 번호(`sparseCategoricalCrossentropy`에서 씁니다)가 아니라 \(loss)에 맞는 \(shape) 모양"
        case .answerForEachStep(let shape, true):
            "타임스텝마다 하나씩(샘플마다 하나로 하려면 마지막 순환층에서 `returnSequences: true`를 뺍니다) \(shape) 모양의 정답"
        case .answerForEachStep(let shape, false):
            "타임스텝마다 하나씩(샘플마다 하나로 하려면 마지막 층 앞에 `LSTM(8)`이나 `Flatten()`을 둡니다) \(shape) 모양의 정답"
        case .answers(let samples): "정답 \(samples)개"
        case .answersNotSamples(let shape):
            "샘플이 아니라(`trainTestSplit`의 결과는 `(xTrain, xTest, yTrain, yTest)` 차례입니다) \(shape) 모양의 정답"
        case .predictions: "샘플 하나 이상의 예측"
        case .classPredictions: "(샘플, 클래스), (샘플, 1) 또는 (샘플,) 모양의 예측"
        case .onePrediction: "예측 하나의 확률들"
        case .numbers(let count): "숫자 \(count)개에 맞는 모양"
        case .elements(let count): "원소 \(count)개에 맞는 모양"
        case .oneElement: "원소가 하나인 텐서"
        case .someAxis: "축이 하나 이상인 텐서"
        case .oneOrTwoAxes: "축이 하나나 둘인 텐서"
        case .rowsAsColumns(let count): "첫째 텐서의 열이 \(count)개이므로 행이 \(count)개인 둘째 텐서"
        case .broadcast(let shape): "\(shape)에 맞출 수 있는 모양"
        case .matrix: "숫자가 1,048,576개를 넘지 않는 (행, 열)"
        }
    }
}
