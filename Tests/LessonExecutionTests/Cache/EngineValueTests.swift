import LessonExecution
import Testing

/// Everything that the engine offers can be kept in a variable from run to run, and is the same when it is read back.
@Suite struct EngineValueTests {
    private func holds(_ make: String, _ use: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let cache = CachedRuns()
        func text(_ turn: Int) -> String { lesson(["make": make, "use": "print(\(turn))\n\(use)", "after": "print(k + \(turn))"], params: "  k: 1") }
        try cache.run(text(1), sourceLocation: sourceLocation)
        #expect(try cache.run(text(1), sourceLocation: sourceLocation).ran == "", sourceLocation: sourceLocation)
        let edited = try cache.run(text(2), sourceLocation: sourceLocation)
        #expect(edited.ran == "use after", "\(edited.why("make"))", sourceLocation: sourceLocation)
        #expect(edited.run.warnings.isEmpty, "\(edited.run.warnings)", sourceLocation: sourceLocation)
    }

    @Test(arguments: [
        "SimpleRNN(3, activation: .relu, dropout: 0.1, returnSequences: true)", "LSTM(3, kernelRegularizer: .l2(0.1), recurrentDropout: 0.2)",
        "GRU(3, kernelInitializer: .constant(0.2))",
        "GRU(2, goBackwards: true)", "Bidirectional(LSTM(2))", "Bidirectional(GRU(2), mergeMode: .sum, backwardLayer: GRU(2, goBackwards: true))",
        "Dense(3, activation: .tanh)", "TimeDistributed(Dense(2))",
        "TimeDistributed(Dropout(0.2))", "Activation(.sigmoid)", "GaussianNoise(0.2)", "Dropout(0.5)", "SpatialDropout1D(0.5)",
        "LayerNormalization(epsilon: 0.01)",
        "Conv1D(2, 2, padding: .causal)", "MaxPooling1D(poolSize: 2)",
        "AveragePooling1D(poolSize: 2)", "GlobalMaxPooling1D()", "GlobalAveragePooling1D()", "Flatten()", "Masking()",
    ])
    func layers(_ layer: String) throws {
        try holds(
            "let layer = \(layer)\nlet model = Sequential([Input([4, 2]), layer])\nlet x = Tensor([[[1, 2], [3, 4], [5, 6], [0, 1]]])",
            "print(model.predict(x), layer.weights.map { $0.name }, layer(x).shape, model.layers.count)\nmodel.summary()")
    }

    @Test func layersOfOtherInputs() throws {
        try holds(
            "let model = Sequential([Embedding(9, 2, maskZero: true, inputLength: 3), LSTM(2, stateful: true)])\nlet ids = Tensor(ids: [[1, 2, 3]])\nlet first = model.predict(ids)\nlet repeated = Sequential([Dense(2, inputShape: [3]), RepeatVector(2)])",
            "print(first, model.predict(ids), repeated.predict(Tensor([[1, 2, 3]])).shape)\nmodel.resetStates()\nprint(model.predict(ids))")
    }

    /// The states that a call leaves are part of the layer: it is another value then, and goes on when it is read back.
    @Test(arguments: ["SimpleRNN(2, stateful: true)", "LSTM(2, stateful: true)", "GRU(2, stateful: true)", "Bidirectional(LSTM(2, stateful: true))"])
    func statesThatCallsLeave(_ layer: String) throws {
        try holds(
            "let layer = \(layer)\nlet x = Tensor([[[1, 2], [3, 4]]])\nlet first = layer(x)",
            "print(first, layer(x), layer.outputAndStates(x).output)\nlayer.resetStates()\nprint(layer(x))")
        let cache = CachedRuns()
        func text(_ calls: Int) -> String {
            lesson([
                "make": "let layer = \(layer)\nlet x = Tensor([[[1, 2], [3, 4]]])\n_ = layer(x)", "call": "for _ in 0..<\(calls) { _ = layer(x) }",
                "use": "print(layer(x))",
            ])
        }
        try cache.run(text(1))
        #expect(try cache.run(text(1)).ran == "")
        #expect(try cache.run(text(2)).ran == "call use")
        #expect(try cache.run(text(1)).ran == "")
    }

