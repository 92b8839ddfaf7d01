/// A layer's states between batches are kept with it, as (B, H) arrays of all samples that there is room for.
extension LayerCore: Codable {
    private enum Key: CodingKey { case kind, snakeName, givenName, inputShape, name, parameters, keptSamples, states }

    private struct States: Codable {
        let chunks, units: Int
        let hidden, cell: Tensor

        init(_ store: StateStore) {
            (chunks, units) = (store.chunks, store.units)
            hidden = store.state(0, samples: store.chunks * lanes)
            cell = store.state(1, samples: store.chunks * lanes)
        }

        func store() throws -> StateStore {
            let shape = Shape([chunks, lanes, units])
            guard chunks > 0, units > 0, shape.count <= LayerCore.mostWeights, [hidden.shape, cell.shape].allSatisfy({ $0 == [chunks * lanes, units] }) else {
                throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: "a layer's states and their number don't fit"))
            }
            let store = StateStore(chunks: chunks, units: units)
            try store.set(0, hidden, samples: chunks * lanes, layer: "")
            try store.set(1, cell, samples: chunks * lanes, layer: "")
            return store
        }
    }

    package convenience init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(
            kind: try container.decode(String.self, forKey: .kind), snakeName: try container.decode(String.self, forKey: .snakeName),
            givenName: try container.decodeIfPresent(String.self, forKey: .givenName),
            inputShape: try container.decodeIfPresent([Int?].self, forKey: .inputShape))
        name = try container.decode(String.self, forKey: .name)
        parameters = try container.decodeIfPresent([Parameter].self, forKey: .parameters)
        keptSamples = try container.decodeIfPresent(Int.self, forKey: .keptSamples)
        stateStores = try container.decode([Int: States].self, forKey: .states).mapValues { try $0.store() }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(snakeName, forKey: .snakeName)
        try container.encodeIfPresent(givenName, forKey: .givenName)
        try container.encodeIfPresent(inputShape, forKey: .inputShape)
        try container.encode(name, forKey: .name)
        try container.encodeIfPresent(parameters, forKey: .parameters)
        try container.encodeIfPresent(keptSamples, forKey: .keptSamples)
        try container.encode(stateStores.mapValues(States.init), forKey: .states)
    }
}
