/// What can go wrong in the engine. A case carries its facts; `RNNError+Description.swift` turns them into sentences.
public enum RNNError: Error, Equatable {
    /// Two shapes that should agree do not: `operation` names who found out, in the user's words.
    case shapeMismatch(operation: String, expected: String, given: Shape)
    /// An argument outside its range: `name` is the parameter's label, `requirement` what it must be.
    case invalidArgument(operation: String, name: String, given: String, requirement: String)
}
