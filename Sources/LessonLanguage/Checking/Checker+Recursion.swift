import SwiftSyntax

/// Values that would hold themselves, and so never end.
extension Checker {
    func checkRecursion(_ declarations: [DeclSyntax]) {
        for declaration in declarations {
            guard findings.count < 10 * Self.mostReports, let nominal = self.declarations.types[declaration.id], let own = nominal.declaration,
                let block = declaration.asProtocol((any DeclGroupSyntax).self)?.memberBlock
            else { continue }
            checkRecursion(block.members.map(\.decl))
            if nominal.kind == .structure {
                guard let field = own.fields.first(where: { holds($0.type, nominal) }) else { continue }
                let place = block.members.first {
                    $0.decl.as(VariableDeclSyntax.self)?.bindings.contains { $0.pattern.trimmedDescription == field.name } == true
                }
                report(
                    place.map { span($0) } ?? span(declaration),
                    .declaration(.structInItself(nominal.name, property: field.name)))
            } else if own.cases.contains(where: { one in !one.isIndirect && one.payload.contains { holds($0.type, nominal) } }) {
                report(
                    declaration.as(EnumDeclSyntax.self).map { span($0.name) } ?? span(declaration), .declaration(.enumInItself(nominal.name)))
            }
        }
    }

    /// Whether a value of the type holds one of the other without a list, table or `indirect` between.
    private func holds(_ type: StaticType, _ wanted: Nominal) -> Bool {
        var seen: Set<Nominal> = []
        func look(_ type: StaticType) -> Bool {
            switch type.head {
            case .nominal(let nominal, let arguments):
                if nominal === wanted { return true }
                if nominal === Nominal.optional { return look(arguments[0]) }
                guard let declaration = nominal.declaration, seen.insert(nominal).inserted else { return false }
                return declaration.fields.contains { look($0.type) }
                    || declaration.cases.contains { one in !one.isIndirect && one.payload.contains { look($0.type) } }
            case .tuple(let fields): return fields.contains { look($0.type) }
            case .function, .metatype, .variable, .generic, .any, .never, .error: return false
            }
        }
        return look(type)
    }
}
