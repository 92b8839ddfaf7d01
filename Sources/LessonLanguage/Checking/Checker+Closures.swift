import SwiftSyntax

extension Checker {
    /// A closure with what its capture list takes along: values as they are when the closure is made.
    func closure(_ node: ClosureExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        var taken: [(variable: Variable, value: TypedExpression)] = []
        for item in node.signature?.capture?.items ?? [] where item.specifier == nil && item.name.text != "self" {
            let value = check(item.initializer?.value ?? ExprSyntax(DeclReferenceExprSyntax(baseName: item.name)), named: item)
            applyDefault(value.type)
            taken.append((Variable(item.name.text, value.type, isLet: true, span: span(item), owner: function), value))
        }
        if taken.isEmpty { return plainClosure(node, hint, here) }
        let outer = scope
        scope = Scope(parent: scope)
        defer { scope = outer }
        for (variable, _) in taken { scope.names[variable.name] = .variable(variable) }
        let closure = plainClosure(node, hint, here)
        if closure.type.isError { return closure }
        let made = Variable("$closure", closure.type, isLet: true, span: here, owner: function)
        let steps = taken.map { TypedStatement.declare($0.variable, $0.value) } + [.give(made, closure)]
        return TypedExpression(.statement(.block(TypedBlock(statements: steps)), made), closure.type, here)
    }

    /// What a capture takes: its value, or the variable of its own name, at its own place.
    private func check(_ syntax: ExprSyntax, named item: ClosureCaptureSyntax) -> TypedExpression {
        if item.initializer != nil { return check(syntax) }
        let here = span(item)
        if case .variable(let variable)? = scope.find(item.name.text) {
            use(variable)
            return TypedExpression(.variable(variable), variable.type, here)
        }
        if case .computed(let member)? = scope.find(item.name.text) { return read(member, receiver: nil, ownerType: .void, here) }
        if let own = implicitSelfMember(item.name.text, hint: nil, here) { return own }
        unknown(item.name.text, here)
        return TypedExpression(.invalid, .error, here)
    }

    private func plainClosure(_ node: ClosureExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        var wanted: FunctionType?
        let plain = hint?.wrapped ?? hint
        if case .function(let type)? = plain?.head { wanted = type }
        let declaration = FunctionDeclaration(name: "closure", result: wanted?.result ?? fresh(), span: here, parent: function)
        declaration.infersThrowing = true
        var types: [FunctionType.ParameterType] = []
        var isToldClosure = false
        within(context.closure(declaration)) {
            refuseParts(node)

            if let signature = node.signature, let clause = signature.parameterClause {
                types = named(clause, wanted, declaration, here)
                if let result = signature.returnClause {
                    let written = read(result.type)
                    declaration.result = written
                    if let wanted { _ = attempt { unify(wanted.result, written) } }
                }
                context.closureNames.append(nil)
            } else {
                let used = anonymousUse(node)
                let count = wanted?.parameters.count ?? used
                if let wanted, used > wanted.parameters.count, !(wanted.parameters.count == 1 && tupleCount(wanted.parameters[0].type) == used) {
                    report(here, .closure(.usesBeyond(place: used - 1, given: wanted.parameters.count)))
                }
                if let wanted, used == 0, !wanted.parameters.isEmpty, node.signature == nil {
                    if isUnnamedClosure(node, wanted, here) {
                        isToldClosure = true
                        return
                    }
                    report(here, .closure(.ignoresArguments(wanted.parameters.count)))
                }
                types = wanted?.parameters ?? (0..<count).map { _ in .init(type: fresh(), isInout: false) }
                var names: [Variable] = []
                for index in 0..<count {
                    let variable = Variable("$\(index)", types[index].type, isLet: !types[index].isInout, span: here, owner: declaration)
                    variable.isParameter = true
                    names.append(variable)
                    if types[index].isInout { declaration.inoutParameters.insert(index) }
                }
                declaration.parameters = names
                if count == 1, used > 1, case .tuple(let fields) = types[0].type.head, fields.count == used {
                    splat(names[0], fields, declaration, here)
                } else {
                    context.closureNames.append(names)
                }
            }
            checkBody(node.statements, declaration, isVoidWanted: wanted?.result.isVoid ?? false)
        }
        if isToldClosure { return invalid(node) }
        let type = FunctionType(parameters: types, result: declaration.result, throwing: declaration.isThrowing)
        absorb(declaration)
        return TypedExpression(.closure(declaration), .function(type), here)
    }

