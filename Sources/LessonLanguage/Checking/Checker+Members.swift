import SwiftSyntax

/// Members of values and types: which there are, what a use of one gives, and what is said of one that isn't there.
extension Checker {
    /// All members of a name that a value of the type has.
    func members(_ name: String, of type: StaticType) -> [Member] {
        guard case .nominal(let nominal, _) = type.head else { return [] }
        var found =
            (nominal.members[name] ?? []) + (declarations.extensions[nominal]?[name]?.filter { fits($0, type) } ?? []) + (library.members(nominal)[name] ?? [])
        if nominal.element != nil, nominal !== Nominal.sequence {
            found += library.members(.sequence)[name] ?? []
            if let added = declarations.extensions[.sequence]?[name], let list = elementType(of: type).map(StaticType.sequence) {
                found += added.filter { fits($0, list) }
            }
        }
        if found.isEmpty, name == "hashValue", conforms(type, to: .hashable) { found = [Library.hashValue] }
        return found
    }

    /// Whether a type has the arguments that an extension asks for.
    private func fits(_ member: Member, _ type: StaticType) -> Bool {
        guard !member.same.isEmpty, let nominal = type.nominal else { return true }
        let map = substitution(for: nominal, type.arguments)
        return wouldFit { member.same.allSatisfy { parameter, wanted in map[parameter].map { unify($0, wanted) } ?? true } }
    }

    func memberNames(of type: StaticType) -> [String] {
        guard case .nominal(let nominal, _) = type.head else { return [] }
        var names = nominal.members.names + library.members(nominal).names + Array((declarations.extensions[nominal] ?? [:]).keys)
        if nominal.element != nil { names += library.members(.sequence).names }
        return names
    }

    func memberAccess(_ node: MemberAccessExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        let name = node.declName.baseName.text
        guard let baseSyntax = node.base else { return implicitMember(node, name, hint, here) }
        switch qualified(baseSyntax, name) {
        case .functions(let found)?: return functionValue(found, receiver: nil, substitution: [:], hint: hint, labels: labels(node.declName), name: name, here)
        case .type(let type)?: return TypedExpression(.metatype, .metatype(type), here)
        case .variable?, .computed?, nil: break
        }
        if let foreign = foreignValue(node, hint) { return foreign }
        if let chained = chain(
            baseSyntax, here,
            { [self] base in
                memberOf(base, name, node, hint, here)
            })
        {
            return chained
        }
        let base = check(baseSyntax)
        return memberOf(base, name, node, hint, here)
    }

    private func memberOf(_ base: TypedExpression, _ name: String, _ node: MemberAccessExprSyntax, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        if base.type.isError { return invalid(node) }
        if name == "self" {
            if case .metatype = base.kind { return TypedExpression(.typeValue(of: nil), base.type, here) }
            return base
        }
        let nameSpan = span(node.declName)
        if case .tuple(let fields) = base.type.head {
            if let index = Int(name) ?? fields.firstIndex(where: { $0.label == name }), fields.indices.contains(index) {
                return TypedExpression(.tupleElement(base, index), fields[index].type, here)
            }
            if fields.isEmpty, isChained(node, nameSpan) { return invalid(node) }
            report(nameSpan, .name(.noElement(name, ofTuple: base.type.description, meant: nearest(to: name, in: fields.compactMap(\.label)))))
            return invalid(node)
        }
        if case .metatype(let instance) = base.type.head {
            let found = members(name, of: instance).filter { $0.isStatic || $0.kind == .enumCase }
            if !found.isEmpty {
                return memberValue(found, name: name, receiver: nil, ownerType: instance, hint: hint, labels: labels(node.declName), here)
            }
            if let type = instance.nominal?.types[name] { return TypedExpression(.metatype, .metatype(type), here) }
            if !members(name, of: instance).isEmpty {
                report(nameSpan, .name(.instanceMember(name, of: instance.description, meant: nil)))
                return invalid(node)
            }
            let names = memberNames(of: instance).filter { members($0, of: instance).contains { $0.isStatic } }
            report(nameSpan, .name(.noStaticMember(name, of: instance.description, known: [], meant: nearest(to: name, in: names))))
            return invalid(node)
        }
        applyDefault(base.type)
        let found = members(name, of: base.type).filter { !$0.isStatic && $0.kind != .enumCase }
        if !found.isEmpty {
            return memberValue(found, name: name, receiver: base, ownerType: base.type, hint: hint, labels: labels(node.declName), here)
        }
        missingMember(name, of: base.type, nameSpan, in: node)
        return invalid(node)
    }

