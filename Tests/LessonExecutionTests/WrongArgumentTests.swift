import Foundation
import LessonExecution
import Testing

/// A wrong argument is told where it is written, not where what was made with it is used.
@Suite struct WrongArgumentTests {
    private static let layers = [
        "LSTM(0)", "GRU(2, dropout: 1.5)", "SimpleRNN(2, activation: .softmax)", "Dense(-1)", "Embedding(0, 2)", "Embedding(2, 2, inputLength: 0)",
        "Conv1D(2, 0)",
        "Conv1D(2, 2, strides: 2, dilationRate: 2)", "MaxPooling1D(poolSize: 0)", "AveragePooling1D(strides: 0)", "MaxPooling1D(padding: .causal)",
        "RepeatVector(0)",
        "Dropout(1)", "SpatialDropout1D(-0.5)", "LayerNormalization(epsilon: 0)", "Input([])", "Flatten(inputShape: [0])", "Masking(name: \"a/b\")",
        "Activation(.relu, inputShape: [-1])", "GaussianNoise(2)", "GlobalMaxPooling1D(inputShape: [])", "GlobalAveragePooling1D(name: \"a/b\")",
        "Bidirectional(Dense(2))",
        "Bidirectional(LSTM(2, goBackwards: true))", "TimeDistributed(Masking())",
    ]
    private static let others = [
        "SGD(momentum: 2)", "RMSprop(rho: 1)", "Adam(learningRate: -1)", "AdamW(weightDecay: -1)", "Nadam(epsilon: 0)", "Adagrad(initialAccumulatorValue: -1)",
        "ExponentialDecay(initialLearningRate: 1, decaySteps: 0, decayRate: 1)", "InverseTimeDecay(initialLearningRate: -1, decaySteps: 1, decayRate: 1)",
        "PolynomialDecay(initialLearningRate: 1, decaySteps: 0)", "PiecewiseConstantDecay(boundaries: [1], values: [1])",
        "CosineDecay(initialLearningRate: 1, decaySteps: 1, warmupSteps: -1)", "EarlyStopping(patience: -1)", "EarlyStopping(minDelta: .nan)",
        "ReduceLROnPlateau(factor: 1)", "ReduceLROnPlateau(cooldown: -1)", "Loss.huber(delta: 0)", "Loss.binaryCrossentropy(labelSmoothing: 2)",
        "Metric.auc(numThresholds: 1)", "Metric.precision(threshold: -1)", "Regularizer.l2(-1)", "Initializer.randomNormal(standardDeviation: -1)",
        "Initializer.constant(.nan)", "Tokenizer(numWords: 0)",
    ]

    private func problem(_ code: String) throws -> String {
        let path = NSTemporaryDirectory() + "arguments-\(UUID().uuidString).md"
        try Data("```swift\n\(code)\n```\n".utf8).write(to: URL(fileURLWithPath: path))
        defer { try? FileManager.default.removeItem(atPath: path) }
        let lesson = try CheckedLesson.reading(path).get()
        guard let problem = lesson.problems.first ?? lesson.run().blocks[0].problem else { return "no problem" }
        return "\(problem.line ?? 0):\(problem.column ?? 0): \(problem.message.english)"
    }

    /// Before the run where that can be known, and while it runs.
    @Test(arguments: layers + others) func isToldWhereItIsWritten(_ call: String) throws {
        for (code, place) in [("let made = \(call)\nprint(1)", "2:12:"), ("for n in 0..<1 {\n    print(n)\n    let made = \(call)\n    _ = made\n}", "4:16:")] {
            let found = try problem(code)
            #expect(found.hasPrefix(place), "\(found)")
        }
    }

    @Test(arguments: layers) func isToldInAModel(_ call: String) throws {
        #expect(try problem("let model = Sequential([\n    \(call)])").hasPrefix("3:5:"))
        #expect(try problem("let model = Sequential()\nmodel.add(\(call))").hasPrefix("3:11:"))
    }

    /// The innermost is told, and what is made with wrong numbers is told where it is made.
    @Test func isToldOfWhatIsWrong() throws {
        #expect(try problem("let made = Bidirectional(LSTM(0))").hasPrefix("2:26: LSTM: `units` is 0"))
        #expect(try problem("let made = Dense(2, kernelRegularizer: .l1(-2))").hasPrefix("2:40: Regularizer: `l1` is -2.0"))
        #expect(try problem("let made = Dense(2, kernelInitializer: .constant(.infinity))").hasPrefix("2:40: Initializer: `value` is inf"))
        #expect(try problem("let made = SGD(learningRate: CosineDecay(initialLearningRate: 1, decaySteps: 0))").hasPrefix("2:30: CosineDecay: `decaySteps`"))
        #expect(try problem("let made = [1].map { LSTM($0 - 1) }").hasPrefix("2:22: LSTM"))
        #expect(try problem("let right = LSTM(1)\nprint(right.name)") == "no problem")
    }
}
