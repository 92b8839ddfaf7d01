/// A name that nothing has here, or that is used where it means nothing. `meant` is the name that it was probably to be.
public enum NameError: Equatable, Sendable {
    case unknown(String, meant: String?)
    case unknownType(String, meant: String?)
    case unknownLoop(String, meant: String?)
    case noMember(String, of: String, meant: String?)
    case noElement(String, ofTuple: String, meant: String?)
    /// `known`: some of the members that it could be.
    case noStaticMember(String, of: String, known: [String], meant: String?)
    case instanceMember(String, of: String, meant: String?)
    case staticMember(String, of: String)
    case memberOfOptional(String, of: String, wrapped: String)
    case memberOfUnknownType
    case noContext(member: String)
    case selfOutsideType
    case beforeDeclaration(String, line: Int?)
    case redeclared(String)
    case noFunctionWithLabels(String)
}

extension NameError {
    var suggestion: String? {
        switch self {
        case .unknown(_, let meant), .unknownType(_, let meant), .unknownLoop(_, let meant), .noMember(_, _, let meant), .noElement(_, _, let meant),
            .noStaticMember(_, _, _, let meant), .instanceMember(_, _, let meant):
            meant
        case .staticMember, .memberOfOptional, .memberOfUnknownType, .noContext, .selfOutsideType, .beforeDeclaration, .redeclared, .noFunctionWithLabels: nil
        }
    }
}
