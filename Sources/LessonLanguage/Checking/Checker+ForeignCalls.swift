import SwiftSyntax

/// Calls that are right but for how many things they are given, or how much stands in one line.
extension Checker {
    /// `np.argmax(model.predict(x), axis=1)`, whose correction says its argument more than once: the argument gets a name first.
    func namedFirst(_ path: String, _ node: FunctionCallExprSyntax) -> Slip? {
        guard isCorrecting,
            let inner = [node.arguments.first?.expression, node.calledExpression.as(MemberAccessExprSyntax.self)?.base].compactMap({ $0 })
                .first(where: { $0.is(FunctionCallExprSyntax.self) })
        else { return nil }
        let (whole, text) = (node.trimmedDescription, swift(inner))
        guard case var names = knowing(whole), let type = names.type(of: text), swift(node).hasSuffix("…"),
            let place = whole.range(of: inner.trimmedDescription)
        else { return nil }
        let name = ["p", "values", "result"].first { lookUp($0) == nil } ?? "part"
        names.types[name] = type
        guard let code = PythonReader.swift(whole.replacingCharacters(in: place, with: name), names: names), code.count <= Self.longestCorrection else {
            return nil
        }
        return .namedFirst(path, first: "let \(name) = \(text)", write: code)
    }

    /// `names.contains("kim", "lee")`: what is asked of one value, asked of several.
    func isAskedOfSeveral(_ arguments: [WrittenArgument], _ node: some SyntaxProtocol) -> Bool {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), arguments.count > 1, arguments.allSatisfy({ $0.label == nil && !$0.isTrailing })
        else { return false }
        let callee = swift(call.calledExpression)
        let code = arguments.map { "\(callee)(\(swift($0.expression)))" }.joined(separator: " && ")
        guard code.count <= Self.longestCorrection, works(code, as: .bool, besides: call.trimmedDescription) else { return false }
        report(span(call), .syntax(.typing(.oneByOne), write: code))
        return true
    }

    /// `model.add(LSTM(8), Dense(1))`: a method that takes one value and gives none, called with several.
    func isOneByOne(_ arguments: [WrittenArgument], of members: [Member], _ node: some SyntaxProtocol) -> Bool {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), arguments.count > 1, arguments.allSatisfy({ $0.label == nil && !$0.isTrailing }),
            members.allSatisfy({ $0.parameters.count == 1 && $0.type.isVoid }), let first = call.arguments.first, let last = call.arguments.last
        else { return false }
        let callee = swift(call.calledExpression)
        let list = "\(callee)(contentsOf: [\(arguments.map { swift($0.expression) }.joined(separator: ", "))])"
        if list.count <= Self.longestCorrection, works(list, besides: call.trimmedDescription) {
            report(span(call), .named(call.trimmedDescription, write: list))
            return true
        }
        let calls = arguments.map { "\(callee)(\(swift($0.expression)))" }
        guard calls.allSatisfy({ works($0, besides: call.trimmedDescription) }) else { return false }
        let code = calls.joined(separator: "; ")
        report(
            Span(block: block, start: span(first).start, end: span(last).end),
            .syntax(.typing(.oneByOne), write: code.count <= Self.longestCorrection ? code : calls[0] + "; …"))
        return true
    }

    /// `Tensor(zeros: [2, 3])`, `String(rate, digits: 2)`, `Sequential { LSTM(8) }`: values that are made here in another way.
    func isMadeOtherwise(_ arguments: [WrittenArgument], _ node: some SyntaxProtocol) -> Bool {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            case .type? = lookUp(name), let first = arguments.first
        else { return false }
        let rest = arguments.dropFirst().map { argument in (argument.label.map { "\($0): " } ?? "") + swift(argument.expression) }
        var code: String?
        if let label = first.label {
            code = "\(name).\(label)(\(([swift(first.expression)] + rest).joined(separator: ", ")))"
        } else if name == "String", arguments.count == 2, let digits = Int(arguments[1].expression.trimmedDescription), (0...9).contains(digits) {
            code = "String(format: \"%.\(digits)f\", \(swift(first.expression)))"
        } else if let closure = call.trailingClosure, call.arguments.isEmpty, closure.signature == nil {
            code = "\(name)([\(closure.statements.map { swift($0) }.joined(separator: ", "))])"
        }
        guard let code, code.count <= Self.longestCorrection, works(code, besides: call.trimmedDescription) else { return false }
        let written = call.trimmedDescription.split(whereSeparator: \.isNewline)
        report(span(call), .named(written.count == 1 ? String(written[0]) : "\(name) { … }", write: code))
        return true
    }

    /// `LSTM(8, 16)`: how long the input is, besides the units.
    func isSizeOfInput(_ arguments: [WrittenArgument], of members: [Member], _ node: some SyntaxProtocol) -> Bool {
        guard isCorrecting, let call = node.as(FunctionCallExprSyntax.self), arguments.count >= 2, arguments[0].label == nil, arguments[1].label == nil,
            members.contains(where: { $0.parameters.first.map { $0.label == nil && $0.name == "units" } == true }),
            !isSwitch(arguments, of: members),
            arguments.prefix(2).allSatisfy({ unknownNames(in: $0.expression).isEmpty && works("(\(swift($0.expression))) as Int") })
        else { return false }
        if arguments.count == 3, arguments[2].label == nil {
            let code =
                "\(swift(call.calledExpression))(\(swift(arguments[0].expression)), inputShape: [\(swift(arguments[1].expression)), \(swift(arguments[2].expression))])"
            guard works(code, besides: call.trimmedDescription) else { return false }
            report(span(arguments[1].expression), covering: span(call), .lacksLabels(write: code))
            return true
        }
        let rest = arguments.dropFirst().map { argument in (argument.label.map { "\($0): " } ?? "") + swift(argument.expression) }
        let code = "\(swift(call.calledExpression))(\(rest.joined(separator: ", ")))"
        guard works(code, besides: call.trimmedDescription) else { return false }
        report(span(arguments[0].expression), covering: span(call), .units(of: swift(call.calledExpression), write: code))
        return true
    }

    /// `LSTM(8, return_sequences)`: the name alone of what is true or false.
    func isSwitch(_ arguments: [WrittenArgument], of members: [Member]) -> Bool {
        for argument in arguments where argument.label == nil {
            guard let name = argument.expression.as(DeclReferenceExprSyntax.self)?.baseName.text, lookUp(name) == nil else { continue }
            let label = ForeignNames.camelCase(name)
            guard members.contains(where: { $0.parameters.contains { $0.label == label && $0.type == .bool } }) else { continue }
            report(span(argument.expression), .syntax(.namedArgument, write: "\(label): true"))
            declareLoosely(name)
            return true
        }
        return false
    }

    /// `validationData: (x)`, `validationData: x`: one half of what is given as a pair.
    func isHalfOfPair(_ argument: WrittenArgument, _ types: [StaticType]) -> Bool {
        guard !isSpeculating, isTalkative, types.allSatisfy({ $0.isTuple }) else { return false }
        var value = argument.expression
        while let tuple = value.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first { value = only.expression }
        guard let name = value.as(DeclReferenceExprSyntax.self)?.baseName.text, case .variable(let variable)? = scope.find(name), !variable.type.isError,
            variable.type.openVariable == nil, !variable.type.isTuple
        else { return false }
        report(span(argument.expression), .pair(write: "(\(name), \(partner(of: name) ?? "…"))"))
        return true
    }

    /// The answers that belong to inputs, by their names: `yVal` for `xVal`, `testTarget` for `testInput`.
    func partner(of name: String) -> String? {
        let swaps = [("Input", "Target"), ("input", "target"), ("Inputs", "Targets"), ("X", "Y"), ("x", "y")]
        let known = scope.allNames
        if let same = swaps.lazy.map({ name.replacing($0, with: $1) }).first(where: { $0 != name && known.contains($0) }) { return same }
        let stem = name.lowercased().replacing(/input|x|data/, with: "")
        return known.filter { other in
            let plain = other.lowercased()
            return other != name && plain.contains(stem) && (plain.contains("target") || plain.contains("label") || plain.hasPrefix("y"))
        }.min()
    }

    /// A list that begins empty, with the type of what is put into it later.
    func declaredEmpty(_ node: ArrayExprSyntax) -> String? {
        guard isTalkative, let binding = node.parent?.parent?.as(PatternBindingSyntax.self), binding.typeAnnotation == nil,
            let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.text,
            let word = binding.parent?.parent?.as(VariableDeclSyntax.self)?.bindingSpecifier.text
        else { return nil }
        let rest = sources[block].text(Span(block: block, start: node.endPosition.utf8Offset, end: Int.max))
        guard let start = rest.range(of: "\(name).append(") else { return "\(word) \(name): [Double] = []" }
        let value = String(rest[start.upperBound...].prefix { $0 != "\n" && $0 != "}" }.reversed().drop { $0 == " " }.dropFirst().reversed())
        let isCounted = rest.contains("for \(value) in ") && (rest.contains("..<") || rest.contains("..."))
        let type = value.hasPrefix("\"") ? "String" : isCounted ? "Int" : knowing(value).type(of: value) ?? "Double"
        return "\(word) \(name): [\(type)] = []"
    }

    /// `let k: Int = 3.5`: the line with the type that the number has; `epochs: 1.5`: the nearest whole number.
    func retyped(_ value: TypedExpression, _ wanted: StaticType, for purpose: TypeError.Purpose) -> String? {
        guard isTalkative, case .floating = value.kind, wanted == .int, value.span.block < blocks.count else { return nil }
        if purpose == .argument, let number = Double(code(of: value)), abs(number) < 1e9 { return "\(Int(number.rounded()))" }
        guard purpose == .declaration else { return nil }
        let line = sources[value.span.block].lineText(of: value.span)
        guard let parts = line.firstMatch(of: /((?:let|var) \w+): Int( = -?[\d.]+)\s*$/) else { return nil }
        return "\(parts.1): Double\(parts.2)"
    }
}
