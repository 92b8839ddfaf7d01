import RNN
import Testing

extension HostileValueTests {
    /// A list that grows.
    struct Attempts {
        private(set) var all: [Attempt] = []

        static func made(_ fill: (inout Attempts) -> Void) -> [Attempt] {
            var list = Attempts()
            fill(&list)
            return list.all
        }

        mutating func tried(_ name: String, _ body: @escaping @Sendable () throws -> Void) { all.append(Attempt(name: name, body: body)) }

        mutating func model(_ name: String, input: [Int] = [4, 2], _ layer: @escaping @Sendable () -> any Layer) {
            tried(name) { _ = try Sequential.trying([Input(input), tryMade(layer)]) }
        }

        mutating func fit(_ name: String, _ body: @escaping @Sendable (Sequential, Tensor, Tensor) throws -> Void) {
            tried(name) { try body(try compiled(), .zeros([6, 2]), .zeros([6])) }
        }

        mutating func optimizer(_ name: String, _ make: @escaping @Sendable () -> any Optimizer) {
            tried(name) { try compiled().tryCompile(optimizer: tryMade(make), loss: .meanSquaredError) }
        }

        mutating func made(_ name: String, _ make: @autoclosure @escaping @Sendable () -> Any) {
            tried(name) { _ = try tryMade(make) }
        }
    }

    static func compiled() throws -> Sequential {
        let model = try Sequential.trying([Dense(1, inputShape: [2])])
        try model.tryCompile(loss: .meanSquaredError)
        return model
    }

    static let wrongCounts = [Int.min, -1, 0, .max]
    static let wrongFractions = [-0.1, 1, 2, Double.nan, .infinity, -.infinity]
}

extension HostileValueTests {
    /// Arguments of layers.
    static let layers = Attempts.made { list in
        for count in wrongCounts {
            list.model("Dense(\(count))") { Dense(count) }
            list.model("LSTM(\(count))") { LSTM(count) }
            list.model("GRU(\(count))") { GRU(count) }
            list.model("SimpleRNN(\(count))") { SimpleRNN(count) }
            list.model("Bidirectional(LSTM(\(count)))") { Bidirectional(LSTM(count)) }
            list.model("TimeDistributed(Dense(\(count)))") { TimeDistributed(Dense(count)) }
            list.model("Conv1D(\(count), 2)") { Conv1D(count, 2) }
            list.model("Conv1D(2, \(count))") { Conv1D(2, count) }
            list.model("Conv1D strides \(count)") { Conv1D(2, 2, strides: count) }
            list.model("Conv1D dilation \(count)") { Conv1D(2, 2, dilationRate: count) }
            list.model("MaxPooling1D(\(count))") { MaxPooling1D(poolSize: count) }
            list.model("AveragePooling1D strides \(count)") { AveragePooling1D(strides: count) }
            list.model("RepeatVector(\(count))", input: [4]) { RepeatVector(count) }
            list.model("inputShape \(count)") { Dense(2, inputShape: [count]) }
            list.tried("Input \(count)") { _ = try tryMade { Input([4, count]) } }
            list.tried("Embedding(\(count), 2)") { _ = try tryMade { Embedding(count, 2) } }
            list.tried("Embedding(2, \(count))") { _ = try tryMade { Embedding(2, count) } }
            list.tried("Embedding of \(count) steps") { _ = try tryMade { Embedding(2, 2, inputLength: count) } }
        }
        for rate in wrongFractions {
            list.model("Dropout(\(rate))") { Dropout(rate) }
            list.model("SpatialDropout1D(\(rate))") { SpatialDropout1D(rate) }
            list.model("LSTM dropout \(rate)") { LSTM(2, dropout: rate) }
            list.model("GRU recurrentDropout \(rate)") { GRU(2, recurrentDropout: rate) }
        }
        for number in [-1, Double.nan, .infinity] {
            list.model("l1 \(number)") { Dense(2, kernelRegularizer: .l1(number)) }
            list.model("l2 \(number)") { LSTM(2, recurrentRegularizer: .l2(number)) }
            list.model("epsilon \(number)") { LayerNormalization(epsilon: number) }
            list.model("varianceScaling \(number)") { Dense(2, kernelInitializer: .varianceScaling(scale: number)) }
            list.model("randomNormal \(number)") { Dense(2, biasInitializer: .randomNormal(standardDeviation: number)) }
            list.model("truncatedNormal \(number)") { Conv1D(2, 2, kernelInitializer: .truncatedNormal(standardDeviation: number)) }
            list.model("randomUniform \(number)") { GRU(2, kernelInitializer: .randomUniform(minimum: 0, maximum: number)) }
        }
        list.model("constant nan") { LSTM(2, recurrentInitializer: .constant(.nan)) }
        list.model("inputShape []") { Dense(2, inputShape: []) }
        list.made("Input []", Input([]))
        list.tried("inner LSTM with a wrong initialiser") {
            _ = try tryMade { Bidirectional(LSTM(2, kernelInitializer: .constant(.infinity))) }
        }
    }
}

