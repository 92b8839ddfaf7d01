import Wording

extension RNNError {
    /// The error as a sentence: who found out, what was expected, what was given, and what to do.
    var korean: String {
        switch self {
        case .shapeMismatch(let operation, .answers(let samples), let given):
            "\(operation.korean): 샘플은 \(samples)개인데 정답은 \(given.dimensions.first ?? 0)개입니다. 샘플마다 정답이 하나씩 있어야 합니다"
        case .shapeMismatch(let operation, .noClassNumbers(_, let loss), _):
            "\(operation.korean): 모델은 샘플마다 숫자를 여럿 내는데 정답은 하나씩입니다. "
                + (loss.hasSuffix("crossentropy")
                    ? "`loss: .sparseCategoricalCrossentropy`로 쓰거나, 예/아니요를 가르려면 마지막 층을 `Dense(1, activation: .sigmoid)`로 쓰세요"
                    : "마지막 층을 `Dense(1)`로 쓰거나, 클래스를 맞히려면 `loss: .sparseCategoricalCrossentropy`로 쓰세요")
        case .shapeMismatch(let operation, .elements(let count), let given):
            "\(operation.korean): 텐서에는 숫자가 \(count)개 있는데 \("\(given)".with(.은는)) \(given.count)개짜리 모양입니다"
        case .shapeMismatch(let operation, .oneNumberEach, let given):
            "\(operation.korean): 모델은 샘플마다 숫자를 하나씩 내는데 정답은 \(given.dimensions.last ?? 0)개씩입니다. `oneHot`을 빼고 정답을 그대로 주세요"
        case .shapeMismatch(let operation, let expected, let given):
            "\(operation.korean): \(expected.korean.with(.이가)) 필요한데, 주어진 모양은 \(given)입니다"
        case .invalidArgument(let operation, let name, let given, let requirement):
            "\(operation.korean): \("`\(name)`".with(.이가)) \(given.korean)인데, \(requirement.korean)"
        case .layerInput(let layer, let expected, let given, let remedy):
            "\("층 `\(layer)`".with(.은는)) 입력으로 \(expected.korean.with(.을를)) 받는데, 주어진 모양은 \(given)입니다. \(remedy.korean)"
        case .inputNotFirst(let layer):
            "\("층 `\(layer)`".with(.은는)) 맨 앞에 와야 하는데, 모델에 이미 층이 있습니다. `Input`을 먼저 추가하세요"
        case .embeddingNotFirst(let layer, let below):
            "\("층 `\(layer)`".with(.은는)) 단어 id가 든 (샘플, 타임스텝)을 받는데, 앞에 층 \("`\(below)`".with(.이가)) 있습니다. 임베딩은 모델의 첫째 층으로 두세요"
        case .severalOutputs(let layer, .states, let user):
            "\("층 `\(layer)`".with(.은는)) 출력과 함께 상태도 내는데(`returnState: true`), \(user.korean.with(.은는)) 층에서 출력 하나만 받습니다. "
                + "`returnState`를 빼거나 층만 따로 `outputAndStates`로 부르세요"
        case .severalOutputs(let layer, .bothDirections, let user):
            "\("층 `\(layer)`".with(.은는)) 두 방향의 출력을 따로 내는데(`mergeMode: .none`), \(user.korean.with(.은는)) 층에서 출력 하나만 받습니다. "
                + "두 출력을 합칠 방법을 고르거나 층만 따로 `outputs`로 부르세요"
        case .unpadded(let operation, let data, let steps):
            "\(operation.korean): 단어 id 리스트의 길이가 서로 다릅니다. 먼저 \("`padSequences(\(data), maxlen: \(steps))`".with(.으로)) 길이를 맞추세요"
        case .raggedRows("Tensor(ids:)", _, _, _):
            "단어 id 리스트의 길이가 서로 다릅니다. 먼저 `padSequences(x, maxlen: 100)`으로 길이를 맞추세요"
        case .raggedRows(let operation, let expected, let given, let row):
            "\(operation.korean): 첫 행의 원소는 \(expected)개인데 인덱스가 \(row)인 행은 \(given)개입니다. 행의 길이가 모두 같아야 합니다(`padSequences`로 맞출 수 있습니다)"
        case .indexOutOfRange(let operation, let index, let count):
            "\(operation.korean): 인덱스 \("\(index)".with(.이가)) 범위를 벗어났습니다. "
                + (count == 0 ? "원소가 하나도 없습니다" : "0...\(count - 1) 안에 있어야 합니다")
        case .idOutOfRange(let operation, let id, let count):
            "\(operation.korean): id \("\(id)".with(.이가)) 0..<\(count) 밖에 있습니다. "
                + (id < 0
                    ? "음수인 id는 없으므로 어디서 왔는지 보세요(`padSequences`는 `value:`를 따로 주지 않으면 0으로 채웁니다)"
                    : "`Embedding(\(id + 1), …)`으로 쓰거나 데이터를 \("`numWords: \(count)`".with(.으로)) 불러오세요")
        case .tooLarge(let operation, let bytes):
            "\(operation.korean): \(bytes / 1_000_000)MB가 필요합니다. 데이터의 일부만 쓰거나 원-핫 또는 정수 형태를 쓰세요"
        case .statefulBatch(let operation, let layer, let kept, let given):
            "\(operation.korean): \("층 `\(layer)`".with(.은는)) 상태를 유지하며 샘플 \(kept)개의 상태를 갖고 있는데, 배치에는 \(given)개가 있습니다. "
                + "\("`batchSize: \(kept)`".with(.을를)) 쓰거나 그 전에 `resetStates()`를 부르세요"
        case .unevenBatches(let operation, let layer, let size, let samples):
            "\(operation.korean): \("층 `\(layer)`".with(.은는)) 상태를 유지하므로 배치의 크기가 모두 같아야 하는데, 샘플 \(samples)개를 나누면 "
                + "\(size)개씩 담은 배치들과 \(samples % size)개가 남는 마지막 배치가 됩니다. \(samples)개가 나누어떨어지는 `batchSize`를 고르세요"
        case .noLayers(let operation):
            "\(operation.korean): 모델에 층이 없습니다. `add`로 추가하세요"
        case .notBuilt(let operation):
            "\(operation.korean): 모델이 아직 입력의 모양을 모릅니다. 첫째 층에 `inputShape:`를 주거나 먼저 `fit`을 부르세요"
        case .notCompiled(let operation, let loss, let model):
            "\(operation.korean): 모델을 아직 컴파일하지 않았습니다. 먼저 `\(model).compile(optimizer: Adam(), loss: \(loss))`를 쓰세요"
        case .duplicateLayer(let name):
            "모델에 층 \("`\(name)`".with(.이가)) 이미 있습니다. 새 층을 만들거나 다른 이름을 주세요"
        case .weightCount(let layer, let expected, let given):
            "층 `\(layer)`의 가중치 배열은 \(expected)개인데 \(given)개가 주어졌습니다"
        case .weightsFile(let operation, let file, let reason):
            "\(operation.korean): \(file): \(reason.korean)"
        case .weightsMismatch(let file, let problems):
            "loadWeights: \(file)의 배열이 이 모델의 것과 다릅니다: "
                + problems.prefix(8).map(\.korean).joined(separator: ". ")
                + (problems.count > 8 ? ". 그 밖에 \(problems.count - 8)개 더" : "") + ". 아무것도 불러오지 않았습니다"
        case .unknownMetric(let operation, let name, let available):
            "\(operation.korean): \("`\(name)`".with(.은는)) 없고 " + available.map { "`\($0)`" }.joined(separator: ", ") + "만 있습니다."
                + remedy(for: name, among: available)
        case .training(let fault): fault.korean
        case .diverged(let epoch, let batch, let loss):
            "fit: 에포크 \(epoch)의 배치 \(batch)에서 손실이 \(loss.isNaN ? "숫자가 아닌 값(NaN)이" : "무한대가") 되었습니다. "
                + (epoch == 1 && batch == 1
                    ? "데이터에 유한하지 않거나 아주 큰 값이 있는지 보세요"
                    : "학습률을 줄이거나 옵티마이저의 `clipNorm: 1`로 그레이디언트를 자르세요")
        case .unsupported(let operation, let reason):
            "\(operation.korean): \(reason.korean)"
        case .interrupted:
            "중단되었습니다"
        }
    }