    /// `Swift.max`, `Unicode.Scalar`: what a module or name space offers, whatever the lesson has of that name.
    func qualified(_ base: ExprSyntax, _ name: String) -> Entity? {
        guard let space = base.as(DeclReferenceExprSyntax.self)?.baseName.text, scope.find(space) == nil else { return nil }
        switch space {
        case "Swift", "Foundation":
            if let functions = library.functions[name] { return .functions(functions) }
            return Nominal.standard[name].map { .type($0.ownType) }
        case "Unicode": return Nominal.standard["Unicode." + name].map { .type($0.ownType) }
        default: return nil
        }
    }

    /// `words.first.count` as `words.first!.count`.
    private func unwrappedMember(_ name: String, _ node: some SyntaxProtocol) -> String? {
        let called = node.as(FunctionCallExprSyntax.self)?.calledExpression ?? node.as(MemberAccessExprSyntax.self).map { ExprSyntax($0) }
        guard isCorrecting, let member = called?.as(MemberAccessExprSyntax.self), let base = member.base else { return nil }
        let (text, whole) = (base.trimmedDescription, node.trimmedDescription)
        guard whole.hasPrefix(text) else { return nil }
        return firstWorking(["\(piece(text))!\(whole.dropFirst(text.count))"])
    }

    /// `p.map { … }` of a tensor as `p.scalars.map { … }`: the member of a list that the value has.
    private func throughPart(_ type: StaticType, _ node: some SyntaxProtocol) -> String? {
        let called = node.as(FunctionCallExprSyntax.self)?.calledExpression ?? node.as(MemberAccessExprSyntax.self).map { ExprSyntax($0) }
        guard isCorrecting, let nominal = type.nominal, nominal.kind == .host, let base = called?.as(MemberAccessExprSyntax.self)?.base else { return nil }
        let (text, whole) = (base.trimmedDescription, node.trimmedDescription)
        guard whole.hasPrefix(text), whole.count <= Self.longestCorrection else { return nil }
        let lists = nominal.members.names.sorted().filter { name in
            members(name, of: type).contains { $0.isProperty && !$0.isStatic && $0.type.nominal === Nominal.array }
        }
        // Numbers with decimals rather than those cut off.
        return firstWorking(lists.sorted { $0 == "scalars" && $1 != "scalars" }.map { "\(text).\($0)\(whole.dropFirst(text.count))" })
    }

    func missingMember(_ name: String, of type: StaticType, _ here: Span, in node: some SyntaxProtocol) {
        if type.openVariable == nil, isForeignMember(name, here, in: node) { return }
        if let inner = type.wrapped, !members(name, of: inner).isEmpty {
            report(here, .name(.memberOfOptional(name, of: type.resolved.description, wrapped: inner.description)), write: unwrappedMember(name, node))
        } else if type.openVariable != nil {
            report(here, .name(.memberOfUnknownType))
        } else if members(name, of: type).contains(where: { $0.isStatic || $0.kind == .enumCase }) {
            report(here, .name(.staticMember(name, of: type.description)))
        } else {
            let names = memberNames(of: type).filter { members($0, of: type).contains { !$0.isStatic } && $0 != "subscript" && $0 != "init" }
            let base = node.as(MemberAccessExprSyntax.self)?.base.map { piece(swift($0)) }
            let meant = nearest(to: name, in: names)
            let part =
                meant != nil
                ? nil
                : throughPart(type, node)
                    ?? (["History", "Evaluation"].contains(type.resolved.description) ? nil : base).flatMap {
                        firstWorking(Int(name) == nil ? ["\($0)[\"\(name)\"]"] : ["\($0)[\(name)]"])
                    }
            report(here, .name(.noMember(name, of: type.resolved.description, meant: meant)), write: part)
        }
    }