    /// What a closure reads and writes counts for the function around it.
    func absorb(_ inner: FunctionDeclaration, into outer: FunctionDeclaration? = nil) {
        let outer = outer ?? function
        outer.reads.formUnion(inner.reads)
        outer.writes.formUnion(inner.writes)
        outer.calls += inner.calls
        outer.hostCalls.formUnion(inner.hostCalls)
    }

    private func tupleCount(_ type: StaticType) -> Int {
        if case .tuple(let fields) = type.head { return fields.count } else { return -1 }
    }

    private func refuseParts(_ node: ClosureExprSyntax) {
        guard let signature = node.signature else { return }
        if let effect = signature.effectSpecifiers?.asyncSpecifier { refuse(effect, .asyncClosures) }
        for capture in signature.capture?.items ?? [] {
            if let specifier = capture.specifier { report(specifier, .closure(.meaninglessCapture(specifier.specifier.text))) }
        }
    }

    private func named(_ clause: ClosureSignatureSyntax.ParameterClause, _ wanted: FunctionType?, _ declaration: FunctionDeclaration, _ here: Span)
        -> [FunctionType.ParameterType]
    {
        var written: [(name: String, type: StaticType?, isInout: Bool, span: Span)] = []
        switch clause {
        case .simpleInput(let list): written = list.map { ($0.name.text, nil, false, span($0)) }
        case .parameterClause(let clause):
            for parameter in clause.parameters {
                var isInout = false
                if let attributed = parameter.type?.as(AttributedTypeSyntax.self) {
                    isInout = attributed.specifiers.contains { $0.trimmedDescription == "inout" }
                }
                written.append(((parameter.secondName ?? parameter.firstName).text, parameter.type.map { read($0) }, isInout, span(parameter)))
            }
        }
        // `{ (a, b) in … }` may take one tuple apart.
        if let wanted, wanted.parameters.count == 1, written.count > 1, case .tuple(let fields) = wanted.parameters[0].type.head, fields.count == written.count
        {
            let whole = Variable("$tuple", wanted.parameters[0].type, isLet: true, span: here, owner: declaration)
            whole.isParameter = true
            declaration.parameters = [whole]
            for (index, part) in written.enumerated() {
                let variable = declare(part.name, fields[index].type, isLet: true, at: part.span)
                declaration.body.statements.append(
                    .declare(variable, TypedExpression(.tupleElement(TypedExpression(.variable(whole), whole.type, here), index), fields[index].type, here)))
            }
            return wanted.parameters
        }
        if let wanted, wanted.parameters.count != written.count {
            report(here, .closure(.parameterCount(wanted: wanted.parameters.count, written: written.count)))
        }
        var types: [FunctionType.ParameterType] = []
        for (index, part) in written.enumerated() {
            let given = wanted.flatMap { index < $0.parameters.count ? $0.parameters[index] : nil }
            let type = part.type ?? given?.type ?? fresh()
            if let own = part.type, let given, !unify(own, given.type) {
                report(part.span, .type(.closureParameter(found: given.type.resolved.description, wanted: own.description)))
            }
            let isInout = part.isInout || given?.isInout == true
            let variable = declare(part.name, type, isLet: !isInout, at: part.span)
            variable.isParameter = true
            declaration.parameters.append(variable)
            if isInout { declaration.inoutParameters.insert(index) }
            types.append(.init(type: type, isInout: isInout))
        }
        return types
    }

    private func splat(_ whole: Variable, _ fields: [TupleField], _ declaration: FunctionDeclaration, _ here: Span) {
        var parts: [Variable] = []
        for (index, field) in fields.enumerated() {
            let variable = Variable("$\(index)", field.type, isLet: true, span: here, owner: declaration)
            declaration.body.statements.append(
                .declare(variable, TypedExpression(.tupleElement(TypedExpression(.variable(whole), whole.type, here), index), field.type, here)))
            parts.append(variable)
        }
        context.closureNames.append(parts)
    }

    /// How many of `$0`, `$1` … a closure without names uses.
    private func anonymousUse(_ node: ClosureExprSyntax) -> Int {
        let finder = AnonymousArguments(viewMode: .sourceAccurate)
        finder.walk(node.statements)
        return finder.count
    }

