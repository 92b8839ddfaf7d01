import SwiftSyntax

extension Checker {
    func assignment(_ node: InfixOperatorExprSyntax, _ here: Span) -> TypedExpression {
        if node.leftOperand.is(DiscardAssignmentExprSyntax.self) {
            let value = check(node.rightOperand)
            applyDefault(value.type)
            if isNilLiteral(value) { report(here, .inference(.nilWithoutContext)) }
            return TypedExpression(.discard(value), .void, here)
        }
        if let chained = chain(node.leftOperand, here, { [self] base in base }) {
            guard let inner = chained.type.wrapped else { return chained }
            let value = check(node.rightOperand, as: inner)
            guard case .chain(let target, _) = chained.kind else { return chained }
            requireSettable(target, for: .assignment)
            return TypedExpression(.chain(TypedExpression(.assign(target, value), .void, here), wraps: true), .optional(.void), here)
        }
        if let first = firstAssignment(node, here) { return first }
        if let name = node.leftOperand.as(DeclReferenceExprSyntax.self)?.baseName.text, name.hasPrefix("$"), tried == nil {
            // One sign where two are meant.
            report(span(node.operator), covering: here, .syntax(.typing(.equality), write: "\(name) == \(swift(node.rightOperand))"))
            return invalid(node)
        }
        if isOfNewNames(node, here) { return invalid(node) }
        let target = checkTarget(node.leftOperand)
        let given = check(node.rightOperand, hint: target.type)
        if isChangeAssigned(given, to: target, node, here) { return invalid(node) }
        let value = coerce(given, to: target.type, for: .assignment)
        requireSettable(target, for: .assignment)
        return TypedExpression(.assign(target, value), .void, here)
    }

    /// `x = x.append(4)`, as NumPy has it.
    private func isChangeAssigned(_ value: TypedExpression, to target: TypedExpression, _ node: InfixOperatorExprSyntax, _ here: Span) -> Bool {
        guard value.type.isVoid, !target.type.isVoid, !target.type.isError, let call = node.rightOperand.as(FunctionCallExprSyntax.self),
            call.calledExpression.as(MemberAccessExprSyntax.self)?.base?.trimmedDescription == node.leftOperand.trimmedDescription
        else { return false }
        let code = swift(call)
        report(here, covering: here, .named(node.trimmedDescription, write: code.contains("…") ? call.trimmedDescription : code))
        return true
    }

    /// `(a, b) = (1, 2)` of names that are declared nowhere.
    private func isOfNewNames(_ node: InfixOperatorExprSyntax, _ here: Span) -> Bool {
        guard isTalkative, let tuple = node.leftOperand.as(TupleExprSyntax.self), tuple.elements.count > 1 else { return false }
        let names = tuple.elements.compactMap { part -> String? in
            let starred = part.expression.as(PrefixOperatorExprSyntax.self)
            guard starred == nil || starred?.operator.text == "*" else { return nil }
            return (starred?.expression ?? part.expression).as(DeclReferenceExprSyntax.self)?.baseName.text
        }
        guard names.count == tuple.elements.count, names.allSatisfy({ lookUp($0) == nil }) else { return false }
        let right = swift(node.rightOperand)
        let isStarred = tuple.elements.contains { $0.expression.is(PrefixOperatorExprSyntax.self) }
        if isStarred {
            guard tuple.elements.last?.expression.is(PrefixOperatorExprSyntax.self) == true, names.count > 1 else { return false }
            let parts = names.dropLast().enumerated().map { "let \($1) = \(right)[\($0)]" }
            let code = (parts + ["let \(names[names.count - 1]) = Array(\(right).dropFirst(\(names.count - 1)))"]).joined(separator: "; ")
            report(here, covering: here, .syntax(.typing(.unpacking), write: code))
        } else {
            let value = check(node.rightOperand)
            let isList = value.type.resolved.nominal === Nominal.array
            let code = isList ? "(\(names.indices.map { "\(right)[\($0)]" }.joined(separator: ", ")))" : right
            report(here, covering: here, .syntax(.tupleAssignment, write: "let (\(names.joined(separator: ", "))) = \(code)"))
        }
        for name in names { declareLoosely(name) }
        return true
    }

