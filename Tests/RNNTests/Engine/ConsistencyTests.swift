import Foundation
import RNN
import Testing

/// Values whose parts do not fit each other are not made from what was written of them.
@Suite struct ConsistencyTests {
    private func tensor(_ shape: String, _ storage: String) -> Tensor? {
        try? JSONDecoder().decode(Tensor.self, from: Data(#"{"shape":{"dimensions":\#(shape)},"storage":\#(storage)}"#.utf8))
    }

    @Test func aTensorHasAsManyNumbersAsItsShapeSays() {
        #expect(tensor("[2,2]", #"{"float":{"_0":[1,2,3,4]}}"#) == Tensor([[1, 2], [3, 4]]))
        #expect(tensor("[2]", #"{"int":{"_0":[1,2]}}"#)?.ints == [1, 2])
        #expect(tensor("[2,3]", #"{"oneHot":{"ids":[0,2],"depth":3}}"#) == oneHot([0, 2], depth: 3))
        #expect(tensor("[0,5]", #"{"float":{"_0":[]}}"#)?.shape == [0, 5])
        #expect(tensor("[]", #"{"float":{"_0":[7]}}"#)?.scalar == 7)
        for shape in ["[2,3]", "[1000000]", "[-2,-2]", "[4,-1]", "[9223372036854775807,2]", "[0]", "[]"] {
            #expect(tensor(shape, #"{"float":{"_0":[1,2,3,4]}}"#) == nil, "\(shape)")
            #expect(tensor(shape, #"{"int":{"_0":[1,2,3,4]}}"#) == nil, "\(shape)")
        }
        for (shape, ids, depth) in [
            ("[2,3]", "[0,3]", "3"), ("[2,3]", "[0,-1]", "3"), ("[2,3]", "[0,1]", "4"), ("[2,3]", "[0]", "3"), ("[2,0]", "[0,1]", "0"),
            ("[1,9223372036854775807]", "[0,0]", "9223372036854775807"),
        ] {
            #expect(tensor(shape, #"{"oneHot":{"ids":\#(ids),"depth":\#(depth)}}"#) == nil, "\(shape) \(ids) \(depth)")
        }
    }

    @Test func eachKindSaysWhatDoesNotFit() {
        #expect(HeatMap(rows: ["a"], columns: ["b", "c"], values: [[1, 2]], lowest: 0, highest: 1).inconsistency == nil)
        #expect(HeatMap(rows: ["a"], columns: ["b", "c"], values: [[1]], lowest: 0, highest: 1).inconsistency != nil)
        #expect(Plot.Series(name: "a", x: [1, 2], y: [1, 2]).inconsistency == nil && Plot.Series(name: "a", x: [1, 2], y: [1]).inconsistency != nil)
        #expect(Histogram(counts: [1, 2], edges: [0, 1, 2]).inconsistency == nil && Histogram(counts: [1, 2], edges: [0, 1]).inconsistency != nil)
        #expect(Histogram(counts: [Int.max, 1], edges: [0, 1, 2]).inconsistency != nil)
        #expect(ModelSummary.Row(name: "a", kind: "Dense", outputShape: [1], parameterCount: -1, derivation: "").inconsistency != nil)
        let model = Sequential([LSTM(3, inputShape: [4, 2]), Dense(1)])
        model.compile(optimizer: Adam(), loss: .meanSquaredError)
        #expect(model.inconsistency == nil)
        model.fit(Tensor.zeros([4, 4, 2]), Tensor.zeros([4]), epochs: 1, verbose: 0)
        #expect(model.inconsistency == nil)
        for layer in [
            Dense(2), LSTM(2), Bidirectional(GRU(2)), TimeDistributed(Dense(2)), Conv1D(2, 2), MaxPooling1D(poolSize: 2), Dropout(0.5), RepeatVector(3),
            Embedding(5, 2),
        ] as [any EngineLayer] {
            #expect(layer.inconsistency == nil, "\(type(of: layer))")
        }
    }
}