    /// The variable that `$0` stands for here.
    func closureArgument(_ name: String, _ node: DeclReferenceExprSyntax) -> Variable? {
        guard let index = anonymousIndex(name) else { return nil }
        guard let names = context.closureNames.last ?? nil else { return nil }
        guard index < names.count else { return nil }
        use(names[index])
        return names[index]
    }

    /// Statements of a function or closure; one expression alone is what it gives.
    func checkBody(_ statements: CodeBlockItemListSyntax, _ declaration: FunctionDeclaration, isVoidWanted: Bool) {
        if statements.count == 1, let expression = only(statements), !isStatementLike(expression) {
            if isVoidWanted {
                let value = check(expression)
                applyDefault(value.type)
                statementValues.append(value)
                declaration.body.statements.append(.expression(value))
                return
            }
            let open = declaration.result.openVariable != nil
            let value = check(expression, hint: declaration.result)
            if open, declaration.infersThrowing, value.type.isNever {
                _ = unify(declaration.result, .void)
                declaration.body.statements.append(.expression(value))
            } else {
                declaration.body.statements.append(
                    .returnValue(coerce(value, to: declaration.result, for: declaration.infersThrowing ? .closureResult : .result), span: value.span))
            }
            return
        }
        let block = checkStatements(statements)
        declaration.body.statements += block.statements
        declaration.body.functions += block.functions
        declaration.body.early += block.early
        if declaration.infersThrowing, case .variable(let hole) = declaration.result.head, hole.literal == .none { _ = unify(declaration.result, .void) }
        if !declaration.isInitializer, !declaration.result.isVoid, !declaration.result.isError, !declaration.result.isNever, !exits(declaration.body.statements)
        {
            report(
                declaration.span.end > 0
                    ? Span(block: declaration.span.block, start: max(0, declaration.span.end - 1), end: declaration.span.end) : declaration.span,
                .statement(.missingReturn(declaration.result.resolved.description, inClosure: declaration.infersThrowing)),
                write: returning(statements.last, declaration.result))
        }
    }

    /// The last statement of a function, as what it returns.
    private func returning(_ last: CodeBlockItemSyntax?, _ type: StaticType) -> String? {
        guard isCorrecting, let last else { return nil }
        if let declaration = last.item.as(VariableDeclSyntax.self), declaration.bindings.count == 1,
            let name = declaration.bindings.first?.pattern.as(IdentifierPatternSyntax.self), let variable = locals[span(name).start]
        {
            return variable.type.resolved == type.resolved ? "return \(variable.name)" : nil
        }
        guard case .expr(let value) = last.item, !value.is(FunctionCallExprSyntax.self), !swift(value).contains(" = ") else { return nil }
        let isName = value.is(DeclReferenceExprSyntax.self) || value.is(InfixOperatorExprSyntax.self) || value.is(SubscriptCallExprSyntax.self)
        return isName && swift(value).count <= 60 && !swift(value).contains("= ") ? "return \(swift(value))" : nil
    }

    /// The expression that is all there is; `switch` and `if` stand as statements, whatever they give.
    private func only(_ statements: CodeBlockItemListSyntax) -> ExprSyntax? {
        switch statements.first?.item {
        case .expr(let expression)?: return expression
        case .stmt(let statement)?: return statement.as(ExpressionStmtSyntax.self)?.expression
        case .decl?, nil: return nil
        }
    }

    private func isStatementLike(_ expression: ExprSyntax) -> Bool {
        if let node = expression.as(IfExprSyntax.self) { return node.elseBody == nil || !isValueBranch(node.body.statements) }
        if let node = expression.as(SwitchExprSyntax.self) {
            return !node.cases.allSatisfy { if case .switchCase(let one) = $0 { return isValueBranch(one.statements) } else { return false } }
        }
        return false
    }

