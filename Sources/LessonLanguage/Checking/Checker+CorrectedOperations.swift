import SwiftSyntax

/// Operations whose operands don't fit each other, as they would be right.
extension Checker {
    /// The operation with its operands made to fit; nil where nothing does.
    func corrected(_ symbol: String, _ left: TypedExpression, _ right: TypedExpression, _ node: some SyntaxProtocol) -> String? {
        guard isCorrecting, let infix = node.as(InfixOperatorExprSyntax.self) else { return nil }
        let operation = Operation(
            sign: infix.operator.trimmedDescription, left: swift(infix.leftOperand), right: swift(infix.rightOperand), a: settled(left.type),
            b: settled(right.type))
        let isSum = infix.parent?.as(InfixOperatorExprSyntax.self).map {
            $0.operator.is(AssignmentExprSyntax.self) && $0.leftOperand.trimmedDescription == infix.leftOperand.trimmedDescription
        }
        if operation.isCompound || isSum == true, operation.a == .int, operation.b == .double, let line = declaredWithDecimals(left) { return line }
        let original = infix.trimmedDescription
        let same = operation.with(right: operation.right)
        return firstWorking((same == original ? [] : [same]) + candidates(operation), besides: original)
    }

    /// `var total = 0`, to which numbers with decimals are added: declared as one of them.
    private func declaredWithDecimals(_ target: TypedExpression) -> String? {
        guard case .variable(let variable) = target.kind, let span = variable.span, span.block < blocks.count else { return nil }
        let line = sources[span.block].lineText(of: span)
        guard let parts = line.firstMatch(of: /var (\w+)(: Int)? = (\d+)\s*$/), String(parts.1) == variable.name else { return nil }
        return parts.2 == nil ? "var \(parts.1) = \(parts.3).0" : "var \(parts.1): Double = \(parts.3)"
    }

    private struct Operation {
        let sign: String
        let left: String
        let right: String
        let a: StaticType
        let b: StaticType

        var isCompound: Bool { sign.count > 1 && sign.hasSuffix("=") && !["==", "!=", "<=", ">="].contains(sign) }
        var isRange: Bool { sign == "..<" || sign == "..." }
        var plain: String { isCompound ? String(sign.dropLast()) : sign }

        func with(left: String) -> String { "\(left) \(sign) \(right)" }
        func with(right: String) -> String { isRange ? "\(left)\(sign)\(right)" : "\(left) \(sign) \(right)" }
    }

    private func candidates(_ o: Operation) -> [String] {
        if let inner = o.a.wrapped { return o.isCompound ? optionalTargets(o, inner) : unwrapped(o.left, inner).flatMap { fitting(o, left: $0, inner) } }
        if let inner = o.b.wrapped {
            return unwrapped(o.right, inner).flatMap { opened in [o.with(right: opened)] + bridges(opened, inner, o.a).map { o.with(right: $0) } }
        }
        if isNumber(o.a), isNumber(o.b) { return numbers(o) }
        let (first, second) = (element(of: o.a), element(of: o.b))
        // How many there are, where a whole number is compared with a list, or counted up to one.
        let isCounted = o.isRange || ["<", ">", "<=", ">="].contains(o.sign)
        if isCounted, o.a == .int, second != nil { return [o.with(right: "\(piece(o.right)).count")] }
        if isCounted, o.b == .int, first != nil, !o.isRange { return [o.with(left: "\(piece(o.left)).count")] }
        if let first, second == nil, !o.a.isText { return eachOfLeft(o, first) + fitted(o) }
        if let second, first == nil, !o.b.isText, isNumber(o.a) { return eachOfRight(o, second) + fitted(o) }
        if let first, let second, !o.a.isText, !o.b.isText { return pairs(o, first, second) + fitted(o) }
        return fitted(o)
    }

    private func element(of type: StaticType) -> StaticType? { type.nominal === Nominal.dictionary ? nil : elementType(of: type)?.resolved }

    private func fitting(_ o: Operation, left: String, _ type: StaticType) -> [String] {
        let plain = Operation(sign: o.sign, left: left, right: o.right, a: type.resolved, b: o.b)
        return [o.with(left: left)] + (o.b.isOptional ? [] : fitted(plain))
            + (o.b.wrapped.map { unwrapped(o.right, $0).map { "\(left) \(o.sign) \($0)" } } ?? [])
    }

