/// One way in which a model goes through time: a recurrent layer, or one of the two in a `Bidirectional`.
struct Direction {
    let layer: any RecurrentLayer
    /// The number of the layer that it is or is in.
    let index: Int
    /// 1 for the backward one of a `Bidirectional`, else 0.
    let side: Int
    /// The layer's name; in a `Bidirectional` behind its: `bidirectional/backward_lstm`.
    let name: String
}

extension EngineLayer {
    /// The ways in which the layer goes through time; none if it does not.
    func directions(at index: Int) -> [Direction] {
        let layers = recurrentLayers
        return layers.enumerated().map { side, layer in
            let own = layers.count == 1 ? name : "\(name)/\(side == 0 ? "forward" : "backward")_\(layer.name)"
            return Direction(layer: layer, index: index, side: side, name: own)
        }
    }
}

extension Sequential {
    /// All of them, the lowest layer's first.
    var directions: [Direction] { engineLayers.enumerated().flatMap { index, layer in layer.directions(at: index) } }

    /// Gates and states of a layer at each word of one sample, in the order of the words: (1, T, H) each.
    /// - Throws: `RNNError.unsupported` if the layer does not read the sample word by word.
    func parts(_ read: ReadSample, of direction: Direction, operation: RNNError.Operation) throws -> [Tensor] {
        let parts = try self.parts(read.tensor, of: direction, operation: operation)
        for part in parts where part.shape[1] != read.words.count {
            throw RNNError.unsupported(
                operation: operation,
                reason: .stepsAreNoWords(layer: direction.name, steps: part.shape[1], words: read.words.count))
        }
        return try isTurned(direction.index) ? parts.map { try $0.withStepsTurned() } : parts
    }

    /// Whether the direction goes from the last word of a sample to the first.
    func goesBackwards(_ direction: Direction) -> Bool { isTurned(direction.index) != (direction.side == 1) }

    /// Whether what comes out of a layer has the last word first: each layer that goes backwards turns what comes in round, and a `Bidirectional`
    /// turns it back itself.
    private func isTurned(_ index: Int) -> Bool {
        engineLayers[...index].count { ($0 as? any RecurrentLayer)?.options.goesBackwards ?? false } % 2 == 1
    }
}

private extension Tensor {
    /// (1, T, H) with the last step first.
    func withStepsTurned() throws(RNNError) -> Tensor {
        let (numbers, units) = (try tryScalars(), shape[2])
        let turned = (0..<shape[1]).reversed().flatMap { numbers[$0 * units..<($0 + 1) * units] }
        return Tensor(shape: shape, storage: .float(turned))
    }
}
