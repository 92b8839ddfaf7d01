import RNN

/// A small model whose epochs' memory is counted.
struct CountedModel {
    enum Input { case ids, oneHot, features, sequences }

    let name: String
    let input: Input
    var optimizer: any Optimizer = RMSprop()
    var isStateful = false
    let layers: () -> [any Layer]

    /// Samples of 12 time steps, and one answer each.
    func data(_ samples: Int) -> (x: Tensor, y: Tensor) {
        let ids = (0..<samples).map { sample in (0..<12).map { step in (sample * 7 + step * step) % 10 } }
        let features = (0..<samples * 12 * 4).map { Float($0 * 37 % 101) / 50 - 1 }
        let y = Tensor((0..<samples).map { Float($0 % 2) })
        return switch input {
        case .ids: (Tensor(ids: ids), y)
        case .oneHot: (oneHot(ids, depth: 10), y)
        case .features: (Tensor(shape: [samples, 12, 4], scalars: features), y)
        case .sequences: (Tensor(shape: [samples, 3, 4, 4], scalars: features), y)
        }
    }

    static var all: [CountedModel] {
        func words(_ name: String, _ layers: @escaping () -> [any Layer]) -> CountedModel {
            CountedModel(name: name, input: .ids) { [Embedding(10, 4)] + layers() + [Dense(1)] }
        }
        func numbers(_ name: String, optimizer: any Optimizer = RMSprop(), _ layers: @escaping () -> [any Layer]) -> CountedModel {
            CountedModel(name: name, input: .features, optimizer: optimizer) { layers() + [Dense(1)] }
        }
        return [
            CountedModel(name: "one-hot, SimpleRNN", input: .oneHot) { [SimpleRNN(8), Dense(1)] },
            CountedModel(name: "one-hot, LSTM, both dropouts", input: .oneHot) { [LSTM(8, dropout: 0.3, recurrentDropout: 0.3), Dense(1)] },
            words("SimpleRNN") { [SimpleRNN(8)] },
            words("LSTM") { [LSTM(8)] },
            words("GRU") { [GRU(8)] },
            words("LSTM, dropout, twice") { [LSTM(8, dropout: 0.3, returnSequences: true), LSTM(8, dropout: 0.3)] },
            words("LSTM, recurrent dropout") { [LSTM(8, recurrentDropout: 0.3)] },
            words("Bidirectional GRU") { [Bidirectional(GRU(8))] },
            CountedModel(name: "masked, LSTM twice", input: .ids) {
                [Embedding(10, 4, maskZero: true), LSTM(8, returnSequences: true), LSTM(8), Dense(1)]
            },
            numbers("LSTM 64") { [LSTM(64)] },
            numbers("GRU, reset before") { [GRU(8, resetAfter: false)] },
            numbers("LSTM, other functions") { [LSTM(8, activation: .softsign, recurrentActivation: .hardSigmoid)] },
            numbers("Conv1D, pooling, Flatten") { [Conv1D(8, 3, activation: .relu), MaxPooling1D(), AveragePooling1D(), Flatten()] },
            numbers("LayerNormalization, softmax, sparsemax") {
                [LayerNormalization(), Dense(8, activation: .softmax), Dense(8, activation: .sparsemax), GlobalAveragePooling1D()]
            },
            numbers("Dropout, SpatialDropout1D, Masking") { [Masking(), Dropout(0.2), SpatialDropout1D(0.2), LSTM(4)] },
            numbers("RepeatVector, TimeDistributed") {
                [SimpleRNN(8), RepeatVector(4), LSTM(8, returnSequences: true), TimeDistributed(Dense(3, activation: .gelu)), GlobalMaxPooling1D()]
            },
            CountedModel(name: "TimeDistributed LSTM", input: .sequences) { [TimeDistributed(LSTM(8)), LSTM(4), Dense(1)] },
            CountedModel(name: "stateful LSTM", input: .features, isStateful: true) { [LSTM(8, stateful: true), Dense(1)] },
            numbers("Adam, clipped by norm", optimizer: Adam(clipNorm: 1)) { [GRU(8)] },
            numbers("SGD, Nesterov, penalties", optimizer: SGD(momentum: 0.9, nesterov: true)) { [LSTM(8, kernelRegularizer: .l2(0.01))] },
            numbers("AdamW, schedule", optimizer: AdamW(learningRate: ExponentialDecay(initialLearningRate: 0.01, decaySteps: 10, decayRate: 0.9))) {
                [SimpleRNN(8)]
            },
            numbers("Nadam, clipped over all", optimizer: Nadam(globalClipNorm: 1)) { [SimpleRNN(8)] },
        ]
    }
}
