import Wording

/// What looks wrong with a model or its data although training goes on: nobody who knew it would go on.
package enum TrainingDoubt: Equatable, Sendable {
    /// A softmax over one number, which is 1 whatever comes in.
    case softmaxOfOne(layer: String)
    /// A loss between classes, for a model with one output.
    case classesOfOne(loss: String)
    /// A target that is no probability, for binary cross-entropy.
    case noProbability(String)
}

extension TrainingDoubt: Told {
    package func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }
}
