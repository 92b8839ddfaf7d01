import SwiftSyntax

extension Checker {
    /// A name standing by itself.
    func reference(_ node: DeclReferenceExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let name = node.baseName.text
        if node.baseName.tokenKind.isOperatorToken { return operatorFunction(name, node, hint, here) }
        if let variable = closureArgument(name, node) { return TypedExpression(.variable(variable), variable.type, here) }
        if ownType != nil, scope.find(name, inside: typeScope) == nil, let own = implicitSelfMember(name, hint: hint, here) { return own }
        switch lookUp(name) {
        case .variable(let variable)?:
            use(variable)
            return TypedExpression(.variable(variable), variable.type, here)
        case .functions(let members)?:
            if scope.find(name) == nil, isUndotted(name, hint, here) { return invalid(node) }
            return functionValue(members, receiver: nil, substitution: [:], hint: hint, labels: labels(node), name: name, here)
        case .type(let type)?:
            return TypedExpression(.metatype, .metatype(instantiated(type)), here)
        case .computed(let member)?: return read(member, receiver: nil, ownerType: .void, here)
        case nil: break
        }
        if name == "self" {
            report(here, .name(.selfOutsideType))
            return invalid(node)
        }
        if isUndotted(name, hint, here) { return invalid(node) }
        // What is watched is named by a text.
        if let hint, (hint.wrapped ?? hint).head == .string, name.hasPrefix("val_") || ["loss", "accuracy", "acc"].contains(name) {
            report(here, .named(name, write: "\"\(name.replacing(/^acc$/, with: "accuracy").replacing(/_acc$/, with: "_accuracy"))\""))
            return invalid(node)
        }
        if isUnquoted(node, here) { return invalid(node) }
        if let own = exampleOf(hint, calledLike: name) {
            report(here, .name(.unknown(name, meant: nil)), write: own)
            return invalid(node)
        }
        unknown(name, here)
        return invalid(node)
    }

    /// `optimizer: optimizer`, `loss: loss`: a value of the kind that the name says.
    private func exampleOf(_ hint: StaticType?, calledLike name: String) -> String? {
        guard isTalkative, let hint, let nominal = (hint.wrapped ?? hint).nominal, nominal.name.lowercased() == name.lowercased() else { return nil }
        if nominal.kind == .hostProtocol {
            let names = nominal.conformers.compactMap(\.nominal?.name)
            return (names.contains("Adam") ? "Adam" : names.min()).map { $0 + "()" }
        }
        guard nominal.kind == .host else { return nil }
        let type = hint.wrapped ?? hint
        return memberNames(of: type).filter { name in members(name, of: type).contains { $0.kind == .enumCase || $0.isStatic && $0.isProperty } }.min()
            .map { "." + $0 }
    }

    /// `print(Hello)`: a word that nothing here is called like, and nothing is near.
    private func isUnquoted(_ node: DeclReferenceExprSyntax, _ here: Span) -> Bool {
        guard isTalkative, let argument = node.parent?.as(LabeledExprSyntax.self), argument.label == nil,
            let call = argument.parent?.parent?.as(FunctionCallExprSyntax.self), call.arguments.count == 1,
            call.calledExpression.trimmedDescription == "print"
        else { return false }
        let name = node.baseName.text
        guard name.first?.isUppercase == true || name.unicodeScalars.contains(where: { $0.value > 0x1100 }), !isDeclaredFurtherDown(name),
            meant(by: name) == nil,
            foreign.plain(name) == nil, foreign.form(of: name) == nil, !foreign.isModule(name), PythonReader.words[name] == nil,
            KoreanKeyboard.keys(of: name).map({ !foreign.knows($0) && scope.find($0) == nil }) ?? true
        else { return false }
        report(here, .name(.unknown(name, meant: nil)), write: "print(\"\(name)\")")
        return true
    }

    private func isDeclaredFurtherDown(_ name: String) -> Bool {
        if blocks.indices.contains(where: { $0 >= block && blocks[$0].code.contains(" \(name) ") }) { return true }
        var walk: Scope? = scope
        while let inner = walk {
            if inner.later.contains(name) { return true }
            walk = inner.parent
        }
        return refusedNames.contains(name)
    }

    func labels(_ node: DeclReferenceExprSyntax) -> [String]? {
        node.argumentNames?.arguments.map { $0.name.text }
    }

    /// `Array` without its arguments becomes `Array<_>`.
    func instantiated(_ type: StaticType) -> StaticType {
        guard case .nominal(let nominal, let arguments) = type, !nominal.parameters.isEmpty,
            arguments.contains(where: { if case .generic = $0 { return true } else { return false } })
        else { return type }
        return nominal.type(nominal.parameters.map { _ in fresh() })
    }

