import RNN
import Testing

/// Layers, masks and states against Keras' numbers.
@Suite struct LayerNumbersTests {
    @Test func hasManyCases() {
        #expect(LayerNumbers.all.count > 400)
        let left = LayerNumbers.cases("training").filter { $0.layers != nil && $0.dependsOnSlopeAtZero }
        #expect(left.count < 5)
    }

    @Test(arguments: LayerNumbers.cases("training", "forward")) func outputs(of one: LayerNumbers.Case) throws {
        guard let model = try one.model() else { return }
        compare(try model.tryPredict(one.input!.tensor), one.output!)
    }

    @Test(arguments: LayerNumbers.cases("training")) func gradients(of one: LayerNumbers.Case) throws {
        guard let model = try one.model() else { return }
        try model.tryCompile(loss: one.loss_kind == "mean_squared_error" ? .meanSquaredError : .binaryCrossentropy)
        let found = try model.tryGradients(one.input!.tensor, one.targets!.array!.tensor)
        compare(found.loss, one.loss!)
        let all = one.gradients!.flatMap { $0 }
        // A sum of terms that all but cancel has the rounding of the terms: Keras' own float32 is off by 8e-6 where this counts.
        let scale = 0.05 * (all.flatMap { $0.values! }.filter(\.isFinite).map(abs).max() ?? 0)
        for (gradient, wanted) in zip(found.gradients, all) { compare(gradient, wanted, atLeast: scale) }
        if let wanted = one.input_gradient, one.input!.kind == "float" {
            compare(try model.tryInputGradient(one.input!.tensor, one.targets!.array!.tensor), wanted)
        }
    }

    @Test(arguments: LayerNumbers.cases("training").filter { $0.steps != nil }) func steps(of one: LayerNumbers.Case) throws {
        for step in one.steps! {
            guard let model = try one.model() else { return }
            let rate = one.optimizer!.learning_rate
            let optimizer: any Optimizer = one.optimizer!.kind == "SGD" ? SGD(learningRate: rate) : RMSprop(learningRate: rate)
            try model.tryCompile(
                optimizer: optimizer, loss: one.loss_kind == "mean_squared_error" ? .meanSquaredError : .binaryCrossentropy)
            let (x, y) = (one.input!.tensor, one.targets!.array!.tensor)
            _ = try model.train(x, y, epochs: step.count, batchSize: x.count, shuffle: false)
            for (weight, wanted) in zip(model.weights.flatMap { $0 }, step.weights.flatMap { $0 }) {
                compare(weight, wanted)
            }
            compare(try model.tryEvaluate(x, y).loss, step.loss)
        }
    }

    @Test(arguments: LayerNumbers.cases("stateful")) func statesBetweenBatches(of one: LayerNumbers.Case) throws {
        guard let model = try one.model() else { return }
        for call in one.calls! {
            if call.reset { model.resetStates() }
            let x = call.input.tensor
            compare(try model.tryPredict(x, batchSize: x.count), call.output)
        }
    }

    @Test(arguments: LayerNumbers.cases("states")) func outputAndStates(of one: LayerNumbers.Case) throws {
        let (layer, x) = (try one.layer(), one.input!.tensor)
        let initial = (one.initial_state ?? []).map(\.tensor)
        if layer.otherOutputs == .bothDirections {
            let found = try #require(layer as? Bidirectional).tryOutputs(x, initialState: initial)
            compare(found.forward, one.outputs![0])
            return compare(found.backward, one.outputs![1])
        }
        let found = try layer.tryOutputAndStates(x, initialState: initial)
        compare(found.output, one.outputs![0])
        for (state, wanted) in zip(found.states, one.outputs!.dropFirst()) { compare(state, wanted) }
    }

    /// The same by name.
    @Test(arguments: LayerNumbers.cases("states").filter { $0.layers![0].kind != "Bidirectional" })
    func namedStates(of one: LayerNumbers.Case) throws {
        let (layer, x) = (try one.layer(), one.input!.tensor)
        let initial = (one.initial_state ?? []).map(\.tensor)
        var found: [Tensor] = []
        switch layer {
        case let layer as LSTM:
            let all = try layer.tryNamedStates(x, hiddenState: initial.first, cellState: initial.last)
            found = [all.output, all.hiddenState, all.cellState]
        case let layer as any RecurrentLayer:
            let all = try layer.tryNamedStates(x, hiddenState: initial.first)
            found = [all.output, all.hiddenState]
        default: break
        }
        #expect(found.count >= one.outputs!.count)
        for (tensor, wanted) in zip(found, one.outputs!) { compare(tensor, wanted) }
    }

