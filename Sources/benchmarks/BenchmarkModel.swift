import RNN

/// The models that speed is judged by: word ids of 500 words, 100 time steps, one answer.
enum BenchmarkModel: String, CaseIterable {
    case oneHot = "onehot"
    case rnn, lstm
    case lstmDropout = "lstm-dropout"
    case lstmTwo = "lstm-two"
    case gru
    case lstm64 = "lstm-64"
    case lstm256 = "lstm-256"

    static let words = 500
    static let timeSteps = 100
    private static let width = 16

    /// The model for reviews of `time` steps, compiled as the course does it.
    func make(time: Int = timeSteps) -> Sequential {
        setRandomSeed(1)
        let start: [any Layer] = self == .oneHot ? [] : [Embedding(Self.words, Self.width, inputLength: time)]
        let model = Sequential(start + recurrentLayers(time) + [Dense(1, activation: .sigmoid)])
        model.compile(optimizer: RMSprop(learningRate: 1e-4), loss: .binaryCrossentropy, metrics: [.accuracy])
        return model
    }

    /// What the model takes of reviews: their ids, or one-hot vectors.
    func encode(_ ids: Tensor) throws -> Tensor {
        self == .oneHot ? try tryOneHot(ids, depth: Self.words) : ids
    }

    private func recurrentLayers(_ time: Int) -> [any Layer] {
        switch self {
        case .oneHot: [SimpleRNN(8, inputShape: [time, Self.words])]
        case .rnn: [SimpleRNN(8)]
        case .lstm: [LSTM(8)]
        case .lstmDropout: [LSTM(8, dropout: 0.3)]
        case .lstmTwo: [LSTM(8, dropout: 0.3, returnSequences: true), LSTM(8, dropout: 0.3)]
        case .gru: [GRU(8)]
        case .lstm64: [LSTM(64)]
        case .lstm256: [LSTM(256)]
        }
    }

    var units: Int {
        switch self {
        case .oneHot, .rnn, .lstm, .lstmDropout, .lstmTwo, .gru: 8
        case .lstm64: 64
        case .lstm256: 256
        }
    }

    private var gates: Int {
        switch self {
        case .oneHot, .rnn: 1
        case .gru: 3
        case .lstm, .lstmDropout, .lstmTwo, .lstm64, .lstm256: 4
        }
    }

    /// The arithmetic that an epoch's products need, however they are computed: forward, and back to inputs and weights, two operations a
    /// multiplication. An embedding's product with the kernel counts once a word and batch, if no mask makes it differ by sample; one-hot vectors cost nothing.
    func operations(reviews: Int, time: Int = timeSteps, batch: Int) -> Double {
        let steps = Double(reviews * time), batches = Double((reviews + batch - 1) / batch)
        let columns = Double(gates * units)
        let recurrent = steps * columns * Double(units)
        let vectors = columns * Double(Self.width)
        let products =
            switch self {
            case .oneHot: recurrent
            case .rnn, .lstm, .gru, .lstm64, .lstm256: recurrent + batches * Double(Self.words) * vectors
            case .lstmDropout: recurrent + steps * vectors
            case .lstmTwo: 2 * recurrent + steps * (vectors + columns * Double(units))
            }
        return 6 * products
    }
}
