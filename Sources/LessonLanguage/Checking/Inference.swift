/// What is open about the types of the statement being checked: the bindings that were made, and what is looked at once all types are known.
struct Inference {
    /// What a generic call or an operator asks of a type.
    struct Requirement {
        let type: StaticType
        let wanted: ProtocolName
        let span: Span
        /// What is said where it isn't so, if not just that.
        var error: LanguageError?
    }

    /// A type variable as it was before it was bound, or its literal narrowed.
    private struct Change {
        let variable: TypeVariable
        let binding: StaticType?
        let literal: TypeVariable.Literal
    }

    /// A point that may be gone back to. It counts the bindings, and holds no copy of them: a long statement tries much, and each attempt begins with a mark.
    struct Mark {
        fileprivate let changes: Int
        fileprivate let requirements: [Requirement]
        fileprivate let looks: [() -> Void]
    }

    private var changes: [Change] = []
    private(set) var requirements: [Requirement] = []
    private var looks: [() -> Void] = []

    mutating func bind(_ variable: TypeVariable, to type: StaticType) {
        note(variable)
        variable.binding = type
    }

    mutating func narrow(_ variable: TypeVariable, to literal: TypeVariable.Literal) {
        note(variable)
        variable.literal = literal
    }

    private mutating func note(_ variable: TypeVariable) {
        changes.append(Change(variable: variable, binding: variable.binding, literal: variable.literal))
    }

    mutating func require(_ type: StaticType, _ wanted: ProtocolName, _ span: Span, orSay error: LanguageError? = nil) {
        requirements.append(Requirement(type: type, wanted: wanted, span: span, error: error))
    }

    /// Has something looked at once the statement's types are settled.
    mutating func later(_ look: @escaping () -> Void) { looks.append(look) }

    var mark: Mark { Mark(changes: changes.count, requirements: requirements, looks: looks) }

    /// Takes back all that was found since.
    mutating func goBack(to mark: Mark) {
        while changes.count > mark.changes {
            let change = changes.removeLast()
            change.variable.binding = change.binding
            change.variable.literal = change.literal
        }
        (requirements, looks) = (mark.requirements, mark.looks)
    }

    /// What is to be looked at now; looking may find more of it.
    mutating func takeLooks() -> [() -> Void] {
        defer { looks = [] }
        return looks
    }

    mutating func takeRequirements() -> [Requirement] {
        defer { requirements = [] }
        return requirements
    }

    /// The bindings stay: nothing before this point is gone back to.
    mutating func keepBindings() { changes.removeAll() }
}
