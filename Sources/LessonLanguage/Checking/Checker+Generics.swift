import SwiftSyntax

/// Type parameters of the lesson's own functions, and of its extensions of lists, tables and optionals.
extension Checker {
    typealias Constraints = [Member.Constraint]

    /// A member with type parameters; `owned` are those of the type that it extends.
    func genericMember(
        _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?, owned: [GenericParameter] = [], constraints outer: Constraints = [],
        same: [GenericParameter: StaticType] = [:], ownType own: StaticType? = nil, home: FunctionDeclaration? = nil, opaque: [SomeOrAnyTypeSyntax] = [],
        _ make: @escaping (Checker) -> (member: Member, check: () -> Void)
    ) -> Member {
        let outerScope = scope
        scope = Scope(parent: scope)
        defer { scope = outerScope }
        templateCount += 1
        let names = (clause?.parameters.map(\.name.text) ?? []) + opaque.map(\.opaqueName)
        let inheritances = (clause?.parameters.map(\.inheritedType) ?? []) + opaque.map { Optional($0.constraint) }
        let generics = names.enumerated().map { GenericParameter(owner: "template \(templateCount)", index: $0.offset, name: $0.element) }
        for parameter in owned { scope.names[parameter.name] = .type(same[parameter] ?? .generic(parameter)) }
        let elements = zip(generics, inheritances).filter { isWalked($0.name, $1, requirements) }.map(\.0).enumerated().map { index, parameter in
            (element: GenericParameter(owner: parameter.owner, index: generics.count + index, name: parameter.name + ".Element"), sequence: parameter)
        }
        for parameter in generics + elements.map(\.element) { scope.names[parameter.name] = .type(.generic(parameter)) }
        var constraints: Constraints = []
        var asked = read(requirements)
        for (parameter, inherited) in zip(generics, inheritances) {
            guard let inherited else { continue }
            constraints += self.constraints(on: .generic(parameter), inherited)
            // `Sequence<Int>`
            if let argument = inherited.as(IdentifierTypeSyntax.self)?.genericArgumentClause?.arguments.first, case .type(let wanted) = argument.argument,
                let element = elements.first(where: { $0.sequence == parameter })?.element
            {
                asked.same[element] = read(wanted)
            }
        }
        constraints += asked.constraints
        let same = same.merging(asked.same) { outer, _ in outer }
        let member = own.map { type in within(type) { make(self).member } } ?? make(self).member
        member.generics = generics + elements.map(\.element)
        member.constraints = outer + constraints
        member.elements = elements
        member.same = asked.same
        member.template = Template(
            owned + member.generics, elements, outer + constraints, same: same, ownType: own, block: block, scope: outerScope, home: home, make: make)
        return member
    }

    /// Whether a type parameter stands for things that can be walked.
    private func isWalked(_ name: String, _ inherited: TypeSyntax?, _ requirements: GenericWhereClauseSyntax?) -> Bool {
        func walks(_ type: TypeSyntax?) -> Bool {
            guard let type else { return false }
            if let composition = type.as(CompositionTypeSyntax.self) { return composition.elements.contains { walks($0.type) } }
            let name = type.as(IdentifierTypeSyntax.self)?.name.text ?? ""
            return name == StandardProtocol.sequence.rawValue || name.hasSuffix(StandardProtocol.collection.rawValue)
        }
        if walks(inherited) { return true }
        return requirements?.requirements.contains { item in
            guard case .conformanceRequirement(let node) = item.requirement else { return false }
            return node.leftType.trimmedDescription == name && walks(node.rightType)
        } == true
    }

    /// The element types of the sequences that a call's types are known to be.
    func settleElements(_ member: Member, _ map: [GenericParameter: StaticType], withDefaults: Bool = false) {
        for (element, sequence) in member.elements {
            guard let own = map[element], let walked = map[sequence] else { continue }
            // What a literal becomes decides what its elements are.
            if withDefaults, case .variable = walked.head { applyDefault(walked) }
            guard let found = elementType(of: walked) else { continue }
            _ = attempt { unify(own, found) }
        }
    }

    /// What a `where` clause asks for. The names stand for type parameters in the current scope.
    func read(_ clause: GenericWhereClauseSyntax?) -> (constraints: Constraints, same: [GenericParameter: StaticType]) {
        var result: (constraints: Constraints, same: [GenericParameter: StaticType]) = ([], [:])
        for requirement in clause?.requirements ?? [] {
            switch requirement.requirement {
            case .conformanceRequirement(let node): result.constraints += constraints(on: read(node.leftType), node.rightType)
            case .sameTypeRequirement(let node):
                guard case .type(let left) = node.leftType, case .type(let right) = node.rightType, case .generic(let parameter) = read(left) else {
                    refuse(node, .requirement)
                    continue
                }
                result.same[parameter] = read(right)
            case .layoutRequirement(let node): refuse(node, .requirement)
            }
        }
        return result
    }

    private func constraints(on type: StaticType, _ syntax: TypeSyntax) -> Constraints {
        if let composition = syntax.as(CompositionTypeSyntax.self) { return composition.elements.flatMap { constraints(on: type, $0.type) } }
        let name = syntax.as(IdentifierTypeSyntax.self)?.name.text ?? syntax.trimmedDescription
        let standard = StandardProtocol(rawValue: name)
        if standard == .any || standard == .sendable { return [] }
        guard let standard, Placeholders.implied[standard] != nil else {
            refuse(syntax, .constraint(name, known: Placeholders.implied.keys.map(\.rawValue).sorted()))
            return []
        }
        return [(type, .standard(standard))]
    }

