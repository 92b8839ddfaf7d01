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
