import SwiftSyntax

extension Checker {
    func infix(_ node: InfixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if node.operator.is(AssignmentExprSyntax.self) { return assignment(node, here) }
        guard let symbol = node.operator.as(BinaryOperatorExprSyntax.self)?.operator.text else {
            if isArrow(node, here) { return invalid(node) }
            refuse(node.operator, .unknownOperator(node.operator.trimmedDescription))
            return invalid(node)
        }
        let isComparison: Bool
        switch InfixOperator(symbol) {
        case .and?: return TypedExpression(.and(check(node.leftOperand, as: .bool), check(node.rightOperand, as: .bool)), .bool, here)
        case .or?: return TypedExpression(.or(check(node.leftOperand, as: .bool), check(node.rightOperand, as: .bool)), .bool, here)
        case .coalesce?: return coalesce(node, hint, here)
        case .range(let isClosed)?: return range(node, symbol, isClosed: isClosed, hint, here)
        case .compound(let plain)?: return compound(node, plain, here)
        case .refused?:
            refuse(node.operator, .knownOperator(symbol))
            return invalid(node)
        case nil: return ownOperator(symbol, node, hint, here)
        case .comparison?: isComparison = true
        case .arithmetic?: isComparison = false
        }
        // What takes anything, or an optional, says nothing of an operand beyond what it wraps.
        let plain = hint.map { $0.wrapped ?? $0 }
        let isOpen = plain?.head == .any || plain?.nominal?.kind == .hostProtocol
        let operandHint = isComparison || isOpen ? nil : plain
        var left = check(node.leftOperand, hint: contextual(node.leftOperand) ? nil : operandHint, deferringContext: true)
        var right: TypedExpression
        if left == nil {
            right = check(node.rightOperand, hint: operandHint)
            left = check(node.leftOperand, hint: right.type)
        } else {
            // An object's operators take other things too: what both branches of a choice are is found without it.
            var isFree = left!.type.nominal?.kind == .host && isTernary(node.rightOperand)
            // And what a list literal holds does not bind one beside it.
            if case .list = left!.kind, symbol == NumberOperator.plus.rawValue { isFree = true }
            right = check(node.rightOperand, hint: contextual(node.rightOperand) ? left!.type : operandHint ?? (isFree ? nil : left!.type))
        }
        return operation(symbol, left!, right, hint, node, here)
    }

    /// An operator that only the lesson or the host declares: its declarations say what a closure or literal is to be.
    private func ownOperator(_ symbol: String, _ node: InfixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let declared = operators(symbol, .void, .void).filter { $0.0.parameters.count == 2 }
        let left = check(node.leftOperand, hint: declared.count == 1 ? declared[0].0.parameters[0].type.concrete : nil)
        let usable = operators(symbol, left.type.head, .void).filter { $0.0.parameters.count == 2 }
        let right = check(node.rightOperand, hint: usable.count == 1 ? usable[0].0.parameters[1].type.concrete : nil)
        if usable.isEmpty, operators(symbol, left.type.head, right.type.head).isEmpty, !left.type.isError, !right.type.isError {
            let place = sources[block].place(of: span(node.operator))
            if findings.says(atLine: place.line, column: place.column) { return invalid(node) }
            report(node.operator, .operand(.noOperator(symbol, left: left.type.resolved.description, right: right.type.resolved.description)))
            return invalid(node)
        }
        return operation(symbol, left, right, hint, node, here)
    }

    private func check(_ syntax: ExprSyntax, hint: StaticType?, deferringContext: Bool) -> TypedExpression? {
        contextual(syntax) ? nil : check(syntax, hint: hint)
    }

    private func isTernary(_ syntax: ExprSyntax) -> Bool {
        if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first { return isTernary(only.expression) }
        return syntax.is(TernaryExprSyntax.self)
    }

    private func contextual(_ syntax: ExprSyntax) -> Bool {
        if let member = syntax.as(MemberAccessExprSyntax.self) { return member.base == nil }
        if let call = syntax.as(FunctionCallExprSyntax.self) { return contextual(call.calledExpression) }
        return syntax.is(NilLiteralExprSyntax.self)
    }

