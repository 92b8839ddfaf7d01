// A fact of the engine's errors: what to do.
extension RNNError {
    /// What to do about a layer's input.
    public enum Remedy: Hashable, Sendable, Codable {
        case timeDistribute
        case embedOrReturnSequences
        case reshapeOrDeclare
        case idsNeedNoOneHot
        case idsFirst
        case rowOfIDs
        case declareLength
        case returnSequences
        case returnSequencesOrEmbed
        case rowOfFeatures
        case newLayer
        case oneVector
        case stepsOrNoTimeDistributed
        case longerSamples
        case reshape
        case vectorsForIDs
        case noOneHot
        case reshapeOrRemake
        /// Of one sample, with the shape that it has in a batch.
        case sampleAxis(String)
    }
}
