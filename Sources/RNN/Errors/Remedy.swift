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
        /// Of a layer whose neighbour below gives its last output alone: that one with all of them.
        case allOutputsBelow(layer: String, write: String)
        /// Of a layer below that took the time steps away.
        case noStepsAfter(kind: String)
        /// Word ids of so many words, which no `Embedding` reads.
        case embedIDs(words: Int)
        /// Of a first layer whose `inputShape:` names nothing but so many time steps.
        case declareFeatures(steps: Int)
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
