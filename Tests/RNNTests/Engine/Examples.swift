import RNN

/// Models and data, small and seeded, that the engine's tests share.
enum Examples {
    static func random(_ seed: Int) -> RandomSource { RandomSource(seed: seed) }

    static func ids(samples: Int, steps: Int, vocabulary: Int, seed: Int = 1) -> Tensor {
        var random = random(seed)
        return Tensor(ids: (0..<samples).map { _ in (0..<steps).map { _ in Int.random(in: 0..<vocabulary, using: &random) } })
    }

    static func oneHot(samples: Int, steps: Int, depth: Int, seed: Int = 1) -> Tensor {
        let ids = ids(samples: samples, steps: steps, vocabulary: depth, seed: seed).ints.map { Int32($0) }
        return Tensor(shape: [samples, steps, depth], storage: .oneHot(ids: ids, depth: depth))
    }

    static func features(_ shape: Shape, seed: Int = 2) -> Tensor {
        var random = random(seed)
        return Tensor(shape: shape, scalars: (0..<shape.count).map { _ in Float(random.nextNormal()) })
    }

    static func targets(_ count: Int, seed: Int = 3) -> [Float] {
        var random = random(seed)
        return (0..<count).map { _ in Bool.random(using: &random) ? 1 : 0 }
    }

    /// A compiled model whose weights, biases too, are all different from zero.
    static func model(_ layers: [any Layer], for x: Tensor, seed: Int = 4, engine: Engine = .standard) throws -> Sequential {
        let model = Sequential(layers)
        model.engine = engine
        model.compile(optimizer: RMSprop(), loss: .binaryCrossentropy, metrics: [.accuracy])
        _ = try model.tryPredict(x)
        var random = random(seed)
        try model.trySetWeights(
            model.weights.map {
                $0.map { old in
                    Tensor(shape: old.shape, scalars: old.scalars.map { _ in Float(0.6 * random.nextNormal()) })
                }
            })
        return model
    }
}
