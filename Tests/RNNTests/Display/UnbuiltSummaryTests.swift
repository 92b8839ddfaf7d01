import RNN
import Testing

/// Summaries of models that do not know their input yet: nothing is made up, and it is said what is missing.
@Suite struct UnbuiltSummaryTests {
    private static let layers: [@Sendable () -> (layer: any Layer, isBuilt: Bool)] = [
        { (SpatialDropout1D(0.2), true) }, { (Masking(), true) }, { (Bidirectional(GRU(4, returnSequences: true)), false) }, { (Conv1D(2, 2), false) },
        { (MaxPooling1D(), true) }, { (AveragePooling1D(), true) }, { (LayerNormalization(), false) }, { (Activation(.relu), true) },
        { (TimeDistributed(Dense(3)), false) }, { (LSTM(4), false) }, { (RepeatVector(3), false) }, { (GlobalAveragePooling1D(), true) },
        { (GlobalMaxPooling1D(), true) }, { (Dropout(0.5), true) }, { (Flatten(), false) }, { (Dense(1), false) },
    ]

    @Test(arguments: layers.indices) func rows(_ index: Int) throws {
        let (layer, isBuilt) = Self.layers[index]()
        let row = try Sequential.trying([layer]).summaryTable.rows[0]
        #expect(row.shapeText == "?" && row.countText == (isBuilt ? "0" : "?"))
    }

    /// A length that was left open is that of the first samples.
    @Test func lengthsLeftOpen() throws {
        let model = try Sequential.trying([Embedding(30, 16), LSTM(4)])
        #expect(model.summaryTable.rows.map(\.shapeText) == ["(None, None, 16)", "(None, 4)"])
        for steps in [10, 3] {
            _ = try model.tryPredict(Tensor(shape: [1, steps], storage: .int([Int32](repeating: 1, count: steps))))
            #expect(model.summaryTable.rows[0].shapeText == "(None, 10, 16)")
        }
    }

    @Test func theTable() throws {
        let model = try Sequential.trying([LSTM(4), Dense(1)])
        #expect(
            "\(model.summaryTable)" == """
                Model: "sequential"
                ┏━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━━━━━━━━━━━━━┳━━━━━━━━━━━━━━━━━┓
                ┃ Layer (type)                         ┃ Output Shape                ┃         Param # ┃
                ┡━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╇━━━━━━━━━━━━━━━━━┩
                │ lstm (LSTM)                          │ ?                           │               ? │
                ├──────────────────────────────────────┼─────────────────────────────┼─────────────────┤
                │ dense (Dense)                        │ ?                           │               ? │
                └──────────────────────────────────────┴─────────────────────────────┴─────────────────┘
                 Total params: ?
                 unbuilt: give the first layer `inputShape:`
                """)
        _ = try model.tryPredict(Tensor.zeros([1, 3, 2]))
        #expect(model.summaryTable.rows.map(\.countText) == ["112", "5"] && model.summaryTable.rows.map(\.shapeText) == ["(None, 4)", "(None, 1)"])
    }
}