    func isValueBranch(_ statements: CodeBlockItemListSyntax) -> Bool {
        guard statements.count == 1, let item = statements.first?.item else { return false }
        switch item {
        case .expr(let expression):
            if let infix = expression.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self) { return false }
            if let infix = expression.as(InfixOperatorExprSyntax.self), let o = infix.operator.as(BinaryOperatorExprSyntax.self)?.operator.text,
                InfixOperator.changesLeft(o)
            {
                return false
            }
            if let call = expression.as(FunctionCallExprSyntax.self), ["print", "show"].contains(call.calledExpression.trimmedDescription) { return false }
            return !isStatementLike(expression)
        case .stmt(let statement): return statement.is(ThrowStmtSyntax.self)
        default: return false
        }
    }

    /// `+` or `>` given as a function.
    func operatorFunction(_ symbol: String, _ node: DeclReferenceExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let given = (hint?.wrapped ?? hint)?.head
        if case .function(let type)? = given, type.parameters.count == 1, case .tuple(let fields) = type.parameters[0].type.head, fields.count == 2 {
            return splatOperator(symbol, node, type, fields, here)
        }
        if let hint, case .functions(let members)? = scope.find(symbol),
            attempt({ !functionValue(members, receiver: nil, substitution: [:], hint: hint, labels: nil, name: symbol, here).type.isError })
        {
            return functionValue(members, receiver: nil, substitution: [:], hint: hint, labels: nil, name: symbol, here)
        }
        guard case .function(let wanted)? = given, wanted.parameters.count == 2 else {
            report(here, .inference(.operatorFunction(symbol)))
            return invalid(node)
        }
        let declaration = FunctionDeclaration(name: symbol, result: wanted.result, span: here, parent: function)
        return within(context.expression(declaration)) {
            let variables = wanted.parameters.enumerated().map { index, parameter -> Variable in
                let variable = Variable("$\(index)", parameter.type, isLet: !parameter.isInout, span: here, owner: declaration)
                variable.isParameter = true
                if parameter.isInout { declaration.inoutParameters.insert(index) }
                return variable
            }
            declaration.parameters = variables
            let operands = variables.map { TypedExpression(.variable($0), $0.type, here) }
            if variables.count == 2, wanted.parameters[0].isInout, symbol.hasSuffix("="), symbol != "==" {
                let plain = String(symbol.dropLast())
                let value = operation(plain, operands[0], operands[1], operands[0].type, node, here)
                if value.type.isError { return invalid(node) }
                declaration.body.statements = [.expression(TypedExpression(.assign(operands[0], value), .void, here))]
                return TypedExpression(.closure(declaration), .function(wanted), here)
            }
            let value = operation(symbol, operands[0], operands[1], wanted.result, node, here)
            if value.type.isError { return invalid(node) }
            declaration.body.statements = [.returnValue(coerce(value, to: wanted.result), span: here)]
            absorb(declaration, into: declaration.parent)
            return TypedExpression(.closure(declaration), .function(FunctionType(parameters: wanted.parameters, result: wanted.result, throwing: false)), here)
        }
    }

    /// `zip(a, b).map(*)`: the operator takes the pair apart.
    private func splatOperator(_ symbol: String, _ node: DeclReferenceExprSyntax, _ type: FunctionType, _ fields: [TupleField], _ here: Span) -> TypedExpression
    {
        let declaration = FunctionDeclaration(name: symbol, result: type.result, span: here, parent: function)
        return within(context.expression(declaration)) {
            let pair = Variable("$0", type.parameters[0].type, isLet: true, span: here, owner: declaration)
            pair.isParameter = true
            declaration.parameters = [pair]
            let operands = fields.indices.map { TypedExpression(.tupleElement(TypedExpression(.variable(pair), pair.type, here), $0), fields[$0].type, here) }
            let value = operation(symbol, operands[0], operands[1], nil, node, here)
            if value.type.isError { return invalid(node) }
            declaration.body.statements = [.returnValue(coerce(value, to: type.result), span: here)]
            return TypedExpression(.closure(declaration), .function(FunctionType([pair.type], type.result)), here)
        }
    }
}

/// Which argument `$0`, `$1` … is. No closure has hundreds: beyond that it is a name like any other, of something that there is not.
private func anonymousIndex(_ name: String) -> Int? {
    guard name.hasPrefix("$"), let index = Int(name.dropFirst()), index < 256 else { return nil }
    return index
}

private final class AnonymousArguments: SyntaxVisitor {
    var count = 0

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        let name = node.baseName.text
        if let index = anonymousIndex(name) { count = max(count, index + 1) }
        return .visitChildren
    }

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }
}
