/// A layer of whatever kind, to be kept with its kind.
struct AnyLayer: Codable {
    let layer: any EngineLayer

    private enum Key: CodingKey { case kind, layer }

    init(layer: any EngineLayer) { self.layer = layer }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let name = try container.decode(String.self, forKey: .kind)
        // The program knows its classes by their names, so that no list of the layers has to be kept; of others than layers none is made.
        guard !name.contains("."), let kind = NSClassFromString("RNN.\(name)") as? any EngineLayer.Type else {
            throw DecodingError.dataCorruptedError(forKey: .kind, in: container, debugDescription: "there is no layer '\(name)'")
        }
        layer = try kind.decoded(from: container, forKey: .layer)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("\(type(of: layer))", forKey: .kind)
        try container.encode(layer, forKey: .layer)
    }
}
