import RNN
import Testing

/// What is no number has no sign where people see it: the processor's own would differ from machine to machine.
@Suite struct PlainNaNTests {
    @Test func tensors() throws {
        let none = Tensor([1, -Float.nan, .nan, 0])
        for result in [none + none, -none, none * 2, matmul(none, none), tanh(none), Tensor([0, 1]) / Tensor([0, 0]), sigmoid(none)] {
            #expect(result.scalars.contains { $0.isNaN } && result.scalars.allSatisfy { !$0.isNaN || $0.sign == .plus })
        }
        #expect(Tensor(-Float.nan).scalar.sign == .plus && "\(none)".contains("nan") && !"\(none)".contains("-nan"))
        let pooled = try Sequential.trying([Embedding(3, 2, maskZero: true), GlobalAveragePooling1D()]).tryPredict([[0, 0]])
        #expect(pooled.scalars.allSatisfy { $0.isNaN && $0.sign == .plus })
        let model = try Sequential.trying([LSTM(2, returnSequences: true, name: "l"), Dense(1)])
        let x = Tensor(shape: [1, 2, 1], scalars: [-.nan, 1])
        let inner = try model.tryActivations(x) + [model.tryTrace(x, of: model.layers[0] as! LSTM).cellState, LSTM(2).tryOutputAndStates(x).states[1]]
        #expect(inner.allSatisfy { $0.scalars.allSatisfy { $0.isNaN && $0.sign == .plus } })
    }

    @Test func sums() throws {
        let none = Tensor([-Float.nan, 1])
        #expect(none.sum().sign == .plus && none.mean().sign == .plus && (Tensor([Float]()).mean()).sign == .plus)
        #expect(mean([-Double.nan, 1]).sign == .plus)
        #expect(Loss.meanSquaredError([[1.0]], Tensor([[-Float.nan]])).sign == .plus)
    }

    /// What is told while a model trains, also to those who watch.
    @Test func numbersOfATraining() throws {
        let model = try Sequential.trying([Dense(1, inputShape: [1])])
        try model.tryCompile(optimizer: SGD(learningRate: 1e30), loss: .meanSquaredError)
        var told: [Double] = []
        let history = try model.train(
            [[1e10], [2e10]], [1.0, 2.0], epochs: 9, callbacks: [TerminateOnNaN(), LambdaCallback(onEpochEnd: { told += $1.values })]
        ) {
            progress in
            told += progress.metrics.map(\.value)
            return true
        }
        #expect((told + history["loss"]).allSatisfy { !$0.isNaN || $0.sign == .plus })
    }

    @Test func metrics() {
        #expect(Evaluation(loss: -.nan, accuracy: -.nan).accuracy.sign == .plus)
        #expect(History(metrics: [("loss", [-.nan])])["loss"][0].sign == .plus)
    }
}
