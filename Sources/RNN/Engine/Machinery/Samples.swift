import RNNKernels

/// The samples of a tensor as the engine reads them: in place, without a copy.
struct Samples {
    enum Kind: Hashable {
        case ids
        case oneHot(depth: Int)
        case features(Int)
    }

    let kind: Kind
    let count: Int
    let steps: Int
    /// A sample's shape: (T) of ids, (D), (T, D), or (T, S, D), whose features are all numbers of a step.
    let sample: [Int?]
    /// The first of the ids that is no whole number of 32 bits, if one is not.
    private var wrongID: Float?
    private let ids: UnsafePointer<Int32>?
    private let features: UnsafePointer<Float>?

    /// Calls `body` with the samples of `tensor`, whose shape the model has already agreed to.
    /// - Parameter wantsIDs: whether the first layer looks the numbers up rather than computing with them.
    ///
    /// Dynamic, so that the compiler doesn't make it anew for each body.
    dynamic static func reading<Result>(_ tensor: Tensor, wantsIDs: Bool, takesOneHot: Bool = true, _ body: (Samples) throws -> Result) throws -> Result {
        let steps = tensor.shape.rank > (wantsIDs ? 1 : 2) ? tensor.shape[1] : 1
        let sample = tensor.shape.dimensions.dropFirst().map { Optional($0) }
        switch tensor.storage {
        case .int(let values) where wantsIDs:
            return try values.withUnsafeBufferPointer {
                try body(Samples(kind: .ids, count: tensor.count, steps: steps, sample: sample, ids: $0.baseAddress, features: nil))
            }
        case .oneHot(let ids, let depth) where !wantsIDs && takesOneHot && tensor.shape.rank == 3:
            return try ids.withUnsafeBufferPointer {
                let kind = Kind.oneHot(depth: depth)
                return try body(Samples(kind: kind, count: tensor.count, steps: steps, sample: sample, ids: $0.baseAddress, features: nil))
            }
        case .float(let values) where wantsIDs:
            let ids = try values.mapLooking { Int32(exactly: $0.rounded(.towardZero)) ?? -1 }
            let wrongID = values.first { Int32(exactly: $0.rounded(.towardZero)) == nil }
            return try reading(Tensor(shape: tensor.shape, storage: .int(ids)), wantsIDs: true) { samples in
                var samples = samples
                samples.wrongID = wrongID
                return try body(samples)
            }
        case .float(let values):
            return try values.withUnsafeBufferPointer {
                let kind = Kind.features(tensor.shape.count / max(tensor.count * steps, 1))
                return try body(
                    Samples(
                        kind: kind, count: tensor.count, steps: steps, sample: sample, ids: nil,
                        features: $0.baseAddress))
            }
        case .int, .oneHot:
            let dense = Tensor(shape: tensor.shape, storage: .float(try tensor.tryScalars()))
            return try reading(dense, wantsIDs: wantsIDs, body)
        }
    }

    /// Throws if an id is not in 0..<count.
    func check(ids count: Int, operation: RNNError.Operation) throws(RNNError) {
        guard let ids else { return }
        if let wrongID {
            throw .invalidArgument(operation: operation, name: "id", given: "\(wrongID.withPlainNaN)", requirement: .wholeNumberBelow(count))
        }
        var check = StopCheck()
        for position in 0..<self.count * steps {
            try check.count()
            if ids[position] >= 0, Int(ids[position]) < count { continue }
            throw .idOutOfRange(operation: operation, id: Int(ids[position]), count: count)
        }
    }

    /// Puts up to 16 samples side by side: ids to the workspace's ids, features to `place`.
    func load(_ work: Workspace, place: Int, order: UnsafePointer<Int32>, many: Int, kernels: KernelTable) {
        work.samples = many
        if let ids {
            ids.withMemoryRebound(to: Float.self, capacity: count * steps) { source in
                work.ids.withMemoryRebound(to: Float.self, capacity: steps * lanes) { target in
                    interleave(source, steps, target, work, order, kernels)
                }
            }
        } else if let features, case .features(let width) = kind {
            interleave(features, steps * width, work.floats + place, work, order, kernels)
        }
    }

    /// Asks for the ids of samples that will be loaded before long: in a random order each sample would be waited for.
    func prefetch(_ order: UnsafePointer<Int32>, many: Int) {
        guard let ids else { return }
        for lane in 0..<many {
            let first = ids + Int(order[lane]) * steps
            for step in stride(from: 0, to: steps, by: Samples.idsPerLine) { rnn_prefetch(first + step) }
        }
    }

    /// As many as a line of the cache holds.
    private static let idsPerLine = 16

    private func interleave(
        _ source: UnsafePointer<Float>, _ length: Int, _ target: UnsafeMutablePointer<Float>, _ work: Workspace,
        _ order: UnsafePointer<Int32>, _ kernels: KernelTable
    ) {
        work.inPieces(length, cost: Stage.rowCost) { piece in
            for lane in 0..<lanes {
                work.rows[lane] = source + Int(order[lane < work.samples ? lane : 0]) * length + piece.lowerBound
            }
            kernels.interleave(work.rows, piece.count, target + piece.lowerBound * lanes)
        }
    }
}