    func operation(_ symbol: String, _ left: TypedExpression, _ right: TypedExpression, _ hint: StaticType?, _ node: some SyntaxProtocol, _ here: Span)
        -> TypedExpression
    {
        if left.type.isError || right.type.isError { return invalid(node) }
        let (a, b) = (left.type.head, right.type.head)
        let candidates = operators(symbol, a, b)
        if !candidates.isEmpty {
            let arguments = [
                WrittenArgument(label: nil, expression: ExprSyntax(MissingExprSyntax())),
                WrittenArgument(label: nil, expression: ExprSyntax(MissingExprSyntax())),
            ]
            var best: (member: Member, owner: StaticType?, cost: Int)?
            for (member, owner) in candidates where member.parameters.count == 2 {
                let cost = distance(left.type, member.parameters[0].type) + distance(right.type, member.parameters[1].type)
                let fits = wouldFit {
                    converted(left, to: member.parameters[0].type.substituting(ownerSubstitution(member, owner ?? .void))) != nil
                        && converted(right, to: member.parameters[1].type.substituting(ownerSubstitution(member, owner ?? .void))) != nil
                }
                if fits, best.map({ cost < $0.cost }) ?? true { best = (member, owner, cost) }
            }
            if let (member, owner, _) = best {
                return build(member, [[0], [1]], receiver: nil, ownerType: owner, arguments, [left, right], hint, here) ?? invalid(node)
            }
        }
        switch InfixOperator(symbol) {
        case .comparison(let own)?: return comparison(own, left, right, a, b, node, here)
        case .arithmetic(let own)?: if let result = builtIn(own, left, right, hint, here) { return result }
        case .compound?, .and?, .or?, .coalesce?, .range?, .refused?, nil: break
        }
        return wrongOperands(symbol, left, right, node, here)
    }

    /// Operators that the host or the lesson declares for these operands.
    func operators(_ symbol: String, _ a: StaticType, _ b: StaticType) -> [(Member, StaticType?)] {
        var found: [(Member, StaticType?)] = []
        for type in [a, b] {
            guard case .nominal(let nominal, _) = type else { continue }
            for member in (nominal.members[symbol] ?? []) + (declarations.extensions[nominal]?[symbol] ?? []) { found.append((member, type)) }
        }
        for member in host.operators[symbol] ?? [] { found.append((member, nil)) }
        if case .functions(let members)? = scope.find(symbol) { found += members.map { ($0, nil) } }
        return found
    }

    private func builtIn(
        _ symbol: ArithmeticOperator, _ left: TypedExpression, _ right: TypedExpression, _ hint: StaticType?, _ here: Span
    ) -> TypedExpression? {
        let (a, b) = (left.type.head, right.type.head)
        for nominal in [a.nominal, b.nominal].compactMap({ $0 }) where nominal.isPlaceholder && !Placeholders.knows(symbol, nominal) { return nil }
        if symbol == .number(.plus) {
            if let result = concatenation(left, right, hint, here) { return result }
            if isText(a), isText(b), attempt({ unify(a, b) }) {
                if a.head == .character { return nil }
                if case .variable = a.head { _ = unify(a, .string) }
                return TypedExpression(.arithmetic(.number(.plus), left, right), a.head == .substring ? .substring : .string, here)
            }
        }
        if case .bits(let own) = symbol, own.isShift { return shift(symbol, left, right, hint, here) }
        guard isNumber(a) || isOpen(a), isNumber(b) || isOpen(b), attempt({ unify(a, b) }) else { return nil }
        if symbol.isOfWholeNumbers {
            guard becomesWhole(a, hint) else { return nil }
        } else if case .variable(let hole) = a.head, hole.literal == .none, let hint, isNumber(hint.head) {
            _ = attempt { unify(a, hint) }
        }
        inference.require(a, .standard(.numeric), here)
        let result = TypedExpression(.arithmetic(symbol, left, right), a, here)
        if symbol == .number(.divided) { divisions[here.start..<max(here.start, here.end)] = result }
        return result
    }

    /// The distance of a shift may be a whole number of another kind.
    private func shift(
        _ symbol: ArithmeticOperator, _ left: TypedExpression, _ right: TypedExpression, _ hint: StaticType?, _ here: Span
    ) -> TypedExpression? {
        guard isNumber(left.type) || isOpen(left.type), isNumber(right.type) || isOpen(right.type) else { return nil }
        guard becomesWhole(left.type, hint), becomesWhole(right.type, nil) else { return nil }
        return TypedExpression(.arithmetic(symbol, left, right), left.type.head, here)
    }

    /// An operand of an operator of whole numbers: what is open becomes what the context wants, or Int.
    func becomesWhole(_ type: StaticType, _ hint: StaticType?) -> Bool {
        if case .variable(let hole) = type.head {
            guard hole.literal != .float else { return false }
            let wanted = hint?.wrapped ?? hint
            if let wanted, wanted.integer != nil, attempt({ unify(type, wanted) }) { return true }
            return unify(type, .int)
        }
        return type.integer != nil || type.nominal?.isPlaceholder == true && type.nominal?.conformances.contains(.binaryInteger) == true
    }