extension HostileValueTests {
    /// Layers each of whose arguments is possible, but not all at once.
    static let shapes = Attempts.made { list in
        list.model("weights of 2⁴⁸", input: [1 << 24]) { Dense(1 << 24) }
        list.model("weights of 2⁵⁰", input: [3, 1 << 24]) { LSTM(1 << 24) }
        list.model("recurrent weights of 2⁵⁰", input: [3, 1]) { GRU(1 << 24) }
        list.model("Conv1D of 2⁷²", input: [1 << 24, 1 << 24]) { Conv1D(1 << 24, 1 << 24) }
        list.model("RepeatVector of 2⁴⁸", input: [1 << 24]) { RepeatVector(1 << 24) }
        list.model("Flatten of 2⁴⁸", input: [1 << 24, 1 << 24]) { Flatten() }
        list.model("TimeDistributed RepeatVector of 2⁷²", input: [1 << 24, 1 << 24]) { TimeDistributed(RepeatVector(1 << 24)) }
        list.tried("Embedding of 2⁴⁸") { _ = try Sequential.trying([Embedding(1 << 24, 1 << 24)]) }
        list.tried("Embedding of 2⁴⁰ numbers a sample") { _ = try Sequential.trying([Embedding(2, 1 << 16, inputLength: 1 << 24)]) }
        list.model("window longer than the steps") { Conv1D(2, 5) }
        list.model("a sum of other units") {
            Bidirectional(LSTM(3), mergeMode: .sum, backwardLayer: LSTM(4, goBackwards: true))
        }
        list.model("a product of other units") {
            Bidirectional(GRU(3), mergeMode: .mul, backwardLayer: SimpleRNN(2, goBackwards: true))
        }
        list.model("a stateful backward layer at each step", input: [3, 4, 2]) {
            TimeDistributed(Bidirectional(LSTM(2), backwardLayer: LSTM(2, goBackwards: true, stateful: true)))
        }
        list.model("an inner layer that goes backwards") { Bidirectional(LSTM(2, goBackwards: true)) }
        list.model("an Input in a TimeDistributed") { TimeDistributed(Input([2])) }
        list.model("pool longer than the steps") { MaxPooling1D(poolSize: 5) }
        // What Keras refuses too.
        for (strides, dilation) in [(2, 2), (2, 3), (3, 2)] {
            list.model("strides \(strides) with dilation \(dilation)") { Conv1D(2, 2, strides: strides, padding: .same, dilationRate: dilation) }
        }
        list.model("a stateful layer and one that is not") { Bidirectional(LSTM(2, stateful: true), backwardLayer: LSTM(2, goBackwards: true)) }
        list.model("one that gives its states, and one that does not") {
            Bidirectional(LSTM(2), backwardLayer: LSTM(2, returnState: true, goBackwards: true))
        }
        list.model("a name with a slash") { Dense(2, name: "a/b") }
        list.model("an orthogonal bias") { Dense(2, biasInitializer: .orthogonal) }
        list.model("an identity for a bias") { LSTM(2, biasInitializer: .identity) }
        list.model("an identity for a window") { Conv1D(2, 2, kernelInitializer: .identity) }
    }
}

