import RNN
import Testing

/// What is no number has no sign where people see it: the processor's own would differ from machine to machine.
@Suite struct PlainNaNTests {
    @Test func tensors() throws {
        let all = Tensor([1, -Float.nan, .nan, 0])
        #expect(all.scalars.map { "\($0)" } == ["1.0", "nan", "nan", "0.0"])
        #expect("\(Tensor(-Float.nan).scalar)" == "nan" && "\(all)".contains("nan") && !"\(all)".contains("-nan"))
        #expect((Tensor([0, 1]) / Tensor([0, 0])).scalars[0].sign == .plus)
        let pooled = try Sequential.trying([Embedding(3, 2, maskZero: true), GlobalAveragePooling1D()]).tryPredict([[0, 0]])
        #expect(pooled.scalars.allSatisfy { $0.isNaN && $0.sign == .plus })
    }

    @Test func metrics() {
        #expect(Evaluation(loss: -.nan, accuracy: -.nan).accuracy.sign == .plus)
        #expect(History(metrics: [("loss", [-.nan])])["loss"][0].sign == .plus)
    }
}