    /// `+` of a collection that can grow (a text, a list, a slice) and anything that can be walked: as the first is, where both can.
    private func concatenation(_ left: TypedExpression, _ right: TypedExpression, _ hint: StaticType?, _ here: Span) -> TypedExpression? {
        // A text literal beside characters that can be walked is a String.
        for (literal, other) in [(left, right), (right, left)] where literal.type.openVariable?.literal == .string && !isText(other.type) {
            if elementType(of: other.type)?.head == .character { _ = unify(literal.type, .string) }
        }
        let (first, second) = (growing(left), growing(right))
        let list = [left.type.head, right.type.head].first { $0.nominal === Nominal.array }
        guard let kind = hint?.nominal === Nominal.array && second?.nominal === Nominal.array ? second : first ?? second ?? list else { return nil }
        let wanted: StaticType
        switch kind {
        case .string, .substring:
            // Two texts, or a literal that may become one, need nothing to be made.
            if isText(left.type), isText(right.type), left.type.head != .character, right.type.head != .character {
                guard first != nil, second != nil else { return nil }
                return TypedExpression(.arithmetic(.number(.plus), left, right), kind, here)
            }
            guard let a = asText(left), let b = asText(right) else { return nil }
            return TypedExpression(.arithmetic(.number(.plus), a, b), kind, here)
        case .nominal(.array, _):
            // Literals become what the other is; of two literals that with optional elements can hold both.
            let lists = [left, right].filter { $0.type.nominal === Nominal.array }
            wanted = (lists.first { if case .list = $0.kind { false } else { true } } ?? lists.first { $0.type.arguments[0].isOptional })?.type ?? kind
        default: wanted = kind
        }
        let sequence = StaticType.sequence(wanted.arguments[0])
        func part(_ value: TypedExpression) -> TypedExpression? { converted(value, to: value.type.nominal === wanted.nominal ? wanted : sequence) }
        guard let a = part(left), let b = part(right) else { return nil }
        return TypedExpression(.arithmetic(.number(.plus), a, b), wanted, here)
    }

    /// The type of an operand that a `+` can grow: not of a view, which `reversed()` gives where no list is asked for.
    private func growing(_ value: TypedExpression) -> StaticType? {
        let type = value.type.head
        let kinds: [Nominal] = [.array, .arraySlice, .string, .substring]
        guard let nominal = type.nominal, kinds.contains(nominal), asView(value) == nil else { return nil }
        return type
    }

    /// A text, or characters that can be walked, as a text.
    private func asText(_ value: TypedExpression) -> TypedExpression? {
        if [.string, .substring].contains(value.type.head) { return value }
        guard elementType(of: value.type) != nil, let characters = converted(value, to: .sequence(.character)) else { return nil }
        return TypedExpression(.convert(characters, .toText), .string, value.span)
    }

    private func comparison(
        _ symbol: ComparisonOperator, _ left: TypedExpression, _ right: TypedExpression, _ a: StaticType, _ b: StaticType, _ node: some SyntaxProtocol,
        _ here: Span
    ) -> TypedExpression {
        let isEquality = symbol.isEquality
        if isEquality, isNilLiteral(left) || isNilLiteral(right) {
            let other = isNilLiteral(left) ? right : left
            if other.type.isOptional || isNilLiteral(other) {
                let value = coerce(isNilLiteral(left) ? left : right, to: other.type)
                return TypedExpression(.comparison(symbol, other, value), .bool, here)
            }
            report(here, .operand(.comparedToNil(other.type.description, isAlways: symbol == .unequal)))
            return TypedExpression(.boolean(symbol == .unequal), .bool, here)
        }
        var (left, right) = (left, right)
        if case .tuple(let x) = a, case .tuple(let y) = b, x.count == y.count {
            guard attempt({ zip(x, y).allSatisfy { unify($0.type, $1.type) } }) else { return wrongOperands(symbol.rawValue, left, right, node, here) }
            for field in x { inference.require(field.type, .standard(isEquality ? .equatable : .comparable), here) }
            return TypedExpression(.comparison(symbol, left, right), .bool, here)
        }
        if isEquality, case .metatype = a, case .metatype = b { return TypedExpression(.comparison(symbol, left, right), .bool, here) }
        if !attempt({ unify(a, b) }) {
            if isEquality, a.isOptional, let same = converted(right, to: a) {
                right = same
            } else if isEquality, b.isOptional, let same = converted(left, to: b) {
                left = same
            } else if isEquality, let nominal = a.nominal, let same = literal(right, as: nominal) {
                right = same
            } else if isEquality, let nominal = b.nominal, let same = literal(left, as: nominal) {
                left = same
            } else if case .nominal(.array, _) = a, let same = converted(right, to: a) {
                right = same
            } else {
                return wrongOperands(symbol.rawValue, left, right, node, here)
            }
        }
        let type = left.type
        inference.require(type, .standard(isEquality ? .equatable : .comparable), here, orSay: .operand(.equal(symbol.rawValue, operands: type.description)))
        return TypedExpression(.comparison(symbol, left, right), .bool, here)
    }