    @Test(arguments: [
        "SGD(learningRate: 0.1, momentum: 0.9, nesterov: true)", "RMSprop(learningRate: 0.01, centered: true)", "Adam(clipNorm: 1)", "AdamW(weightDecay: 0.01)",
        "Adagrad()", "Nadam()",
        "SGD(learningRate: InverseTimeDecay(initialLearningRate: 0.1, decaySteps: 2, decayRate: 0.5))",
        "SGD(learningRate: PolynomialDecay(initialLearningRate: 0.1, decaySteps: 5))",
        "SGD(learningRate: PiecewiseConstantDecay(boundaries: [2], values: [0.1, 0.01]))",
        "SGD(learningRate: CosineDecay(initialLearningRate: 0.1, decaySteps: 9))",
    ])
    func optimizers(_ optimizer: String) throws {
        try holds(
            "let optimizer = \(optimizer)\nlet model = Sequential([Dense(3, inputShape: [2]), Dense(1)])\nlet x = Tensor([[1, 2], [3, 1], [0, 1]]), y = Tensor([1, 0, 1])\nmodel.compile(optimizer: optimizer, loss: .huber(delta: 2), metrics: [.meanAbsoluteError], weightedMetrics: [.meanSquaredError])\nmodel.fit(x, y, epochs: 2, batchSize: 2, verbose: 0)",
            "print(optimizer)\nprint(model.fit(x, y, epochs: 2, batchSize: 2, verbose: 0)[\"loss\"], model.learningRate, model.evaluate(x, y))")
    }

    @Test func callbacks() throws {
        try holds(
            "var seen: [Int] = []\nlet stop = EarlyStopping(monitor: \"loss\", patience: 1), reduce = ReduceLROnPlateau(monitor: \"loss\", patience: 1)\nlet note = LambdaCallback(onEpochEnd: { epoch, _ in seen.append(epoch) })\nlet rates = LearningRateScheduler { epoch, rate in epoch > 1 ? rate / 2 : rate }\nlet model = Sequential([Dense(1, inputShape: [1])])\nmodel.compile(optimizer: SGD(), loss: .meanSquaredError)\nlet x = Tensor([[1], [2]]), y = Tensor([1, 2])\nlet history = model.fit(x, y, epochs: 3, callbacks: [stop, reduce, note, TerminateOnNaN()], verbose: 0)",
            "print(seen, stop.bestEpoch, stop.stoppedEpoch, history[\"loss\"])\nmodel.fit(x, y, epochs: 2, callbacks: [note, stop], verbose: 0)\nmodel.fit(x, y, epochs: 2, callbacks: [rates], verbose: 0)\nprint(seen, model.learningRate, stop.bestEpoch)"
        )
    }

    @Test func valuesThatFunctionsGive() throws {
        try holds(
            "let t = Tensor([[1, -0.0], [0.5, 3]]), ids = Tensor(ids: [1, 2, 300]), hot = oneHot([0, 2], depth: 3)\nlet table = Table(columns: [\"a\"], rows: [[\"1\"]]), bars = histogram([1, 2, 2, 5])\nlet curve = Curve(\"sine\") { x in sin(x) * Double(k) }\nlet line = Line(\"l\", [1, 2]), chart = plot([line])\nlet matrix = confusionMatrix([0, 1, 1], [0, 1, 0])\nlet words = Vocabulary([\"a\", \"b\", \"a\"])\nlet tokenizer = Tokenizer(numWords: 5, oovToken: \"?\")\ntokenizer.fitOnTexts([\"the cat\", \"The dog, the cow\"])\nlet lstm = LSTM(2, inputShape: [2, 1])\nlet model = Sequential([lstm])\nlet trace = model.trace(Tensor([[[1], [2]]]), of: lstm)\nlet summary = model.summaryTable, weights = lstm.weights, shape = t.shape\nlet l2 = Regularizer.l2(0.5), initial = Initializer.varianceScaling(scale: 2, mode: .fanOut), loss = Loss.binaryCrossentropy(fromLogits: true), metric = Metric.auc(numThresholds: 20)\nvar source = RandomSource(seed: 3)\nlet drawn = source.nextUnit()\nlet any: any TensorConvertible = [[1, 2], [3, 4]]\nlet layers: [any Layer] = [Dense(2), lstm]",
            "print(t, ids, hot, table, matrix, words.tokens, tokenizer.wordIndex.sorted { $0.key < $1.key }.map { $0.key }, trace.forgetGate, weights.count, shape)\nprint(l2, initial, loss, metric, source.nextUnit(), drawn, summary.parameterCount, bars, layers.count)\nplot([curve], over: 0...1)\ntokenizer.fitOnTexts([\"cow\"])\nprint(tokenizer.textsToSequences([\"cow dog\"]))\nchart"
        )
    }