    func lookUp(_ name: String) -> Entity? {
        if let type = nestedType(name), scope.find(name, inside: typeScope) == nil { return .type(type) }
        if let entity = scope.find(name) { return entity }
        if let functions = host.functions[name] ?? library.functions[name] {
            if let a = host.functions[name], let b = library.functions[name] { return .functions(a + b) }
            return .functions(functions)
        }
        if let type = typeNamed(name) { return .type(type) }
        return nil
    }

    func unknown(_ name: String, _ here: Span, in call: FunctionCallExprSyntax? = nil) {
        if refusedNames.contains(name) {
            report(here, .refusal(.name(name)))
            return
        }
        var later = false
        var walk: Scope? = scope
        while let s = walk { later = later || s.later.contains(name); walk = s.parent }
        if later {
            report(here, .name(.beforeDeclaration(name, line: lineBelow(declaring: name, after: here))))
            return
        }
        if let tried, tried.contains(name) { return }
        // That there are fewer arguments has been told.
        if name.hasPrefix("$"), case .closure? = findings.diagnostics.last?.error { return }
        if isForeign(name, here, call) { return }
        let meant = meant(by: name)
        // Words of Korean are rather texts.
        let isText = call == nil && name.unicodeScalars.allSatisfy { $0.value > 0x1100 } && isTalkative
        report(here, .name(.unknown(name, meant: meant)), write: isText ? "\"\(name)\"" : nil)
    }

    /// What a name that there is not was probably to be: one of the lesson's before one of the library's, and no type for a name in small letters.
    private func meant(by name: String) -> String? {
        guard isTalkative else { return nil }
        if let same = sameWords(name) { return same }
        if let own = nearest(to: name, in: scope.allNames + (ownType?.nominal?.members.names ?? [])) { return own }
        let isCapital = name.first?.isUppercase ?? false
        let types = typeNames().filter { isCapital || $0.lowercased() == name.lowercased() }
        return nearest(to: name, in: host.functions.names + library.functions.names + types)
    }

    /// `trainInput` for `x_train`: a name of the lesson's that says the same.
    private func sameWords(_ name: String) -> String? {
        let words = Self.words(of: name)
        return words.count < 2 ? nil : scope.allNames.filter { Self.words(of: $0) == words }.min()
    }

    /// The words that a name is made of: inputs are `x` to some, and answers `y`.
    private static func words(of name: String) -> Set<String> {
        let parts = name.replacing(/[A-Z]/) { "_" + $0.0.lowercased() }.split(separator: "_").map(String.init)
        let same = [
            "x": "input", "inputs": "input", "data": "input", "y": "target", "targets": "target", "label": "target", "labels": "target",
            "valid": "val", "validation": "val",
        ]
        return Set(parts.map { same[$0] ?? $0 })
    }

    /// Members of the type being declared may be named without `self.`.
    func implicitSelfMember(_ name: String, hint: StaticType?, _ here: Span) -> TypedExpression? {
        guard let ownType, name != "init", case .nominal(let nominal, let arguments) = ownType else { return nil }
        let found = members(name, of: ownType)
        guard !found.isEmpty else { return nil }
        let isInstance = lookUpSelf() != nil
        let usable = found.filter { isInstance ? !$0.isStatic : $0.isStatic }
        guard !usable.isEmpty else {
            report(here, .name(isInstance ? .staticMember(name, of: nominal.name) : .instanceMember(name, of: nominal.name, meant: nil)))
            return TypedExpression(.invalid, .error, here)
        }
        _ = arguments
        let receiver = isInstance ? selfExpression(here) : nil
        return memberValue(usable, name: name, receiver: receiver, ownerType: ownType, hint: hint, labels: nil, here)
    }

    func lookUpSelf() -> Variable? {
        if case .variable(let variable)? = scope.find("self") { return variable }
        return nil
    }

    func selfExpression(_ here: Span) -> TypedExpression? {
        guard let variable = lookUpSelf() else { return nil }
        use(variable)
        return TypedExpression(.variable(variable), variable.type, here)
    }
}

private let refusedNames: Set<String> = [
    "FileManager", "Process", "ProcessInfo", "URL", "URLSession", "Data", "Thread", "DispatchQueue", "Task", "fopen", "system", "readLine", "exit", "getenv",
    "NSString", "Bundle", "FileHandle", "UserDefaults", "Timer", "RunLoop", "CommandLine",
]