extension HostileValueTests {
    /// What models are told.
    static let models = Attempts.made { list in
        for count in [Int.min, -1, 0] {
            list.fit("epochs \(count)") { _ = try $0.train($1, $2, epochs: count) }
            list.fit("batchSize \(count)") { _ = try $0.train($1, $2, batchSize: count) }
            list.fit("predict batchSize \(count)") { model, x, _ in _ = try model.tryPredict(x, batchSize: count) }
            list.fit("evaluate batchSize \(count)") { _ = try $0.tryEvaluate($1, $2, batchSize: count) }
            list.optimizer("schedule of \(count) steps") {
                SGD(learningRate: ExponentialDecay(initialLearningRate: 1, decaySteps: count, decayRate: 0.5))
            }
            list.made("a schedule of \(count) steps", CosineDecay(initialLearningRate: 1, decaySteps: count))
            list.made("auc at \(count) thresholds", Metric.auc(numThresholds: count))
        }
        for number in [-1, Double.nan, .infinity] {
            list.optimizer("SGD(\(number))") { SGD(learningRate: number) }
            list.optimizer("momentum \(number)") { SGD(momentum: number) }
            list.optimizer("RMSprop rho \(number)") { RMSprop(rho: number) }
            list.optimizer("Adam beta1 \(number)") { Adam(beta1: number) }
            list.optimizer("AdamW beta2 \(number)") { AdamW(beta2: number) }
            list.optimizer("Nadam epsilon \(number)") { Nadam(epsilon: number) }
            list.optimizer("Adagrad \(number)") { Adagrad(initialAccumulatorValue: number) }
            list.optimizer("clipNorm \(number)") { Adam(clipNorm: number) }
            list.optimizer("clipValue \(number)") { SGD(clipValue: number) }
            list.optimizer("weightDecay \(number)") { AdamW(weightDecay: number) }
            list.optimizer("schedule of \(number)") {
                SGD(learningRate: CosineDecay(initialLearningRate: number, decaySteps: 4))
            }
            list.made("huber \(number)", Loss.huber(delta: number))
            list.made("labelSmoothing \(number)", Loss.binaryCrossentropy(labelSmoothing: number))
            list.made("threshold \(number)", Metric.precision(threshold: number))
            list.fit("validationSplit \(number)") { _ = try $0.train($1, $2, validationSplit: number) }
            list.fit("learning rate \(number)") { model, _, _ in try model.trySetLearningRate(number) }
            list.made("ReduceLROnPlateau \(number)", ReduceLROnPlateau(monitor: "loss", factor: number))
            list.fit("LearningRateScheduler \(number)") {
                _ = try $0.train($1, $2, callbacks: [LearningRateScheduler { _, _ in number }])
            }
        }
        list.made("rates of one value too few", PiecewiseConstantDecay(boundaries: [3], values: [1]))
        list.made("boundaries that fall", PiecewiseConstantDecay(boundaries: [3, 1], values: [1, 2, 3]))
        list.made("a warm-up of less than no steps", CosineDecay(initialLearningRate: 1, decaySteps: 1, warmupSteps: .min))
        list.tried("rate of step -1") { _ = try PiecewiseConstantDecay(boundaries: [], values: [1]).tryRate(atStep: -1) }
        list.made("auc at all thresholds", Metric.auc(numThresholds: .max))
        list.fit("initialEpoch -1") { _ = try $0.train($1, $2, initialEpoch: -1) }
        list.fit("sampleWeight nan") { _ = try $0.train($1, $2, sampleWeight: [Float](repeating: .nan, count: 6)) }
        list.fit("sampleWeight of another length") { _ = try $0.train($1, $2, sampleWeight: [1.0, 2.0]) }
        list.fit("classWeight nan") { _ = try $0.train($1, $2, classWeight: [0: .nan]) }
        list.fit("no samples") { model, _, _ in _ = try model.train([[Double]](), [Double]()) }
        list.fit("ragged samples") { model, _, y in _ = try model.train([[1.0], [1.0, 2.0]], y) }
        list.fit("empty rows") { model, _, y in _ = try model.tryPredict([[Double]](repeating: [], count: 3)) }
        list.fit("NaN in the data") { model, _, y in _ = try model.train(Tensor(shape: [6, 2], scalars: [Float](repeating: .nan, count: 12)), y) }
        list.fit("infinity in the answers") { model, x, _ in _ = try model.train(x, [Float](repeating: .infinity, count: 6)) }
        list.fit("EarlyStopping of a number that is not there") { _ = try $0.train($1, $2, callbacks: [EarlyStopping()]) }
        list.made("EarlyStopping patience", EarlyStopping(monitor: "loss", patience: -1))
        list.made("EarlyStopping startFromEpoch", EarlyStopping(monitor: "loss", startFromEpoch: .min))
        list.fit("ModelCheckpoint nowhere") {
            _ = try $0.train($1, $2, callbacks: [ModelCheckpoint("/dev/null/all.npz", monitor: "loss")])
        }
        list.fit("weights of another shape") { model, _, _ in try model.layers[0].trySet([.zeros([3, 1]), .zeros([1])]) }
        list.fit("gradients of another number") { model, _, _ in try model.tryApply(gradients: []) }
        for number in [Double.nan, .infinity] {
            list.made("EarlyStopping minDelta \(number)", EarlyStopping(monitor: "loss", minDelta: number))
            list.made("EarlyStopping baseline \(number)", EarlyStopping(monitor: "loss", baseline: number))
            list.made("ReduceLROnPlateau minLR \(number)", ReduceLROnPlateau(monitor: "loss", minLR: number))
        }
        list.fit("too few weights") { model, _, _ in try model.trySetWeights([]) }
        list.fit("gradients before the shape is known") { _, _, _ in
            let model = try Sequential.trying([LSTM(2)])
            try model.tryCompile(loss: .meanSquaredError)
            try model.tryApply(gradients: [])
        }
        list.fit("weights under a name that is too long") { _, _, _ in
            let model = try Sequential.trying([Dense(1, inputShape: [2], name: String(repeating: "n", count: 5000))])
            try model.saveWeights(to: URL(fileURLWithPath: "/tmp/never.npz"))
        }
        list.fit("weights in the place of a folder") { model, _, _ in
            try withFolder { folder in
                let url = URL(fileURLWithPath: folder).appendingPathComponent("w.npz")
                try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
                try model.saveWeights(to: url)
            }
        }
        list.fit("a layer added in a callback") { model, x, y in
            _ = try model.train(x, y, epochs: 3, callbacks: [LambdaCallback(onEpochEnd: { _, _ in try model.tryAdd(Dense(2)) })])
        }
        list.fit("a rate of nan in a callback") { model, x, y in
            _ = try model.train(x, y, epochs: 3, callbacks: [LambdaCallback(onEpochEnd: { _, _ in try model.trySetLearningRate(.nan) })])
        }
        list.fit("a training in a callback, of other samples") { model, x, y in
            _ = try model.train(x, y, epochs: 3, callbacks: [LambdaCallback(onEpochEnd: { _, _ in _ = try model.train([[1.0]], [1.0]) })])
        }
        list.fit("an error of one's own in a callback") {
            _ = try $0.train($1, $2, callbacks: [LambdaCallback(onEpochEnd: { _, _ in throw DataError.empty(operation: "a callback") })])
        }
        list.fit("validation of other features") { _ = try $0.train($1, $2, validationData: (Tensor.zeros([6, 3]), $2)) }
        list.fit("validation of other numbers") { _ = try $0.train($1, $2, validationData: ($1, Tensor.zeros([5]))) }
        list.fit("validation of nothing") { _ = try $0.train($1, $2, validationData: ([[Double]](), [Double]())) }
        list.fit("validation weights of other numbers") { _ = try $0.train($1, $2, validationData: ($1, $2), validationWeight: [1.0]) }
        list.fit("validationSplit of other numbers") { model, x, _ in _ = try model.train(x, [1.0, 2.0], validationSplit: 0.5) }
        list.fit("validationSplit of one number") { model, x, _ in _ = try model.train(x, Tensor(1), validationSplit: 0.5) }
        list.fit("both kinds of weights") {
            _ = try $0.train($1, $2, classWeight: [0: 1], sampleWeight: [Float](repeating: 1, count: 6))
        }
        list.fit("samples of one number") { model, _, _ in _ = try model.train(Tensor(1), Tensor(1)) }
        list.fit("samples of five axes") { model, _, _ in _ = try model.tryPredict(Tensor.zeros([2, 2, 2, 2, 2])) }
        list.fit("a trace of nothing that goes backwards") { model, _, _ in
            let layer = LSTM(2, inputShape: [4, 2])
            _ = try Sequential.trying([layer]).tryTrace(Tensor.zeros([1, 4, 2]), of: layer, backward: true)
        }
        list.fit("ids for features") { model, _, _ in _ = try model.tryPredict([[Int]](repeating: [.max, 1], count: 2)) }
        list.tried("no layers") { _ = try Sequential(name: nil).tryPredict([1.0]) }
        list.tried("a state of one-hot vectors that stand for 2³⁰ numbers and more") {
            let state = try tryOneHot([Int](repeating: 1, count: 100), depth: 1 << 24)
            _ = try LSTM(2).tryNamedStates([[[1.0, 2]]], hiddenState: state)
        }
        list.tried("ids that are not a number") { _ = try Sequential.trying([Embedding(3, 2)]).tryPredict([[Double.nan, 1], [0, 1]]) }
        list.tried("ids of -∞") { _ = try Sequential.trying([Embedding(3, 2)]).tryPredict([[-Double.infinity, 1]]) }
        list.tried("step of nothing") { _ = try LSTM(2).tryStep([Double]()) }
        list.tried("step with a state of nothing") { _ = try GRU(2).tryStep([1.0], hiddenState: Tensor([Float]())) }
        list.tried("call of nothing") { _ = try LSTM(2).tryCall([[[Double]]]()) }
        list.tried("call of one number") { _ = try Dense(2).tryCall(Tensor(1)) }
    }
}

