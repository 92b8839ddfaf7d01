import SwiftParser
import SwiftSyntax

/// A declaration written as Swift text, read into a member: how the library and the host say what they offer.
struct Signature {
    let text: String
    private let declaration: DeclSyntax?

    /// Takes `mean(_ values: [Int]) -> Double`, `init(…)`, `subscript(…) -> T`, `count: Int`, `+ (lhs: A, rhs: A) -> A`, with or without
    /// `func`, `var`, `static`, `mutating`, `@discardableResult`.
    init(_ text: String) {
        self.text = text
        let (modifiers, rest) = Self.parts(text)
        let start = Self.word(rest)
        var keyword = ""
        if !["func", "init", "subscript", "var", "let"].contains(start) {
            keyword = !start.isEmpty && rest.utf8.dropFirst(start.utf8.count).first == UInt8(ascii: ":") ? "var " : "func "
        }
        let source = String(modifiers) + keyword + rest
        let file = Parser.parse(source: source)
        if case .decl(let declaration)? = file.statements.first?.item, !file.hasError {
            self.declaration = declaration
        } else {
            declaration = nil
        }
    }

    /// The name that a signature declares, without reading the rest.
    static func name(of text: String) -> String {
        var rest = parts(text).rest
        for keyword in ["func ", "var ", "let "] where rest.hasPrefix(keyword) { rest = rest.dropFirst(keyword.utf8.count) }
        let name = word(rest)
        return String(name.isEmpty ? rest.prefix { $0 != " " && $0 != "(" } : name)
    }

    /// What stands before the declaration proper, and that.
    private static func parts(_ text: String) -> (modifiers: Substring, rest: Substring) {
        var rest = text[...]
        while let modifier = ["static ", "mutating ", "@discardableResult ", "prefix "].first(where: rest.hasPrefix) {
            rest = rest.dropFirst(modifier.utf8.count)
        }
        return (text[..<rest.startIndex], rest)
    }

    private static func word(_ text: Substring) -> Substring {
        let end = text.utf8.firstIndex { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                return false
            default: return byte < 0x80
            }
        }
        return text[..<(end ?? text.endIndex)]
    }

    /// The member that the text declares. Types are looked up in `types`; `Self` is the owner.
    func member(owner: Nominal?, types: @escaping (String) -> StaticType?, implementation: Implementation) throws -> Member {
        var faults: [LanguageError] = []
        func resolver(_ generics: [GenericParameter]) -> TypeReader {
            TypeReader(
                lookUp: { name in
                    if let own = generics.last(where: { $0.name == name }) { return .generic(own) }
                    if name == "Self", let owner { return owner.ownType }
                    return types(name)
                }, report: { _, error in faults.append(error) })
        }
        let outer = owner.map { owner in owner.parameters.enumerated().map { GenericParameter(owner: owner.name, index: $0.offset, name: $0.element) } } ?? []
        let member: Member
        if let node = declaration?.as(FunctionDeclSyntax.self) {
            let isOperator = node.name.tokenKind.isOperator
            let (generics, constraints) = read(node.genericParameterClause, node.genericWhereClause, resolver, outer)
            let reader = resolver(outer + generics)
            member = Member(
                name: node.name.text, kind: isOperator ? .operatorFunction : owner == nil ? .function : .method,
                type: node.signature.returnClause.map { reader.read($0.type) } ?? .void, implementation: implementation)
            member.generics = generics
            member.constraints = constraints
            member.parameters = try parameters(node.signature.parameterClause.parameters, reader, types)
            member.throwing = throwing(node.signature.effectSpecifiers?.throwsClause)
            apply(node.modifiers, node.attributes, to: member)
        } else if let node = declaration?.as(InitializerDeclSyntax.self), let owner {
            let (generics, constraints) = read(node.genericParameterClause, node.genericWhereClause, resolver, outer)
            let reader = resolver(outer + generics)
            member = Member(
                name: "init", kind: .initializer, type: node.optionalMark == nil ? owner.ownType : .optional(owner.ownType), implementation: implementation)
            member.generics = generics
            member.constraints = constraints
            member.parameters = try parameters(node.signature.parameterClause.parameters, reader, types)
            member.throwing = throwing(node.signature.effectSpecifiers?.throwsClause)
            member.isStatic = true
        } else if let node = declaration?.as(SubscriptDeclSyntax.self) {
            let (generics, constraints) = read(node.genericParameterClause, node.genericWhereClause, resolver, outer)
            let reader = resolver(outer + generics)
            member = Member(name: "subscript", kind: .subscriptMember, type: reader.read(node.returnClause.type), implementation: implementation)
            member.generics = generics
            member.constraints = constraints
            member.parameters = try parameters(node.parameterClause.parameters, reader, types).map { parameter in
                var own = parameter
                if own.label == own.name { own.label = nil }
                return own
            }
        } else if let node = declaration?.as(VariableDeclSyntax.self), let binding = node.bindings.first, let type = binding.typeAnnotation?.type {
            member = Member(name: binding.pattern.trimmedDescription, kind: .property, type: resolver(outer).read(type), implementation: implementation)
            apply(node.modifiers, node.attributes, to: member)
        } else {
            throw BindingError.badSignature(text)
        }
        if let fault = faults.first { throw BindingError.badSignature("\(text): \(fault.message)") }
        member.signature = text
        return member
    }
}

private extension Signature {
    func throwing(_ clause: ThrowsClauseSyntax?) -> Member.Throwing {
        guard let clause else { return .never }
        return clause.throwsSpecifier.text == "rethrows" ? .ifArgumentDoes : .always
    }

