import SwiftSyntax

extension Checker {
    /// Types and functions of a pair of braces are known throughout it.
    func declareAhead(_ statements: CodeBlockItemListSyntax) {
        scope.later = []
        for item in statements {
            guard case .decl(let declaration) = item.item else { continue }
            if let node = declaration.as(VariableDeclSyntax.self) {
                for binding in node.bindings { if let name = binding.pattern.as(IdentifierPatternSyntax.self) { scope.later.insert(name.identifier.text) } }
            }
        }
        let declarations = statements.compactMap { if case .decl(let declaration) = $0.item { return declaration } else { return nil } }
        declareTypes(declarations)
        declareAliases(declarations)
        for item in statements {
            guard case .decl(let declaration) = item.item else { continue }
            if let node = declaration.as(StructDeclSyntax.self) { declareMembers(of: node) }
            if let node = declaration.as(EnumDeclSyntax.self) { declareMembers(of: node) }
        }
        checkRecursion(declarations)
        for item in statements {
            guard case .decl(let declaration) = item.item else { continue }
            if let node = declaration.as(ExtensionDeclSyntax.self) { declareExtension(node) }
            if let node = declaration.as(FunctionDeclSyntax.self) { declareFunction(node) }
        }
    }

    func check(_ declaration: DeclSyntax) -> [TypedStatement] {
        if let node = declaration.as(VariableDeclSyntax.self) { return variables(node) }
        if let node = declaration.as(FunctionDeclSyntax.self) {
            checkFunction(node)
            return []
        }
        if let nominal = declarations.types[declaration.id], let block = declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock {
            return checkMembers(block, of: nominal, .nominal(nominal, []))
        }
        if let node = declaration.as(ExtensionDeclSyntax.self) { return checkExtension(node) }
        if declaration.genericType != nil { return [] }
        if declaration.is(TypeAliasDeclSyntax.self) || declaration.is(MissingDeclSyntax.self) { return [] }
        if let node = declaration.as(ImportDeclSyntax.self) {
            let module = node.path.trimmedDescription
            if module != "RNN" && module != "Foundation" {
                if foreign.isModule(String(module.prefix { $0 != "." })) {
                    report(span(node), .syntax(.importing, write: ""))
                } else {
                    refuse(node.path, .importing(module))
                }
            }
            return []
        }
        if let node = declaration.as(ClassDeclSyntax.self) {
            refuse(node.classKeyword, .classes)
        } else if let node = declaration.as(ActorDeclSyntax.self) {
            refuse(node.actorKeyword, .actors)
        } else if let node = declaration.as(ProtocolDeclSyntax.self) {
            refuse(node.protocolKeyword, .protocols)
        } else if let node = declaration.as(MacroDeclSyntax.self) {
            refuse(node.macroKeyword, .macros)
        } else if declaration.is(OperatorDeclSyntax.self) || declaration.is(PrecedenceGroupDeclSyntax.self) {
            return []
        } else if declaration.is(IfConfigDeclSyntax.self) {
            refuse(declaration, .conditionalCompilation)
        } else if let node = declaration.as(MacroExpansionDeclSyntax.self) {
            if node.macroName.text == "error" || node.macroName.text == "warning" {
                refuse(node, .directive(node.macroName.text))
            } else if node.arguments.isEmpty, node.trailingClosure == nil {
                report(span(node), .syntax(.comment, write: "// " + node.trimmedDescription.dropFirst()))
            } else {
                refuse(node, .macros)
            }
        } else if let node = declaration.as(DeinitializerDeclSyntax.self) {
            refuse(node.deinitKeyword, .deinitializers)
        } else if declaration.is(SubscriptDeclSyntax.self) || declaration.is(InitializerDeclSyntax.self) {
            report(declaration, .declaration(.outsideType))
        } else {
            refuse(declaration, .declaration)
        }
        return []
    }

    func refuseModifiers(_ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax) {
        for modifier in modifiers {
            switch modifier.name.text {
            case "private", "fileprivate", "internal", "public", "static", "mutating", "nonmutating", "final", "package", "prefix", "postfix", "infix",
                "indirect":
                break
            case "lazy": break
            case "weak", "unowned": refuse(modifier, .ownership(modifier.name.text))
            default: refuse(modifier, .name(modifier.name.text))
            }
        }
        for attribute in attributes {
            let name = attribute.trimmedDescription
            if !["@discardableResult", "@inlinable", "@inline(__always)", "@Sendable", "@frozen", "@escaping"].contains(name) {
                refuse(attribute, .attribute(name))
            }
        }
    }