    private func remedy(for metric: String, among available: [String]) -> String {
        if let near = nearestMetric(to: metric, among: available) { return " 혹시 \("`\(near)`".with(.을를)) 쓰려고 했나요?" }
        if metric.hasPrefix("val_"), !available.contains(where: { $0.hasPrefix("val_") }) { return " `fit`에 `validationData:`를 주세요" }
        if let code = Metric.lessonName(of: metric) {
            return available.allSatisfy { $0.hasSuffix("loss") }
                ? " `compile`에 `metrics: [\(code)]`를 쓰세요" : " `compile`의 `metrics:`에 \("`\(code)`".with(.을를)) 넣으세요"
        }
        return " 손실 밖의 값은 `compile`의 `metrics:`에 적은 것만 있습니다"
    }
}

extension RNNError.OutputUser {
    fileprivate var korean: String {
        switch self {
        case .model: "Sequential 모델"
        case .named(let name): name
        }
    }
}

extension WeightProblem {
    /// As it stands in the error's sentence.
    var korean: String {
        switch self {
        case .missing(let name, let shape): "모양이 \(shape)인 \("`\(name)`".with(.이가)) 없습니다"
        case .extra(let name, let shape): "모델에는 모양이 \(shape)인 \("`\(name)`".with(.이가)) 없습니다"
        case .wrongShape(let name, let expected, let given): "`\(name)`의 모양은 \(expected)여야 하는데 \(given)입니다"
        case .wrongType(let name, let given): "`\(name)`에는 실수가 들어 있어야 하는데 \(given.with(.이가)) 들어 있습니다"
        }
    }
}
