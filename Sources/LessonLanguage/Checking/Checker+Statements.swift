import SwiftSyntax

extension Checker {
    /// The statements of a pair of braces, in a scope of their own.
    func checkBlock(_ block: CodeBlockSyntax) -> TypedBlock {
        scope = Scope(parent: scope)
        defer { scope = scope.parent! }
        return checkStatements(block.statements)
    }

    /// The statements in the current scope.
    func checkStatements(_ statements: CodeBlockItemListSyntax) -> TypedBlock {
        var block = TypedBlock()
        declareAhead(statements)
        checkLazyMembers()
        for item in statements {
            switch item.item {
            case .decl(let declaration): block.statements += check(declaration)
            case .stmt(let statement): block.statements += check(statement)
            case .expr(let expression): block.statements.append(check(statementExpression: expression))
            }
            settle()
        }
        block.functions = scope.functions
        block.early = earlyVariables.values.filter { variable in
            scope.names.values.contains { if case .variable(let own) = $0 { return own === variable } else { return false } }
        }
        return block
    }

    /// An expression as a statement.
    func check(statementExpression syntax: ExprSyntax) -> TypedStatement {
        if let node = syntax.as(IfExprSyntax.self) { return ifStatement(node, label: nil) }
        if let node = syntax.as(SwitchExprSyntax.self) { return switchStatement(node, label: nil, giving: nil) }
        let value = check(syntax)
        applyDefault(value.type)
        if case .reference = value.kind { report(value.span, .statement(.functionUnused)) }
        if isNilLiteral(value) { report(value.span, .inference(.nilWithoutContext)) }
        if case .metatype = value.kind { report(value.span, .type(.typeAsStatement(syntax.trimmedDescription))) }
        statementValues.append(value)
        return .expression(value)
    }

    func check(_ statement: StmtSyntax, label: String? = nil) -> [TypedStatement] {
        if let node = statement.as(ExpressionStmtSyntax.self) {
            if let own = node.expression.as(IfExprSyntax.self) { return [ifStatement(own, label: label)] }
            if let own = node.expression.as(SwitchExprSyntax.self) { return [switchStatement(own, label: label, giving: nil)] }
            return [check(statementExpression: node.expression)]
        }
        if let node = statement.as(LabeledStmtSyntax.self) { return check(node.statement, label: node.label.text) }
        if let node = statement.as(GuardStmtSyntax.self) { return [guardStatement(node)] }
        if let node = statement.as(WhileStmtSyntax.self) {
            return [
                inScope {
                    let conditions = check(node.conditions)
                    return .whileLoop(conditions, body: loop(label) { checkBlock(node.body) }, label: label)
                }
            ]
        }
        if let node = statement.as(RepeatStmtSyntax.self) {
            let body = loop(label) { checkBlock(node.body) }
            return [.repeatLoop(body: body, until: check(node.condition, as: .bool), label: label)]
        }
        if let node = statement.as(ForStmtSyntax.self) { return [forStatement(node, label)] }
        if let node = statement.as(BreakStmtSyntax.self) { return jump(node.label, node, isBreak: true) }
        if let node = statement.as(ContinueStmtSyntax.self) { return jump(node.label, node, isBreak: false) }
        if let node = statement.as(ReturnStmtSyntax.self) { return returnStatement(node) }
        if let node = statement.as(ThrowStmtSyntax.self) { return throwStatement(node) }
        if let node = statement.as(DoStmtSyntax.self) { return [doStatement(node, label)] }
        if let node = statement.as(DeferStmtSyntax.self) { return [.deferred(checkBlock(node.body))] }
        if let node = statement.as(FallThroughStmtSyntax.self) {
            if !context.loops.contains(where: { !$0.isLoop }) { report(node, .statement(.fallthroughOutsideSwitch)) }
            return [.fallThrough]
        }
        if statement.is(YieldStmtSyntax.self) || statement.is(DiscardStmtSyntax.self) {
            refuse(statement, .statement)
            return []
        }
        if !statement.is(MissingStmtSyntax.self) { refuse(statement, .statement) }
        return []
    }

    private func loop<T>(_ label: String?, _ body: () -> T) -> T {
        context.loops.append((label, true))
        defer { context.loops.removeLast() }
        return body()
    }

    private func jump(_ label: TokenSyntax?, _ node: some SyntaxProtocol, isBreak: Bool) -> [TypedStatement] {
        if let label {
            if !context.loops.contains(where: { $0.label == label.text }) {
                report(label, .name(.unknownLoop(label.text, meant: nearest(to: label.text, in: context.loops.compactMap(\.label)))))
                return []
            }
        } else if isBreak ? context.loops.isEmpty : !context.loops.contains(where: \.isLoop) {
            report(node, .statement(isBreak ? .breakOutside : .continueOutside))
            return []
        }
        return [isBreak ? .breakOut(label: label?.text) : .continueLoop(label: label?.text)]
    }