    /// `.sigmoid`: a member of the type that the context wants.
    private func implicitMember(_ node: MemberAccessExprSyntax, _ name: String, _ hint: StaticType?, _ here: Span) -> TypedExpression {
        guard let hint, hint.openVariable == nil else {
            report(here, .name(.noContext(member: name)))
            return invalid(node)
        }
        for type in [hint, hint.wrapped].compactMap({ $0 }) {
            let found = members(name, of: type).filter { $0.isStatic || $0.kind == .enumCase }
            if !found.isEmpty { return memberValue(found, name: name, receiver: nil, ownerType: type, hint: hint, labels: labels(node.declName), here) }
        }
        if hint.isError { return invalid(node) }
        let type = hint.wrapped ?? hint
        if type == .string {
            // What is watched is named by a text.
            let text = name.replacing(/[A-Z]/) { "_" + $0.0.lowercased() }.replacing(/^acc$/, with: "accuracy").replacing(/_acc$/, with: "_accuracy")
            report(span(node), .named("." + name, write: "\"\(text)\""))
            return invalid(node)
        }
        let names = memberNames(of: type).filter { members($0, of: type).contains { $0.isStatic || $0.kind == .enumCase } }
        if isForeignMember(name, named: names, of: type, hint, span(node)) { return invalid(node) }
        let meant = nearest(to: name, in: names)
        let known = meant == nil ? Array(Set(names).subtracting(["allCases", "init"]).sorted().prefix(12)) : []
        report(span(node.declName), .name(.noStaticMember(name, of: type.description, known: known, meant: meant)))
        return invalid(node)
    }

    /// A member that is not being called: a property is read, a method becomes a function.
    func memberValue(
        _ found: [Member], name: String, receiver: TypedExpression?, ownerType: StaticType, hint: StaticType?, labels: [String]?, _ here: Span
    ) -> TypedExpression {
        if let property = found.first(where: \.isProperty) { return read(property, receiver: receiver, ownerType: ownerType, here) }
        if let plainCase = found.first(where: { $0.kind == .enumCase && $0.parameters.isEmpty }) {
            let node = CallNode(member: plainCase, receiver: nil, arguments: [], types: callTypes(plainCase, [:], ownerType, plainCase.type))
            return TypedExpression(.call(node), ownerType.resolved.substituting([:]), here)
        }
        return functionValue(found, receiver: receiver, substitution: ownerSubstitution(found[0], ownerType), hint: hint, labels: labels, name: name, here)
    }

    func read(_ property: Member, receiver: TypedExpression?, ownerType: StaticType, _ here: Span) -> TypedExpression {
        let property = direct(property, receiver)
        let (map, receiver) = bound(property, receiver: receiver, ownerType: ownerType)
        if case .computed(let getter, _) = property.implementation, getter.isMutating, let receiver {
            requireSettable(receiver, for: .mutatingGetter)
        }
        let type = property.type.substituting(map)
        noteUse(property)
        return TypedExpression(.property(property, of: receiver, types: callTypes(property, map, ownerType, type, here)), type, here)
    }

    func noteUse(_ member: Member) {
        switch member.implementation {
        case .lesson(let declaration): function.calls.append(declaration)
        case .computed(let getter, let setter):
            for accessor in [getter, setter].compactMap({ $0 }) {
                function.calls.append(accessor)
                if let variable = accessor.variable { use(variable) }
            }
        case .global(let variable): use(variable)
        case .native, .mutating, .intrinsic, .stored, .accessors, .constant, .memberwise, .enumCase:
            if member.hostBody != nil { function.hostCalls.insert(member.name) }
        }
    }

