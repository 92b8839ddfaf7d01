import RNN
import Testing

/// Whatever a caller gets wrong is an error with a sentence that says what, and what to do.
@Suite struct ErrorTests {
    private func message(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch {
            return "\(error)"
        }
    }

    private func compiled(_ layers: [any Layer]) throws -> Sequential {
        let model = try Sequential.trying(layers)
        try model.tryCompile(loss: .binaryCrossentropy, metrics: [.accuracy])
        return model
    }

    private let ids = Examples.ids(samples: 4, steps: 5, vocabulary: 6)
    private let y = [0, 1, 0, 1]

    @Test func idsIntoARecurrentLayer() throws {
        let model = try compiled([SimpleRNN(3), Dense(1, activation: .sigmoid)])
        #expect(
            message { _ = try model.train(ids, y) }
                == "layer `simple_rnn` expects input of shape (samples, time steps, features), but is given (None, 5); word ids become vectors first: put `Embedding(6, 8)` in front of it"
        )
    }

    @Test func stackingWithoutReturnSequences() {
        let text = message { _ = try Sequential.trying([Embedding(6, 2), LSTM(3), LSTM(3)]) }
        #expect(
            text.hasPrefix(
                "layer `lstm_1` expects input of shape (samples, time steps, features), but is given (None, 3); give `lstm` below `returnSequences: true`, as in `LSTM(3, returnSequences: true)`"
            ))
    }

    @Test func dataOfAnotherShapeThanDeclared() throws {
        let model = try compiled([SimpleRNN(3, inputShape: [5, 7]), Dense(1, activation: .sigmoid)])
        #expect(
            message { _ = try model.tryPredict(ids) }.contains(
                "layer `simple_rnn` expects input of shape (None, 5, 7), but is given (4, 5); turn word ids into vectors"))
        #expect(message { _ = try model.tryPredict(Examples.oneHot(samples: 4, steps: 5, depth: 6)) }.contains("(4, 5, 6)"))
        #expect(message { _ = try model.tryPredict(Examples.oneHot(samples: 4, steps: 6, depth: 7)) }.contains("(4, 6, 7)"))
    }

    @Test func oneHotIntoAnEmbedding() throws {
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try model.tryPredict(Examples.oneHot(samples: 4, steps: 5, depth: 6)) }.contains("without `oneHot`"))
    }

    @Test func idsOutsideTheVocabulary() throws {
        let model = try compiled([Embedding(5, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        let text = message { _ = try model.train([[1, 2], [3, 5]], [0, 1]) }
        #expect(text == "fit: layer `embedding`: id 5 is outside 0..<5; write `Embedding(6, …)`, or load the data with `numWords: 5`")
        #expect(message { _ = try model.tryPredict([[1, -2]]) }.contains("id -2 is outside"))
    }

    @Test func targetsThatDoNotFit() throws {
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try model.train(ids, [0, 1, 0]) } == "fit: the targets: 4 samples, but 3 answers: there must be one for each sample")
        #expect(message { _ = try model.train(ids, y, validationData: (ids, [1])) }.hasPrefix("validationData: the targets"))
        #expect(message { _ = try model.tryEvaluate(ids, [[0.0, 1.0]]) }.contains("(1, 2)"))
        // Samples where answers are wanted, and one answer a sample where each time step gives one.
        let samples = message { _ = try model.train(ids, ids) }
        #expect(samples.contains("expected (4,), answers and not samples (`trainTestSplit` gives them in this order"), "\(samples)")
        let steps = try compiled([Embedding(6, 2), LSTM(3, returnSequences: true), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try steps.train(ids, y) }.contains("an answer for each time step (for one a sample leave out `returnSequences: true`"))
    }

    @Test func raggedRows() throws {
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try model.train([[1, 2], [3]], [0, 1]) }.contains("the lists of word ids differ in length"))
    }

    @Test func noSamples() throws {
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try model.train([[Int]](), [Int]()) }.contains("at least one sample"))
        #expect(message { _ = try model.tryPredict(Tensor(0)) }.contains("at least one sample"))
    }

    @Test func notReady() throws {
        #expect(message { _ = try Sequential().tryPredict(ids) }.contains("no layers"))
        #expect(message { _ = try Sequential([Embedding(6, 2), LSTM(2)]).train(ids, y) }.contains("not compiled"))
        #expect(message { _ = try Sequential([LSTM(2)]).tryCountParams() }.contains("inputShape"))
        #expect(message { try LSTM(2).trySetWeights([]) }.contains("shape of its input"))
    }

    @Test(arguments: [0, -1, Int.min])
    func numbersOutOfRange(_ number: Int) throws {
        let makes: [() -> any Layer] = [
            { SimpleRNN(number) }, { LSTM(number) }, { GRU(number) }, { Dense(number) }, { Embedding(number, 2) },
            { Embedding(3, number) }, { Embedding(3, 2, inputLength: number) }, { LSTM(2, inputShape: [number, 2]) },
        ]
        for make in makes { #expect(message { _ = try tryMade(make) }.contains("must be")) }
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try model.train(ids, y, epochs: number) }.contains("`epochs`"))
        #expect(message { _ = try model.train(ids, y, batchSize: number) }.contains("`batchSize`"))
        #expect(message { _ = try model.tryPredict(ids, batchSize: number) }.contains("`batchSize`"))
    }

    @Test(arguments: [-0.1, 1, 2, .nan])
    func dropoutOutOfRange(_ rate: Double) {
        #expect(message { _ = try tryMade { LSTM(2, dropout: rate) } }.contains("`dropout`"))
    }

    @Test func otherArguments() throws {
        #expect(message { _ = try tryMade { SimpleRNN(2, activation: .softmax) } }.contains("`activation`"))
        #expect(message { _ = try tryMade { LSTM(2, inputShape: []) } }.contains("`inputShape`"))
        let model = try compiled([Embedding(6, 2), LSTM(3), Dense(1, activation: .sigmoid)])
        #expect(message { _ = try tryMade { RMSprop(learningRate: -1) } }.contains("`learningRate`"))
        #expect(message { _ = try model.train(ids, y, callbacks: [EarlyStopping()]) }.contains("validationData"))
        #expect(
            message { _ = try model.train(ids, y, callbacks: [EarlyStopping(monitor: "lost")]) }
                == "EarlyStopping: there is no `lost`, only `loss`, `accuracy`; did you mean `loss`?")
        #expect(message { _ = try tryMade { EarlyStopping(monitor: "loss", patience: -1) } }.contains("`patience`"))
    }

    @Test func layersTwice() throws {
        let layer = Dense(3, inputShape: [3])
        #expect(message { _ = try Sequential.trying([layer, layer]) }.contains("already has the layer"))
        #expect(message { _ = try Sequential.trying([Dense(3, inputShape: [3], name: "a"), Dense(1, name: "a")]) }.contains("`a`"))
        #expect(message { _ = try Sequential.trying([LSTM(2, inputShape: [3, 3]), Embedding(3, 2)]) }.contains("first layer"))
    }

    @Test func aLayerThatDoesNotFitIsNotAdded() throws {
        let model = try Sequential.trying([Embedding(6, 2), LSTM(3)])
        #expect(throws: RNNError.self) { try model.tryAdd(GRU(3)) }
        #expect(model.layers.count == 2)
        try model.tryAdd(Dense(1))
        #expect(model.layers.map(\.name) == ["embedding", "lstm", "dense"])
    }

    @Test func weightsThatDoNotFit() throws {
        let model = try Sequential.trying([Dense(3, inputShape: [2])])
        let layer = model.layers[0] as! Dense
        #expect(message { try layer.trySetWeights([.zeros([2, 3])]) }.contains("2 arrays"))
        #expect(message { try layer.trySetWeights([.zeros([3, 2]), .zeros([3])]) } == "`kernel` of layer `dense`: expected (2, 3), given (3, 2)")
    }
}
