import RNNKernels

/// Takes samples through a network to look at what is inside, a chunk of samples after the other.
final class Inspector {
    let network: Network
    let samples: Samples
    let work: Workspace

    init(layers: [any EngineLayer], samples: Samples, options: Network.Options, engine: Engine) {
        network = Network(layers: layers, samples: samples, options: options, kernels: engine.kernels)
        self.samples = samples
        work = network.makeWorkspace(engine, interrupter: Interrupter(), worker: 0)
        for table in network.tables { table.makeAll() }
    }

    /// The parts of layer number `index`, each (B, T, H); none if it is no recurrent layer.
    /// - Parameter side: 1 for the backward layer of a `Bidirectional`, whose parts are put in the order of the sample.
    func parts(ofLayer index: Int, side: Int = 0) throws(RNNError) -> [Tensor] {
        let directions = network.directions(ofLayer: index)
        guard directions.indices.contains(side) else { return [] }
        let (stage, isTurned) = (directions[side].stage, directions[side].isTurned)
        let shape = Shape([samples.count, stage.time, stage.units])
        var all: [[Float]] = []
        for _ in stage.parts { all.append(try .lookingFilled(0, count: shape.count)) }
        try eachChunk { first, many in
            for (number, part) in stage.parts.enumerated() { stage.copy(part, work, to: &all[number], first: first, many: many, turns: isTurned) }
        }
        return all.map { Tensor(computed: $0, shape) }
    }

    /// The output of layer number `index`, of `shape` with the batch.
    func output(ofLayer index: Int, shape: Shape) throws(RNNError) -> Tensor {
        guard let stage = network.stage(ofLayer: index) else { throw .notBuilt(operation: "activations") }
        let width = stage.steps * stage.rows
        var all = try [Float].lookingFilled(0, count: samples.count * width)
        try all.withUnsafeMutableBufferPointer { all throws(RNNError) in
            guard let target = all.baseAddress else { return }
            try eachChunk { first, _ in work.copySamples(from: stage.output, width: width, to: target + first * width) }
        }
        return Tensor(computed: all, shape)
    }

    /// Takes the first sample forward.
    func takeForward() throws(RNNError) {
        let order: [Int32] = [0]
        order.withUnsafeBufferPointer { order in
            if let order = order.baseAddress { network.forward(work, samples, order: order, many: 1) }
        }
        if work.isStopped { throw .interrupted }
    }

    private func eachChunk(_ look: (_ first: Int, _ many: Int) -> Void) throws(RNNError) {
        let order = (0..<Int32(samples.count)).map { $0 }
        for first in stride(from: 0, to: samples.count, by: lanes) {
            let many = min(lanes, samples.count - first)
            work.firstSample = first
            order.withUnsafeBufferPointer { network.forward(work, samples, order: $0.baseAddress! + first, many: many) }
            if work.isStopped { throw .interrupted }
            look(first, many)
            if work.isStopped { throw .interrupted }
        }
    }
}
