import SwiftSyntax

/// What the lesson's declarations have made, from when their names are known until their bodies are checked.
struct Declarations {
    var functions: [SyntaxIdentifier: (member: Member, declaration: FunctionDeclaration)] = [:]
    var accessors: [SyntaxIdentifier: [(member: Member, getter: FunctionDeclaration, setter: FunctionDeclaration?)]] = [:]
    var types: [SyntaxIdentifier: Nominal] = [:]
    /// The types that extensions extend.
    var extended: [SyntaxIdentifier: Nominal] = [:]
    /// The generic members of an extension.
    var templates: [SyntaxIdentifier: [Template]] = [:]
    var observed: [SyntaxIdentifier: Observed] = [:]
    /// Static properties whose values are still to be checked.
    var statics: [(variable: Variable, member: Member, value: ExprSyntax, type: StaticType?)] = []
    /// Lazy properties whose values are still to be checked.
    var lazies: [(member: Member, getter: FunctionDeclaration, setter: FunctionDeclaration, type: StaticType)] = []
    /// Members that the lesson adds to types that are not its own.
    var extensions: [Nominal: [String: [Member]]] = [:]
    /// What a function is called by whatever uses it: `count#2`.
    var identities: [ObjectIdentifier: String] = [:]
    /// Which block declares a type of the lesson.
    var blocks: [Nominal: Int] = [:]
}
