/// Parts of a value that don't fit each other: of one that was kept, or of a chart that a lesson put together.
package enum Inconsistency: Equatable, Sendable {
    case oneHotAndDepth, shapeAndNumbers, sizeOfWeights, inputShape, statesAndCount, layerArguments, layersAndWeights
    case optimizerSteps, optimizerAndWeights, directions, distributedLayer
    case history, vocabulary, tokenizer, matrix, heatMap, box, curve, axisLimits, histogram, layerParameters, gates, arrayParameters, reviews, comparison
    case network, cell
    /// A loss, a metric, an optimizer or a schedule with arguments out of their ranges.
    case argument(RNNError)
}
