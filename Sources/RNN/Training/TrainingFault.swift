/// What keeps a training from beginning, whatever the data are.
public enum TrainingFault: Equatable, Sendable, Codable {
    /// The weights of a layer were no numbers, or beyond all measure, before the first batch: an earlier training broke them.
    case brokenWeights(layer: String)
}