    private func checkTarget(_ syntax: ExprSyntax) -> TypedExpression {
        if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count > 1 {
            let parts = tuple.elements.map { part -> TypedExpression in
                if part.expression.is(DiscardAssignmentExprSyntax.self) { return TypedExpression(.invalid, fresh(), span(part)) }
                return checkTarget(part.expression)
            }
            return TypedExpression(.tuple(parts), .tuple(parts.map { TupleField(nil, $0.type) }), span(syntax))
        }
        return check(syntax)
    }

    func compound(_ node: InfixOperatorExprSyntax, _ plain: ArithmeticOperator, _ here: Span) -> TypedExpression {
        if let chained = chain(
            node.leftOperand, here,
            { [self] target in
                let right = check(node.rightOperand, hint: target.type)
                return compound(target, right, plain, node, here)
            })
        {
            return chained
        }
        let target = check(node.leftOperand)
        let right = check(node.rightOperand, hint: target.type)
        return compound(target, right, plain, node, here)
    }

    private func compound(
        _ target: TypedExpression, _ right: TypedExpression, _ plain: ArithmeticOperator, _ node: InfixOperatorExprSyntax, _ here: Span
    ) -> TypedExpression {
        if target.type.isError || right.type.isError { return invalid(node) }
        if plain.symbol == "+", target.type.nominal?.kind == .host, !members("add", of: target.type).isEmpty,
            let code = firstWorking(["\(swift(node.leftOperand)).add(\(swift(node.rightOperand)))"], besides: node.trimmedDescription)
        {
            report(span(node.operator), covering: here, .named("+=", write: code))
            return invalid(node)
        }
        let mark = findings.count
        requireSettable(target, for: .mutatingOperator)
        if findings.count > mark { return invalid(node) }
        for (member, _) in operators(plain.symbol + "=", target.type.head, right.type.head) where member.parameters.count == 2 && member.parameters[0].isInout {
            guard attempt({ unify(target.type, member.parameters[0].type) }), let value = converted(right, to: member.parameters[1].type) else { continue }
            noteUse(member)
            let call = CallNode(member: member, receiver: nil, arguments: [.value(target), .value(value)], types: callTypes(member, [:], nil, .void))
            return TypedExpression(.call(call), .void, here)
        }
        let result = operation(plain.symbol, target, right, target.type, node, here)
        if result.type.isError { return result }
        guard let value = converted(result, to: target.type) else {
            mismatch(result, target.type)
            return invalid(node)
        }
        if case .arithmetic(let symbol, _, let operand) = value.kind {
            return TypedExpression(.assignArithmetic(symbol, target, operand), .void, here)
        }
        return TypedExpression(.assign(target, value), .void, here)
    }

    /// The variable that an l-value begins with.
    func rootVariable(_ expression: TypedExpression) -> TypedExpression? {
        switch expression.kind {
        case .variable: return expression
        case .property(let member, let base?, _):
            if case .native = member.implementation { return nil }
            return rootVariable(base)
        case .tupleElement(let base, _), .force(let base), .chainLink(let base), .keyPathAccess(let base, _): return rootVariable(base)
        case .call(let call): return call.member.kind == .subscriptMember ? call.receiver.flatMap(rootVariable) : nil
        case .convert(let base, _): return rootVariable(base)
        case .integer, .largeInteger, .floating, .string, .boolean, .nilLiteral, .interpolation, .list, .dictionary, .tuple, .metatype, .typeValue, .callValue,
            .closure, .reference, .arithmetic, .comparison, .membership, .negate, .not, .bitNot, .and, .or, .coalesce, .ternary, .statement, .run, .assign,
            .assignArithmetic, .discard, .wrap, .chain, .tryOptional, .tryForce, .range, .isType, .castOptional, .invalid, .property:
            return nil
        }
    }

