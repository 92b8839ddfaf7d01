/// A layer of whatever kind, to be kept with its kind.
struct AnyLayer: Codable {
    let layer: any EngineLayer

    private enum Key: CodingKey { case kind, layer }
    private static var kinds: [any EngineLayer.Type] {
        [
            Activation.self, AveragePooling1D.self, Bidirectional.self, Conv1D.self, Dense.self, Dropout.self, Embedding.self, Flatten.self, GRU.self,
            GlobalAveragePooling1D.self, GlobalMaxPooling1D.self, Input.self, LSTM.self, LayerNormalization.self, Masking.self, MaxPooling1D.self,
            RepeatVector.self, SimpleRNN.self, SpatialDropout1D.self, TimeDistributed.self,
        ]
    }

    init(layer: any EngineLayer) { self.layer = layer }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        layer = try container.kind(of: Self.kinds, forKey: .kind).decoded(from: container, forKey: .layer)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(type(of: layer))", forKey: .kind)
        try container.encode(layer, forKey: .layer)
    }
}
