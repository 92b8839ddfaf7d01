/// How an expression reaches what it names: a variable, then stored parts of it, then something that is not known before running.
struct AccessPath {
    enum Step: Equatable {
        /// A stored property or a part of a tuple: two of them are apart.
        case stored(Int)
        /// An element, a computed property: two of them may be the same place.
        case other
    }

    let variable: Variable
    let steps: [Step]

    enum Overlap { case apart, whole, part }

    /// Whether two paths lead, or may lead, to one place.
    func overlap(with other: AccessPath) -> Overlap {
        guard variable === other.variable else { return .apart }
        for (a, b) in zip(steps, other.steps) {
            if case .stored(let i) = a, case .stored(let j) = b {
                // Parts of a global are told apart only while running, as Swift does it.
                if i != j { return .apart }
            } else {
                return .part
            }
        }
        return steps.isEmpty && other.steps.isEmpty ? .whole : .part
    }
}

extension TypedExpression {
    /// Nil for what is no part of a variable: a result, an object of the embedder.
    var accessPath: AccessPath? {
        func then(_ step: AccessPath.Step, _ base: TypedExpression) -> AccessPath? {
            base.accessPath.map { AccessPath(variable: $0.variable, steps: $0.steps + [step]) }
        }
        switch kind {
        case .variable(let variable): return AccessPath(variable: variable, steps: [])
        case .property(let member, let base, _):
            if case .global(let variable) = member.implementation { return AccessPath(variable: variable, steps: []) }
            guard let base, base.type.nominal?.kind != .host else { return nil }
            if case .stored(let index) = member.implementation { return then(.stored(index), base) }
            return then(.other, base)
        case .tupleElement(let base, let index): return then(.stored(index), base)
        case .force(let base), .chainLink(let base), .convert(let base, _): return base.accessPath
        case .keyPathAccess(let base, _): return then(.other, base)
        case .call(let call) where call.member.kind == .subscriptMember:
            return call.receiver.flatMap { $0.type.nominal?.kind == .host ? nil : then(.other, $0) }
        default: return nil
        }
    }

    /// Whether code of the lesson may run in it: a function, a closure, a computed property.
    var mayCallLesson: Bool {
        switch kind {
        case .integer, .largeInteger, .floating, .string, .boolean, .nilLiteral, .variable, .metatype: return false
        case .arithmetic(_, let a, let b), .comparison(_, let a, let b), .membership(let a, of: let b), .and(let a, let b), .or(let a, let b):
            return a.mayCallLesson || b.mayCallLesson
        case .negate(let value), .not(let value), .bitNot(let value), .wrap(let value), .force(let value), .tupleElement(let value, _):
            return value.mayCallLesson
        case .ternary(let a, let b, let c): return a.mayCallLesson || b.mayCallLesson || c.mayCallLesson
        case .convert(let value, let conversion):
            if case .number = conversion { return value.mayCallLesson }
            return true
        case .property(let member, let base, _):
            switch member.implementation {
            case .stored, .native, .intrinsic, .constant: return base?.mayCallLesson ?? false
            default: return true
            }
        case .call(let call):
            switch call.member.implementation {
            case .native, .intrinsic, .accessors:
                return call.receiver?.mayCallLesson ?? false
                    || call.arguments.contains { argument in
                        switch argument {
                        case .value(let value): value.mayCallLesson
                        case .variadic(let values): values.contains(where: \.mayCallLesson)
                        case .leftOut: false
                        }
                    }
            default: return true
            }
        default: return true
        }
    }
}
