/// What a recurrent stage is made of, and where its input comes from.
extension RecurrentStage {
    /// What a stage is made of.
    struct Spec {
        let layer: any RecurrentLayer
        let parameters: [Parameter]
        let slabPlaces: [Int]
        var time: Int
        /// Whether ids are read from the last step to the first.
        var isTurned = false
        /// Where the steps' mask is.
        var mask: Int?
        /// Where the mask is that the layer above is given: as in Keras not turned, whichever way the layer goes.
        var maskAbove: Int?
        /// The masks of the state, one for each gate, if some of it is left out.
        var recurrentDropouts: [DropoutMask] = []
        /// Whether the gradients by the states are kept.
        var tracesGradients = false
        var stateStore: StateStore?

        /// The same for an input that has another length, or a mask.
        func with(time: Int, mask: Int?, maskAbove: Int?) -> Spec {
            var spec = self
            (spec.time, spec.mask, spec.maskAbove) = (time, mask, maskAbove)
            return spec
        }
    }

    /// Where the numbers come from that the kernel multiplies.
    enum Source {
        /// Ids that pick rows of a table which has product and bias.
        case table(Fold)
        /// One-hot vectors some of which are left out: ids that pick rows of the kernel.
        case maskedOneHot(DropoutMask, scales: Int)
        /// Ids that pick rows of tables made of an embedding for each sample, which leaves out some features.
        case sampleTables(SampleTables)
        /// Ids that pick rows of an embedding, some features of which may be left out.
        case embedding(EmbeddingSource, DropoutMask?, mask: Int)
        case features(StageInput)
        /// Features some of which are left out; the masked ones are kept at `masked`.
        case maskedFeatures(StageInput, DropoutMask, mask: Int, masked: Int)
        /// Features of which each gate leaves out others: the masks gate after gate, and room for a block's masked features.
        case featuresByGate(StageInput, [DropoutMask], masks: Int, masked: Int)

        /// How many numbers a step's are that are multiplied with the kernel.
        var width: Int {
            switch self {
            case .table, .maskedOneHot, .sampleTables: 0
            case .embedding(let embedding, _, _): embedding.width
            case .features(let input), .maskedFeatures(let input, _, _, _), .featuresByGate(let input, _, _, _): input.rows
            }
        }
    }
}
