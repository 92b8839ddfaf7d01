import SwiftSyntax

/// Calls whose labels are right, and of which no form takes one of the values.
extension Checker {
    /// Says of each value that none of the host's forms takes what is wanted in its place. False where all are taken by one form or another.
    func isWrongArgument(_ candidates: [(member: Member, places: [[Int]])], _ ready: [TypedExpression?]) -> Bool {
        guard isTalkative, !isSpeculating, candidates.allSatisfy({ $0.member.hostBody != nil && $0.member.generics.isEmpty }) else { return false }
        var isTold = false
        for (index, value) in ready.enumerated() {
            guard let value else { continue }
            let parameters = candidates.compactMap { candidate in
                candidate.places.firstIndex { $0.contains(index) }.map { candidate.member.parameters[$0] }
            }
            guard let parameter = parameters.first, ready.count > 1 || isOfWords(value),
                !parameters.contains(where: { parameter in wouldFit { converted(value, to: parameter.type) != nil } })
            else { continue }
            isTold = true
            if isOfWords(value), parameter.name != "y", !parameters.contains(where: { $0.type.resolved.description.contains("String") }),
                let advice = foreign.advice(on: "TensorConvertible")
            {
                report(value.span, .words(advice))
            } else {
                mismatch(value, parameter.type, for: .argument, of: parameter)
            }
        }
        return isTold
    }

    /// `padding: .left`: a value by a name that none of the forms' types has, told as it is of a function with one form.
    func isUnknownCase(_ arguments: [WrittenArgument], of candidates: [(member: Member, places: [[Int]])]) -> Bool {
        guard isTalkative, !isSpeculating else { return false }
        for (index, argument) in arguments.enumerated() {
            guard let value = argument.expression.as(MemberAccessExprSyntax.self), value.base == nil else { continue }
            let types = candidates.compactMap { candidate in
                candidate.places.firstIndex { $0.contains(index) }.map { candidate.member.parameters[$0].type }
            }
            guard let type = types.first, type.nominal?.kind == .host, types.allSatisfy({ $0 == type }) else { continue }
            let known = findings.count
            _ = check(argument.expression, hint: type)
            if findings.count > known { return true }
        }
        return false
    }

    /// `Line(history["loss"], "loss")`: what is called so stands behind its values, where it comes first.
    func isNameLast(_ arguments: [WrittenArgument], of members: [Member], _ node: some SyntaxProtocol) -> Bool {
        guard isTalkative, !isSpeculating, arguments.count >= 2, arguments[0].label == nil, arguments[1].label == nil,
            !arguments[0].expression.is(StringLiteralExprSyntax.self), arguments[1].expression.is(StringLiteralExprSyntax.self),
            members.allSatisfy({ $0.hostBody != nil && $0.parameters.first.map { $0.label == nil && $0.type == .string } == true }),
            let call = node.as(FunctionCallExprSyntax.self)
        else { return false }
        let rest = arguments.dropFirst(2).map { argument in (argument.label.map { "\($0): " } ?? "") + swift(argument.expression) }
        let values = [swift(arguments[1].expression), swift(arguments[0].expression)] + rest
        guard let code = firstWorking(["\(swift(call.calledExpression))(\(values.joined(separator: ", ")))"], besides: call.trimmedDescription) else {
            return false
        }
        let place = Span(block: block, start: span(arguments[0].expression).start, end: span(arguments[1].expression).end)
        report(place, covering: span(call), .order(write: code))
        return true
    }

    /// `dropout: 0,2`: numbers with the comma that is another language's point, where the call is right with points.
    func hasDecimalCommas(_ node: some SyntaxProtocol) -> Bool {
        guard isTalkative, !isSpeculating, let call = node.as(FunctionCallExprSyntax.self), call.trailingClosure == nil else { return false }
        let written = Array(call.arguments)
        var parts: [String] = []
        var found: [(place: Span, code: String)] = []
        var index = 0
        while index < written.count {
            let argument = written[index]
            let label = argument.label.map { "\($0.text): " } ?? ""
            index += 1
            if index < written.count, written[index].label == nil, Self.isWhole(argument.expression), Self.isWhole(written[index].expression),
                argument.expression.endPosition.utf8Offset + 1 == written[index].expression.position.utf8Offset
            {
                let code = "\(label)\(argument.expression.trimmedDescription).\(written[index].expression.trimmedDescription)"
                found.append((Span(block: block, start: span(argument.expression).start, end: span(written[index].expression).end), code))
                parts.append(code)
                index += 1
            } else {
                parts.append(label + swift(argument.expression))
            }
        }
        guard !found.isEmpty, firstWorking(["\(swift(call.calledExpression))(\(parts.joined(separator: ", ")))"], besides: call.trimmedDescription) != nil
        else { return false }
        for (place, code) in found { report(place, .syntax(.typing(.thousands), write: code)) }
        return true
    }

    private static func isWhole(_ value: ExprSyntax) -> Bool { value.is(IntegerLiteralExprSyntax.self) }

    /// Words as the right answers of samples.
    func areAnswersOfWords(_ value: TypedExpression, _ parameter: Parameter?) -> Bool {
        guard parameter?.name == "y", isOfWords(value), isTalkative else { return false }
        let (english, korean) = ("give each answer a number, such as 0 for no and 1 for yes", "정답마다 숫자를 씁니다. 이를테면 아니요는 0, 예는 1입니다")
        report(value.span, .words(ForeignNames.Advice(english: english, korean: korean)))
        return true
    }

    private func isOfWords(_ value: TypedExpression) -> Bool { ["[String]", "[[String]]"].contains(value.type.resolved.description) }

    /// `Embedding(200, 8, 20)`: a whole number behind the others, where one parameter with a label takes such.
    func isUnnamedNumber(_ arguments: [WrittenArgument], _ index: Int, of member: Member) -> Bool {
        guard member.hostBody != nil, isTalkative, arguments[index].expression.is(IntegerLiteralExprSyntax.self) else { return false }
        let labels = member.parameters.filter { parameter in
            (parameter.type.wrapped ?? parameter.type) == .int && parameter.label != nil && !arguments.contains { $0.label == parameter.label }
        }
        .compactMap(\.label)
        guard labels.count == 1 else { return false }
        report(span(arguments[index].expression), .lacksLabels(write: "\(labels[0]): \(swift(arguments[index].expression))"))
        return true
    }

    /// `["kim", 20, 1.5]`: a list of literals of more than one kind, as texts.
    func isMixed(_ node: ArrayExprSyntax) -> Bool {
        guard isTalkative, !isSpeculating, node.elements.count <= 12 else { return false }
        var texts: [String] = []
        var kinds: Set<String> = []
        for element in node.elements {
            let code = element.expression.trimmedDescription
            switch element.expression.as(ExprSyntaxEnum.self) {
            case .stringLiteralExpr: kinds.insert("text")
            case .integerLiteralExpr, .floatLiteralExpr: kinds.insert("number")
            case .booleanLiteralExpr: kinds.insert("truth")
            default: return false
            }
            texts.append(code.hasPrefix("\"") ? code : "\"\(code)\"")
        }
        guard kinds.count > 1, kinds.contains("text"), texts.joined(separator: ", ").count <= Self.longestCorrection else { return false }
        report(span(node), .mixedList(write: "[\(texts.joined(separator: ", "))]"))
        return true
    }
}
