import RNNKernels

/// The gradient of an answer by what the network is given at each step.
extension Inspector {
    /// Of the only sample, at each time step: the size of the gradient of output number `output` by the step's vector x, and its product with x.
    /// - Parameter readsBackwards: whether the first layer, given one-hot vectors, takes the last of them first.
    func influence(ofOutput output: Int, readsBackwards: Bool) throws(RNNError) -> [(size: Double, product: Double)] {
        try takeForward()
        let last = network.last
        let outputs = work.floats + last.gradient
        outputs.update(repeating: 0, count: last.steps * last.rows * lanes)
        outputs[output * lanes] = 1
        // Nobody asks for those by the parameters, but the way back leads past them.
        let slab = allocateFloats(network.totalCount)
        defer { slab.deallocate() }
        network.backward(work, slab)
        if work.isStopped { throw .interrupted }
        switch samples.kind {
        case .ids:
            guard let vectors = network.stage(ofLayer: 0) else { throw .notBuilt(operation: "influence") }
            return products(samples.steps, rows: vectors.rows, gradient: vectors.gradient, input: vectors.output)
        case .features(let width):
            return products(samples.steps, rows: width, gradient: network.inputGradient ?? network.inputPlace, input: network.inputPlace)
        case .oneHot:
            guard let gradient = RecurrentInputGradient(network.directions(ofLayer: 0)) else { throw .notBuilt(operation: "influence") }
            return (0..<samples.steps).map { step in
                let dx = gradient.gradient(work, step: readsBackwards ? samples.steps - 1 - step : step)
                let size = (0..<gradient.width).reduce(0.0) { $0 + Double(dx[$1 * lanes]) * Double(dx[$1 * lanes]) }.squareRoot()
                // x is 1 at the word's place and 0 elsewhere.
                return (size, Double(dx[Int(work.ids[step * lanes]) * lanes]))
            }
        }
    }

    private func products(_ steps: Int, rows: Int, gradient: Int, input: Int) -> [(size: Double, product: Double)] {
        (0..<steps).map { step in
            let (dx, x) = (work.floats + gradient + step * rows * lanes, work.floats + input + step * rows * lanes)
            var (squares, product) = (0.0, 0.0)
            for row in 0..<rows {
                squares += Double(dx[row * lanes]) * Double(dx[row * lanes])
                product += Double(dx[row * lanes]) * Double(x[row * lanes])
            }
            return (squares.squareRoot(), product)
        }
    }
}
