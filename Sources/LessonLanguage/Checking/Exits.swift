extension Checker {
    /// Whether control can't come out at the end of these statements.
    func exits(_ statements: [TypedStatement]) -> Bool {
        statements.contains { exits($0) }
    }

    private func exits(_ statement: TypedStatement) -> Bool {
        switch statement {
        case .returnValue, .throwError, .breakOut, .continueLoop, .fallThrough: return true
        case .expression(let value): return value.type.isNever
        case .ifElse(_, let then, let otherwise, _): return otherwise.map { exits(then.statements) && exits($0.statements) } ?? false
        case .switchCase(_, let cases, _): return !cases.isEmpty && cases.allSatisfy { exits($0.body.statements) && !breaksOut($0.body.statements) }
        case .doCatch(let body, let catches, _): return exits(body.statements) && catches.allSatisfy { exits($0.body.statements) }
        case .block(let block): return exits(block.statements)
        case .whileLoop(let conditions, let body, _):
            guard conditions.count == 1, case .expression(let condition) = conditions[0], case .boolean(true) = condition.kind else { return false }
            return !breaksOut(body.statements)
        case .repeatLoop(let body, let condition, _):
            if case .boolean(true) = condition.kind { return !breaksOut(body.statements) }
            return false
        case .declare, .destructure, .guardElse, .forIn, .deferred, .give: return false
        }
    }

    /// Whether a `break` in the statements leaves the loop or switch around them.
    private func breaksOut(_ statements: [TypedStatement]) -> Bool {
        statements.contains { statement in
            switch statement {
            case .breakOut: return true
            case .ifElse(_, let then, let otherwise, _): return breaksOut(then.statements) || breaksOut(otherwise?.statements ?? [])
            case .guardElse(_, let otherwise): return breaksOut(otherwise.statements)
            case .doCatch(let body, let catches, _): return breaksOut(body.statements) || catches.contains { breaksOut($0.body.statements) }
            case .block(let block): return breaksOut(block.statements)
            // Inside these a `break` means them; one with a label is taken to leave, which is on the safe side.
            case .whileLoop(_, let body, _), .repeatLoop(let body, _, _), .forIn(_, _, _, _, let body, _): return labelled(body.statements)
            case .switchCase(_, let cases, _): return cases.contains { labelled($0.body.statements) }
            default: return false
            }
        }
    }

    private func labelled(_ statements: [TypedStatement]) -> Bool {
        statements.contains { statement in
            switch statement {
            case .breakOut(let label): return label != nil
            case .ifElse(_, let then, let otherwise, _): return labelled(then.statements) || labelled(otherwise?.statements ?? [])
            case .guardElse(_, let otherwise): return labelled(otherwise.statements)
            case .doCatch(let body, let catches, _): return labelled(body.statements) || catches.contains { labelled($0.body.statements) }
            case .block(let block): return labelled(block.statements)
            case .whileLoop(_, let body, _), .repeatLoop(let body, _, _), .forIn(_, _, _, _, let body, _): return labelled(body.statements)
            case .switchCase(_, let cases, _): return cases.contains { labelled($0.body.statements) }
            default: return false
            }
        }
    }
}
