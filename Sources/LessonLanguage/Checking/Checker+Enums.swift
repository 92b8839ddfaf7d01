import SwiftSyntax

/// Enums of the lesson: their cases and raw values.
extension Checker {
    func declareMembers(of node: EnumDeclSyntax) {
        guard let nominal = declarations.types[node.id], let declaration = nominal.declaration else { return }
        within(.nominal(nominal, [])) { declareMembers(of: node, nominal, declaration, .nominal(nominal, [])) }
    }

    private func declareMembers(of node: EnumDeclSyntax, _ nominal: Nominal, _ declaration: NominalDeclaration, _ type: StaticType) {
        declareNested(node.memberBlock)
        var nextRaw = 0
        for item in node.memberBlock.members {
            guard let list = item.decl.as(EnumCaseDeclSyntax.self) else { continue }
            let isIndirect = [node.modifiers, list.modifiers].contains { $0.contains { $0.name.text == "indirect" } }
            for element in list.elements {
                let payload = element.parameterClause?.parameters.map { TupleField($0.firstName?.text == "_" ? nil : $0.firstName?.text, read($0.type)) } ?? []
                var raw: Value?
                if let rawType = declaration.rawType {
                    raw = rawValue(element, rawType, &nextRaw)
                } else if let value = element.rawValue {
                    report(value, .declaration(.rawValueWithoutRawType))
                }
                if let raw, declaration.cases.contains(where: { $0.rawValue == raw }) {
                    report(element.rawValue.map { span($0.value) } ?? span(element.name), .declaration(.rawValueTwice))
                }
                if declaration.cases.contains(where: { $0.name == element.name.text }) {
                    report(element.name, .name(.redeclared(element.name.text)))
                }
                let index = declaration.cases.count
                declaration.cases.append(.init(name: element.name.text, payload: payload, rawValue: raw, isIndirect: isIndirect))
                let member = Member(name: element.name.text, kind: .enumCase, type: type, implementation: .enumCase(nominal, index))
                member.isStatic = true
                member.parameters = payload.map { Parameter(label: $0.label, name: $0.label ?? "_", type: $0.type) }
                member.signature = "case \(element.trimmedDescription)"
                nominal.add(member)
            }
        }
        if declaration.cases.allSatisfy({ $0.payload.isEmpty }) { nominal.conformances.formUnion([.equatable, .hashable]) }
        if let rawType = declaration.rawType { addRawValue(nominal, declaration, rawType, type) }
        if nominal.conformances.contains(.caseIterable) {
            let all = declaration.cases.enumerated().map { Value.enumCase(EnumValue(index: $0.offset, name: $0.element.name)) }
            let member = Member(name: "allCases", kind: .property, type: .array(type), implementation: .constant(.array(all)))
            member.isStatic = true
            nominal.add(member)
        }
        declareCommon(node.memberBlock, nominal)
    }

    private func rawValue(_ element: EnumCaseElementSyntax, _ rawType: StaticType, _ next: inout Int) -> Value {
        let literal = element.rawValue?.value
        if [.string, .character].contains(rawType.head) {
            return .string(literal?.as(StringLiteralExprSyntax.self)?.representedLiteralValue ?? element.name.text)
        }
        var text = literal?.trimmedDescription.filter { $0 != "_" } ?? "\(next)"
        if text.hasPrefix("- ") { text = "-" + text.dropFirst(2) }
        if let kind = rawType.integer {
            guard let value = Int(text), kind.converted(value, from: .int) != nil else {
                report(literal.map { span($0) } ?? span(element), .declaration(.rawValueNotLiteral(of: rawType.description)))
                return .int(next)
            }
            next = value &+ 1
            return .int(value)
        }
        let value = Double(text) ?? 0
        next = Int(value) &+ 1
        return rawType.head == .float ? .float(Float(value)) : .double(value)
    }

    private func addRawValue(_ nominal: Nominal, _ declaration: NominalDeclaration, _ rawType: StaticType, _ type: StaticType) {
        let property = Member(
            name: "rawValue", kind: .property, type: rawType,
            implementation: .native { _ in
                { values, _ in
                    guard case .enumCase(let own) = values[0] else { return .void }
                    return declaration.cases[own.index].rawValue ?? .void
                }
            })
        nominal.add(property)
        let initializer = Member(
            name: "init", kind: .initializer, type: .optional(type),
            implementation: .native { _ in
                { values, _ in
                    guard let index = declaration.cases.firstIndex(where: { $0.rawValue == values[0] }) else { return .none }
                    return .enumCase(EnumValue(index: index, name: declaration.cases[index].name))
                }
            })
        initializer.isStatic = true
        initializer.parameters = [Parameter(label: "rawValue", name: "rawValue", type: rawType)]
        nominal.add(initializer)
    }
}
