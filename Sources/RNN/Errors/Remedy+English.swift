extension RNNError.Remedy {
    var english: String {
        switch self {
        case .timeDistribute: "put it into a `TimeDistributed`"
        case .embedOrReturnSequences: "turn word ids into vectors with an `Embedding`, or give the layer below `returnSequences: true`"
        case .reshapeOrDeclare: "reshape the data, or give the shape of a sample as `inputShape:`"
        case .idsNeedNoOneHot: "an embedding takes word ids, so it comes first and needs no one-hot vectors"
        case .idsFirst: "an embedding is a model's first layer"
        case .rowOfIDs: "give it a row of word ids a sample"
        case .declareLength: "give the first layer `inputShape:` or `inputLength:`"
        case .returnSequences: "did the layer below need `returnSequences: true`?"
        case .returnSequencesOrEmbed:
            "as a model's first layer it wants `inputShape: [timeSteps, features]`; else did the layer below need `returnSequences: true`, or do word ids need an `Embedding` or `oneHot`?"
        case .allOutputsBelow(let layer, let code): "give `\(layer)` below `returnSequences: true`, as in `\(code)`"
        case .noStepsAfter(let kind): "`\(kind)` below leaves no time steps: leave it out, or put it behind this layer"
        case .embedIDs(let words): "word ids become vectors first: put `Embedding(\(words), 8)` in front of it"
        case .declareFeatures(let steps): "a sample has time steps and features: write `inputShape: [\(steps), 1]`"
        case .rowOfFeatures: "give it one row of features a time step"
        case .newLayer: "use a new layer for input of another shape"
        case .oneVector: "give it one vector a sample: the layer below without `returnSequences`"
        case .stepsOrNoTimeDistributed: "give each time step what its layer takes, or use the layer without `TimeDistributed`"
        case .longerSamples: "give it longer samples, or a shorter window"
        case .reshape: "reshape the data"
        case .vectorsForIDs: "turn word ids into vectors: `oneHot(x, depth: …)`, or an `Embedding` as the first layer"
        case .noOneHot: "an embedding takes word ids themselves, without `oneHot`"
        case .sampleAxis(let shape): "one sample stands in a batch too: write `.reshaped(\(shape))` behind a tensor, or put a list into `[…]`"
        case .reshapeOrRemake: "reshape the data, or make the model for samples of this shape"
        }
    }
}
