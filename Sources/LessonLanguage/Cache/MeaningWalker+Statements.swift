/// What statements and patterns mean.
extension MeaningWalker {
    func walk(_ block: TypedBlock) {
        emit("{", block.statements.count)
        for function in block.functions { walk(function) }
        for statement in block.statements { walk(statement) }
    }

    func walk(_ statement: TypedStatement) {
        switch statement {
        case .expression(let value): walk(value)
        case .declare(let variable, let value):
            if let value { walk(value) }
            declare(variable)
        case .destructure(let pattern, let value):
            walk(value)
            walk(pattern)
        case .ifElse(let conditions, let then, let otherwise, let label):
            emit("if \(label ?? "")", conditions.count)
            walk(conditions)
            walk(then)
            if let otherwise { walk(otherwise) }
        case .guardElse(let conditions, let otherwise):
            emit("guard", conditions.count)
            walk(conditions)
            walk(otherwise)
        case .whileLoop(let conditions, let body, let label):
            emit("while \(label ?? "")", conditions.count)
            walk(conditions)
            walk(body)
        case .repeatLoop(let body, let until, let label):
            emit("repeat \(label ?? "")")
            walk(body)
            walk(until)
        case .forIn(let pattern, let sequence, let element, let filter, let body, let label):
            emit("for \(label ?? "")")
            walk(sequence)
            walk(element)
            walk(pattern)
            if let filter { walk(filter) }
            walk(body)
        case .switchCase(let subject, let cases, let label):
            emit("switch \(label ?? "")", cases.count)
            walk(subject)
            for own in cases {
                emit(own.isDefault ? "default" : "case", own.patterns.count)
                for (pattern, filter) in own.patterns {
                    walk(pattern)
                    if let filter { walk(filter) }
                }
                walk(own.body)
            }
        case .breakOut(let label): emit("break \(label ?? "")")
        case .continueLoop(let label): emit("continue \(label ?? "")")
        case .fallThrough: emit("fallthrough")
        case .returnValue(let value, _):
            emit("return")
            if let value { walk(value) }
        case .throwError(let value, _):
            emit("throw")
            walk(value)
        case .doCatch(let body, let catches, let label):
            emit("do \(label ?? "")", catches.count)
            walk(body)
            for clause in catches {
                emit("catch")
                declare(clause.error)
                if let pattern = clause.pattern { walk(pattern) }
                if let filter = clause.filter { walk(filter) }
                walk(clause.body)
            }
        case .deferred(let body):
            emit("defer")
            walk(body)
        case .block(let body):
            emit("block")
            walk(body)
        case .give(let variable, let value):
            emit("give")
            use(variable, .writes)
            walk(value)
        }
    }

    func walk(_ conditions: [TypedCondition]) {
        for condition in conditions {
            switch condition {
            case .expression(let value): walk(value)
            case .match(let pattern, let value):
                emit("match")
                walk(value)
                walk(pattern)
            }
        }
    }

    func walk(_ pattern: TypedPattern) {
        switch pattern {
        case .anything: emit("_")
        case .variable(let variable): declare(variable)
        case .tuple(let parts):
            emit("tuple", parts.count)
            for part in parts { walk(part) }
        case .test(let value, let subject):
            emit("test")
            declare(subject)
            walk(value)
        case .enumCase(let index, let parts):
            emit("case", index)
            for part in parts { walk(part) }
        case .hostCase(let index): emit("hostCase", index)
        case .some(let inner):
            emit("some")
            walk(inner)
        case .none: emit("none")
        case .isType(let type, let inner):
            emit("is")
            walk(type)
            if let inner { walk(inner) }
        }
    }
}
