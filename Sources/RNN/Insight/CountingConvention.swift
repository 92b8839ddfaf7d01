/// How a layer's parameters are counted, where that is not plain: what others count otherwise.
package enum CountingConvention: Hashable, Sendable, Codable {
    case simpleRNN, lstm
    case gru(resetAfter: Bool)
    case embedding, bidirectional, timeDistributed

    /// Why a count is what it is, and others' is another.
    package var note: String {
        switch self {
        case .simpleRNN: "one bias for input and state together, as in Keras; PyTorch's RNN keeps two, H numbers more, whose sum does the same"
        case .lstm:
            "three gates and a candidate, so everything four times; one bias for each, as in Keras. PyTorch's LSTM keeps two, 4H numbers more, whose sum does the same"
        case .gru(resetAfter: true):
            "two gates and a candidate, so everything three times, with a bias for the input and one for the state, as in Keras' reset_after=True and in PyTorch; reset_after=False, the order of the published paper, has one, 3H numbers fewer"
        case .gru(resetAfter: false):
            "two gates and a candidate, so everything three times, with one bias each (reset_after=False); Keras' default and PyTorch have two, 3H numbers more"
        case .embedding: "a row for every word of the vocabulary, whether it occurs or not; a product with a one-hot vector picks the same row"
        case .bidirectional: "two layers with weights of their own, so everything twice"
        case .timeDistributed: "the same weights at every time step, so T does not count"
        }
    }
}