    @Test func picturesOfWhatIsInside() throws {
        try holds(
            """
            let model = Sequential([Embedding(30, 4), LSTM(2), Dense(1, activation: .sigmoid)])
            model.compile(loss: .binaryCrossentropy)
            let x = Tensor(ids: [[0, 14, 15], [16, 17, 18]]), y = Tensor([1, 0])
            let history = model.fit(x, y, epochs: 2, verbose: 0)
            let gates = model.gates(on: x[0]), network = model.unrolled(on: x[0], words: ["a", "b", "c"]), explained = model.explainParameters()
            let lens = paddingLens([[14, 15, 16], [14]], maxlen: 2), map = heatMap([[1.0, 2], [3, 4]], title: "map")
            let trained = TrainedModel("LSTM", model, history), table = compare([trained]), drawn = plot(model.gradientNorms(x, y, name: "m"))
            let norms = model.gradientNorms(x, y, by: .cellState), influence = model.influence(on: x[0], target: 1, by: .gradientTimesInput)
            let judged = model.gates(on: x[0], target: 1, scale: .zeroToOne), part = GradientPart.hiddenState
            let diagram = cellDiagram(.gru, lit: [.resetGate])
            """,
            """
            print(gates.maps[0].values, gates.description, network.description, explained, lens, map, table.table.rows.count, drawn)
            print(norms[0].values, norms[0].part, influence, influence.words[0].gradient, judged, judged.answer!.isRight as Any, part, diagram, diagram.cell)
            trained.model.fit(x, y, epochs: 1, verbose: 0)
            print(model.predict(x), trained.name, trained.history["loss"])
            """)
    }

    @Test func sequencesThatAreMadeWhileTheyAreWalked() throws {
        try holds(
            """
            var factor = 2
            let doubled = [1, 2, 3].lazy.map { $0 * factor }.filter { $0 > 2 }
            let powers = sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }
            let squares = (1...).lazy.map { $0 * $0 }.prefix(4)
            let flat = [1, 2, 3].lazy.flatMap { [$0, $0] }.dropFirst().prefix { $0 < 3 }
            var walk = powers.makeIterator()
            let first = walk.next()
            var letters = ["a", "b"].makeIterator()
            _ = letters.next()
            var other = letters
            var parts = [1, 2].lazy.flatMap { [$0, $0 * 10] }.makeIterator()
            _ = parts.next()
            """,
            """
            factor = 3
            print(Array(doubled), Array(powers), Array(squares), Array(flat), first as Any, walk.next() as Any, walk.next() as Any)
            print(letters.next() as Any, letters.next() as Any, other.next() as Any, parts.next() as Any, parts.next() as Any)
            """)
    }

    @Test func valuesOfTheLanguage() throws {
        try holds(
            "enum Kind: String { case one, two }\nenum Tree { case leaf(Int); indirect case node(Tree, Tree) }\nstruct Pair { var left: Int; var right: [Double] }\nlet tree = Tree.node(.leaf(1), .node(.leaf(2), .leaf(3)))\nlet pairs = [\"a\": Pair(left: 1, right: [0.1, .infinity]), \"b\": Pair(left: 2, right: [])]\nlet set: Set<Int> = [3, 1], maybe: Int? = nil, twice: Int?? = .some(nil), kind = Kind.two\nlet tuple = (name: \"x\", value: 2.5, flag: true), range = 1...5, half = 0..<3\nlet small: UInt8 = 200, single: Float = 0.1, letter: Character = \"é\"\nlet text = \"안녕, world\"\nlet cut = text.dropFirst(2)\nlet place = text.firstIndex(of: \",\")!\nlet slice = [1, 2, 3, 4][1...2]\nlet anys: [Any] = [1, \"a\", Pair(left: 5, right: []), tree, Kind.one, [1, 2], maybe as Any]\nlet path = \\Pair.left\nlet nan = Double.nan, zero = -0.0",
            "print(pairs.keys.sorted(), pairs[\"a\"]!, set.sorted(), maybe as Any, twice as Any, kind, tuple, range, half, small, single, letter)\nprint(tree, cut, text[place...], slice, slice.startIndex, anys, pairs[\"b\"]![keyPath: path], nan, zero)"
        )
    }
}
