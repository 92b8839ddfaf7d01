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

    /// The mean size of the gradient of a sample's loss by the states of layer number `index` at each time step, of both directions if it has
    /// two; none if the layer has no states.
    func gradientNorms(ofLayer index: Int) -> [[Double]] {
        network.directions(ofLayer: index).map { direction in
            let norms = gradientNorms(of: direction.stage)
            return direction.isTurned ? norms.reversed() : norms
        }
    }

    private func gradientNorms(of stage: RecurrentStage) -> [Double] {
        guard let trace = stage.steppers?.gradientTrace else { return [] }
        var sums = [Double](repeating: 0, count: stage.time)
        eachChunk(batch: 1) { work, _, many in
            for step in 0..<stage.time {
                for lane in 0..<many {
                    let squares = (0..<stage.units).reduce(0.0) { sum, unit in
                        let value = Double(work.floats[trace + (step * stage.units + unit) * lanes + lane])
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
