import Foundation
import SwiftSyntax

/// Parts of data, which belong together or do not: samples and their answers.
extension Checker {
    /// Notes which parts of data the names of a declaration hold: `let (x, xv, y, yv) = trainTestSplit(…)`, `let ids = padSequences(x, maxlen: 20)`.
    func noteParts(of binding: PatternBindingSyntax) {
        guard let value = binding.initializer?.value else { return }
        if let names = binding.pattern.as(TuplePatternSyntax.self)?.elements, names.count == 4, isSplit(value) {
            let data = "\(block):\(span(binding).start)"
            for (index, name) in names.enumerated() {
                note(DataPart(data: data, isHeldOut: index % 2 == 1, role: index < 2 ? .inputs : .answers), of: name.pattern)
            }
        } else if let part = part(of: value) {
            note(part, of: binding.pattern)
        }
    }

    private func note(_ part: DataPart, of pattern: PatternSyntax) {
        guard let name = pattern.as(IdentifierPatternSyntax.self)?.identifier.text, case .variable(let variable)? = scope.find(name), variable.isLet else {
            return
        }
        variable.part = part
    }

    /// Whether it is a call of the host's `trainTestSplit`.
    private func isSplit(_ value: ExprSyntax) -> Bool {
        let call = (value.as(TryExprSyntax.self)?.expression ?? value).as(FunctionCallExprSyntax.self)
        return call?.calledExpression.trimmedDescription == "trainTestSplit" && scope.find("trainTestSplit") == nil
    }

    private static let keeping: Set<String> = ["padSequences", "oneHot", "Tensor", "Array"]

    /// The part that a value holds, padded or as it was.
    func part(of value: ExprSyntax) -> DataPart? {
        let value = value.as(TryExprSyntax.self)?.expression ?? value
        if let name = value.as(DeclReferenceExprSyntax.self)?.baseName.text {
            if case .variable(let variable)? = scope.find(name) { return variable.part }
        } else if let member = value.as(MemberAccessExprSyntax.self), let name = member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text {
            guard case .variable(let variable)? = scope.find(name), variable.type.resolved.description == "Reviews",
                let role: DataPart.Role = ["input": .inputs, "target": .answers][member.declName.baseName.text]
            else { return nil }
            return DataPart(data: name, role: role)
        } else if let call = value.as(FunctionCallExprSyntax.self), let name = call.calledExpression.as(DeclReferenceExprSyntax.self)?.baseName.text,
            Self.keeping.contains(name), scope.find(name) == nil, let first = call.arguments.first
        {
            return part(of: first.expression)
        }
        return nil
    }

    /// The shortest name of what holds a part.
    func name(of part: DataPart) -> String? {
        let names = scope.allNames.filter { if case .variable(let variable)? = scope.find($0) { variable.part == part } else { false } }
        return names.min { ($0.count, $0) < ($1.count, $1) } ?? (part.data.contains(":") ? nil : "\(part.data).target")
    }

    /// Looks at the samples and answers of `fit(x, y, validationData: (a, b))` and `evaluate(x, y)`.
    func lookAtParts(of arguments: [WrittenArgument]) {
        guard isTalkative, !isSpeculating else { return }
        let plain = arguments.filter { $0.label == nil && !$0.isTrailing }.map(\.expression)
        if plain.count >= 2 { lookAtParts(plain[0], plain[1]) }
        if let pair = arguments.first(where: { $0.label == "validationData" })?.expression.as(TupleExprSyntax.self), pair.elements.count >= 2 {
            let values = pair.elements.map(\.expression)
            lookAtParts(values[0], values[1])
        }
    }

    private func lookAtParts(_ first: ExprSyntax, _ second: ExprSyntax) {
        guard let inputs = part(of: first), let answers = part(of: second), inputs != answers else { return }
        if inputs.role == .answers, answers.role == .inputs {
            report(Span(block: block, start: span(first).start, end: span(second).end), .swapped(write: "\(swift(second)), \(swift(first))"))
        } else if inputs.role == .inputs, answers.role == .answers, answers != inputs.answers, let meant = name(of: inputs.answers),
            answers.data == inputs.data || !(answers.data + inputs.data).contains(":")
        {
            report(span(second), .otherAnswers(swift(second), of: swift(first), write: meant))
        }
    }
}

