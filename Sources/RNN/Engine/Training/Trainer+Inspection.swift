/// What a batch's gradients look like, after `differentiate`.
extension Trainer {
    /// The gradients that `differentiate` found, in the parameters' order.
    var gradients: [Tensor] {
        zip(network.parameters, network.places).map { parameter, place in
            Tensor(computed: Array(copying: sums.total + place, count: parameter.count), parameter.shape)
        }
    }

    /// The gradient by the features of the batch, if it was asked for.
    func inputGradient() throws(RNNError) -> Tensor {
        guard let place = network.inputGradient, case .features(let width) = samples.kind else {
            throw .unsupported(operation: "gradients", reason: .noGradientOfIDs)
        }
        let length = samples.steps * width
        var scalars = [Float](repeating: 0, count: count * length)
        eachChunk(batch: count) { work, start, many in
            for lane in 0..<many {
                for index in 0..<length {
                    scalars[(start + lane) * length + index] = gradientFactor * work.floats[place + index * lanes + lane]
                }
            }
        }
        return Tensor(computed: scalars, Shape([count] + samples.sample.map { $0 ?? 1 }))
    }

    /// The mean size of the gradient of a sample's loss by a part of layer number `index` at each time step: of its input one row, of its states one
    /// for each direction; none if the layer has no such part.
    func gradientNorms(ofLayer index: Int, by part: GradientPart) -> [[Double]] {
        let directions = network.directions(ofLayer: index)
        switch part {
        case .input:
            guard let input = RecurrentInputGradient(directions) else { return [] }
            return [norms(steps: input.time, rows: input.width) { input.gradient($0, step: $1) }]
        case .hiddenState: return directions.compactMap { norms(of: $0, keptAt: $0.stage.steppers?.gradientTrace) }
        case .cellState: return directions.compactMap { norms(of: $0, keptAt: $0.stage.steppers?.cellGradientTrace) }
        }
    }

    private func norms(of direction: RecurrentDirection, keptAt trace: Int?) -> [Double]? {
        guard let trace else { return nil }
        let units = direction.stage.units
        let norms = norms(steps: direction.stage.time, rows: units) { UnsafePointer($0.floats + trace + $1 * units * lanes) }
        return direction.isTurned ? norms.reversed() : norms
    }

    /// The mean over the samples of the size of a vector at each step.
    private func norms(steps: Int, rows: Int, _ vectors: (Workspace, _ step: Int) -> UnsafePointer<Float>) -> [Double] {
        var sums = [Double](repeating: 0, count: steps)
        eachChunk(batch: 1) { work, _, many in
            for step in 0..<steps where !work.isStopped {
                let vectors = vectors(work, step)
                for lane in 0..<many {
                    let squares = (0..<rows).reduce(0.0) { sum, row in
                        let value = Double(vectors[row * lanes + lane])
                        return sum + value * value
                    }
                    sums[step] += squares.squareRoot()
                }
            }
        }
        return sums.map { $0 / Double(count) }
    }

    /// Takes the batch's chunks forward and back once more, one after the other, and shows each.
    /// - Parameter batch: over how many samples the loss is a mean.
    private func eachChunk(batch: Int, _ look: (_ work: Workspace, _ start: Int, _ many: Int) -> Void) {
        let work = workspaces[0]
        work.dropoutSeed = dropoutSeed
        for chunk in 0..<chunks where !work.isStopped {
            let many = min(lanes, count - chunk * lanes)
            work.firstSample = chunk * lanes
            let chunkOrder = UnsafePointer(order + first + chunk * lanes)
            network.forward(work, samples, order: chunkOrder, many: many)
            judge.judge(work, network.last, order: chunkOrder, batch: batch, cells: sums.cells(ofChunk: 0))
            backward(work, slab: 0)
            look(work, chunk * lanes, many)
        }
    }
}
