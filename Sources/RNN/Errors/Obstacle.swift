// A fact of the engine's errors: why something can't be done.
extension RNNError {
    /// Why the engine can't do something. Kinds of layers, of optimizers and of schedules are Swift's names.
    public enum Obstacle: Hashable, Sendable, Codable {
        // Layers.
        case noRecurrentLayer
        case bidirectionalNeedsRecurrent(given: String)
        case forwardGoesBackwards
        case differentOption(String)
        case differentUnits(mode: String, forward: Int, backward: Int)
        case backwardGoesForwards
        case stridesAndDilation(strides: Int, dilation: Int)
        case takesNoTimeStep(kind: String)
        case statefulTimeStep
        case orthogonal(shape: String)
        case identity(shape: String)
        case mergedDirections(mode: String)
        case stateCount(Int, given: Int)

        // Models.
        case foreignLayer(kind: String)
        case isTrained(adding: String)
        case tooManyLayers(most: Int)
        case foreignOptimizer(kind: String)
        case followsSchedule(kind: String)
        case noBackwardLayer(String)
        case noLayerOfModel(String)
        case stepsAreNoWords(layer: String, steps: Int, words: Int)
        case noCellState
        case noSingleAnswer

        // Data.
        case noGradientOfIDs
        case noWholeNumbers
        case twoWeights
        case severalAnswers(steps: Int, samples: Int)
        case targetsAreClasses
        case targetsAreNoClasses
    }
}