// Names for the parts.
extension Checker {
    /// What is wrong with the names that are given to the four parts; the names that the lesson uses for those left out are known from there on.
    func slipOfSplit(_ names: [String?], _ type: StaticType, _ node: some SyntaxProtocol) -> Slip? {
        guard case .tuple(let fields) = type.head, fields.first?.label == "trainInput", fields.count == 4, !names.contains(nil) else { return nil }
        let names = names.compactMap { $0 }
        if names.count == 4 {
            guard let (input, answer) = Self.beginnings(names[0], names[1]), names[2].lowercased().hasPrefix(input), names[3].lowercased().hasPrefix(answer)
            else { return nil }
            return .splitOrder(write: "let (\(names[0]), \(names[2]), \(names[1]), \(names[3])) =")
        }
        guard names.count == 2, isTalkative, let a = names[0].first, let b = names[1].first else { return nil }
        // `trainX` and `validX` are both samples.
        if let last = names[0].last, last == names[1].last, last == "X" || last == "x", Self.beginnings(names[0], names[1]) == nil {
            let others = names.map { $0.dropLast() + (last == "X" ? "Y" : "y") }.map(String.init)
            for name in others { declareLoosely(name) }
            return .splitParts(write: "let (\(names[0]), \(names[1]), \(others[0]), \(others[1])) =")
        }
        if a.lowercased() != b.lowercased() {
            let others = names.map { name in unknownBelow(besides: names) { $0.first == name.first && $0.count <= name.count + 12 } ?? name + "Test" }
            for name in others { declareLoosely(name) }
            return .splitParts(write: "let (\(names[0]), \(others[0]), \(names[1]), \(others[1])) =")
        }
        let ends = names.map { $0.dropFirst(names[0].commonPrefix(with: names[1]).count) }
        let others = ends.map { end in
            unknownBelow(besides: names) { !end.isEmpty && $0.hasSuffix(end) } ?? (a == "X" ? "Y" : a == "x" ? "y" : "answers") + end
        }
        for name in others { declareLoosely(name) }
        return .splitParts(write: "let (\(names[0]), \(names[1]), \(others[0]), \(others[1])) =")
    }

    /// A name that the lesson uses from here on, and that nothing has.
    private func unknownBelow(besides known: [String], where isFitting: (String) -> Bool) -> String? {
        for index in blocks.indices where index >= block {
            let words = blocks[index].code.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
            let meant = words.first { word in
                isFitting(word) && word.first?.isLetter == true && !known.contains(word) && lookUp(word) == nil && !isDeclaredBelow(word)
                    && (blocks[index].code.contains("(\(word)") || blocks[index].code.contains(", \(word)")) && !blocks[index].code.contains("\(word):")
            }
            if let meant { return meant }
        }
        return nil
    }

    private func isDeclaredBelow(_ name: String) -> Bool {
        blocks.indices.contains { index in
            index >= block
                && ["let ", "var ", "func ", "for "].contains { blocks[index].code.contains("\($0)\(name) ") || blocks[index].code.contains("\($0)\(name)(") }
        }
    }

    /// `x` and `y` of `xTrain` and `yTrain`; nil where both begin alike.
    private static func beginnings(_ first: String, _ second: String) -> (String, String)? {
        guard let a = first.lowercased().first, let b = second.lowercased().first, a != b, a != "_", b != "_" else { return nil }
        let rests = (first.lowercased().dropFirst(), second.lowercased().dropFirst())
        return rests.0 == rests.1 ? (String(a), String(b)) : nil
    }

    /// `trainTestSplit(x, testSize: 0.2)`, without the answers.
    func isSplitWithoutAnswers(_ arguments: [WrittenArgument]) -> Bool {
        let plain = arguments.filter { $0.label == nil }
        guard plain.count == 1, let list = plain.first?.expression, let call = list.parent?.parent?.parent?.as(FunctionCallExprSyntax.self),
            call.calledExpression.trimmedDescription == "trainTestSplit"
        else { return false }
        let own = swift(list)
        let other =
            list.as(DeclReferenceExprSyntax.self).flatMap { partner(of: $0.baseName.text) }
            ?? (own.contains(".input") ? own.replacing(".input", with: ".target") : "y")
        report(span(list), covering: span(call), .lacksAnswers(write: "\(own), \(other)"))
        return true
    }
}
