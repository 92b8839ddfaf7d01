import RNN
import Testing
import Wording

/// The engine's errors as readers are told them, in both languages.
@Suite struct ToldErrorsTests {
    struct Case: Sendable {
        let error: any Error & Told
        let english: String
        let korean: String
    }

    static let cases = [
        Case(
            error: RNNError.invalidArgument(operation: "LSTM", name: "units", given: "0", requirement: .notAbove(1 << 24, from: 1)),
            english: "LSTM: `units` is 0, but must be at least 1 and not above 16,777,216",
            korean: "LSTM: `units`가 0인데, 1 이상 16,777,216 이하여야 합니다"),
        Case(
            error: RNNError.invalidArgument(operation: "Dropout", name: "rate", given: "1.5", requirement: .fraction),
            english: "Dropout: `rate` is 1.5, but must be a fraction of at least 0 and less than 1",
            korean: "Dropout: `rate`가 1.5인데, 0 이상 1 미만의 비율이어야 합니다"),
        Case(
            error: RNNError.shapeMismatch(operation: .targets(of: "fit"), expected: .samples(20), given: [19]),
            english: "fit: the targets: expected 20 samples, given (19,)",
            korean: "fit: 타깃: 샘플 20개가 필요한데, 주어진 모양은 (19,)입니다"),
        Case(
            error: RNNError.layerInput(layer: "lstm", expected: .sequences, given: "(None, 8)", remedy: .returnSequences),
            english:
                "layer `lstm` expects input of shape (samples, time steps, features), but is given (None, 8); did the layer below need `returnSequences: true`?",
            korean: "층 `lstm`은 입력으로 (샘플, 타임스텝, 특성)을 받는데, 주어진 모양은 (None, 8)입니다. 아래층에 `returnSequences: true`를 빠뜨리지 않았나요?"),
        Case(
            error: RNNError.idOutOfRange(operation: .layer("embedding", in: "fit"), id: 700, count: 500),
            english: "fit: layer `embedding`: id 700 is outside 0..<500; write `Embedding(701, …)`, or load the data with `numWords: 500`",
            korean: "fit: 층 `embedding`: id 700이 0..<500 밖에 있습니다. `Embedding(701, …)`으로 쓰거나 데이터를 `numWords: 500`으로 불러오세요"),
        Case(
            error: RNNError.severalOutputs(layer: "gru", outputs: .states, user: .model),
            english:
                "layer `gru` gives its states beside its output (`returnState: true`), but a Sequential model takes one output from a layer; "
                + "leave `returnState` out, or call the layer by itself with `outputAndStates`",
            korean: "층 `gru`는 출력과 함께 상태도 내는데(`returnState: true`), Sequential 모델은 층에서 출력 하나만 받습니다. `returnState`를 빼거나 층만 따로 `outputAndStates`로 부르세요"),
        Case(
            error: RNNError.notCompiled(operation: "fit"),
            english: "fit: the model is not compiled; first write `model.compile(optimizer: Adam(), loss: .binaryCrossentropy)`",
            korean: "fit: 모델을 아직 컴파일하지 않았습니다. 먼저 `model.compile(optimizer: Adam(), loss: .binaryCrossentropy)`를 쓰세요"),
        Case(
            error: RNNError.layerInput(
                layer: "lstm_1", expected: .sequences, given: "(None, 4)", remedy: .allOutputsBelow(layer: "lstm", write: "LSTM(4, returnSequences: true)")),
            english:
                "layer `lstm_1` expects input of shape (samples, time steps, features), but is given (None, 4); "
                + "give `lstm` below `returnSequences: true`, as in `LSTM(4, returnSequences: true)`",
            korean: "층 `lstm_1`은 입력으로 (샘플, 타임스텝, 특성)을 받는데, 주어진 모양은 (None, 4)입니다. "
                + "아래층 `lstm`에 `LSTM(4, returnSequences: true)`와 같이 `returnSequences: true`를 주세요"),
        Case(
            error: RNNError.layerInput(layer: "lstm", expected: .sequences, given: "(None, 160)", remedy: .noStepsAfter(kind: "Flatten()")),
            english:
                "layer `lstm` expects input of shape (samples, time steps, features), but is given (None, 160); "
                + "`Flatten()` below leaves no time steps: leave it out, or put it behind this layer",
            korean: "층 `lstm`은 입력으로 (샘플, 타임스텝, 특성)을 받는데, 주어진 모양은 (None, 160)입니다. "
                + "아래층 `Flatten()`이 타임스텝을 없앴습니다. 빼거나 이 층 뒤로 옮기세요"),
        Case(
            error: RNNError.shapeMismatch(operation: .targets(of: "fit"), expected: .answers(samples: 240), given: [60]),
            english: "fit: the targets: 240 samples, but 60 answers: there must be one for each sample",
            korean: "fit: 타깃: 샘플은 240개인데 정답은 60개입니다. 샘플마다 정답이 하나씩 있어야 합니다"),
        Case(
            error: RNNError.shapeMismatch(operation: .reshaping(to: "(100, 20)"), expected: .elements(4800), given: [100, 20]),
            english: "reshaped to (100, 20): the tensor has 4800 numbers, but (100, 20) holds 2000",
            korean: "reshaped, 새 모양 (100, 20): 텐서에는 숫자가 4800개 있는데 (100, 20)은 2000개짜리 모양입니다"),
        Case(
            error: RNNError.unpadded(operation: "fit", steps: 20),
            english: "fit: the lists of word ids differ in length: make them equally long first, `padSequences(x, maxlen: 20)`",
            korean: "fit: 단어 id 리스트의 길이가 서로 다릅니다. 먼저 `padSequences(x, maxlen: 20)`으로 길이를 맞추세요"),
        Case(
            error: RNNError.unknownMetric(operation: "history", name: "acuracy", available: ["loss", "accuracy"]),
            english: "history: there is no `acuracy`, only `loss`, `accuracy`; did you mean `accuracy`?",
            korean: "history: `acuracy`는 없고 `loss`, `accuracy`만 있습니다. 혹시 `accuracy`를 쓰려고 했나요?"),
        Case(
            error: RNNError.unsupported(operation: "TimeDistributed", reason: .takesNoTimeStep(kind: "Embedding")),
            english: "TimeDistributed: it takes a layer that changes one time step's numbers, not Embedding; put that before it",
            korean: "TimeDistributed: Embedding이 아니라 타임스텝 하나의 값을 바꾸는 층을 받습니다. Embedding은 그 앞에 두세요"),
        Case(
            error: RNNError.unsupported(operation: "Bidirectional", reason: .bidirectionalNeedsRecurrent(given: "Dense")),
            english: "Bidirectional: it takes SimpleRNN, LSTM or GRU layers, not Dense",
            korean: "Bidirectional: Dense가 아니라 SimpleRNN, LSTM, GRU 층을 받습니다"),
        Case(
            error: RNNError.weightsMismatch(file: "w.npz", problems: [.missing(name: "lstm/bias", shape: [32])]),
            english: "loadWeights: the arrays in w.npz are not this model's: `lstm/bias` of shape (32,) is missing. Nothing was loaded",
            korean: "loadWeights: w.npz의 배열이 이 모델의 것과 다릅니다: 모양이 (32,)인 `lstm/bias`가 없습니다. 아무것도 불러오지 않았습니다"),
        Case(
            error: RNNError.weightsFile(operation: "loadWeights", file: "w.npz", reason: .data(.unreadable(file: "w.npz", reason: .missing))),
            english: "loadWeights: w.npz: there is no such file", korean: "loadWeights: w.npz: 그런 파일이 없습니다"),
        Case(
            error: DataError.outOfRange(operation: "oneHot", index: 1, value: 7, requirement: .index(below: 3, of: .depth)),
            english: "oneHot: the value 7 at index 1 must be within 0 ..< 3, the depth.",
            korean: "oneHot: 인덱스 1의 값이 7인데, 깊이에 맞게 0 이상 3 미만이어야 합니다."),
        Case(
            error: DataError.invalidArgument(operation: "oneHot", name: .input, given: .oneHotVectors, requirement: .wordIDs),
            english: "oneHot: the input is one-hot vectors already, and must be ids.", korean: "oneHot: 입력이 이미 원-핫 벡터인데, 단어 id여야 합니다."),
        Case(
            error: DataError.countMismatch(operation: "trainTestSplit", first: .input, firstCount: 4, second: .target, secondCount: 3),
            english: "trainTestSplit: the input has 4 elements and the target has 3; they must have as many.",
            korean: "trainTestSplit: 입력의 원소는 4개이고 타깃의 원소는 3개입니다. 개수가 같아야 합니다."),
        Case(
            error: DataError.damaged(file: "imdb.npz", part: .member("x_train.npy"), offset: 12, fault: .malformed(expected: .array, found: .somethingElse)),
            english:
                "imdb.npz is damaged in x_train.npy, at byte 12: expected a NumPy array, found something else. "
                + "Remove the file; `lessons data fetch` gets the data set anew.",
            korean: "imdb.npz가 x_train.npy의 12번째 바이트에서 손상되었습니다: NumPy 배열이 와야 할 곳에 다른 것이 있습니다. 파일을 지우세요. `lessons data fetch`로 데이터셋을 새로 받을 수 있습니다."),
    ]

    @Test(arguments: cases) func told(_ one: Case) {
        #expect(one.error.told(in: .english) == one.english)
        #expect(one.error.told(in: .korean) == one.korean)
        // What a lesson or a program prints is the English sentence.
        #expect("\(one.error)" == one.english)
    }
}
