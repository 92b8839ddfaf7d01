/// The place of a layer, or of one inside another, in a network that is being made.
package struct LayerSite {
    /// The number of the model's layer, and what keeps its states.
    let index: Int
    let core: LayerCore
    let parameters: [Parameter]
    /// Where in a slab the gradients by them are.
    let slab: [Int]
    /// Whether the layer looks up a table of an embedding's products with its kernel.
    var isFolded = false
    /// Of what the layer is given of a sample.
    let shape: [Int?]
    let feed: Feed

    /// What a layer is given.
    enum Feed {
        case features(StageInput)
        /// Ids that stand for one-hot vectors: for recurrent layers alone.
        case oneHot
        /// Ids of an embedding's rows, which a recurrent layer looks up itself; id 0 may be padding.
        case embedding(EmbeddingSource, masks: Bool)
    }

    /// What the stage below gives to a layer that takes features.
    var input: StageInput {
        switch feed {
        case .features(let input): input
        case .oneHot, .embedding: preconditionFailure("a model gives ids to recurrent layers and embeddings alone")
        }
    }

    /// The site of a layer within, which may have some of the parameters, another shape, another input.
    func inner(parameters range: Range<Int>? = nil, shape: [Int?]? = nil, feed: Feed? = nil) -> LayerSite {
        let range = range ?? parameters.indices
        return LayerSite(
            index: index, core: core, parameters: Array(parameters[range]), slab: Array(slab[range]), shape: shape ?? self.shape, feed: feed ?? self.feed)
    }
}
