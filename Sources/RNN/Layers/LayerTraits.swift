/// What is the same for all layers of a kind. Each kind says it: none of it has a default.
package struct LayerTraits {
    /// What Keras calls a layer of this kind: `simple_rnn`.
    let snakeName: String
    /// Whether the layer needs to know nothing of its input before it is built, as Keras sees it.
    let isBuiltWhenMade: Bool
    let distribution: Distribution

    /// What `TimeDistributed` makes of such a layer.
    enum Distribution {
        /// It does the same to each row, so that all steps of (T, D) are taken at once.
        case allSteps
        /// It is taken through one step after the other.
        case eachStep
        /// It has no meaning at a time step.
        case refused
    }
}

extension EngineLayer {
    var traits: LayerTraits { Self.traits }

    /// The name and the place for parameters of a new layer of this kind.
    static func core(named name: String?, inputShape: [Int?]?) -> LayerCore {
        LayerCore(kind: "\(Self.self)", snakeName: traits.snakeName, givenName: name, inputShape: inputShape)
    }
}