    private func refuseChange(
        _ target: TypedExpression, _ change: AssignmentError.Change, _ obstacle: AssignmentError.Obstacle, write code: String? = nil
    ) {
        report(target.span, .assignment(AssignmentError(change: change, obstacle: obstacle)), write: code)
    }

    /// The line that declares a constant, with `var`; of a parameter, the line that makes a variable of it.
    private func declaredAsVariable(_ variable: Variable) -> String? {
        guard isCorrecting, let span = variable.span, span.block < blocks.count else { return nil }
        if variable.isParameter { return function.parameters.contains { $0 === variable } ? "var \(variable.name) = \(variable.name)" : nil }
        let line = sources[span.block].lineText(of: span)
        guard let range = line.range(of: "let \(variable.name)") else { return nil }
        let rest = line[range.upperBound...]
        guard rest.first.map({ " :=".contains($0) }) ?? true else { return nil }
        let code = "var \(variable.name)\(rest)"
        return code.count <= 60 && !code.contains("//") && !code.hasSuffix("{") && !code.hasSuffix("[") && !code.hasSuffix("(")
            ? code : "var \(variable.name) = …"
    }

    /// The line that declares a variable, if it is not near.
    private func lineFarAbove(_ variable: Variable) -> Int? {
        guard let span = variable.span, span.block <= block, span.block < blocks.count, block < blocks.count else { return nil }
        return span.block < block || sources[block].text(Span(block: block, start: span.end, end: Int.max)).count { $0 == "\n" } > 5
            ? sources[span.block].line(of: span) : nil
    }

    /// Reports what can't be assigned to, and notes the write.
    func requireSettable(_ target: TypedExpression, for change: AssignmentError.Change) {
        switch target.kind {
        case .invalid: return
        case .variable(let variable):
            use(variable, writes: true)
            // That a name is to be a variable is no fault of a correction's.
            if variable.isLet, tried == nil, !(variable.isInitialisedLater && (variable.owner === function || variable.isGlobal && function.isBlock)) {
                refuseChange(
                    target, change,
                    variable.name == "self"
                        ? .immutableSelf
                        : variable.isParameter
                            ? .parameter(variable.name)
                            : variable.isGlobal && variable.span == nil
                                ? .given(variable.name, isNumber: isNumber(variable.type) || variable.type == .bool)
                                : .constant(variable.name, line: lineFarAbove(variable)),
                    write: declaredAsVariable(variable))
            }
        case .property(let member, let base, _):
            if case .global(let variable) = member.implementation {
                use(variable, writes: true)
                if variable.isLet { refuseChange(target, change, .constantMember(member.name)) }
                return
            }
            guard member.isSettable else {
                if case .stored = member.implementation, let base, isInitialisingSelf(base) { return }
                refuseChange(target, change, isStored(member) ? .constantMember(member.name) : .getOnlyProperty(member.name))
                return
            }
            guard let base, base.type.nominal?.isReference != true else { return }
            requireSettable(base, for: change)
        case .tupleElement(let base, _), .force(let base), .chainLink(let base): requireSettable(base, for: change)
        case .keyPathAccess(let base, let path):
            if path.type.nominal === Nominal.writableKeyPath { return requireSettable(base, for: change) }
            refuseChange(target, change, .readOnlyKeyPath)
        case .tuple(let parts): for part in parts { requireSettable(part, for: change) }
        case .convert(let base, .toSequence): requireSettable(base, for: change)
        case .call(let call) where call.member.kind == .subscriptMember:
            guard call.member.isSettable else {
                refuseChange(target, change, .getOnlySubscript)
                return
            }
            if let receiver = call.receiver, receiver.type.nominal?.isReference != true { requireSettable(receiver, for: change) }
        case .call(let call):
            refuseChange(target, change, .result(of: call.member.name))
        case .integer, .largeInteger, .floating, .string, .boolean, .nilLiteral, .interpolation, .list, .dictionary, .metatype, .typeValue, .callValue,
            .closure, .reference, .arithmetic, .comparison, .membership, .negate, .not, .bitNot, .and, .or, .coalesce, .ternary, .statement, .run, .assign,
            .assignArithmetic, .discard, .wrap, .chain, .tryOptional, .tryForce, .range, .convert, .isType, .castOptional:
            refuseChange(target, change, .notAPlace)
        }
    }

