import SwiftSyntax

/// Type parameters of the lesson's own functions, and of its extensions of lists, tables and optionals.
extension Checker {
    typealias Constraints = [(type: StaticType, name: String)]

    /// A member with type parameters; `owned` are those of the type that it extends.
    func genericMember(
        _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?, owned: [GenericParameter] = [], constraints outer: Constraints = [],
        same: [GenericParameter: StaticType] = [:], ownType own: StaticType? = nil, _ make: @escaping (Checker) -> (member: Member, check: () -> Void)
    ) -> Member {
        let outerScope = scope
        scope = Scope(parent: scope)
        defer { scope = outerScope }
        templateCount += 1
        let generics = (clause?.parameters ?? []).enumerated().map { GenericParameter(owner: "template \(templateCount)", index: $0.offset, name: $0.element.name.text) }
        for parameter in owned { scope.names[parameter.name] = .type(same[parameter] ?? .generic(parameter)) }
        for parameter in generics { scope.names[parameter.name] = .type(.generic(parameter)) }
        var constraints: Constraints = []
        for (parameter, syntax) in zip(generics, clause?.parameters ?? []) {
            if let inherited = syntax.inheritedType { constraints += self.constraints(on: .generic(parameter), inherited) }
        }
        constraints += read(requirements).constraints
        let member = own.map { type in within(type) { make(self).member } } ?? make(self).member
        member.generics = generics
        member.constraints = outer + constraints
        member.template = Template(
            owned + generics, outer + constraints, same: same, ownType: own, block: block, scope: outerScope, make: make)
        return member
    }

    /// What a `where` clause asks for. The names stand for type parameters in the current scope.
    func read(_ clause: GenericWhereClauseSyntax?) -> (constraints: Constraints, same: [GenericParameter: StaticType]) {
        var result: (constraints: Constraints, same: [GenericParameter: StaticType]) = ([], [:])
        for requirement in clause?.requirements ?? [] {
            switch requirement.requirement {
            case .conformanceRequirement(let node): result.constraints += constraints(on: read(node.leftType), node.rightType)
            case .sameTypeRequirement(let node):
                guard case .type(let left) = node.leftType, case .type(let right) = node.rightType, case .generic(let parameter) = read(left) else {
                    refuse(node, "this requirement is")
                    continue
                }
                result.same[parameter] = read(right)
            case .layoutRequirement(let node): refuse(node, "this requirement is")
            }
        }
        return result
    }

    private func constraints(on type: StaticType, _ syntax: TypeSyntax) -> Constraints {
        if let composition = syntax.as(CompositionTypeSyntax.self) { return composition.elements.flatMap { constraints(on: type, $0.type) } }
        let name = syntax.trimmedDescription
        if name == "Any" || name == "Sendable" { return [] }
        guard Placeholders.implied[name] != nil else {
            if ["Sequence", "Collection", "BidirectionalCollection", "RandomAccessCollection"].contains(name) {
                refuse(syntax, "the constraint '\(name)' is", instead: "take a list, '[T]'")
            } else { refuse(syntax, "the constraint '\(name)' is", instead: "use one of \(Placeholders.implied.keys.sorted().joined(separator: ", "))") }
            return []
        }
        return [(type, name)]
    }

    /// Has the body looked at with types that can only what the constraints say.
    func checkTemplate(_ template: Template) {
        guard !template.isChecked else { return }
        template.isChecked = true
        var map = template.same
        for parameter in template.parameters where map[parameter] == nil {
            let names = template.constraints.filter { $0.type == .generic(parameter) }.map(\.name)
            map[parameter] = .nominal(Placeholders.nominal(parameter.name, names, library), [])
        }
        _ = instance(of: template, map)
    }

    /// Notes that a use of the member needs it for its types, once these are known.
    func specialise(_ template: Template, _ map: [GenericParameter: StaticType], _ types: CallTypes, _ member: Member, _ here: Span?) {
        guard !isSpeculating else { return }
        let caller = function
        afterwards.append { [self] in
            var known = template.same
            for parameter in template.parameters where known[parameter] == nil {
                let type = map[parameter] ?? .error
                applyDefault(type)
                if type.hasOpenVariable {
                    if let here, !isReported(here) { report(here, "generic parameter '\(parameter.name)' could not be inferred in call to '\(member.name)'") }
                    return
                }
                if type.resolved.isError { return }
                known[parameter] = type.resolved
            }
            for constraint in template.constraints where !conforms(constraint.type.substituting(known), to: constraint.name) {
                if let here, member.isProperty { report(here, "'\(member.name)' requires that '\(constraint.type.substituting(known))' conform to '\(constraint.name)'") }
                return
            }
            checkTemplate(template)
            guard let made = quietInstance(of: template, known, here) else { return }
            types.instance.value = made
            switch made.implementation {
            case .lesson(let declaration): caller.calls.append(declaration)
            case .computed(let getter, let setter): caller.calls += [getter, setter].compactMap { $0 }
            default: break
            }
        }
    }

    private func isReported(_ here: Span) -> Bool {
        let place = sources[here.block].place(of: here)
        return diagnostics.contains { $0.line == place.line && $0.column == place.column }
    }

    private static let endless = "this generic function calls itself with ever new types"

    /// The member for these types. What is wrong with it was said when the template was checked; a fault of these types alone is said at the call.
    private func quietInstance(of template: Template, _ map: [GenericParameter: StaticType], _ here: Span?) -> Member? {
        let key = template.parameters.map { map[$0] ?? .error }
        if let known = template.instances[key] { return known }
        guard template.nesting < 4, templateUses < 1_000 else {
            if let here, !isReported(here) { report(here, Self.endless) }
            return nil
        }
        let before = diagnostics
        let made = instance(of: template, map)
        let isPlaceholder = key.contains { $0.nominal?.isPlaceholder == true }
        let fault = diagnostics.dropFirst(before.count).first
        diagnostics = before
        if fault?.message == Self.endless, let here, !isReported(here) { report(here, Self.endless) }
        if let fault, let here, fault.message != Self.endless, !isPlaceholder, !before.contains(where: { $0.block == template.block && $0.line == fault.line }) {
            report(here, "with these types, line \(fault.line) has an error: \(fault.message)")
        }
        return made
    }

    private func instance(of template: Template, _ map: [GenericParameter: StaticType]) -> Member {
        let outer = (function, scope, loops, isCoveredByTry, isInCatchingDo, closureNames, giving)
        let state = (ownType, typeScope, block, requirements, afterwards, trail, sawThrow)
        template.nesting += 1
        templateUses += 1
        defer {
            template.nesting -= 1
            (function, scope, loops, isCoveredByTry, isInCatchingDo, closureNames, giving) = outer
            ownType = state.0
            (typeScope, block, requirements, afterwards, trail, sawThrow) = (state.1, state.2, state.3, state.4, state.5, state.6)
        }
        (function, scope, loops, isCoveredByTry, isInCatchingDo, closureNames, giving) = (template.home, Scope(parent: template.visible), [], false, false, [], nil)
        (requirements, afterwards, trail, block) = ([], [], [], template.block)
        for parameter in template.parameters { scope.names[parameter.name] = .type(map[parameter] ?? .error) }
        ownType = template.ownType?.substituting(map)
        let (member, check) = template.make(self)
        template.instances[template.parameters.map { map[$0] ?? .error }] = member
        check()
        settle()
        return member
    }
}
