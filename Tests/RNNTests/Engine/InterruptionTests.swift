import RNN
import Testing

/// Long work looks again and again whether it is to go on: no batch, prediction or list has to come to its end.
@Suite struct InterruptionTests {
    private let ids = Examples.ids(samples: 512, steps: 100, vocabulary: 50)

    /// One batch of all samples: some seconds of work, of which 0.05 are enough.
    @Test func withinABatch() throws {
        let model = try Sequential.trying([Embedding(50, 16, inputLength: 100), LSTM(256), Dense(1)])
        try model.tryCompile(loss: .meanSquaredError)
        let before = model.weights
        var asked = 0
        #expect(throws: RNNError.interrupted) {
            try model.train(ids, Examples.targets(512), epochs: 1, batchSize: 512) { progress in
                asked += 1
                #expect(progress.batch == 0 && !progress.isEpochEnd)
                return false
            }
        }
        #expect(asked == 1 && model.weights == before)
    }

    @Test func withinUsesOfAModel() throws {
        let lstm = LSTM(256, returnSequences: true)
        let model = try Sequential.trying([Embedding(50, 16, inputLength: 100), lstm, Dense(1)])
        try model.tryCompile(loss: .meanSquaredError)
        let answers = Tensor.zeros([512, 100, 1])
        let features = Tensor.zeros([512, 100, 16])
        try ends("predict") { _ = try model.tryPredict(ids) }
        try ends("evaluate") { _ = try model.tryEvaluate(ids, answers) }
        try ends("activations") { _ = try model.tryActivations(ids) }
        try ends("gradientNorms") { _ = try model.tryGradientNorms(ids, answers) }
        try ends("trace") { _ = try model.tryTrace(ids, of: lstm) }
        try ends("fit") { _ = try model.train(ids, answers, batchSize: 512) }
        try ends("a layer by itself") { _ = try LSTM(256).tryCall(features) }
        try ends("its states") { _ = try GRU(256).tryNamedStates(features) }
        try ends("both directions") { _ = try Bidirectional(LSTM(128), mergeMode: .none).tryOutputs(features) }
        try ends("a step") { _ = try LSTM(512).tryStep(Tensor.zeros([4096, 16])) }
        try ends("generateTokens") {
            let model = try Sequential.trying([Embedding(9, 4, inputLength: 5), LSTM(3), Dense(9, activation: .softmax)])
            _ = try tryGenerateTokens(model, from: [1], count: 1_000_000, bits: { 7 })
        }
    }

    /// A layer that takes long by itself: some tenths of a second for the first 16 samples.
    @Test func withinALayer() throws {
        let x = Tensor.zeros([16, 4000, 128])
        for layer in [TimeDistributed(Dense(1024)), Conv1D(512, 5, padding: .same), MaxPooling1D(poolSize: 50, strides: 1)] as [any Layer] {
            let model = try Sequential.trying([Input([4000, 128]), layer, GlobalMaxPooling1D()])
            var asked = 0
            let stop = {
                asked += 1
                return false
            }
            _ = try StopWish.asking(stop) { try model.tryPredict(x) }
            #expect(asked > 8, "\(layer.name)")
            try ends(layer.name) { _ = try model.tryPredict(x) }
        }
    }

    @Test func withinFirstWeights() throws {
        for initializer in [
            .zeros, .constant(2), .randomUniform(), .randomNormal(), .glorotUniform, .heNormal, .orthogonal, .identity,
        ] as [Initializer] {
            var random = Examples.random(1)
            try ends("\(initializer)") { _ = try initializer.values([600, 600], &random) }
        }
        try ends("add") { _ = try Sequential.trying([Dense(1000, inputShape: [1000])]) }
    }

    @Test func withinListsBecomingTensors() throws {
        let (numbers, rows) = ([Double](repeating: 1, count: many), [[Int]](repeating: [1, 2, 3, 4], count: many / 4))
        try ends("ids") { _ = try Tensor(checkingIDs: rows) }
        try ends("a row of ids") { _ = try [Int](repeating: 1, count: many).asTensor() }
        try ends("numbers") { _ = try numbers.asTensor() }
        try ends("rows of numbers") { _ = try Tensor(checking: [[Float]](repeating: [1, 2, 3, 4], count: many / 4)) }
        try ends("lists of numbers") { _ = try [[Double]](repeating: [1, 2, 3, 4], count: many / 4).asTensor() }
        try ends("oneHot of lists") { _ = try tryOneHot(rows, depth: 9) }
        try ends("oneHot of a list") { _ = try tryOneHot([Int](repeating: 1, count: many), depth: 9) }
        try ends("oneHot of a tensor") { _ = try tryOneHot(zeros, depth: 9) }
        try ends("windows") { _ = try tryTimeseriesWindows(zeros, sequenceLength: 4) }
        try ends("windows of every other step") { _ = try tryTimeseriesWindows(zeros, sequenceLength: 4, samplingRate: 2) }
        try ends("zeros") { _ = try Tensor.tryZeros([many]) }
    }

    @Test func withinArithmetic() throws {
        let (x, row) = (Tensor.zeros([many / 4, 4]), Tensor.zeros([4]))
        let square = Tensor(shape: [700, 700], scalars: [Float](repeating: 1, count: 490_000))
        let dense = Tensor(shape: [many / 4, 4], storage: .oneHot(ids: [Int32](repeating: 1, count: many / 4), depth: 4))
        try ends("+") { _ = try x.tryCombining(.add, x) }
        try ends("broadcasting") { _ = try x.tryCombining(.multiply, row) }
        try ends("tanh") { _ = try x.tryMap { tanh($0) } }
        try ends("sum") { _ = try x.trySum() }
        try ends("scalars of one-hot vectors") { _ = try dense.tryScalars() }
        try ends("ints") { _ = try x.tryInts() }
        try ends("matmul") { _ = try tryMatmul(square, square) }
    }

    @Test func withinStatisticsAndSplits() throws {
        let (whole, numbers) = ([Int](repeating: 3, count: many), [Double](repeating: 3, count: many))
        try ends("mean") { _ = try tryMean(whole) }
        try ends("mean of fractions") { _ = try tryMean(numbers) }
        try ends("median") { _ = try tryMedian(whole) }
        try ends("median of fractions") { _ = try tryMedian(numbers) }
        try ends("histogram") { _ = try tryHistogram(numbers) }
        try ends("trainTestSplit") { _ = try tryTrainTestSplit(whole, whole, testSize: 0.5, randomState: 1) }
        try ends("confusionMatrix") { _ = try tryConfusionMatrix(whole, whole) }
        try ends("confusionMatrix of predictions") { _ = try tryConfusionMatrix(whole, zeros) }
        try ends("temperedProbabilities") { _ = try tryTemperedProbabilities(numbers, temperature: 0.5) }
    }

    @Test func withinTexts() throws {
        let words = ["the", "quick", "brown", "fox", "ähnlich"]
        let text = [String](repeating: words.joined(separator: " "), count: many / 4).joined(separator: " ")
        let tokenizer = try Tokenizer.trying()
        try tokenizer.tryFitOnTexts(["the quick brown fox"])
        try ends("fitOnTexts") { try tokenizer.tryFitOnTexts([text]) }
        try ends("fitOnTexts of many texts") { try tokenizer.tryFitOnTexts([String](repeating: "a", count: many)) }
        try ends("fitOnTexts of words") { try tokenizer.tryFitOnTexts([[String]](repeating: ["a"], count: many)) }
        try ends("textsToSequences") { _ = try tokenizer.tryTextsToSequences([text]) }
        try ends("textsToSequences of words") { _ = try tokenizer.tryTextsToSequences([[String](repeating: "a", count: many)]) }
        try ends("sequencesToTexts") { _ = try tokenizer.trySequencesToTexts([[Int](repeating: 1, count: many)]) }
        try ends("textsToMatrix") { _ = try tokenizer.tryTextsToMatrix([text]) }
        try ends("sequencesToMatrix") { _ = try tokenizer.trySequencesToMatrix([[Int]](repeating: [1, 2], count: many / 2)) }
        for other in [try Tokenizer.trying(charLevel: true), try Tokenizer.trying(filters: "–"), try Tokenizer.trying(split: ", ")] {
            try ends("other words") { try other.tryFitOnTexts([text]) }
        }
        let tokens = [String](repeating: "a", count: many)
        try ends("Vocabulary") { _ = try Vocabulary.trying(tokens) }
        let vocabulary = try Vocabulary.trying(["a"])
        try ends("encode") { _ = try vocabulary.tryEncode(tokens) }
        try ends("decode") { _ = try vocabulary.tryDecode([Int](repeating: 0, count: many)) }
    }

    /// What is done in parts is the same as what is done at once.
    @Test func partsMakeTheWhole() throws {
        let text = [String](repeating: "ÄHNLICH Σ, wie", count: many / 8).joined(separator: "\n")
        for tokenizer in [try Tokenizer.trying(), try Tokenizer.trying(filters: "–,\n"), try Tokenizer.trying(filters: ",\n", split: "  ")] {
            try tokenizer.tryFitOnTexts([text])
            #expect(Set(tokenizer.words).isSuperset(of: ["ähnlich", "σ", "wie"]) || tokenizer.words == ["ähnlich σ", " wie"])
            #expect(tokenizer.wordCounts.values.allSatisfy { $0 == many / 8 })
        }
        #expect(try tryMedian((0..<many).map { ($0 * 7919) % many }) == Double(many - 1) / 2)
        #expect(try Tensor(ids: Array(0..<many)).tryScalars() == (0..<many).map { Float($0) })
        #expect(try [Double](repeating: 0.5, count: many).asTensor() == Tensor([Float](repeating: 0.5, count: many)))
    }

    /// A row of 10,000,000 numbers is begun and not ended; small lists are never asked about.
    @Test func withinPadding() throws {
        for ends in 1...3 {
            var asked = 0
            let stop = {
                asked += 1
                return asked == ends
            }
            #expect(throws: RNNError.interrupted) {
                try StopWish.asking(stop) { try tryPadSequences([[1], [2, 3]], maxlen: 10_000_000) }
            }
            #expect(asked == ends)
        }
        try ends("features") { _ = try tryPadSequences([[[1.0, 2.0]]], maxlen: 10_000_000) }
        #expect(try StopWish.asking({ true }) { try tryPadSequences([[1], [2, 3]], maxlen: 1000) }.count == 2)
        // The same numbers whatever the pieces.
        let long = try tryPadSequences([[1, 2], [3]], maxlen: 300_000, value: 7)
        #expect(long.ints.filter { $0 != 7 } == [1, 2, 3] && long.ints[299_998...299_999] == [1, 2] && long.ints[599_999] == 3)
        let list = Array(0..<600_000)
        #expect(try tryPadSequences([list], maxlen: 600_001).ints == [0] + list)
    }

    /// More than work does between two looks.
    private let many = 1 << 19
    private let zeros = Tensor.zeros([1 << 19])

    /// Who can't give so much memory wishes for a stop, and none of it is taken.
    @Test func memoryIsAskedForBeforeItIsTaken() throws {
        let model = Sequential([LSTM(4, inputShape: [400_000, 1])])
        var asked = 0
        let grants = { (bytes: Int) in
            asked = max(asked, bytes)
            return false
        }
        #expect(throws: RNNError.interrupted) {
            _ = try StopWish.asking({ asked > 0 }, granting: grants) { try model.tryPredict(Tensor.zeros([1, 400_000, 1])) }
        }
        #expect(asked >= 1 << 21)
    }

    /// What can't tell that it was stopped goes on: it would end the program.
    @Test func whatCannotThrowGoesOn() {
        #expect(StopWish.asking({ true }) { Tensor.zeros([many]).count } == many)
        #expect(StopWish.asking({ true }) { Tensor(ids: [Int](repeating: 1, count: many)).scalars.count } == many)
    }

    /// Whether `body` looks, and ends at once when somebody wishes so.
    private func ends(_ name: String, _ body: () throws -> Void) throws {
        var asked = 0
        let stop = {
            asked += 1
            return true
        }
        #expect(throws: RNNError.interrupted, "\(name)") { try StopWish.asking(stop, body) }
        #expect(asked == 1, "\(name)")
    }
}