    /// The owner's type arguments, and the receiver as the type that declares the member (a list, for members of all sequences).
    func bound(_ member: Member, receiver: TypedExpression?, ownerType: StaticType) -> ([GenericParameter: StaticType], TypedExpression?) {
        guard case .nominal(let nominal, let arguments) = ownerType.head else { return ([:], receiver) }
        if member.takesList {
            let element = elementType(of: ownerType) ?? .error
            let list = StaticType.array(element)
            return (
                substitution(for: .sequence, [element]),
                receiver.map { nominal === Nominal.array ? $0 : TypedExpression(.convert($0, .toSequence), list, $0.span) }
            )
        }
        if member.isOfSequences, nominal !== Nominal.sequence {
            let element = elementType(of: ownerType) ?? .error
            let type = StaticType.sequence(element)
            return (
                substitution(for: .sequence, [element]), receiver.map { TypedExpression(.convert(member.walks ? viewed($0) : $0, .toSequence), type, $0.span) }
            )
        }
        return (substitution(for: nominal, arguments), receiver)
    }

    func ownerSubstitution(_ member: Member, _ ownerType: StaticType) -> [GenericParameter: StaticType] {
        bound(member, receiver: nil, ownerType: ownerType).0
    }

    /// A function's name used as a value.
    func functionValue(
        _ members: [Member], receiver: TypedExpression?, substitution: [GenericParameter: StaticType], hint: StaticType?, labels: [String]?,
        name: String, _ here: Span
    ) -> TypedExpression {
        var candidates = members.filter { $0.kind != .property }
        if let labels { candidates = candidates.filter { $0.parameters.map { $0.label ?? "_" } == labels } }
        if case .function(let wanted)? = hint?.head {
            let ofThatMany = candidates.filter {
                $0.parameters.count == wanted.parameters.count || $0.functionType(of: wanted.parameters.count) != $0.functionType
            }
            if !ofThatMany.isEmpty { candidates = ofThatMany }
        }
        var fitting: [(Member, [GenericParameter: StaticType], StaticType)] = []
        for member in candidates {
            var map = substitution
            for generic in member.generics { map[generic] = fresh() }
            var type = member.functionType.substituting(map)
            if case .function(let wanted)? = hint?.head { type = member.functionType(of: wanted.parameters.count).substituting(map) }
            if let hint, hint.openVariable == nil {
                let probe = TypedExpression(.invalid, type, here)
                if attempt({ converted(probe, to: hint) != nil && satisfies(member, map) }) { fitting.append((member, map, type)); break }
            } else {
                fitting.append((member, map, type))
            }
        }
        guard let (member, map, type) = fitting.first else {
            if let only = candidates.first {
                report(here, .type(.functionMismatch(found: only.functionType.description, wanted: hint?.description)))
            } else {
                report(here, .name(.noFunctionWithLabels(name)))
            }
            return TypedExpression(.invalid, .error, here)
        }
        if fitting.count > 1, let library = fitting.first(where: { $0.0.type == .double }) {
            noteUse(library.0)
            return TypedExpression(
                .reference(library.0, receiver: receiver, types: callTypes(library.0, library.1, receiver?.type, library.2)), library.2, here)
        }
        if case .lesson(let declaration) = member.implementation, let variable = declaration.variable { use(variable) }
        noteUse(member)
        return TypedExpression(.reference(member, receiver: receiver, types: callTypes(member, map, receiver?.type, type, here)), type, here)
    }

    func callTypes(_ member: Member, _ map: [GenericParameter: StaticType], _ receiver: StaticType?, _ result: StaticType, _ here: Span? = nil) -> CallTypes {
        var named: [String: StaticType] = [:]
        for (parameter, type) in map { named[parameter.name] = type }
        let types = CallTypes(named: named, receiver: receiver, result: result)
        if let template = member.template { specialise(template, map, types, member, here) }
        return types
    }
}