    private func wrongOperands(_ symbol: String, _ left: TypedExpression, _ right: TypedExpression, _ node: some SyntaxProtocol, _ here: Span)
        -> TypedExpression
    {
        let (a, b) = (left.type.resolved, right.type.resolved)
        for (type, value) in [(a, left), (b, right)] where type.isOptional && !isNilLiteral(value) {
            let other = type == a ? b : a
            if !other.isOptional || symbol.count == 1 && symbol != "=" {
                report(value.span, .type(.mustUnwrap(type.description, to: type.wrapped!.description)), write: corrected(symbol, left, right, node))
                return invalid(node)
            }
        }
        if isTextPlusNumber(symbol, left, right, node) { return invalid(node) }
        if let infix = node.as(InfixOperatorExprSyntax.self), isElementwise(symbol, left.type, right, infix) { return invalid(node) }
        let place = node.as(InfixOperatorExprSyntax.self).map { span($0.operator) } ?? here
        // That it stands beside another is told already.
        let told = sources[place.block].place(of: place)
        if findings.says(atLine: told.line, column: told.column) { return invalid(node) }
        let correction = corrected(symbol, left, right, node)
        if a == b {
            report(place, .operand(.equal(symbol, operands: a.description)), write: correction)
        } else {
            let converting = isNumber(a) && isNumber(b) ? (a == .int ? b : a).description : nil
            report(place, .operand(.different(symbol, left: a.description, right: b.description, converting: converting)), write: correction)
        }
        return invalid(node)
    }

    func isNumber(_ type: StaticType) -> Bool {
        switch type.head {
        case .nominal(let nominal, _):
            return nominal.integer != nil || nominal === Nominal.double || nominal === Nominal.float
                || nominal.isPlaceholder && nominal.conformances.contains(.additiveArithmetic)
        case .variable(let hole): return hole.literal == .integer || hole.literal == .float
        case .tuple, .function, .metatype, .generic, .any, .never, .error: return false
        }
    }

    private func isOpen(_ type: StaticType) -> Bool {
        if case .variable(let hole) = type.head { return hole.literal == .none } else { return false }
    }

    private func isText(_ type: StaticType) -> Bool {
        switch type.head {
        case .nominal(.string, _), .nominal(.substring, _), .nominal(.character, _): return true
        case .variable(let hole): return hole.literal == .string || hole.literal == .none
        case .nominal, .tuple, .function, .metatype, .generic, .any, .never, .error: return false
        }
    }

    private func coalesce(_ node: InfixOperatorExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let left = check(node.leftOperand, hint: hint.map { $0.isOptional ? $0 : .optional($0) })
        if left.type.isError { return invalid(node) }
        guard let inner = left.type.wrapped else {
            report(here, .operand(.neverNil(left.type.resolved.description)))
            return left
        }
        let right = check(node.rightOperand, hint: inner)
        if let value = converted(right, to: inner) { return TypedExpression(.coalesce(left, value, wraps: false), inner, here) }
        if right.type.isOptional || isNilLiteral(right), let value = converted(right, to: left.type) {
            return TypedExpression(.coalesce(left, value, wraps: true), left.type, here)
        }
        if let value = converted(left, to: .optional(right.type)) {
            return TypedExpression(.coalesce(value, right, wraps: false), right.type, here)
        }
        mismatch(right, inner)
        return invalid(node)
    }

    private func range(_ node: InfixOperatorExprSyntax, _ symbol: String, isClosed: Bool, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let nominal = isClosed ? Nominal.closedRange : Nominal.range
        var bound: StaticType?
        if case .nominal(nominal, let arguments)? = (hint?.wrapped ?? hint)?.head { bound = arguments[0] }
        let lower = check(node.leftOperand, hint: bound)
        let upper = check(node.rightOperand, hint: bound)
        if lower.type.isError || upper.type.isError { return invalid(node) }
        if let bound { _ = attempt { unify(lower.type, bound) } }
        guard unify(lower.type, upper.type) else { return wrongOperands(symbol, lower, upper, node, here) }
        inference.require(lower.type, .standard(.comparable), here)
        return TypedExpression(.range(lower: lower, upper: upper, isClosed: isClosed), .nominal(nominal, [lower.type]), here)
    }
}
