/// A statement whose names and types are settled.
indirect enum TypedStatement {
    case expression(TypedExpression)
    /// `let x = …`, `var x: Int`
    case declare(Variable, TypedExpression?)
    /// `let (a, b) = …`
    case destructure(TypedPattern, TypedExpression)
    case ifElse([TypedCondition], then: TypedBlock, otherwise: TypedBlock?, label: String?)
    case guardElse([TypedCondition], otherwise: TypedBlock)
    case whileLoop([TypedCondition], body: TypedBlock, label: String?)
    case repeatLoop(body: TypedBlock, until: TypedExpression, label: String?)
    case forIn(TypedPattern, TypedExpression, element: StaticType, filter: TypedExpression?, body: TypedBlock, label: String?)
    case switchCase(TypedExpression, [SwitchCase], label: String?)
    case breakOut(label: String?)
    case continueLoop(label: String?)
    case fallThrough
    case returnValue(TypedExpression?, span: Span)
    case throwError(TypedExpression, span: Span)
    case doCatch(body: TypedBlock, catches: [CatchClause], label: String?)
    case deferred(TypedBlock)
    /// What the names of a block stand for at its start: local functions.
    case block(TypedBlock)
    /// The last value of an `if` or `switch` expression's branch.
    case give(Variable, TypedExpression)
}

/// Statements in braces, with the functions declared among them.
struct TypedBlock {
    var statements: [TypedStatement] = []
    var functions: [FunctionDeclaration] = []
    /// Variables of this block that local functions capture: made at its start.
    var early: [Variable] = []
}

enum TypedCondition {
    case expression(TypedExpression)
    /// `if let x = …`, `if case … = …`
    case match(TypedPattern, TypedExpression)

    /// Where the value stands that is tested.
    var place: Span {
        switch self {
        case .expression(let value), .match(_, let value): value.span
        }
    }
}

struct SwitchCase {
    var patterns: [(pattern: TypedPattern, filter: TypedExpression?)]
    var isDefault: Bool
    var body: TypedBlock
}

struct CatchClause {
    var pattern: TypedPattern?
    /// Holds the caught error.
    var error: Variable
    var filter: TypedExpression?
    var body: TypedBlock
}

indirect enum TypedPattern {
    case anything
    case variable(Variable)
    case tuple([TypedPattern])
    /// A value to be equal to, or a range to lie in; the subject is in the variable.
    case test(TypedExpression, subject: Variable)
    case enumCase(Int, [TypedPattern])
    case hostCase(Int)
    /// `let x?`: not nil.
    case some(TypedPattern)
    case none
    case isType(StaticType, TypedPattern?)
}
