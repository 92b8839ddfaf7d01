import Wording

/// What looks wrong with a model or its data although training goes on: nobody who knew it would go on.
package enum TrainingDoubt: Equatable, Sendable, Codable {
    /// A softmax over one number, which is 1 whatever comes in.
    case softmaxOfOne(layer: String)
    /// A loss between classes, for a model with one output.
    case classesOfOne(loss: String)
    /// A loss of probabilities, for a last layer whose activation gives none: `wanted` does.
    case noProbabilities(layer: String, activation: String, loss: String, wanted: String)
    /// A metric between classes, for a model with one output: one class is always right.
    case metricOfOne(metric: String)
    /// Sequences that are longer or shorter than the Embedding was told.
    case otherLength(layer: String, declared: Int, given: Int)
    /// A target that is no probability, for binary cross-entropy.
    case noProbability(String)
    /// The samples that are trained on, to be judged by as well.
    case sameValidation
    /// Samples to judge by that are padded to another length than those that are learnt.
    case otherPadding(at: String, trained: Int, given: Int)
}

extension TrainingDoubt: Told {
    package func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }
}
