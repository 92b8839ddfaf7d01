import RNN
import Testing

/// A layer that is given a shape which it can't take says its name, what it expects and what it was given.
@Suite struct LayerShapeTests {
    struct Misfit: Sendable, CustomTestStringConvertible {
        let name: String
        let expected: String
        let given: String
        let layers: @Sendable () -> [any Layer]

        var testDescription: String { name }

        init(_ name: String, _ expected: String, _ given: String, _ layers: @escaping @Sendable () -> [any Layer]) {
            (self.name, self.expected, self.given, self.layers) = (name, expected, given, layers)
        }
    }

    private static let sequence = "(samples, time steps, features)"

    static let misfits: [Misfit] = [
        Misfit("simple_rnn", sequence, "(None, 3)") { [LSTM(3, inputShape: [4, 2]), SimpleRNN(2)] },
        Misfit("lstm", sequence, "(None, 7)") { [LSTM(3, inputShape: [7])] },
        Misfit("gru", sequence, "(None, 8)") { [Input([4, 2]), Flatten(), GRU(3)] },
        Misfit("bidirectional", sequence, "(None, 3)") { [LSTM(3, inputShape: [4, 2]), Bidirectional(GRU(2))] },
        Misfit("time_distributed", sequence, "(None, 3)") { [LSTM(3, inputShape: [4, 2]), TimeDistributed(Dense(2))] },
        Misfit("conv1d", sequence, "(None, 3)") { [GRU(3, inputShape: [4, 2]), Conv1D(2, 2)] },
        Misfit("max_pooling1d", sequence, "(None, 6)") { [MaxPooling1D(inputShape: [6])] },
        Misfit("average_pooling1d", sequence, "(None, 6)") { [AveragePooling1D(inputShape: [6])] },
        Misfit("global_average_pooling1d", sequence, "(None, 3)") { [LSTM(3, inputShape: [4, 2]), GlobalAveragePooling1D()] },
        Misfit("global_max_pooling1d", sequence, "(None, 2)") {
            [GlobalAveragePooling1D(inputShape: [4, 2]), GlobalMaxPooling1D()]
        },
        Misfit("spatial_dropout1d", sequence, "(None, 3)") { [LSTM(3, inputShape: [4, 2]), SpatialDropout1D(0.5)] },
        Misfit("masking", sequence, "(None, 5)") { [Masking(inputShape: [5])] },
        Misfit("repeat_vector", "(samples, features)", "(None, 4, 3)") { [LSTM(3, returnSequences: true, inputShape: [4, 2]), RepeatVector(2)] },
        Misfit("embedding", "(samples, time steps)", "(None, 4, 2)") { [Input([4, 2]), Embedding(9, 2)] },
        Misfit("flatten", "samples of a known length", "(None, None, 2)") { [Embedding(9, 2), Flatten()] },
        Misfit("conv1d", "(samples, at least 9 time steps, features)", "(None, 4, 2)") { [Conv1D(2, 5, dilationRate: 2, inputShape: [4, 2])] },
        Misfit("max_pooling1d", "(samples, at least 5 time steps, features)", "(None, 4, 2)") { [MaxPooling1D(poolSize: 5, inputShape: [4, 2])] },
        Misfit("average_pooling1d", "(samples, at least 3 time steps, features)", "(None, 2, 2)") {
            [Conv1D(2, 3, inputShape: [4, 2]), AveragePooling1D(poolSize: 3)]
        },
        Misfit("dense", "(samples, features)", "(None, 2, 3, 4)") { [Dense(2, inputShape: [2, 3, 4])] },
        Misfit("layer_normalization", "(samples, features)", "(None, 2, 3, 4)") { [LayerNormalization(inputShape: [2, 3, 4])] },
    ]

    @Test(arguments: misfits) func aShapeThatDoesNotFit(_ one: Misfit) {
        let error = #expect(throws: RNNError.self) { try Sequential.trying(one.layers()) }
        guard case .layerInput(let layer, _, one.given, _)? = error else {
            Issue.record("\(error.map { "\($0)" } ?? "no error")")
            return
        }
        #expect(layer == one.name && "\(error!)".contains(one.expected))
    }

    @Test func anInputBehindOtherLayers() {
        for layers in [[Dense(2, inputShape: [3]), Input([3])], [Input([3]), Input([3])]] as [[any Layer]] {
            #expect(throws: RNNError.inputNotFirst(layer: "input_layer")) { try Sequential.trying(layers) }
        }
        #expect(throws: RNNError.embeddingNotFirst(layer: "embedding", below: "lstm")) { try Sequential.trying([LSTM(3), Embedding(9, 2)]) }
    }

    /// Where only the data say how long a sample is, they are too short.
    @Test(arguments: [3, 1]) func windowsLongerThanTheSamples(_ steps: Int) throws {
        let layers: [[any Layer]] = [
            [Conv1D(2, 5)], [MaxPooling1D(poolSize: 4)], [AveragePooling1D(poolSize: 4, strides: 1)], [Conv1D(2, 2, dilationRate: 3)],
        ]
        for layers in layers {
            let model = try Sequential.trying(layers)
            let error = #expect(throws: RNNError.self) { try model.tryPredict(Examples.features([2, steps, 2])) }
            guard case .layerInput(layers[0].name, _, "(None, \(steps), 2)", _)? = error else {
                Issue.record("\(error.map { "\($0)" } ?? "no error")")
                continue
            }
            #expect(try model.tryPredict(Examples.features([2, 9, 2])).shape[0] == 2)
        }
        let model = try Sequential.trying([Embedding(9, 2), Conv1D(2, 4), GlobalMaxPooling1D()])
        #expect(throws: RNNError.self) { try model.tryPredict(Examples.ids(samples: 2, steps: steps, vocabulary: 9)) }
        #expect(try model.tryPredict(Examples.ids(samples: 2, steps: 4, vocabulary: 9)).shape == [2, 2])
        // With zeros around them no window is too long.
        for padding in [Padding.same, .causal] {
            let model = try Sequential.trying([Conv1D(2, 5, padding: padding)])
            #expect(try model.tryPredict(Examples.features([2, steps, 2])).shape == [2, steps, 2])
        }
    }

