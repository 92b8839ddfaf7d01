/// What can go wrong in the engine. A case carries its facts; `RNNError+English.swift` and `RNNError+Korean.swift` turn them
/// into sentences. What a sentence says in words is a case of a fact's type (`Expected`, `Requirement`, …), so that each language has its own.
public enum RNNError: Error, Equatable, Codable {
    /// Two shapes that should agree do not: `operation` names who found out, in the user's words.
    case shapeMismatch(operation: Operation, expected: Expected, given: Shape)
    /// An argument outside its range: `name` is the parameter's label, `requirement` what it must be.
    case invalidArgument(operation: Operation, name: String, given: Given, requirement: Requirement)
    /// A layer was given input of a shape that it can't take.
    case layerInput(layer: String, expected: Expected, given: String, remedy: Remedy)
    /// An `Input` behind other layers.
    case inputNotFirst(layer: String)
    /// An `Embedding` behind another layer, whose output is no word ids.
    case embeddingNotFirst(layer: String, below: String)
    /// A layer out of which more than one tensor comes, where one is wanted: by a model, a wrapper, a plain call.
    case severalOutputs(layer: String, outputs: OtherOutputs, user: OutputUser)
    /// Nested lists whose rows differ in length, where a tensor needs equal ones.
    case raggedRows(operation: Operation, expected: Int, given: Int, row: Int)
    /// Lists of word ids that differ in length, for a model that reads so many time steps; `data` is what a program calls them.
    case unpadded(operation: Operation, data: String = "x", steps: Int)
    /// An index outside `0..<count`.
    case indexOutOfRange(operation: Operation, index: Int, count: Int)
    /// A word id that the embedding has no place for; the greatest of them where it is too great.
    case idOutOfRange(operation: Operation, id: Int, count: Int)
    /// A result that would need more memory than the engine gives to one tensor.
    case tooLarge(operation: Operation, bytes: Int)
    /// A batch of another size than that whose states a stateful layer keeps.
    case statefulBatch(operation: Operation, layer: String, kept: Int, given: Int)
    /// A last batch that would be smaller than the others, in a model with a stateful layer.
    case unevenBatches(operation: Operation, layer: String, size: Int, samples: Int)
    /// The model has no layers.
    case noLayers(operation: Operation)
    /// The model does not know the shape of its input yet.
    case notBuilt(operation: Operation)
    /// `fit` or `evaluate` before `compile`, with the loss that suits the last layer and what a program calls the model.
    case notCompiled(operation: Operation, loss: String = ".binaryCrossentropy", model: String = "model")
    /// A layer object that is already part of the model, or whose name is.
    case duplicateLayer(name: String)
    /// `setWeights` with another number of arrays than the layer has.
    case weightCount(layer: String, expected: Int, given: Int)
    /// A file of weights that can't be read or written, or a folder for it that can't be made, in the words of who tried.
    case weightsFile(operation: Operation, file: String, reason: WeightsProblem)
    /// A file of weights whose arrays are not the model's: all that is wrong with it.
    case weightsMismatch(file: String, problems: [WeightProblem])
    /// A number that a training or an evaluation does not give, asked for by its name or watched by a callback.
    case unknownMetric(operation: Operation, name: String, available: [String])
    /// The loss of a batch is infinite or no number: training has no direction any more. Epoch and batch count from 1.
    case diverged(epoch: Int, batch: Int, loss: Double)
    /// Something of the training's state from which no training can go on.
    case training(TrainingFault)
    /// Something from outside the engine that it can't run.
    case unsupported(operation: Operation, reason: Obstacle)
    /// The work was stopped by those who run the program as a lesson; nobody stops that of a program of one's own.
    case interrupted

    /// Who takes one output from a layer.
    public enum OutputUser: Hashable, Sendable, Codable {
        case model
        /// By its name in a program.
        case named(String)
    }
}
