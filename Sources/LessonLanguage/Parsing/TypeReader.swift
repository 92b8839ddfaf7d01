import SwiftSyntax
import Wording

/// Reads a written type. Names are looked up by whoever asks.
struct TypeReader {
    /// A nominal type or type parameter of this name.
    var lookUp: (String) -> StaticType?
    /// Says what is wrong, at a node.
    var report: (any SyntaxProtocol, LanguageError) -> Void
    /// All names that could have been meant.
    var candidates: () -> [String] = { [] }
    /// Completes a type written without its arguments (`Set` in `let s: Set = [1]`), where that is allowed.
    var open: ((StaticType) -> StaticType)?

    func read(_ syntax: TypeSyntax) -> StaticType {
        let type = readAny(syntax)
        guard type.isLarge else { return type }
        report(syntax, .limit(.writtenType(mostParts: StaticType.mostParts)))
        return .error
    }

    private func readAny(_ syntax: TypeSyntax) -> StaticType {
        if let node = syntax.as(IdentifierTypeSyntax.self) { return named(node) }
        if let node = syntax.as(ArrayTypeSyntax.self) { return .array(read(node.element)) }
        if let node = syntax.as(DictionaryTypeSyntax.self) { return .dictionary(read(node.key), read(node.value)) }
        if let node = syntax.as(OptionalTypeSyntax.self) {
            let wrapped = read(node.wrappedType)
            return wrapped.isError ? .error : .optional(wrapped)
        }
        if let node = syntax.as(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
            report(node, .refusal(.implicitlyUnwrapped(node.trimmedDescription, wrapped: node.wrappedType.trimmedDescription)))
            return .error
        }
        if let node = syntax.as(SomeOrAnyTypeSyntax.self) {
            if let type = lookUp(node.opaqueName) { return type }
            let name = node.constraint.trimmedDescription
            if lookUp(name) != nil { return read(node.constraint) }
            report(node, .refusal(.opaqueType(keyword: node.someOrAnySpecifier.text, of: name)))
            return .error
        }
        if let node = syntax.as(AttributedTypeSyntax.self) { return read(node.baseType) }
        if let node = syntax.as(TupleTypeSyntax.self) {
            let fields = node.elements.map { TupleField(($0.secondName ?? $0.firstName)?.text, read($0.type)) }
            return fields.count == 1 ? fields[0].type : .tuple(fields)
        }
        if let node = syntax.as(FunctionTypeSyntax.self) { return function(node) }
        if let node = syntax.as(MemberTypeSyntax.self) {
            if let type = lookUp("\(node.baseType.trimmedDescription).\(node.name.text)") {
                return complete(type, node.genericArgumentClause.map(arguments) ?? [], node, node.name.text)
            }
            report(node, .refusal(.noSuchType(node.trimmedDescription)))
            return .error
        }
        report(syntax, .refusal(.type(syntax.trimmedDescription)))
        return .error
    }

    private func function(_ node: FunctionTypeSyntax) -> StaticType {
        if node.effectSpecifiers?.asyncSpecifier != nil { report(node, .refusal(.asyncFunctions)) }
        let parameters = node.parameters.map { parameter in
            let isInout = parameter.type.as(AttributedTypeSyntax.self)?.specifiers.contains { $0.trimmedDescription == "inout" } ?? false
            return FunctionType.ParameterType(type: read(parameter.type), isInout: isInout)
        }
        return .function(
            FunctionType(
                parameters: parameters, result: read(node.returnClause.type), throwing: node.effectSpecifiers?.throwsClause != nil))
    }

    private func named(_ node: IdentifierTypeSyntax) -> StaticType {
        let name = node.name.text
        let arguments = node.genericArgumentClause.map(arguments) ?? []
        switch name {
        case "Void": return .void
        case "Any": return .any
        case "Never": return .never
        case "TimeInterval", "CGFloat": return .double
        default: break
        }
        guard let type = lookUp(name) else {
            if Placeholders.constraint(name) != nil {
                report(node, .refusal(.protocolAsType(name)))
            } else if name == "AnyObject" || name == "Self" {
                report(node, .refusal(.name(name)))
            } else if let swift = ForeignNames.pythonTypes[name] {
                let binding = node.parent?.parent?.as(PatternBindingSyntax.self)
                if let value = binding?.initializer?.value.trimmedDescription, value == "{}", swift.contains(":") {
                    report(node, .slip(.named("\(name) = {}", write: "\(swift) = [:]")))
                    return .error
                }
                report(node, .slip(.named(name, write: swift)))
            } else {
                report(node, .name(.unknownType(name, meant: nearestName(to: name, among: candidates()))))
            }
            return .error
        }
        return complete(type, arguments, node, name)
    }

    private func arguments(_ clause: GenericArgumentClauseSyntax) -> [StaticType] {
        clause.arguments.compactMap { argument in
            if case .type(let type) = argument.argument { return read(type) } else { return nil }
        }
    }

    /// A type by its name with its arguments, or with those that are still to be found.
    private func complete(_ type: StaticType, _ arguments: [StaticType], _ node: some SyntaxProtocol, _ name: String) -> StaticType {
        guard case .nominal(let nominal, let own) = type, !own.isEmpty || !arguments.isEmpty else { return type }
        if arguments.isEmpty, own.contains(where: { if case .generic(let g) = $0 { return g.owner == nominal.name } else { return false } }) {
            if let open { return open(type) }
            report(node, .type(.lacksElementTypes(name, parameters: nominal.parameters)))
            return .error
        }
        if arguments.isEmpty { return type }
        guard arguments.count == nominal.parameters.count else {
            let error = LanguageError.type(.typeArgumentCount(of: name, wanted: nominal.parameters.count, given: arguments.count))
            report(node, nominal.parameters.isEmpty ? .corrected(error, write: name) : error)
            return .error
        }
        return nominal.type(arguments)
    }
}