    func apply(_ modifiers: DeclModifierListSyntax, _ attributes: AttributeListSyntax, to member: Member) {
        for modifier in modifiers {
            if modifier.name.text == "static" { member.isStatic = true }
            if modifier.name.text == "mutating" { member.isMutating = true }
        }
        member.isDiscardable = attributes.contains { $0.trimmedDescription == "@discardableResult" }
    }

    func read(
        _ clause: GenericParameterClauseSyntax?, _ requirements: GenericWhereClauseSyntax?, _ resolver: ([GenericParameter]) -> TypeReader,
        _ outer: [GenericParameter]
    ) -> ([GenericParameter], [Member.Constraint]) {
        var generics: [GenericParameter] = []
        var constraints: [Member.Constraint] = []
        for (index, parameter) in (clause?.parameters ?? []).enumerated() {
            let generic = GenericParameter(owner: text, index: index, name: parameter.name.text)
            generics.append(generic)
            if let inherited = parameter.inheritedType { constraints.append((.generic(generic), ProtocolName(inherited.trimmedDescription))) }
        }
        let reader = resolver(outer + generics)
        for requirement in requirements?.requirements ?? [] {
            if let conformance = requirement.requirement.as(ConformanceRequirementSyntax.self) {
                constraints.append((reader.read(conformance.leftType), ProtocolName(conformance.rightType.trimmedDescription)))
            }
        }
        return (generics, constraints)
    }

    func parameters(_ list: FunctionParameterListSyntax, _ reader: TypeReader, _ types: (String) -> StaticType?) throws -> [Parameter] {
        try list.map { node in
            let first = node.firstName.text
            var type = node.type
            var isInout = false
            var isAutoclosure = false
            if let attributed = type.as(AttributedTypeSyntax.self) {
                isInout = attributed.specifiers.contains { $0.trimmedDescription == "inout" }
                isAutoclosure = attributed.attributes.contains { $0.trimmedDescription == "@autoclosure" }
                type = attributed.baseType
            }
            var parameter = Parameter(
                label: first == "_" ? nil : first, name: (node.secondName ?? node.firstName).text, type: reader.read(type), isInout: isInout,
                isVariadic: node.ellipsis != nil, isAutoclosure: isAutoclosure)
            if let value = node.defaultValue?.value {
                guard let constant = constant(value, of: parameter.type, types) else { throw BindingError.badSignature("\(text): default \(value)") }
                parameter.defaultValue = .constant(constant)
            }
            return parameter
        }
    }

    /// A default that can be made without running anything of the lesson's.
    func constant(_ syntax: ExprSyntax, of type: StaticType, _ types: (String) -> StaticType?) -> Value? {
        if syntax.is(NilLiteralExprSyntax.self) { return type.isOptional ? Value.none : nil }
        if let wrapped = type.wrapped { return constant(syntax, of: wrapped, types) }
        if let prefix = syntax.as(PrefixOperatorExprSyntax.self), prefix.operator.text == "-" {
            switch constant(prefix.expression, of: type, types) {
            case .int(let x)?: return .int(-x)
            case .double(let x)?: return .double(-x)
            case .float(let x)?: return .float(-x)
            default: return nil
            }
        }
        let digits = syntax.trimmedDescription.filter { $0 != "_" }
        if syntax.is(IntegerLiteralExprSyntax.self) || syntax.is(FloatLiteralExprSyntax.self) {
            switch type.representation {
            case .int: return Int(digits).map { .int($0) }
            case .double: return Double(digits).map { .double($0) }
            case .float: return Float(digits).map { .float($0) }
            case .bool, .boxed: return nil
            }
        }
        if let node = syntax.as(BooleanLiteralExprSyntax.self) { return .bool(node.literal.text == "true") }
        if let node = syntax.as(StringLiteralExprSyntax.self) { return node.representedLiteralValue.map { .string($0) } }
        if let node = syntax.as(ArrayExprSyntax.self), node.elements.isEmpty { return .emptyList(of: type.arguments.first?.representation ?? .boxed) }
        if let node = syntax.as(DictionaryExprSyntax.self), case .colon = node.content { return .dictionary(ValueTable()) }
        if let node = syntax.as(MemberAccessExprSyntax.self), let nominal = type.nominal {
            for member in nominal.members[node.declName.baseName.text] ?? [] {
                if case .constant(let value) = member.implementation { return value }
                if member.isStatic, member.isProperty, let value = try? member.hostBody?([]) { return value }
            }
        }
        if let call = syntax.as(FunctionCallExprSyntax.self), call.arguments.isEmpty { return constant(call, of: type, types) }
        return nil
    }

    /// `.randomUniform()` or `RMSprop()`: a static method or an initializer of the host's, all of whose parameters have defaults.
    private func constant(_ call: FunctionCallExprSyntax, of type: StaticType, _ types: (String) -> StaticType?) -> Value? {
        let candidates: [Member]
        if let callee = call.calledExpression.as(MemberAccessExprSyntax.self), callee.base == nil {
            candidates = type.nominal?.members[callee.declName.baseName.text] ?? []
        } else if let callee = call.calledExpression.as(DeclReferenceExprSyntax.self) {
            candidates = types(callee.baseName.text)?.nominal?.members["init"] ?? []
        } else {
            return nil
        }
        for member in candidates where member.isStatic && !member.isProperty {
            let defaults = member.parameters.compactMap { parameter -> Value? in
                if case .constant(let value)? = parameter.defaultValue { value } else { nil }
            }
            if defaults.count == member.parameters.count, let value = try? member.hostBody?(defaults) { return value }
        }
        return nil
    }
}

private extension TokenKind {
    var isOperator: Bool {
        switch self {
        case .binaryOperator, .prefixOperator, .postfixOperator: return true
        default: return false
        }
    }
}