    func variables(_ node: VariableDeclSyntax) -> [TypedStatement] {
        refuseModifiers(node.modifiers, node.attributes)
        let isLet = node.bindingSpecifier.text == "let"
        var result: [TypedStatement] = []
        if isToldAsPairs(node) {
            for binding in node.bindings { _ = pattern(binding.pattern, .error, isLet: isLet) }
            return []
        }
        for (index, binding) in node.bindings.enumerated() {
            // `var a, b: Int`: the annotation counts for the names before it.
            let annotation =
                binding.typeAnnotation
                ?? node.bindings.dropFirst(index).prefix { $0.initializer == nil || $0.id == binding.id }.first { $0.typeAnnotation != nil }?.typeAnnotation
            if let accessors = binding.accessorBlock {
                let observers = observers(binding)
                if isLet { report(binding, .declaration(observers.isEmpty ? .constantComputed : .constantObserved)) }
                result += observers.isEmpty ? computedVariable(binding, accessors) : observedVariable(binding, observers, annotation)
                continue
            }
            if node.modifiers.contains(where: { $0.name.text == "lazy" }) {
                result += lazyVariable(binding, annotation)
                continue
            }
            let written = annotation.map { read($0.type, open: true) }
            guard let initializer = binding.initializer else {
                if let written, let tuple = binding.pattern.as(TuplePatternSyntax.self), case .tuple(let fields) = written.head,
                    fields.count == tuple.elements.count
                {
                    for (part, field) in zip(tuple.elements, fields) { result += givenLater(part.pattern, field.type, isLet: isLet) }
                    continue
                }
                guard let written, let name = binding.pattern.as(IdentifierPatternSyntax.self) else {
                    if !isToldAsTuple(node) { report(binding, .declaration(.lacksTypeAnnotation)) }
                    _ = pattern(binding.pattern, .error, isLet: isLet)
                    continue
                }
                scope.later.remove(name.identifier.text)
                result += givenLater(binding.pattern, written, isLet: isLet)
                continue
            }
            let value = written.map { check(initializer.value, as: $0, for: .declaration) } ?? viewed(check(initializer.value))
            let type = written ?? value.type
            applyDefault(type)
            if written == nil { reportUnknown(value, initializer.value) }
            if written == nil, case .reference(let member, .some, _) = value.kind {
                methodValues[value.span.start..<value.span.end] = member.parameters.allSatisfy { $0.defaultValue != nil }
            }
            if let name = binding.pattern.as(IdentifierPatternSyntax.self) {
                // What was told of a type without its parentheses is not told of what uses it.
                let isType = if case .metatype = value.kind { written == nil } else { false }
                let variable = declare(name.identifier.text, isType ? .error : type, isLet: isLet, at: span(name))
                scope.later.remove(name.identifier.text)
                result.append(.declare(variable, value))
            } else if binding.pattern.is(WildcardPatternSyntax.self) {
                result.append(.expression(TypedExpression(.discard(value), .void, span(binding))))
            } else {
                let pattern = pattern(binding.pattern, type, isLet: isLet)
                result.append(.destructure(pattern, value))
            }
            noteParts(of: binding)
        }
        return result
    }

