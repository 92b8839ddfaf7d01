/// Values of the block that stand as statements and are not shown: what Swift's compiler warns of.
extension Checker {
    /// - Parameter shown: where the value stands that the block shows as its last.
    func findUnusedValues(besides shown: Range<Int>?) {
        guard !findings.says(ofBlock: block) else { return }
        // A generic function's body is checked once for each set of types.
        var seen: Set<Int> = []
        for value in statementValues where value.span.block == block && value.span.start..<value.span.end != shown && !value.isDisplayed {
            guard warnings.count < Self.mostReports, let kind = unusedKind(of: value), seen.insert(value.span.start).inserted else { continue }
            let text = sources[block].text(value.span)
            let isShort = text.count <= 50 && !text.contains(where: \.isNewline)
            let place = sources[block].place(of: value.span)
            warnings.append(
                Diagnostic(
                    severity: .warning, line: place.line, column: place.column, length: place.length,
                    error: .unused(UnusedValue(kind: kind, code: isShort ? text : nil)), block: block))
        }
    }

    private func unusedKind(of value: TypedExpression) -> UnusedValue.Kind? {
        let type = value.type.resolved
        if type.isVoid || type.isNever || type.isError || type.wrapped?.isVoid == true { return nil }
        switch value.kind {
        case .assign, .assignArithmetic, .discard, .invalid, .run, .statement, .reference, .metatype, .closure, .nilLiteral: return nil
        case .chain(let inner, _): return inner.type.resolved.isVoid ? nil : unusedKind(of: inner)
        case .tryForce(let inner), .convert(let inner, _): return unusedKind(of: inner)
        case .call(let call): return call.member.isDiscardable ? nil : unusedKind(of: call, type)
        case .callValue: return .value(type: type.description)
        case .variable(let variable): return .name(variable.name)
        case .integer, .largeInteger, .floating, .string, .boolean, .interpolation: return .literal
        case .arithmetic(let symbol, _, _): return .operation(symbol.symbol)
        case .comparison(.equal, let target, let other): return comparison(of: target, with: other)
        case .comparison(let symbol, _, _): return .operation(symbol.rawValue)
        case .membership: return .operation("~=")
        case .negate: return .operation("-")
        case .not: return .operation("!")
        case .bitNot: return .operation("~")
        case .and: return .operation("&&")
        case .or: return .operation("||")
        case .coalesce: return .operation("??")
        case .range(let lower, let upper, let isClosed): return .operation(isClosed || lower == nil || upper == nil ? "..." : "..<")
        case .tryOptional: return .tried
        case .list, .dictionary, .tuple, .typeValue, .property, .tupleElement, .keyPathAccess, .ternary, .wrap, .force, .chainLink, .isType, .castOptional:
            return .value(type: type.description)
        }
    }

    private func unusedKind(of call: CallNode, _ type: StaticType) -> UnusedValue.Kind {
        switch call.member.kind {
        case .function, .method: return .call(call.member.name)
        case .initializer: return .initializer(of: type.description)
        case .operatorFunction:
            let operands = (call.receiver.map { [$0] } ?? []) + call.arguments.flatMap(\.values)
            guard call.member.name == "==", operands.count == 2 else { return .operation(call.member.name) }
            return comparison(of: operands[0], with: operands[1])
        case .property, .subscriptMember, .enumCase: return .value(type: type.description)
        }
    }

    /// Who compares a variable and drops the answer may have meant to assign.
    private func comparison(of target: TypedExpression, with other: TypedExpression) -> UnusedValue.Kind {
        let value = sources[block].text(other.span)
        guard case .variable(let variable) = target.kind, !variable.isLet, value.count <= 50, !value.contains(where: \.isNewline) else {
            return .operation("==")
        }
        return .comparison(of: variable.name, with: value)
    }
}
