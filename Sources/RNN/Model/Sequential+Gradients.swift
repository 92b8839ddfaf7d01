/// Gradients without a training, and steps along gradients of one's own.
extension Sequential {
    /// The gradients of the loss of one batch, layer by layer, and the loss.
    package func tryGradients(
        _ x: any TensorConvertible, _ y: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil,
        dropoutSeed: UInt64 = 0
    ) throws -> (loss: Double, gradients: [Tensor]) {
        let found = try tryDifferentiate(x, y, sampleWeight: sampleWeight, dropoutSeed: dropoutSeed) { _ in }
        return (found.loss, found.gradients)
    }

    /// The gradient of the loss of one batch by its features.
    package func tryInputGradient(_ x: any TensorConvertible, _ y: any TensorConvertible) throws -> Tensor {
        try tryDifferentiate(x, y, options: .init(wantsInputGradient: true)) { try $0.inputGradient() }.seen
    }

    /// - Parameter look: is shown the trainer with all it has found.
    func tryDifferentiate<Seen>(
        _ x: any TensorConvertible, _ y: any TensorConvertible, sampleWeight: (any TensorConvertible)? = nil,
        dropoutSeed: UInt64 = 0, options: Network.Options = .init(),
        _ look: (Trainer) throws -> Seen
    ) throws -> (loss: Double, gradients: [Tensor], seen: Seen) {
        guard let compilation else { throw RNNError.notCompiled(operation: "gradients") }
        let (input, judge) = try prepare(
            TrainingData(x: try x.asTensor(), y: try y.asTensor(), weight: try sampleWeight?.asTensor()), operation: "gradients")
        try prepareOptimizer()
        try checkStates(samples: input.count, batchSize: input.count, operation: "gradients")
        let interrupter = Interrupter()
        return try read(input, operation: "gradients") { samples in
            let trainer = Trainer(
                layers: engineLayers, samples: samples, judge: judge, optimizer: compilation.optimizer,
                state: compilation.state, batchSize: samples.count, options: options, engine: engine,
                interrupter: interrupter)
            let loss = trainer.differentiate(batch: 0, dropoutSeed: dropoutSeed)
            if interrupter.isStopped { throw RNNError.interrupted }
            let seen = try look(trainer)
            if interrupter.isStopped { throw RNNError.interrupted }
            return (loss, trainer.gradients, seen)
        }
    }
}

extension Sequential {
    /// The optimizer's step for gradients of one's own, those of `tryGradients` or made of them: an array for each parameter.
    package func tryApply(gradients: [Tensor]) throws(RNNError) {
        guard let compilation else { throw .notCompiled(operation: "apply") }
        guard engineLayers.allSatisfy({ $0.core.parameters != nil }) else { throw .notBuilt(operation: "apply") }
        let parameters = parameters
        guard gradients.count == parameters.count else {
            throw .weightCount(layer: name, expected: parameters.count, given: gradients.count)
        }
        try prepareOptimizer()
        var copies: [Parameter] = []
        for (parameter, gradient) in zip(parameters, gradients) {
            guard parameter.shape == gradient.shape else {
                throw .shapeMismatch(
                    operation: .gradient(by: parameter.name), expected: .shape("\(parameter.shape)"), given: gradient.shape)
            }
            copies.append(try Parameter(name: parameter.name, shape: parameter.shape, initial: gradient.tryScalars()))
        }
        let stepper = Stepper(
            compilation.optimizer, state: compilation.state, parameters: parameters, gradients: copies.map(\.values),
            kernels: engine.kernels)
        withExtendedLifetime(copies) {
            stepper.begin { for part in stepper.parts.indices { stepper.findNorm(part) } }
            for part in stepper.parts { stepper.update(part) }
            stepper.end()
        }
    }
}
