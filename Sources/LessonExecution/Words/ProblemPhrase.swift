import Wording

/// What stands around a problem's own sentence.
package enum ProblemPhrase: Bilingual {
    case severity(Problem.Severity)
    /// The sentence with the name that would be right.
    case suggestion(sentence: String, name: String)
    /// What is left out of a long message, and of many notes.
    case moreBytes(Int), moreNotes(Int)
}
