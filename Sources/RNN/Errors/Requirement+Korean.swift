import Wording

extension RNNError.Requirement {
    /// The end of "`units`가 0인데, …".
    var korean: String {
        switch self {
        case .atLeast(let least): "\(least) 이상이어야 합니다"
        case .between(let least, let greatest), .notAbove(let greatest, let least): "\(least) 이상 \(grouped(greatest)) 이하여야 합니다"
        case .lessThan(let limit, let least), .below(let limit, let least): "\(least) 이상 \(limit) 미만이어야 합니다"
        case .within(let least, let greatest): "\(least) … \(greatest) 사이의 값이어야 합니다"
        case .index(let count, let things): (things.map { "\($0.korean)에 맞게 " } ?? "") + "0 이상 \(count) 미만이어야 합니다"
        case .fraction: "0 이상 1 미만의 비율이어야 합니다"
        case .zeroOrMore: "0 이상이어야 합니다"
        case .zeroOrMoreEach: "모두 0 이상이어야 합니다"
        case .zeroOrMoreEpochs: "0 이상의 에포크 횟수여야 합니다"
        case .moreThanZero: "0보다 커야 합니다"
        case .wholeNumber: "정수여야 합니다"
        case .wholeNumberBelow(let count): "0..<\(count) 안의 정수여야 합니다"
        case .classNumber(let outputs): "모델의 출력이 \(outputs)개이므로 0...\(outputs - 1) 안의 정수여야 합니다"
        case .wordIDs: "단어 id여야 합니다"
        case .finite, .finiteNumber: "유한한 값이어야 합니다"
        case .finiteNumbers: "모두 유한한 값이어야 합니다"
        case .finiteRange: "유한한 두 값 사이의 범위여야 합니다"
        case .limitsApart: "서로 다른 유한한 두 값 사이의 범위여야 합니다"
        case .limitsAboveZero: "0보다 커야 합니다: 로그 축에는 0 이하의 자리가 없습니다"
        case .finiteFromMinimum: "`minimum` 이상의 유한한 값이어야 합니다"
        case .finiteNotNegative: "0 이상의 유한한 값이어야 합니다"
        case .numberOf32Bits: "32비트로 나타낼 수 있는 값이어야 합니다"
        case .idOf32Bits: "32비트 정수 범위 안에 있어야 합니다"
        case .numberOf30Bits: "30비트 범위 안에 있어야 합니다"
        case .lengthsOfSample: "배치를 뺀 샘플 하나의 축 길이들이고 각각 1 이상이어야 합니다"
        case .lengthsNotNegative: "0 이상의 길이로 이루어져야 합니다"
        case .functionOfOneNumber: "값 하나를 받는 함수여야 합니다: .tanh, .relu, .sigmoid, .linear 등"
        case .oneOf(let options): "\(options.joined(separator: " 또는 ")) 중 하나여야 합니다"
        case .partOf(let layer, let parts): "\(layer) 셀에 있는 것이어야 합니다: \(parts.joined(separator: ", "))"
        case .directionOf(let metric): "`\(metric)`의 이름만으로는 커져야 좋은지 작아져야 좋은지 알 수 없으므로 .min 또는 .max로 써야 합니다"
        case .leftOut(let other): "이미 \("`\(other)`".with(.이가)) 있으므로 빼야 합니다: 그레이디언트는 한 가지 방법으로만 자릅니다"
        case .nameWithoutSlash: "가중치 파일에서 이름을 나누는 기호인 `/`가 없어야 합니다"
        case .pathFormats(let format): "\("`\(format)`".with(.이가)) 아니라 `{epoch:02d}`나 `{loss:.3f}`와 같은 형식을 쓴 경로여야 합니다"
        case .validationShare(let samples): "샘플 \(samples)개를 나눌 때 양쪽에 적어도 하나씩 남는 비율이어야 합니다"
        case .oneMoreThanBoundaries(let count): "값이 \(count)개, 곧 경계보다 하나 더 많아야 합니다"
        case .rising: "점점 커지는 순서여야 합니다"
        case .shareOrCount: "0과 1 사이의 비율이거나(0과 1은 빼고) 샘플 개수여야 합니다"
        case .testShare(let samples): "샘플 \(samples)개 가운데 훈련에 쓸 샘플이 남도록 더 작아야 합니다"
        case .testCount(let samples): "1 이상이고 전체 샘플 \(samples)개보다 작아야 합니다"
        case .leftOutWithoutShuffle: "`shuffle`이 false이면 빼야 합니다: 이때는 클래스와 상관없이 마지막 샘플들을 떼어 놓습니다"
        case .twoOfEachClass: "클래스마다 샘플이 두 개 이상 있어야 합니다"
        case .oneOfEachClass(let classes): "클래스마다 하나씩 들어가도록 양쪽에 샘플이 \(classes)개 이상 있어야 합니다"
        case .aboveStart(let start): "`startIndex`의 값 \(start)보다 커야 합니다"
        case .aboveStartAndAtMost(let start, let steps): "`startIndex`의 값 \(start)보다 크고 데이터의 타임스텝 개수 \(steps) 이하여야 합니다"
        case .windowWithin(let steps, let rate): "윈도가 타임스텝 \(steps)개 안에 들어가도록 더 작아야 합니다(`samplingRate`는 \(rate))"
        case .fewNumbers(let rows, let numbers): "행 \(rows)개에 들어가는 숫자가 모두 \(numbers)개를 넘지 않도록 더 작아야 합니다"
        case .binsWithWidth(let least, let greatest): "\("\(least)".with(.과와)) \(greatest) 사이에서 구간마다 너비가 있도록 더 적어야 합니다"
        case .names(let count): "이름 \(count)개이거나 비어 있어야 합니다"
        case .words(let count): "타임스텝마다 하나씩 \(count)개여야 합니다"
        case .aboveShortestReview: "더 커야 합니다: 이보다 짧은 리뷰가 없습니다"
        case .logit: "유한한 로짓이어야 합니다"
        case .probability: "확률이어야 합니다. 로짓이라면 `fromLogits: true`를 쓰세요"
        case .someProbability: "적어도 한 토큰에서는 0보다 커야 합니다"
        case .knownToken(let count): "어휘 사전의 토큰 \(count)개 가운데 하나여야 합니다"
        case .fittedBefore: "먼저 `fitOnTexts`로 단어를 셀 텍스트를 주어야 합니다"
        case .someCharacter: "한 글자 이상이어야 합니다"
        case .tokensAtATime(let steps):
            "상태를 유지하는 이 모델은 한 번에 \(steps)개씩 읽습니다. 타임스텝이 하나인 모델을 만들고 이 모델의 가중치를 `setWeights`로 옮기세요"
        case .tokens(let steps):
            "모델의 타임스텝 개수인 \(steps)개 이상이어야 합니다: 더 많은 토큰으로 시작하고, 훈련 데이터를 패딩했다면 똑같이 패딩하세요. "
                + "아니면 `Embedding`을 쓰거나 `inputShape:`를 빼고 `Flatten` 같은 층 없이 길이가 자유로운 모델을 만드세요"
        }
    }
}

extension RNNError.Things {
    fileprivate var korean: String {
        switch self {
        case .depth: "깊이"
        case .classes: "클래스 개수"
        case .reviews: "리뷰 개수"
        case .stepsOfData: "데이터의 타임스텝 개수"
        }
    }
}