    func ifStatement(_ node: IfExprSyntax, label: String?) -> TypedStatement {
        if let label { context.loops.append((label, false)) }
        defer { if label != nil { context.loops.removeLast() } }
        let (conditions, then) = inScope { (check(node.conditions), checkBlock(node.body)) }
        var otherwise: TypedBlock?
        switch node.elseBody {
        case .codeBlock(let block)?: otherwise = checkBlock(block)
        case .ifExpr(let next)?: otherwise = TypedBlock(statements: [ifStatement(next, label: nil)])
        case nil: break
        }
        return .ifElse(conditions, then: then, otherwise: otherwise, label: label)
    }

    func check(_ conditions: ConditionElementListSyntax) -> [TypedCondition] {
        conditions.compactMap { element in
            switch element.condition {
            case .expression(let expression): return .expression(condition(expression))
            case .optionalBinding(let binding): return optionalBinding(binding)
            case .matchingPattern(let matching):
                let subject = check(matching.initializer.value)
                applyDefault(subject.type)
                let pattern = pattern(matching.pattern, subject.type, isLet: true)
                return .match(pattern, subject)
            case .availability(let node):
                refuse(node, .availability)
                return nil
            }
        }
    }

    private func condition(_ syntax: ExprSyntax) -> TypedExpression {
        // `if n = 5`: only the sign is wrong.
        if let infix = syntax.as(InfixOperatorExprSyntax.self), infix.operator.is(AssignmentExprSyntax.self) {
            _ = check(infix.leftOperand)
            _ = check(infix.rightOperand)
            report(span(syntax), .statement(.assignmentAsCondition))
            return invalid(syntax)
        }
        let value = check(syntax, hint: .bool)
        if value.type.isOptional {
            report(value.span, .statement(.optionalCondition(value.type.resolved.description)), write: bridged(value, to: .bool))
            return TypedExpression(.invalid, .error, value.span)
        }
        if !value.type.isError, converted(value, to: .bool) == nil {
            applyDefault(value.type)
            if let nominal = value.type.resolved.nominal, [.array, .arraySlice, .string, .substring, .dictionary, .set].contains(nominal) {
                let text = swift(syntax)
                report(value.span, .named(text, write: "!\(text).isEmpty"))
                return TypedExpression(.invalid, .error, value.span)
            }
            report(value.span, .statement(.conditionNotBool(value.type.resolved.description)), write: bridged(value, to: .bool))
            return TypedExpression(.invalid, .error, value.span)
        }
        return value
    }

