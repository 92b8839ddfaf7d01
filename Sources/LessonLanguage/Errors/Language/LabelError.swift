/// A call's argument that the function doesn't take there, by its label. `meant` is the label that it was probably to have, `about` what that one is for.
public enum LabelError: Equatable, Sendable {
    case extra(String?, of: String, Candidates, meant: String?)
    case missing(String, of: String, Candidates)
    case misplaced(String, of: String, Candidates, meant: String?, about: ParameterNote?)
    /// Where none is wanted.
    case extraneous(String, of: String, Candidates, meant: String?, about: ParameterNote?)
    case wrong(String, of: String, Candidates, meant: String?, about: ParameterNote?)
    case ofFunctionValue(String)
}

extension LabelError {
    var suggestion: String? {
        switch self {
        case .extra(_, _, _, let meant), .misplaced(_, _, _, let meant, _), .extraneous(_, _, _, let meant, _), .wrong(_, _, _, let meant, _): meant
        case .missing, .ofFunctionValue: nil
        }
    }
}