    @Test func aLayerTwice() throws {
        let layer = LayerNormalization(inputShape: [3])
        #expect(throws: RNNError.duplicateLayer(name: "layer_normalization")) { try Sequential.trying([layer, layer]) }
        // One layer in two models is the same in both, if it fits.
        let shared = Dense(2, inputShape: [3])
        let (one, other) = (try Sequential.trying([shared]), try Sequential.trying([shared, Dense(1)]))
        let x = Examples.features([4, 3])
        #expect(try one.tryPredict(x).shape == [4, 2])
        try one.trySetWeights([[.zeros([3, 2]), .zeros([2])]])
        #expect(other.weights[0] == [.zeros([3, 2]), .zeros([2])])
        #expect(throws: RNNError.self) { try Sequential.trying([Dense(5, inputShape: [2]), shared]) }
    }

    @Test func timeDistributedSaysWhatItTakes() throws {
        let makes: [(make: () -> any Layer, told: [String])] = [
            ({ TimeDistributed(LSTM(2)) }, ["`time_distributed`", "`lstm`", "(None, 4, 2)"]),
            ({ TimeDistributed(Embedding(9, 2)) }, ["Embedding"]), ({ TimeDistributed(Masking()) }, ["Masking"]),
            ({ TimeDistributed(GRU(2, stateful: true)) }, ["stateful"]),
            ({ TimeDistributed(Bidirectional(GRU(2, stateful: true))) }, ["stateful"]),
        ]
        for (make, told) in makes {
            let error = #expect(throws: RNNError.self) { try Sequential.trying([Input([4, 2]), tryMade(make)]) }
            for text in told { #expect("\(error!)".contains(text), "\(error!)") }
        }
        let rows = #expect(throws: RNNError.self) { try Sequential.trying([Activation(.softmax)]).tryPredict(Tensor.zeros([2, 3, 4, 2])) }
        #expect("\(rows!)".contains("TimeDistributed"))
        // More time steps at another time, without a declared shape.
        let model = try Sequential.trying([TimeDistributed(Conv1D(3, 2)), TimeDistributed(GlobalMaxPooling1D()), LSTM(2)])
        #expect(try model.tryPredict(Tensor.zeros([2, 3, 4, 2])).shape == [2, 2])
        #expect(try model.tryPredict(Tensor.zeros([1, 5, 4, 2])).shape == [1, 2])
        #expect(model.weights[0].map(\.shape) == [[2, 2, 3], [3]])
        #expect(throws: RNNError.self) { try model.tryPredict(Tensor.zeros([1, 5, 4, 3])) }
    }

    @Test func whatWrappersTake() {
        let makes: [() -> any Layer] = [
            { Bidirectional(Dense(2)) }, { Bidirectional(LSTM(2), backwardLayer: Dense(2)) }, { Bidirectional(LSTM(0)) },
            { Bidirectional(LSTM(2), backwardLayer: LSTM(2)) }, { Bidirectional(LSTM(2, goBackwards: true)) },
            { Bidirectional(LSTM(2, returnSequences: true), backwardLayer: LSTM(2, goBackwards: true)) },
            { Bidirectional(Bidirectional(LSTM(2))) }, { TimeDistributed(LSTM(2)) }, { TimeDistributed(Dense(0)) },
            { TimeDistributed(TimeDistributed(Dense(2))) }, { MaxPooling1D(padding: .causal) }, { AveragePooling1D(padding: .causal) },
            { LayerNormalization(epsilon: 0) }, { LayerNormalization(epsilon: .nan) }, { RepeatVector(0) }, { Conv1D(2, 0) },
            { Conv1D(2, 2, strides: 0) }, { Conv1D(2, 2, dilationRate: -1) }, { MaxPooling1D(poolSize: 0) }, { MaxPooling1D(strides: 0) },
            { Dropout(1) }, { SpatialDropout1D(-0.1) }, { GRU(2, recurrentDropout: 1) }, { LSTM(2, recurrentActivation: .softmax) },
            { Dense(2, kernelRegularizer: .l2(-1)) }, { Conv1D(2, 2, biasRegularizer: .l1(.infinity)) },
        ]
        for (index, make) in makes.enumerated() {
            #expect(throws: RNNError.self, "number \(index)") { try Sequential.trying([Input([4, 2]), tryMade(make)]) }
        }
    }

    @Test(arguments: [[0, 4, 2], [3, 0, 2], [3, 4, 0], [0]] as [Shape]) func dataOfNothing(_ shape: Shape) throws {
        let x = Tensor(shape: shape, scalars: [])
        let makes: [() -> any Layer] = [
            { LSTM(2) }, { Conv1D(2, 2) }, { Dense(2) }, { Bidirectional(GRU(2)) }, { Flatten() }, { Embedding(9, 2) },
            { GlobalAveragePooling1D() }, { Masking() },
        ]
        for make in makes {
            let model = try Sequential.trying([make()])
            try model.tryCompile(loss: .meanSquaredError)
            let error = #expect(throws: RNNError.self) { try model.tryPredict(x) }
            #expect("\(error!)".contains("\(shape)"))
            #expect(throws: RNNError.self) { try model.train(x, x) }
            #expect(throws: RNNError.self) { try model.tryEvaluate(x, x) }
            #expect(throws: RNNError.self) { try make().tryOutputAndStates(x) }
        }
    }
}