    private func optionalBinding(_ binding: OptionalBindingConditionSyntax) -> TypedCondition? {
        let isLet = binding.bindingSpecifier.text == "let"
        let value: TypedExpression
        if let initializer = binding.initializer {
            let wanted = binding.typeAnnotation.map { StaticType.optional(read($0.type)) }
            value = check(initializer.value, hint: wanted)
        } else if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
            value = check(ExprSyntax(DeclReferenceExprSyntax(baseName: name.identifier)), name: name)
        } else {
            report(binding, .declaration(.lacksEquals))
            return nil
        }
        applyDefault(value.type)
        guard let inner = value.type.wrapped else {
            if !value.type.isError { report(value.span, .statement(.bindingNotOptional(value.type.resolved.description))) }
            _ = pattern(binding.pattern, .error, isLet: isLet)
            return nil
        }
        return .match(.some(pattern(binding.pattern, inner, isLet: isLet)), value)
    }

    /// `if let x`: the name itself, at its place.
    private func check(_ syntax: ExprSyntax, name: IdentifierPatternSyntax) -> TypedExpression {
        let here = span(name)
        if ownType != nil, scope.find(name.identifier.text, inside: typeScope) == nil, let own = implicitSelfMember(name.identifier.text, hint: nil, here) {
            return own
        }
        switch lookUp(name.identifier.text) {
        case .variable(let variable)?:
            use(variable)
            return TypedExpression(.variable(variable), variable.type, here)
        case .computed(let member)?: return read(member, receiver: nil, ownerType: .void, here)
        case .functions, .type, nil:
            unknown(name.identifier.text, here)
            return TypedExpression(.invalid, .error, here)
        }
    }

    private func guardStatement(_ node: GuardStmtSyntax) -> TypedStatement {
        let conditions = check(node.conditions)
        // The names that the conditions declare are not yet there in the `else`.
        let otherwise = checkBlock(node.body)
        if !exits(otherwise.statements) {
            report(span(node.body.rightBrace), .statement(.guardFallsThrough))
        }
        return .guardElse(conditions, otherwise: otherwise)
    }

    /// `0..<1e6` with whole numbers.
    private func wholeRange(_ sequence: ExprSyntax) -> String? {
        guard let range = sequence.as(InfixOperatorExprSyntax.self), ["..<", "..."].contains(range.operator.trimmedDescription) else { return nil }
        let ends = [range.leftOperand, range.rightOperand].map { end -> String in
            let text = end.trimmedDescription
            if let number = Double(text.filter { $0 != "_" }), let whole = Int(exactly: number) { return "\(whole)" }
            return works(text, as: .int) ? text : "Int(\(text))"
        }
        return firstWorking([ends.joined(separator: range.operator.trimmedDescription)])
    }

    private func forStatement(_ node: ForStmtSyntax, _ label: String?) -> TypedStatement {
        if node.awaitKeyword != nil { refuse(node, .asyncLoops) }
        // `for case let x? in [1, 2]`: the pattern makes optionals of the literal's elements.
        let isOptional = node.caseKeyword != nil && node.sequence.is(ArrayExprSyntax.self) && wantsOptional(node.pattern)
        let sequence = isOptional ? check(node.sequence, as: .array(.optional(fresh()))) : check(node.sequence)
        applyDefault(sequence.type)
        return inScope {
            var element = elementType(of: sequence.type)
            if element == nil, !sequence.type.isError {
                if sequence.type.isOptional {
                    mismatch(sequence, sequence.type.wrapped!)
                } else {
                    let count = sequence.type.head == .int ? node.sequence.trimmedDescription : nil
                    let code = code(of: sequence)
                    let each = count == nil ? wholeRange(node.sequence) ?? firstWorking(["(0..<\(code).count).map { \(code)[$0] }"]) : nil
                    report(sequence.span, .statement(.notWalkable(sequence.type.resolved.description, count: count)), write: each)
                }
            }
            if let written = node.typeAnnotation { element = read(written.type) }
            var type = element ?? .error
            if let element, let pair = node.pattern.as(TuplePatternSyntax.self), pair.elements.count == 2, !element.isTuple {
                let code = "\(piece(code(of: sequence))).enumerated()"
                if works(code) {
                    report(sequence.span, covering: sequence.span, .named(node.sequence.trimmedDescription, write: code))
                    type = .error
                }
            }
            let pattern = self.pattern(node.pattern, type, isLet: true)
            let filter = node.whereClause.map { check($0.condition, as: .bool) }
            let body = loop(label) { checkBlock(node.body) }
            return .forIn(pattern, sequence, element: type, filter: filter, body: body, label: label)
        }
    }

    private func wantsOptional(_ pattern: PatternSyntax) -> Bool {
        if let binding = pattern.as(ValueBindingPatternSyntax.self) { return wantsOptional(binding.pattern) }
        return pattern.as(ExpressionPatternSyntax.self)?.expression.is(OptionalChainingExprSyntax.self) ?? false
    }

    /// The first line of the function, with the type of what it returns.
    private func declaredWithResult(_ type: StaticType) -> String? {
        guard isCorrecting, function.span.block < blocks.count else { return nil }
        let line = sources[function.span.block].lineText(of: function.span)
        guard line.count <= 80, let parts = line.firstMatch(of: /func \w+\(.*?\)(?= *\{)/), !parts.0.contains("->") else { return nil }
        return "\(parts.0) -> \(settled(type)) {"
    }

    private func returnStatement(_ node: ReturnStmtSyntax) -> [TypedStatement] {
        let here = span(node)
        if function.isBlock {
            report(node, .statement(.returnOutside))
            return []
        }
        guard let expression = node.expression else {
            if case .variable(let hole) = function.result.head, hole.literal == .none { _ = unify(function.result, .void) }
            if !function.result.isVoid, !function.result.isError, !function.isInitializer {
                report(node, .statement(.returnWithoutValue(function.result.resolved.description)))
            }
            return [.returnValue(nil, span: here)]
        }
        if function.isInitializer {
            if expression.is(NilLiteralExprSyntax.self), function.result.isOptional {
                return [.returnValue(TypedExpression(.nilLiteral, function.result, here), span: here)]
            }
            report(expression, .statement(.returnOfValueInInitializer))
            return []
        }
        if function.result.isVoid {
            let value = check(expression)
            if value.type.isVoid { return [.expression(value), .returnValue(nil, span: here)] }
            if !value.type.isError { report(value.span, .statement(.returnOfValueInVoid), write: declaredWithResult(value.type)) }
            return [.returnValue(nil, span: here)]
        }
        return [.returnValue(check(expression, as: function.result, for: function.infersThrowing ? .closureResult : .result), span: here)]
    }

    private func throwStatement(_ node: ThrowStmtSyntax) -> [TypedStatement] {
        let value = check(node.expression, hint: function.thrown)
        applyDefault(value.type)
        if !value.type.isError, !conforms(value.type, to: .error) {
            let type = value.type.resolved.description
            let code = sources[value.span.block].text(value.span)
            report(value.span, .statement(type == "String" ? .thrownText(code: code.count <= 50 ? code : "…") : .thrownNotError(type)))
            return []
        }
        noteThrown(span(node))
        return [.throwError(value, span: span(node))]
    }

    private func doStatement(_ node: DoStmtSyntax, _ label: String?) -> TypedStatement {
        let wasCatching = context.isInCatchingDo
        let catchesAll = node.catchClauses.contains {
            $0.catchItems.isEmpty
                || $0.catchItems.contains { item in
                    guard let pattern = item.pattern, item.whereClause == nil else { return item.pattern == nil && item.whereClause == nil }
                    return pattern.is(ValueBindingPatternSyntax.self) && pattern.as(ValueBindingPatternSyntax.self)!.pattern.is(IdentifierPatternSyntax.self)
                }
        }
        if label != nil { context.loops.append((label, false)) }
        defer { if label != nil { context.loops.removeLast() } }
        context.isInCatchingDo = wasCatching || catchesAll
        let body = checkBlock(node.body)
        context.isInCatchingDo = wasCatching
        let catches = node.catchClauses.flatMap { clause -> [CatchClause] in
            let items: [CatchItemSyntax?] = clause.catchItems.isEmpty ? [nil] : clause.catchItems.map { $0 }
            return items.map { item in
                inScope {
                    let error = declare("error", .nominal(.errorProtocol, []), isLet: true, at: span(clause.catchKeyword))
                    let pattern = item?.pattern.map { self.pattern($0, .nominal(.errorProtocol, []), isLet: true) }
                    let filter = item?.whereClause.map { check($0.condition, as: .bool) }
                    return CatchClause(pattern: pattern, error: error, filter: filter, body: checkBlock(clause.body))
                }
            }
        }
        return .doCatch(body: body, catches: catches, label: label)
    }

    func switchStatement(_ node: SwitchExprSyntax, label: String?, giving: Variable?) -> TypedStatement {
        let subject = check(node.subject)
        applyDefault(subject.type)
        context.loops.append((label, false))
        defer { context.loops.removeLast() }
        var cases: [SwitchCase] = []
        for entry in node.cases {
            guard case .switchCase(let one) = entry else { continue }
            scope = Scope(parent: scope)
            var typed = SwitchCase(patterns: [], isDefault: false, body: TypedBlock())
            switch one.label {
            case .default: typed.isDefault = true
            case .case(let label):
                for item in label.caseItems {
                    let pattern = pattern(item.pattern, subject.type, isLet: true)
                    typed.patterns.append((pattern, item.whereClause.map { check($0.condition, as: .bool) }))
                }
            }
            if one.statements.isEmpty { report(one, .statement(.emptyCase)) }
            typed.body = giving.map { branch(one.statements, giving: $0) } ?? checkStatements(one.statements)
            scope = scope.parent!
            cases.append(typed)
        }
        if !subject.type.isError, let missing = missingCases(cases, of: subject.type, node.switchKeyword) {
            report(node.switchKeyword, .statement(.notExhaustive(missing)))
        }
        return .switchCase(subject, cases, label: label)
    }

    func ifExpression(_ node: IfExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let type = hint ?? fresh()
        let variable = Variable("$value", type, isLet: false, span: here, owner: function)
        let statement = ifBranches(node, giving: variable)
        return TypedExpression(.statement(statement, variable), type, here)
    }

    private func ifBranches(_ node: IfExprSyntax, giving variable: Variable) -> TypedStatement {
        let (conditions, then) = inScope { (check(node.conditions), inScope { branch(node.body.statements, giving: variable) }) }
        var otherwise = TypedBlock()
        switch node.elseBody {
        case .codeBlock(let block)?: otherwise = inScope { branch(block.statements, giving: variable) }
        case .ifExpr(let next)?: otherwise = TypedBlock(statements: [ifBranches(next, giving: variable)])
        case nil: report(node, .statement(.ifWithoutElse))
        }
        return .ifElse(conditions, then: then, otherwise: otherwise, label: nil)
    }

    func switchExpression(_ node: SwitchExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let type = hint ?? fresh()
        let variable = Variable("$value", type, isLet: false, span: here, owner: function)
        let statement = switchStatement(node, label: nil, giving: variable)
        return TypedExpression(.statement(statement, variable), type, here)
    }

    private func branch(_ statements: CodeBlockItemListSyntax, giving variable: Variable) -> TypedBlock {
        if statements.count == 1, case .expr(let expression)? = statements.first?.item {
            let value = check(expression, hint: variable.type)
            return TypedBlock(statements: [.give(variable, coerce(value, to: variable.type))])
        }
        let block = checkStatements(statements)
        if !exits(block.statements) { report(statements, .statement(.branchWithoutValue)) }
        return block
    }
}
