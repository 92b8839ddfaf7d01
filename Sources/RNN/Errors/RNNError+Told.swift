import Foundation
import Wording

extension RNNError: Told {
    public func told(in language: ReaderLanguage) -> String {
        switch language {
        case .english: english
        case .korean: korean
        }
    }
}

/// In a program of one's own, and in what a lesson prints, the sentence is the English one.
extension RNNError: CustomStringConvertible, LocalizedError {
    /// The error as a sentence: who found out, what was expected, what was given, and what to do.
    public var description: String { english }

    /// The same sentence, for Foundation's `localizedDescription`.
    public var errorDescription: String? { english }
}