extension HostileValueTests {
    /// Data and text.
    static let data = Attempts.made { list in
        for count in wrongCounts {
            list.tried("oneHot depth \(count)") { _ = try tryOneHot([0, 1], depth: count) }
            list.tried("histogram bins \(count)") { _ = try tryHistogram([1, 2], bins: count) }
            list.tried("confusionMatrix classes \(count)") { _ = try tryConfusionMatrix([0], [0], classes: count) }
            list.tried("trainTestSplit \(count)") { _ = try tryTrainTestSplit([1, 2, 3], [1, 2, 3], testSize: count, randomState: 1) }
            list.tried("windows of \(count)") { _ = try tryTimeseriesWindows([1.0, 2.0], sequenceLength: count) }
        }
        for count in [Int.min, -1, .max] {
            list.tried("trainTestSplit randomState \(count)") { _ = try tryTrainTestSplit([1, 2, 3], [1, 2, 3], randomState: count) }
            list.tried("generateTokens \(count)") {
                _ = try tryGenerateTokens(from: [1], count: count, bits: { 1 }) { _ in [0.5, 0.5] }
            }
            list.tried("padSequences maxlen \(count)") { _ = try tryPadSequences([[1], [2, 3]], maxlen: count) }
            list.tried("windows from \(count)") { _ = try tryTimeseriesWindows([1.0, 2.0], sequenceLength: 1, startIndex: count) }
            list.tried("windows to \(count)") { _ = try tryTimeseriesWindows([1.0, 2.0], sequenceLength: 1, endIndex: count) }
        }
        for number in [-1, Double.nan, .infinity, -.infinity] {
            list.tried("trainTestSplit \(number)") { _ = try tryTrainTestSplit([1, 2, 3], [1, 2, 3], testSize: number, randomState: 1) }
            list.tried("histogram of \(number)") { _ = try tryHistogram([number == -1 ? .nan : number, 1]) }
            list.tried("temperature \(number)") {
                _ = try trySampleToken([0.5, 0.5], temperature: number == .infinity ? -2 : number, bits: 1)
            }
            list.tried("probability \(number)") { _ = try tryTemperedProbabilities([0.5, number], temperature: 1) }
            list.tried("plot to \(number)") { _ = try tryPlot({ $0 }, over: number.isNaN ? 0...(.infinity) : min(number, 0)...(.infinity)) }
            list.tried("oneHot of \(number)") { _ = try tryOneHot(Tensor([Float(number)]), depth: 3) }
        }
        list.tried("oneHot of ids beyond") { _ = try tryOneHot([Int.max, .min], depth: 3) }
        list.tried("oneHot ragged") { _ = try tryOneHot([[1], [1, 2]], depth: 3) }
        list.tried("mean of nothing") { _ = try tryMean([Int]()) }
        list.tried("median of nothing") { _ = try tryMedian([Double]()) }
        list.tried("histogram of nothing") { _ = try tryHistogram([Int]()) }
        list.tried("confusionMatrix of other lengths") { _ = try tryConfusionMatrix([0, 1], [0]) }
        list.tried("confusionMatrix of nothing") { _ = try tryConfusionMatrix([], []) }
        list.tried("confusionMatrix of a class beyond") { _ = try tryConfusionMatrix([0, .max], [0, .min], classes: 2) }
        list.tried("split of other lengths") { _ = try tryTrainTestSplit([1, 2, 3], [1], randomState: 1) }
        list.tried("split of nothing") { _ = try tryTrainTestSplit([Int](), [Int](), randomState: 1) }
        list.tried("windows of nothing") { _ = try tryTimeseriesWindows([Double](), sequenceLength: 1) }
        list.tried("windows with strides of 0") { _ = try tryTimeseriesWindows([1.0, 2.0], sequenceLength: 1, sequenceStride: 0) }
        list.tried("windows sampled at the largest rate") { _ = try tryTimeseriesWindows([1.0, 2.0], sequenceLength: 2, samplingRate: .max) }
        list.tried("generateTokens from nothing") { _ = try tryGenerateTokens(from: [], count: 1, bits: { 1 }) { _ in [1.0] } }
        list.tried("generateTokens with nothing to draw") { _ = try tryGenerateTokens(from: [1], count: 1, bits: { 1 }) { _ in [Double]() } }
        list.tried("Tokenizer numWords") { _ = try Tokenizer.trying(numWords: .min) }
        list.tried("Tokenizer split") { _ = try Tokenizer.trying(split: "") }
        list.tried("Tokenizer before texts") { _ = try Tokenizer.trying().trySequencesToMatrix([[1, .max]]) }
        list.tried("tokenizer with ids beyond") {
            let tokenizer = try Tokenizer.trying(numWords: 3)
            tokenizer.fitOnTexts(["a b"])
            _ = try tokenizer.trySequencesToMatrix([[.min, 9]])
        }
        list.tried("Vocabulary of an unknown token") { _ = try Vocabulary(["a"]).tryEncode(["b"]) }
        list.tried("Vocabulary of ids beyond") { _ = try Vocabulary(["a"]).tryDecode([.max, -1]) }
        list.tried("weights from nowhere") { try compiled().loadWeights(from: URL(fileURLWithPath: "/nowhere.npz")) }
        list.tried("weights to nowhere") { try compiled().saveWeights(to: URL(fileURLWithPath: "/dev/null/all.safetensors")) }
        list.tried("weights of a kind unknown") { try compiled().saveWeights(to: URL(fileURLWithPath: "/tmp/weights.h6")) }
    }
}