    /// Has the body looked at with types that can only what the constraints say.
    func checkTemplate(_ template: Template) {
        guard !template.isChecked else { return }
        template.isChecked = true
        var map = template.same
        let walked = Set(template.elements.map(\.sequence))
        let names = Dictionary(grouping: template.constraints) { $0.type.substituting(template.same) }
        // The elements first: a sequence's placeholder needs them.
        for parameter in template.parameters.filter({ !walked.contains($0) }) + template.elements.map(\.sequence) where map[parameter] == nil {
            let element = template.elements.first { $0.sequence == parameter }.flatMap { map[$0.element]?.substituting(map) }
            map[parameter] = .nominal(Placeholders.nominal(parameter.name, names[.generic(parameter)]?.map(\.name) ?? [], library, element: element), [])
        }
        for (parameter, type) in template.same { map[parameter] = type.substituting(map) }
        _ = instance(of: template, map)
    }

    /// Notes that a use of the member needs it for its types, once these are known.
    func specialise(_ template: Template, _ map: [GenericParameter: StaticType], _ types: CallTypes, _ member: Member, _ here: Span?) {
        guard !isSpeculating else { return }
        let caller = function
        inference.later { [self] in
            settleElements(member, map, withDefaults: true)
            var known = template.same
            for parameter in template.parameters where known[parameter] == nil {
                let type = map[parameter] ?? .error
                applyDefault(type)
                if type.hasOpenVariable {
                    // What can't be walked has no elements: that it can't is told by itself.
                    if template.elements.contains(where: { $0.element == parameter }) { return }
                    if let here, !isReported(here) { report(here, .inference(.parameter(parameter.name, ofCallTo: member.name))) }
                    return
                }
                if type.resolved.isError { return }
                known[parameter] = type.resolved
            }
            for (parameter, type) in template.same { known[parameter] = type.substituting(known) }
            for (element, sequence) in template.elements {
                guard let wanted = known[element], let found = known[sequence].flatMap(elementType)?.resolved, wanted != found else { continue }
                if let here, !isReported(here) { report(here, .inference(.unequal(found.description, wanted.description, for: member.name))) }
                return
            }
            for constraint in template.constraints where !conforms(constraint.type.substituting(known), to: constraint.name) {
                if let here, member.isProperty {
                    report(here, .inference(.nonconforming(constraint.type.substituting(known).description, to: constraint.name.name, for: member.name)))
                }
                return
            }
            checkTemplate(template)
            guard let made = quietInstance(of: template, known, here) else { return }
            types.instance.value = made
            switch made.implementation {
            case .lesson(let declaration): caller.calls.append(declaration)
            case .computed(let getter, let setter): caller.calls += [getter, setter].compactMap { $0 }
            case .native, .mutating, .intrinsic, .stored, .global, .accessors, .constant, .memberwise, .enumCase: break
            }
        }
    }

    private func isReported(_ here: Span) -> Bool {
        let place = sources[here.block].place(of: here)
        return findings.says(atLine: place.line, column: place.column)
    }

    /// The member for these types. What is wrong with it was said when the template was checked; a fault of these types alone is said at the call.
    private func quietInstance(of template: Template, _ map: [GenericParameter: StaticType], _ here: Span?) -> Member? {
        let key = template.parameters.map { map[$0] ?? .error }
        if let known = template.instances[key] { return known }
        guard template.nesting < 4, templateUses < 1_000 else {
            if let here, !isReported(here) { report(here, .inference(.endlessTypes)) }
            return nil
        }
        let before = findings
        let made = instance(of: template, map)
        let isPlaceholder = key.contains { $0.nominal?.isPlaceholder == true }
        let fault = findings.diagnostics.dropFirst(before.count).first
        findings = before
        if fault?.error == .inference(.endlessTypes), let here, !isReported(here) { report(here, .inference(.endlessTypes)) }
        if let fault, let here, fault.error != .inference(.endlessTypes), !isPlaceholder,
            !before.diagnostics.contains(where: { $0.block == template.block && $0.line == fault.line })
        {
            report(here, .instance(line: fault.line, fault.error))
        }
        return made
    }

    private func instance(of template: Template, _ map: [GenericParameter: StaticType]) -> Member {
        let outer = (ownType, typeScope, block, inference)
        template.nesting += 1
        templateUses += 1
        defer {
            template.nesting -= 1
            ownType = outer.0
            (typeScope, block, inference) = (outer.1, outer.2, outer.3)
        }
        (inference, block) = (Inference(), template.block)
        return within(FunctionContext(template.home, Scope(parent: template.visible))) {
            for parameter in template.parameters { scope.names[parameter.name] = .type(map[parameter] ?? .error) }
            ownType = template.ownType?.substituting(map)
            let (member, check) = template.make(self)
            let types = template.parameters.map { map[$0] ?? .error }
            template.instances[types] = member
            if case .lesson(let declaration) = member.implementation, !types.contains(where: { $0.nominal?.isPlaceholder == true }) {
                template.settle(declaration, member.functionType)
            }
            check()
            settle()
            return member
        }
    }
}

extension FunctionDeclSyntax {
    /// The parameters that are written `some P`: type parameters without a name.
    var opaqueParameters: [SomeOrAnyTypeSyntax] {
        signature.parameterClause.parameters.compactMap { $0.type.as(SomeOrAnyTypeSyntax.self) }.filter { $0.someOrAnySpecifier.text == "some" }
    }

    var isGeneric: Bool { genericParameterClause != nil || !opaqueParameters.isEmpty }
}

extension SomeOrAnyTypeSyntax {
    /// Unlike any that a lesson can write.
    var opaqueName: String { "some \(constraint.trimmedDescription)@\(position.utf8Offset)" }
}
