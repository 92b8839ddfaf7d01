import RNN
import Testing

/// Ids that embeddings take, by themselves and in models.
@Suite struct EmbeddingTests {
    /// As in Keras a layer by itself takes ids of any shape, and adds an axis.
    @Test(arguments: [[], [3], [2, 3], [1, 1], [2, 2, 3], [1, 2, 2, 2]] as [Shape]) func shapes(_ shape: Shape) throws {
        let layer = Embedding(5, 2)
        let ids = (0..<shape.count).map { Float($0 * 3 % 5) }
        let vectors = try layer.tryCall(Tensor(shape: shape, scalars: ids))
        #expect(vectors.shape.dimensions == shape.dimensions + [2])
        let table = layer.weights[0].value
        #expect(vectors.scalars == ids.flatMap { table[Int($0)].scalars })
    }

    private func text(_ body: () throws -> Void) -> String {
        do {
            try body()
            return "no error"
        } catch { return "\(error)" }
    }

    @Test func idsWithoutAPlace() throws {
        let model = try Sequential.trying([Embedding(6, 2), LSTM(2)])
        func problem(_ id: Double) -> String { text { _ = try model.tryPredict([[1, id, 2]]) } }
        #expect(problem(.nan) == "predict: layer `embedding`: `id` is nan, but must be a whole number in 0..<6")
        #expect(problem(-.nan) == problem(.nan))
        #expect(problem(.infinity).contains("`id` is inf,") && problem(1e20).contains("`id` is 1e+20,"))
        #expect(problem(6).contains("id 6 is outside 0..<6") && problem(6).contains("write `Embedding(7, …)`"))
        #expect(problem(-1).contains("id -1 is outside 0..<6") && !problem(-1).contains("write") && problem(-1).contains("negative"))
        #expect(text { _ = try Embedding(6, 2).tryCall([1, -3]) }.contains("id -3"))
        #expect(problem(5) == "no error")
    }
}
