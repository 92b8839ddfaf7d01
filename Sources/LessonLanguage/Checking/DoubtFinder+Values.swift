import SwiftSyntax

/// Numbers, and what variables are given.
extension DoubtFinder {
    func look(at node: PatternBindingSyntax) {
        guard node.typeAnnotation == nil, let value = node.initializer?.value, let name = node.pattern.as(IdentifierPatternSyntax.self)?.identifier.text
        else { return }
        if let closure = value.as(ClosureExprSyntax.self), closure.signature == nil, closure.statements.isEmpty {
            if !checker.isUsedAsFunction(name) { add(closure, .emptyClosure(name: name)) }
        } else if !isWrong, let member = value.as(MemberAccessExprSyntax.self), member.base != nil,
            let takesNothing = checker.methodValues[range(of: member)], !checker.isUsedAsFunction(name)
        {
            add(member, .notCalled(name: name, function: member.trimmedDescription, takesNothing: takesNothing))
        }
    }

    func look(at node: SequenceExprSyntax) {
        let parts = Array(node.elements)
        for index in parts.indices.dropFirst().dropLast() {
            guard let symbol = parts[index].as(BinaryOperatorExprSyntax.self)?.operator.text else { continue }
            let (left, right) = (parts[index - 1], parts[index + 1])
            if symbol == "..." || symbol == "..<" { lookAtRange(left, right, symbol, in: node) }
            if symbol == "/" {
                lookAtDivision(left, right, in: node)
                lookForLostDecimals(parts, at: index, in: node)
            } else if symbol == "^" {
                lookAtPower(left, right, isAlone: parts.count == 3)
            }
        }
    }

    /// `for i in [0:5]`, a dictionary of one entry, and `for i in [0...5]`, a list of one range.
    func look(at node: ForStmtSyntax) {
        guard node.pattern.is(IdentifierPatternSyntax.self) || node.pattern.is(WildcardPatternSyntax.self) else { return }
        let code = node.sequence.trimmedDescription
        guard code.utf8.count <= 60 else { return }
        if let entries = node.sequence.as(DictionaryExprSyntax.self)?.content.as(DictionaryElementListSyntax.self), entries.count == 1,
            let entry = entries.first,
            entry.key.is(IntegerLiteralExprSyntax.self), checker.isWhole(entry.value)
        {
            add(node.sequence, .listOfRange(code: code, write: "\(entry.key.trimmedDescription)..<\(entry.value.trimmedDescription)"))
        } else if let elements = node.sequence.as(ArrayExprSyntax.self)?.elements, elements.count == 1, let element = elements.first?.expression,
            let parts = element.as(SequenceExprSyntax.self)?.elements, parts.count == 3,
            ["...", "..<"].contains(parts[parts.index(after: parts.startIndex)].trimmedDescription)
        {
            add(node.sequence, .listOfRange(code: code, write: element.trimmedDescription))
        }
    }

    /// `let half = n // 2`: a value by itself, and a number alone in the comment behind it.
    func lookForDivision(in node: PatternBindingSyntax) {
        guard let value = node.initializer?.value, value.is(IntegerLiteralExprSyntax.self) || value.is(DeclReferenceExprSyntax.self) else { return }
        for case .lineComment(let comment) in value.trailingTrivia {
            let number = comment.dropFirst(2).drop { $0 == " " }
            guard !number.isEmpty, number.count <= 6, number.allSatisfy({ $0.isASCII && $0.isNumber }) else { continue }
            let code = value.trimmedDescription
            add(value, .divisionInComment(code: "\(code) // \(number)", meant: "\(code) / \(number)"))
        }
    }

    /// `1,000`: a number that begins with a nought, right behind another and its comma.
    func look(at node: IntegerLiteralExprSyntax) {
        let text = node.literal.text
        guard text.count == 3, text.hasPrefix("0"), text.allSatisfy(\.isNumber), node.literal.leadingTrivia.isEmpty,
            let comma = node.literal.previousToken(viewMode: .sourceAccurate), comma.tokenKind == .comma, comma.trailingTrivia.isEmpty,
            let first = comma.previousToken(viewMode: .sourceAccurate), case .integerLiteral(let digits) = first.tokenKind, (1...3).contains(digits.count)
        else { return }
        add(node, .separatedDigits(written: "\(digits),\(text)", meant: digits + text))
    }

    private func lookAtDivision(_ left: ExprSyntax, _ right: ExprSyntax, in node: SequenceExprSyntax) {
        let (first, last) = (range(of: left), range(of: right))
        guard let dividend = left.wholeLiteral, let divisor = right.wholeLiteral, dividend != 0, dividend < divisor,
            checker.isWholeDivision(first.lowerBound..<last.upperBound)
        else { return }
        let (a, b) = (left.trimmedDescription, right.trimmedDescription)
        let isDecimal = a.allSatisfy { $0.isNumber || $0 == "_" }
        let isOfLiterals = node.elements.allSatisfy {
            $0.is(IntegerLiteralExprSyntax.self) || $0.is(FloatLiteralExprSyntax.self) || $0.is(BinaryOperatorExprSyntax.self)
        }
        add(left, .wholeDivision(code: "\(a) / \(b)", meant: isDecimal && isOfLiterals && takesAnyNumber(node) ? "\(a).0 / \(b)" : nil))
    }