    /// `let a, b = pair`, where the last of several names alone has a value.
    /// `let (a, b), (c, d) = …`: pairs side by side, of which each is one value of ``IMDB``'s, or which stand in brackets of their own.
    private func isToldAsPairs(_ node: VariableDeclSyntax) -> Bool {
        let pairs = node.bindings.compactMap { binding in
            binding.pattern.as(TuplePatternSyntax.self)?.elements.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text }
        }
        guard pairs.count > 1, pairs.count == node.bindings.count, pairs.allSatisfy({ $0.count > 1 }),
            node.bindings.allSatisfy({ $0.typeAnnotation == nil }), node.bindings.dropLast().allSatisfy({ $0.initializer == nil }),
            let value = node.bindings.last?.initializer?.value, isTalkative
        else { return false }
        let word = node.bindingSpecifier.text
        let right = (value.trimmedDescription.hasPrefix("IMDB.load(") ? "try " : "") + swift(value)
        let names = pairs.map(PythonStatement.shared)
        let slip: Slip =
            right.contains("IMDB.load") && Set(names).count == names.count
            ? .syntax(.reviews(names[0]), write: "\(word) (\(names.joined(separator: ", "))) = \(right)")
            : .syntax(.tupleAssignment, write: "\(word) (\(pairs.map { "(\($0.joined(separator: ", ")))" }.joined(separator: ", "))) = \(right)")
        report(span(node.bindings), covering: span(node), slip)
        return true
    }

    private func isToldAsTuple(_ node: VariableDeclSyntax) -> Bool {
        let names = node.bindings.compactMap { $0.typeAnnotation == nil ? $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text : nil }
        guard names.count == node.bindings.count, node.bindings.dropLast().allSatisfy({ $0.initializer == nil }),
            let value = node.bindings.last?.initializer?.value, isTalkative
        else { return false }
        let text = swift(value)
        if let path = value.as(FunctionCallExprSyntax.self)?.calledExpression.trimmedDescription, let advice = foreign.advice(on: path) {
            report(span(value), covering: span(node), .advised(path, advice))
            return true
        }
        if text.contains(".evaluate(") {
            report(span(node.bindings), covering: span(node), .syntax(.scores, write: "\(node.bindingSpecifier.text) score = \(text)"))
            return true
        }
        let isList = knowing(text).kind(of: text) == .list && !text.contains(" ")
        let right = isList ? "(\(names.indices.map { "\(text)[\($0)]" }.joined(separator: ", ")))" : text
        report(
            span(node.bindings), covering: span(node),
            .syntax(.tupleAssignment, write: "\(node.bindingSpecifier.text) (\(names.joined(separator: ", "))) = \(right)"))
        return true
    }

    /// A variable without a value: what is optional is nil, all else must be given one before it is read.
    private func givenLater(_ pattern: PatternSyntax, _ type: StaticType, isLet: Bool) -> [TypedStatement] {
        guard let name = pattern.as(IdentifierPatternSyntax.self) else {
            if !pattern.is(WildcardPatternSyntax.self) { refuse(pattern, .patternWithoutValue) }
            return []
        }
        let variable = declare(name.identifier.text, type, isLet: isLet, at: span(name))
        variable.isInitialisedLater = true
        return [.declare(variable, !isLet && type.isOptional ? TypedExpression(.nilLiteral, type, span(name)) : nil)]
    }

    private func reportUnknown(_ value: TypedExpression, _ syntax: ExprSyntax) {
        // A fault within it says why it is not known.
        if findings.says(in: sources[value.span.block].lines(of: value.span), ofBlock: value.span.block) { return }
        if isNilLiteral(value), value.type.wrapped?.openVariable != nil {
            report(value.span, .inference(.nilWithoutType))
        } else if case .metatype = value.kind {
            report(value.span, .type(.typeAsValue(syntax.trimmedDescription)), write: firstWorking(["\(syntax.trimmedDescription)()"]))
        } else if case .closure = value.kind, value.type.hasOpenVariable {
            report(value.span, .inference(.closure))
        } else if case .reference(let member, _, _) = value.kind, value.type.hasOpenVariable {
            report(value.span, .inference(.function(member.name)))
        } else if case .call(let call) = value.kind, value.type.hasOpenVariable, call.member.kind == .initializer || !call.member.generics.isEmpty {
            report(value.span, .inference(.call(code: String(syntax.trimmedDescription.prefix(40)))))
        }
    }

    // Functions.

    /// Names of type parameters that were refused: what uses them has no fault of its own.
    func forget(_ clause: GenericParameterClauseSyntax) {
        for parameter in clause.parameters { scope.names[parameter.name.text] = .type(.error) }
    }

    func declareFunction(_ node: FunctionDeclSyntax) {
        let member =
            !node.isGeneric
            ? functionMember(node, owner: nil)
            : genericMember(node.genericParameterClause, node.genericWhereClause, home: scope.isGlobal ? nil : function, opaque: node.opaqueParameters) {
                checker in
                let member = checker.functionMember(node, owner: nil)
                guard case .lesson(let declaration) = member.implementation else { return (member, {}) }
                return (member, { checker.checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: nil) })
            }
        guard case .lesson(let declaration) = member.implementation else { return }
        if !scope.isGlobal, member.template == nil {
            let variable = Variable(node.name.text, member.functionType, isLet: true, span: span(node.name), owner: function)
            variable.isCaptured = true
            variable.isCapturedEarly = true
            declaration.variable = variable
            scope.functions.append(declaration)
        } else if scope.isGlobal {
            identities[node.name.text, default: 0] += 1
            declarations.identities[ObjectIdentifier(declaration)] = "\(node.name.text)#\(identities[node.name.text]!)"
        }
        if case .functions(let others)? = scope.names[node.name.text], declaredHere(others) {
            if others.contains(where: { $0.labelledName == member.labelledName && $0.functionType == member.functionType }) {
                report(node.name, .name(.redeclared(member.labelledName)))
            }
            scope.names[node.name.text] = .functions(others + [member])
        } else {
            scope.names[node.name.text] = .functions([member])
        }
        declarations.functions[node.id] = (member, declaration)
    }

    private func declaredHere(_ members: [Member]) -> Bool {
        members.contains { if case .lesson(let declaration) = $0.implementation { return declaration.span.block == block } else { return false } }
    }

    func functionMember(_ node: FunctionDeclSyntax, owner: Nominal?) -> Member {
        refuseModifiers(node.modifiers, node.attributes)
        if let effect = node.signature.effectSpecifiers?.asyncSpecifier { refuse(effect, .asyncFunctions) }
        let result = node.signature.returnClause.map { read($0.type) } ?? .void
        let declaration = FunctionDeclaration(name: node.name.text, result: result, span: span(node), parent: function)
        declaration.isThrowing = node.signature.effectSpecifiers?.throwsClause != nil
        let isOperator = node.name.tokenKind.isOperatorToken
        let member = Member(
            name: node.name.text, kind: isOperator ? .operatorFunction : owner == nil ? .function : .method, type: result, implementation: .lesson(declaration))
        let isRethrowing = node.signature.effectSpecifiers?.throwsClause?.throwsSpecifier.text == "rethrows"
        member.throwing = isRethrowing ? .ifArgumentDoes : declaration.isThrowing ? .always : .never
        member.isStatic = node.modifiers.contains { $0.name.text == "static" }
        member.isMutating = node.modifiers.contains { $0.name.text == "mutating" }
        member.isDiscardable = node.attributes.contains { $0.trimmedDescription == "@discardableResult" }
        member.parameters = parameters(node.signature.parameterClause)
        member.signature = "func \(node.name.text)\(node.signature.trimmedDescription)"
        declaration.title = member.labelledName
        declaration.thrown = node.signature.effectSpecifiers?.throwsClause?.type.map { read($0) }
        return member
    }

    func parameters(_ clause: FunctionParameterClauseSyntax) -> [Parameter] {
        clause.parameters.map { node in
            var isInout = false
            var isAutoclosure = false
            var type = node.type
            if let attributed = type.as(AttributedTypeSyntax.self) {
                isInout = attributed.specifiers.contains { $0.trimmedDescription == "inout" }
                isAutoclosure = attributed.attributes.contains { $0.trimmedDescription == "@autoclosure" }
                type = attributed.baseType
            }
            let first = node.firstName.text
            return Parameter(
                label: first == "_" ? nil : first, name: (node.secondName ?? node.firstName).text, type: read(type), isInout: isInout,
                isVariadic: node.ellipsis != nil, isAutoclosure: isAutoclosure, defaultValue: node.defaultValue == nil ? nil : .expression(Box(nil)))
        }
    }

    func checkFunction(_ node: FunctionDeclSyntax) {
        guard let (member, declaration) = declarations.functions[node.id] else { return }
        if let template = member.template { return checkTemplate(template) }
        checkFunction(member, declaration, node.signature.parameterClause, node.body, selfType: nil)
    }

    /// The body of a function whose signature is known.
    func checkFunction(
        _ member: Member, _ declaration: FunctionDeclaration, _ clause: FunctionParameterClauseSyntax?, _ body: CodeBlockSyntax?, selfType: StaticType?
    ) {
        let reports = findings.count
        let written = clause.map { Array($0.parameters) }
        for (parameter, syntax) in zip(member.parameters, written ?? []) {
            guard let value = syntax.defaultValue?.value, case .expression(let box)? = parameter.defaultValue else { continue }
            box.value = check(value, as: parameter.type, for: .defaultArgument)
            settle()
        }
        within(FunctionContext(declaration, Scope(parent: scope))) {
            if let selfType {
                let variable = declare("self", selfType, isLet: !(member.isMutating || declaration.isInitializer), at: declaration.span)
                variable.isParameter = true
                declaration.selfVariable = variable
            }
            for (index, parameter) in member.parameters.enumerated() {
                let place = written.map { span($0[index].secondName ?? $0[index].firstName) } ?? declaration.span
                let variable = declare(parameter.name, parameter.isVariadic ? .array(parameter.type) : parameter.type, isLet: !parameter.isInout, at: place)
                variable.isParameter = true
                declaration.parameters.append(variable)
                if parameter.isInout { declaration.inoutParameters.insert(index) }
            }
            guard let body else {
                report(declaration.span, .declaration(.lacksBody))
                return
            }
            scope = Scope(parent: scope)
            checkBody(body.statements, declaration, isVoidWanted: declaration.result.isVoid || declaration.isInitializer)
            settle()
            checkInitialisation(declaration, end: span(body.rightBrace), since: reports)
        }
        if declaration.variable != nil { absorb(declaration) }
    }
}