    private func isStored(_ member: Member) -> Bool { if case .stored = member.implementation { return true } else { return false } }

    private func isInitialisingSelf(_ base: TypedExpression) -> Bool {
        if case .variable(let variable) = base.kind { return variable.name == "self" && function.isInitializer }
        return false
    }

    /// If the base of a member or call holds `?`, builds `a?.b` by giving `body` the unwrapped value.
    func chain(_ base: ExprSyntax, _ here: Span, _ body: (TypedExpression) -> TypedExpression) -> TypedExpression? {
        guard let (link, isWhole) = chainLink(base) else { return nil }
        if isWhole {
            let value = check(link.expression)
            if value.type.isError { return value }
            guard let inner = value.type.wrapped else {
                report(span(link), .type(.notChainable(value.type.resolved.description)))
                return TypedExpression(.invalid, .error, here)
            }
            // `a?.b?.c`: one chain with two links.
            if case .chain(let before, let wraps) = value.kind {
                return chained(body(wraps ? before : TypedExpression(.chainLink(before), inner, span(link))), here)
            }
            return chained(body(TypedExpression(.chainLink(value), inner, span(link))), here)
        }
        // A link further left: the base is a chain of its own, which this one makes longer.
        let value = check(base)
        if value.type.isError { return value }
        guard case .chain(let inner, _) = value.kind else { return chained(body(value), here) }
        return chained(body(inner), here)
    }

    private func chained(_ value: TypedExpression, _ here: Span) -> TypedExpression {
        if value.type.isError { return value }
        if case .chain = value.kind { return value }
        let wraps = !value.type.isOptional
        return TypedExpression(.chain(value, wraps: wraps), wraps ? .optional(value.type) : value.type, here)
    }

    /// The `?` that a base has, and whether it is the base's last part.
    private func chainLink(_ base: ExprSyntax) -> (OptionalChainingExprSyntax, Bool)? {
        if let link = base.as(OptionalChainingExprSyntax.self) { return (link, true) }
        if let member = base.as(MemberAccessExprSyntax.self), let inner = member.base { return chainLink(inner).map { ($0.0, false) } }
        if let call = base.as(FunctionCallExprSyntax.self) { return chainLink(call.calledExpression).map { ($0.0, false) } }
        if let call = base.as(SubscriptCallExprSyntax.self) { return chainLink(call.calledExpression).map { ($0.0, false) } }
        return nil
    }

    /// `text[i]` as `Array(text)[i]`.
    private func asCharacters(_ node: SubscriptCallExprSyntax) -> String {
        "Array(\(swift(node.calledExpression)))[\(node.arguments.first.map { swift($0.expression) } ?? "")]"
    }

    private func isNumber(_ argument: WrittenArgument) -> Bool {
        guard let name = argument.expression.as(DeclReferenceExprSyntax.self), case .variable(let variable)? = scope.find(name.baseName.text) else {
            return false
        }
        return variable.type.resolved == .int
    }

    func subscripted(_ node: SubscriptCallExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if let chained = chain(node.calledExpression, here, { [self] base in subscripted(base, node, hint, here) }) { return chained }
        // `[Int](…)` and `[String: Int]()` are read as calls of a list literal, not here.
        return subscripted(check(node.calledExpression), node, hint, here)
    }

