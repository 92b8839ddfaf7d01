import Wording

extension RNNError.Remedy {
    var korean: String {
        switch self {
        case .timeDistribute: "`TimeDistributed` 안에 넣으세요"
        case .embedOrReturnSequences: "`Embedding`으로 단어 id를 벡터로 바꾸거나 아래층에 `returnSequences: true`를 주세요"
        case .reshapeOrDeclare: "데이터의 모양을 바꾸거나 샘플 하나의 모양을 `inputShape:`로 알려 주세요"
        case .idsNeedNoOneHot: "임베딩은 단어 id를 받으므로 맨 앞에 두고, 원-핫 벡터로 바꾸지 마세요"
        case .idsFirst: "임베딩은 모델의 첫째 층으로 두세요"
        case .rowOfIDs: "샘플마다 단어 id 한 줄을 주세요"
        case .declareLength: "첫째 층에 `inputShape:`나 `inputLength:`를 주세요"
        case .returnSequences: "아래층에 `returnSequences: true`를 빠뜨리지 않았나요?"
        case .returnSequencesOrEmbed:
            "첫째 층이면 `inputShape: [타임스텝, 특성]`처럼 주세요. 아니면 아래층에 `returnSequences: true`를 빠뜨렸거나, 단어 id를 `Embedding`이나 `oneHot`으로 바꾸지 않은 것은 아닌가요?"
        case .allOutputsBelow(let layer, let code): "아래층 `\(layer)`에 \("`\(code)`".with(.과와)) 같이 `returnSequences: true`를 주세요"
        case .noStepsAfter(let kind): "\("아래층 `\(kind)`".with(.이가)) 타임스텝을 없앴습니다. 빼거나 이 층 뒤로 옮기세요"
        case .embedIDs(let words): "단어 id는 먼저 벡터로 바꿉니다: 이 층 앞에 `Embedding(\(words), 8)`을 두세요"
        case .declareFeatures(let steps): "샘플의 모양은 타임스텝과 특성입니다: `inputShape: [\(steps), 1]`"
        case .rowOfFeatures: "타임스텝마다 특성 한 줄을 주세요"
        case .newLayer: "모양이 다른 입력에는 새 층을 쓰세요"
        case .oneVector: "샘플마다 벡터 하나를 주세요: 아래층에서 `returnSequences`를 빼면 됩니다"
        case .stepsOrNoTimeDistributed: "타임스텝마다 안쪽 층에 맞는 값을 주거나 `TimeDistributed` 없이 쓰세요"
        case .longerSamples: "더 긴 샘플을 주거나 윈도를 줄이세요"
        case .reshape: "데이터의 모양을 바꾸세요"
        case .vectorsForIDs: "단어 id를 벡터로 바꾸세요: `oneHot(x, depth: …)`을 쓰거나 `Embedding`을 첫째 층으로 두세요"
        case .noOneHot: "임베딩은 `oneHot`으로 바꾸지 않은 단어 id를 받습니다"
        case .sampleAxis(let shape): "샘플이 하나여도 배치로 넣습니다. 텐서는 뒤에 `.reshaped(\(shape))`, 리스트는 `[…]`로 감싸세요"
        case .reshapeOrRemake: "데이터의 모양을 바꾸거나 이 모양의 샘플에 맞게 모델을 만드세요"
        }
    }
}