    /// One operand made what the other is.
    private func fitted(_ o: Operation) -> [String] {
        bridges(o.right, o.b, o.a).map { o.with(right: $0) } + (o.isCompound ? [] : bridges(o.left, o.a, o.b).map { o.with(left: $0) })
    }

    private func optionalTargets(_ o: Operation, _ inner: StaticType) -> [String] {
        let values = [o.right] + bridges(o.right, o.b, inner)
        let opened = unwrapped(o.left, inner)
        return opened.flatMap { left in values.map { "\(left) \(o.sign) \($0)" } } + opened.map { "\(o.left) = \($0) \(o.plain) \(o.right)" }
    }

    /// Numbers of two kinds: that with decimals decides.
    private func numbers(_ o: Operation) -> [String] {
        if o.isRange { return [o.b == .int ? o.with(left: "Int(\(o.left))") : o.with(right: "Int(\(o.right))"), "Int(\(o.left))\(o.sign)Int(\(o.right))"] }
        if o.plain == "%" {
            let (a, b) = (o.a == .int ? "Double(\(o.left))" : piece(o.left), o.b == .int ? "Double(\(o.right))" : o.right)
            return ["\(a).truncatingRemainder(dividingBy: \(b))"]
        }
        let left = ["\(o.b)(\(o.left)) \(o.sign) \(o.right)"], right = ["\(o.left) \(o.sign) \(o.a)(\(o.right))"]
        if o.isCompound { return right }
        // What whole numbers are divided by is divided with decimals.
        if o.a == .int, o.b == .double, o.left.contains(" / ") { return ["\(knowing(o.left).fraction(o.left, isWhole: true)) \(o.sign) \(o.right)"] + left }
        return o.a == .int || o.a == .float ? left + right : right + left
    }

    private func eachOfLeft(_ o: Operation, _ element: StaticType) -> [String] {
        guard isNumber(element), isNumber(o.b) else { return o.isCompound ? ["\(o.left).append(\(o.right))"] : [] }
        if o.sign == "*", o.b == .int, o.left.hasPrefix("["), o.left.hasSuffix("]"), !o.left.contains(","), !o.left.dropFirst().contains("[") {
            return ["Array(repeating: \(o.left.dropFirst().dropLast()), count: \(o.right))"]
        }
        if o.isCompound { return o.plain == "+" ? ["\(o.left).append(\(o.right))"] : ["\(o.left) = \(o.left).map { $0 \(o.plain) \(o.right) }"] }
        let values = ["$0 \(o.sign) \(o.right)", "Double($0) \(o.sign) \(o.right)", "$0 \(o.sign) \(element)(\(o.right))"]
        return o.right.contains("$0") ? [] : values.map { "\(piece(o.left)).map { \($0) }" }
    }

    private func eachOfRight(_ o: Operation, _ element: StaticType) -> [String] {
        guard isNumber(element), !o.isCompound, !o.isRange, !o.left.contains("$0") else { return [] }
        let values = ["\(o.left) \(o.sign) $0", "\(o.left) \(o.sign) Double($0)", "\(element)(\(o.left)) \(o.sign) $0"]
        return values.map { "\(piece(o.right)).map { \($0) }" }
    }

    private func pairs(_ o: Operation, _ first: StaticType, _ second: StaticType) -> [String] {
        if o.plain == "+" {
            let (left, right) = (bridges(o.left, o.a, o.b), bridges(o.right, o.b, o.a))
            let (a, b) = (left.map { o.with(left: $0) }, right.map { o.with(right: $0) })
            return o.isCompound ? b : second == .double ? a + b : b + a
        }
        guard isNumber(first), isNumber(second), !o.isCompound, !o.isRange else { return [] }
        let values = ["$0 \(o.sign) $1", "Double($0) \(o.sign) $1", "$0 \(o.sign) Double($1)"]
        return values.map { "zip(\(o.left), \(o.right)).map { \($0) }" }
    }
}

extension StaticType {
    fileprivate var isText: Bool { self == .string || self == .substring }
}