    /// All layers' outputs, and the gates, states and gradients of every time step.
    @Test(arguments: LayerNumbers.cases("trace")) func insides(of one: LayerNumbers.Case) throws {
        let (model, x) = (try #require(try one.model()), one.input!.tensor)
        let outputs = try model.tryActivations(x)
        #expect(outputs.count == one.outputs!.count)
        for (found, wanted) in zip(outputs, one.outputs!) { compare(found, wanted) }
        try model.tryCompile(loss: .meanSquaredError)
        let norms = try model.tryGradientNorms(x, one.target_rows!.tensor, by: .hiddenState)
        #expect(norms.count == one.traces!.count)
        for (found, wanted) in zip(norms, one.traces!) {
            let largest = wanted.gradient_norms.max()!
            #expect(zip(found.values, wanted.gradient_norms).allSatisfy { abs($0 - $1) <= 1e-5 * largest }, "\(found) \(wanted.gradient_norms)")
            #expect(found.values.count == wanted.gradient_norms.count)
        }
        for wanted in one.traces! {
            let parts = try parts(of: model, model.layers[wanted.layer], wanted.side, x)
            #expect(Set(parts.keys) == Set(wanted.parts.keys))
            for (name, part) in wanted.parts { compare(try #require(parts[name]), part) }
        }
    }

    private func parts(of model: Sequential, _ layer: any Layer, _ side: String, _ x: Tensor) throws -> [String: Tensor] {
        let backward = side == "backward"
        switch (layer as? Bidirectional)?.forward ?? layer {
        case let layer as LSTM:
            let trace = try model.tryTrace(x, of: layer, backward: backward)
            return [
                "input_gate": trace.inputGate, "forget_gate": trace.forgetGate, "candidate": trace.candidate,
                "output_gate": trace.outputGate, "cell_state": trace.cellState, "hidden_state": trace.hiddenState,
            ]
        case let layer as GRU:
            let trace = try model.tryTrace(x, of: layer, backward: backward)
            return [
                "update_gate": trace.updateGate, "reset_gate": trace.resetGate, "candidate": trace.candidate,
                "hidden_state": trace.hiddenState,
            ]
        case let layer as SimpleRNN:
            return ["hidden_state": try model.tryTrace(x, of: layer, backward: backward).hiddenState]
        default: return [:]
        }
    }

    /// Each function that a recurrent layer may have is there in each kind of cell, and each option in some case.
    @Test func everyOptionHasACase() {
        let layers = LayerNumbers.all.flatMap { $0.layers ?? [] }.flatMap { [$0, $0.layer, $0.backward_layer].compactMap { $0 } }
        for kind in ["SimpleRNN", "LSTM", "GRU"] {
            let own = layers.filter { $0.kind == kind }
            for function in ActivationFunction.allCases where !function.isOfRows && function != .tanh {
                #expect(own.contains { $0.function("activation") == function }, "\(kind) \(function)")
                if kind == "SimpleRNN" || function == .sigmoid { continue }
                #expect(own.contains { $0.function("recurrent_activation") == function }, "\(kind) gates \(function)")
            }
            for option in [
                "use_bias", "kernel_regularizer", "recurrent_regularizer", "bias_regularizer", "dropout", "recurrent_dropout", "return_sequences",
                "return_state", "go_backwards", "stateful",
            ] { #expect(own.contains { $0.args[option] != nil }, "\(kind) \(option)") }
        }
        let functions = layers.filter { $0.kind == "Activation" }.compactMap { $0.function("activation") }
        #expect(Set(functions) == Set(ActivationFunction.allCases).subtracting([.sparsemax]))
        let modes = layers.filter { $0.kind == "Bidirectional" }.map { $0.args["merge_mode"]?.text ?? "none" }
        #expect(Set(modes) == Set(MergeMode.allCases.map(\.rawValue)))
        #expect(Set(layers.filter { $0.kind == "Conv1D" }.compactMap { $0["padding"].text }) == ["valid", "same", "causal"])
    }

    @Test(arguments: LayerNumbers.cases("initial_weights")) func initialWeights(of one: LayerNumbers.Case) throws {
        let model = try #require(try one.model())
        if let count = one.parameter_count { #expect(model.countParams() == count) }
        for (layer, arrays) in zip(model.layers, one.weights!) {
            #expect(layer.weights.map(\.name) == arrays.map(\.name))
            for (weight, wanted) in zip(layer.weights, arrays) {
                #expect(weight.value.shape.dimensions == wanted.shape)
                if wanted.values != nil { compare(weight.value, wanted) }
            }
        }
    }
}

/// Within so much of the array's largest number; not a number, and infinite, where Keras' is.
private func compare(
    _ found: Tensor, _ wanted: LayerNumbers.Array, within bound: Double = 1e-5, atLeast least: Double = 1e-3, _ location: SourceLocation = #_sourceLocation
) {
    #expect(found.shape.dimensions == wanted.shape, sourceLocation: location)
    let scale = max(wanted.values!.filter(\.isFinite).map(abs).max() ?? 0, least, 1e-3)
    for (one, other) in zip(found.scalars, wanted.values!) {
        let one = Double(one)
        let agrees = one.isNaN || other.isNaN ? one.isNaN && other.isNaN : one == other || abs(one - other) <= bound * scale
        if !agrees {
            Issue.record("\(one) is not \(other), in \(found.scalars)", sourceLocation: location)
            return
        }
    }
}

private func compare(_ found: Double, _ wanted: Double, within bound: Double = 1e-5, _ location: SourceLocation = #_sourceLocation) {
    #expect(abs(found - wanted) <= bound * max(abs(wanted), 1e-3) || found.isNaN && wanted.isNaN, sourceLocation: location)
}
