/// Swift that lessons are not written in.
public enum Refusal: Equatable, Sendable {
    // Declarations.
    case importing(String)
    case classes, actors, protocols, macros, deinitializers, conditionalCompilation
    /// `#error`, `#warning`.
    case directive(String)
    case declaration
    case genericTypes
    case enumHash
    case asyncFunctions
    /// `weak`, `unowned`.
    case ownership(String)
    case attribute(String)
    case accessor(String)
    case patternWithoutValue
    case observedPattern
    case observedWithoutValue

    // Conformances and extensions.
    case conformance(of: String)
    case inheritance(from: String)
    case extending(String)
    case extendingHost(String)
    case conformanceInExtension
    case whereInExtension
    case memberInExtension(of: String)
    case requirement
    case constraint(String, known: [String])

    // Statements, patterns and expressions.
    case statement
    case pattern
    case availability
    case asyncLoops
    case asyncClosures
    case awaiting
    case superclass
    case expression
    case keyPathPart
    /// A name that Swift has and lessons have not.
    case name(String)
    /// Swift's own, such as `~=`.
    case knownOperator(String)
    case unknownOperator(String)
    /// A call that takes its numbers from the system.
    case unseeded(call: String)

    // Types.
    case type(String)
    case noSuchType(String)
    case implicitlyUnwrapped(String, wrapped: String)
    /// `some P`, `any P`.
    case opaqueType(keyword: String, of: String)
    case protocolAsType(String)
}
