import Wording

extension Inconsistency: Told {
    package func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: if case .argument(let error) = self { error.english } else { "\(english) don't fit" }
        case .korean: if case .argument(let error) = self { error.korean } else { "\(korean.with(.이가)) 서로 맞지 않습니다" }
        }
    }
}

extension Inconsistency {
    private var english: String {
        switch self {
        case .oneHotAndDepth: "one-hot vectors and their depth"
        case .shapeAndNumbers: "a tensor's shape and its numbers"
        case .sizeOfWeights: "an array of weights and its size"
        case .inputShape: "the lengths of a layer's input"
        case .statesAndCount: "a layer's states and their number"
        case .layerArguments: "a layer and its arguments"
        case .layersAndWeights: "a model's layers and their weights"
        case .optimizerSteps: "an optimizer and its steps"
        case .optimizerAndWeights: "an optimizer's numbers and the weights"
        case .directions: "the two directions of a layer"
        case .distributedLayer: "a layer and what it is at each time step"
        case .history: "a history's epochs and its numbers"
        case .vocabulary: "a vocabulary's tokens and their ids"
        case .tokenizer: "a tokenizer's counts"
        case .matrix: "a matrix's classes and its counts"
        case .heatMap: "a heat map's names and its numbers"
        case .box: "a box and its numbers"
        case .curve: "a curve's places and its values"
        case .axisLimits: "an axis and its limits"
        case .histogram: "a histogram's counts and its edges"
        case .layerParameters: "a layer's parameters"
        case .gates: "a layer's gates and its padding"
        case .arrayParameters: "an array's parameters"
        case .reviews: "reviews and their number"
        case .comparison: "models and what is compared"
        case .network: "a network's layers and its steps"
        case .cell: "a cell and its parts"
        case .argument(let error): error.english
        }
    }

    private var korean: String {
        switch self {
        case .oneHotAndDepth: "원-핫 벡터와 그 깊이"
        case .shapeAndNumbers: "텐서의 모양과 숫자들"
        case .sizeOfWeights: "가중치 배열과 그 크기"
        case .inputShape: "층에 들어가는 입력의 길이들"
        case .statesAndCount: "층의 상태와 그 개수"
        case .layerArguments: "층과 그 인자"
        case .layersAndWeights: "모델의 층과 가중치"
        case .optimizerSteps: "옵티마이저와 스텝 번호"
        case .optimizerAndWeights: "옵티마이저의 숫자들과 가중치"
        case .directions: "층의 두 방향"
        case .distributedLayer: "층과 타임스텝마다의 안쪽 층"
        case .history: "기록의 에포크와 숫자들"
        case .vocabulary: "어휘 사전의 토큰과 id"
        case .tokenizer: "토크나이저의 횟수들"
        case .matrix: "혼동 행렬의 클래스와 개수"
        case .heatMap: "히트맵의 이름과 숫자들"
        case .box: "상자와 숫자들"
        case .curve: "선의 자리와 값"
        case .axisLimits: "축과 그 범위"
        case .histogram: "히스토그램의 개수와 경계"
        case .layerParameters: "층의 파라미터 개수"
        case .gates: "층의 게이트와 패딩"
        case .arrayParameters: "배열의 파라미터 개수"
        case .reviews: "리뷰와 그 개수"
        case .comparison: "모델과 비교하는 지표"
        case .network: "신경망의 층과 스텝"
        case .cell: "셀과 그 부분"
        case .argument(let error): error.korean
        }
    }
}