    /// `Double(n / count)`, `right / n * 100`, `x.reduce(0, +) / x.count`: whoever writes these wants the decimals. `n / size * size` rounds on purpose.
    private func lookForLostDecimals(_ parts: [ExprSyntax], at index: Int, in node: SequenceExprSyntax) {
        let (left, right) = (parts[index - 1], parts[index + 1])
        guard left.wholeLiteral == nil || right.wholeLiteral == nil, index == 1 else { return }
        let range = range(of: left).lowerBound..<range(of: right).upperBound
        let code = "\(left.trimmedDescription) / \(right.trimmedDescription)"
        guard code.count <= 60, !code.contains("\n"), checker.isWholeDivision(range) else { return }
        let meant = "\(decimal(left)) / \(decimal(right))"
        if parts.count == 3, let conversion = conversion(of: node) {
            add(conversion, .roundedDivision(code: code, meant: meant))
        } else if parts.count == 5, parts[3].trimmedDescription == "*", parts[4].wholeLiteral == 100 {
            add(left, .roundedDivision(code: code, meant: takesAnyNumber(node) ? meant + " * 100" : nil))
        } else if parts.count == 3, left.trimmedDescription.hasSuffix(".count"), right.trimmedDescription.hasSuffix(".count") {
            add(left, .roundedDivision(code: code, meant: takesAnyNumber(node) ? meant : nil))
        } else if parts.count == 3, let sum = left.trimmedDescription.firstMatch(of: /^(.+)\.reduce\(0, \+\)$/), right.trimmedDescription == "\(sum.1).count" {
            add(left, .roundedDivision(code: code, meant: takesAnyNumber(node) ? meant : nil))
        }
    }

    /// An operand as a number with decimals.
    private func decimal(_ node: ExprSyntax) -> String {
        if node.wholeLiteral != nil { return node.trimmedDescription }
        if let tuple = node.as(TupleExprSyntax.self), tuple.elements.count == 1, let inner = tuple.elements.first?.expression {
            return "Double(\(inner.trimmedDescription))"
        }
        return "Double(\(node.trimmedDescription))"
    }

    /// `Double(…)` around the whole of it.
    private func conversion(of node: SequenceExprSyntax) -> FunctionCallExprSyntax? {
        guard let argument = node.parent?.as(LabeledExprSyntax.self), argument.label == nil,
            let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1, call.calledExpression.trimmedDescription == "Double"
        else { return nil }
        return call
    }

    /// Whether a Double may stand there as well as an Int.
    private func takesAnyNumber(_ node: SequenceExprSyntax) -> Bool {
        guard let parent = node.parent else { return false }
        if let clause = parent.as(InitializerClauseSyntax.self) {
            return clause.parent?.as(PatternBindingSyntax.self).map { $0.typeAnnotation == nil && $0.pattern.is(IdentifierPatternSyntax.self) } ?? false
        }
        guard parent.is(LabeledExprSyntax.self), let user = parent.parent?.parent else { return parent.is(CodeBlockItemSyntax.self) }
        return user.is(ExpressionSegmentSyntax.self) || user.as(FunctionCallExprSyntax.self)?.calledExpression.trimmedDescription == "print"
    }

    /// `n ^ 2`, `2 ^ 10`: who works on bits writes neither.
    private func lookAtPower(_ left: ExprSyntax, _ right: ExprSyntax, isAlone: Bool) {
        // The lesson's own may be one.
        if case .functions? = checker.scope.find("^") { return }
        let (base, exponent) = (left.trimmedDescription, right.trimmedDescription)
        let isOfLiterals = ["2", "10"].contains(base) && right.is(IntegerLiteralExprSyntax.self) && Int(exponent) != nil
        guard ["2", "3"].contains(exponent) && !left.is(IntegerLiteralExprSyntax.self) || isOfLiterals else { return }
        let isShort = left.is(DeclReferenceExprSyntax.self) || left.is(IntegerLiteralExprSyntax.self)
        var meant: String?
        if isShort, let times = Int(exponent), (2...5).contains(times) {
            let product = Array(repeating: base, count: times).joined(separator: " * ")
            meant = isAlone ? product : "(\(product))"
        } else if isOfLiterals, Int(exponent).map({ $0 <= 18 }) == true {
            meant = "Int(pow(\(base).0, \(exponent).0))"
        }
        add(left, .noPower(code: "\(base) ^ \(exponent)", meant: meant))
    }
}

extension ExprSyntax {
    /// The value of a whole number as it is written; nil of all else.
    fileprivate var wholeLiteral: Int? { self.as(IntegerLiteralExprSyntax.self).flatMap { Int($0.literal.text.filter { $0 != "_" }) } }
}