    private func subscripted(_ base: TypedExpression, _ node: SubscriptCallExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        var arguments = node.arguments.map { WrittenArgument(label: $0.label?.text, expression: $0.expression) }
        if let closure = node.trailingClosure {
            arguments.append(WrittenArgument(label: nil, expression: ExprSyntax(closure), isTrailing: true, isFirstTrailing: true))
        }
        if isForeignIndex(node, of: base) { return invalid(node) }
        if base.type.isError {
            checkLoosely(arguments)
            return invalid(node)
        }
        if arguments.count == 1, arguments[0].label == "keyPath" { return throughKeyPath(base, arguments[0], node, here) }
        applyDefault(base.type)
        if arguments.count == 1, let whole = arguments[0].expression.as(DeclReferenceExprSyntax.self), whole.baseName.text == "..." {
            switch base.type.head {
            case .nominal(.array, let element): return TypedExpression(.convert(base, .toSlice), .nominal(.arraySlice, element), here)
            case .nominal(.arraySlice, _), .substring: return base
            case .string: return TypedExpression(base.kind, .substring, here)
            default: break
            }
        }
        if case .metatype(let instance) = base.type.head {
            let found = members("subscript", of: instance).filter { $0.isStatic && $0.kind == .subscriptMember }
            if !found.isEmpty { return resolve(found, name: "subscript", receiver: nil, ownerType: instance, arguments, node, hint, here) }
        }
        let found = members("subscript", of: base.type).filter { !$0.isStatic && $0.kind == .subscriptMember }
        let isText = base.type.head == .string || base.type.head == .substring
        let hasOwn = found.contains { if case .computed = $0.implementation { true } else { false } }
        if isText, !hasOwn, arguments.count == 1, arguments[0].expression.is(IntegerLiteralExprSyntax.self) {
            report(here, .call(.noNumberSubscriptOfText), write: firstWorking([asCharacters(node)]))
            return invalid(node)
        }
        if isText, !hasOwn, arguments.count == 1, arguments[0].label == nil,
            !arguments[0].expression.is(DeclReferenceExprSyntax.self) || isNumber(arguments[0]),
            !works(node.trimmedDescription), works(asCharacters(node), besides: node.trimmedDescription)
        {
            report(here, .call(.noNumberSubscriptOfText), write: asCharacters(node))
            return invalid(node)
        }
        guard !found.isEmpty else {
            if let inner = base.type.wrapped, !members("subscript", of: inner).isEmpty {
                report(here, .call(.subscriptOfOptional(base.type.resolved.description)))
            } else if case .tuple = base.type.head, let index = arguments.first?.expression.as(IntegerLiteralExprSyntax.self) {
                report(here, .named(node.trimmedDescription, write: "\(swift(node.calledExpression)).\(index.literal.text)"))
            } else if case .function = base.type.head, isTalkative {
                let (callee, index) = (swift(node.calledExpression), swift(node.arguments))
                let called = firstWorking(
                    ["\(callee)(\(index))", "\(callee)()[\(index)]", "try \(callee)()[\(index)]"], besides: node.trimmedDescription)
                report(here, .syntax(.typing(.callBrackets), write: called ?? "\(callee)(\(index))"))
            } else {
                let list = "Array(\(swift(node.calledExpression)))[\(node.arguments.trimmedDescription)]"
                let index = node.arguments.trimmedDescription
                let parts = base.type.nominal?.kind == .host ? base.type.nominal!.members.names.sorted() : []
                let ofParts = parts.map { "\(piece(swift(node.calledExpression))).\($0)[\(index)]" }
                report(
                    here, .call(.noSubscripts(base.type.resolved.description)), write: firstWorking(ofParts + [list], besides: node.trimmedDescription))
            }
            checkLoosely(arguments)
            return invalid(node)
        }
        return resolve(found, name: "subscript", receiver: base, ownerType: base.type, arguments, node, hint, here)
    }
}