extension HostileValueTests {
    /// Tensors and losses.
    static let numbers = Attempts.made { list in
        for index in wrongCounts {
            list.tried("element \(index)") { _ = try Tensor([Float]()).tryElement(at: index) }
        }
        list.tried("axis -1") { _ = try Shape([1, 2]).tryLength(of: -1) }
        list.tried("axis 2") { _ = try Shape([1, 2]).tryLength(of: 2) }
        list.tried("ragged rows") { _ = try Tensor(checking: [[1], [1, 2]]) }
        list.tried("ragged matrices") { _ = try Tensor(checking: [[[1]], [[1], [2]]]) }
        list.tried("ids of 64 bits") { _ = try Tensor(checkingIDs: [.max]) }
        list.tried("ragged ids") { _ = try Tensor(checkingIDs: [[1], []]) }
        list.tried("shape of negative lengths") { _ = try Tensor(checkingShape: [-1, -2], scalars: [1, 2]) }
        list.tried("shape of other numbers") { _ = try Tensor(checkingShape: [.max, .max], scalars: [1]) }
        list.tried("zeros of 2¹²⁶") { _ = try Tensor.tryZeros([.max, .max]) }
        list.tried("zeros of negative lengths") { _ = try Tensor.tryZeros([-1]) }
        list.tried("zeros of 2⁴⁰") { _ = try Tensor.tryZeros([1 << 20, 1 << 20]) }
        list.tried("reshaped to others") { _ = try Tensor([1, 2]).tryReshaped([3]) }
        list.tried("reshaped twice free") { _ = try Tensor([1, 2]).tryReshaped([-1, -1]) }
        list.tried("reshaped to 0") { _ = try Tensor([1, 2]).tryReshaped([0, -1]) }
        list.tried("reshaped to the largest") { _ = try Tensor([1, 2]).tryReshaped([.max, -1, .max]) }
        list.tried("reshaped to the least") { _ = try Tensor([1, 2]).tryReshaped([.min, -1]) }
        list.tried("sum of other shapes") { _ = try Tensor([1, 2]).tryCombining(.add, Tensor([1, 2, 3])) }
        list.tried("product of other shapes") { _ = try tryMatmul(.zeros([2, 3]), .zeros([2, 3])) }
        list.tried("product of numbers") { _ = try tryMatmul(Tensor(1), Tensor(2)) }
        list.tried("scalar of two") { _ = try Tensor([1, 2]).tryScalar() }
        list.tried("ints of nan") { _ = try Tensor([.nan]).tryInts() }
        list.tried("ints of infinity") { _ = try Tensor([-.infinity]).tryInts() }
        list.tried("loss of other shapes") { _ = try Loss.meanSquaredError.tryMeasure([1.0, 2.0], [1.0, 2.0, 3.0]) }
        list.tried("loss of nothing") { _ = try Loss.binaryCrossentropy.tryMeasure([Double](), [Double]()) }
        list.tried("metric of nothing") { _ = try Metric.auc.tryMeasure([Double](), [Double]()) }
        list.tried("classes beyond") { _ = try Loss.sparseCategoricalCrossentropy.tryMeasure([7], [[0.5, 0.5]]) }
        for seed in [Int.min, -1, .max] {
            list.tried("MersenneTwister \(seed)") { _ = try MersenneTwister(checking: seed, operation: "test", name: "seed") }
        }
        list.tried("randomInteger of nothing") {
            var random = MersenneTwister(seed: 1)
            _ = try random.tryRandomInteger(in: 3..<3)
        }
    }
}

extension Layer {
    fileprivate func trySet(_ values: [Tensor]) throws { try (self as? any EngineLayer)?.trySetWeights(values) }
}
