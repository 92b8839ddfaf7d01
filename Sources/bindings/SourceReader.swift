import Foundation
import SwiftParser
import SwiftSyntax

/// RNN's sources, read for what they offer to every program.
struct SourceReader {
    private(set) var types: [String: PublicType] = [:]
    private(set) var functions: [PublicDeclaration] = []
    /// What each type and protocol, public or not, says it conforms to.
    private var inherited: [String: Set<String>] = [:]
    /// The types within a type.
    private var nested: [String: Set<String>] = [:]
    /// The names of members, public or not, by their type or protocol: what a function's body may call without saying on what.
    private(set) var memberNames: [String: Set<String>] = [:]
    /// Public names for types, which are written out for lessons.
    private(set) var aliases: [String: TypeAliasDeclSyntax] = [:]
    /// What functions draw from, by their names, unless they are told otherwise: `seed: context.drawSeed()`.
    private var seeds: [String: String] = [:]
    private var members: [(owner: String, declaration: PublicDeclaration)] = []
    /// Public members of protocols that are not public: how RNN's own types do what a public protocol asks for.
    private var hidden: [PublicDeclaration] = []

    init(folder: URL) throws {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
        let paths = files.filter { $0.pathExtension == "swift" }.map(\.path).sorted()
        var sources: [(name: String, tree: SourceFileSyntax, lines: SourceLocationConverter)] = []
        for path in paths {
            let tree = Parser.parse(source: try String(contentsOfFile: path, encoding: .utf8))
            sources.append((String(path.dropFirst(folder.path.count + 1)), tree, SourceLocationConverter(fileName: path, tree: tree)))
        }
        for source in sources { noteTypes(source.tree.statements.compactMap { $0.item.as(DeclSyntax.self) }, within: nil) }
        for source in sources {
            let file = File(name: source.name, lines: source.lines)
            for item in source.tree.statements {
                if let declaration = item.item.as(DeclSyntax.self) { read(declaration, owner: nil, isPublicByExtension: false, file) }
            }
        }
        for (owner, declaration) in members {
            if types[owner] != nil { types[owner]?.members.append(declaration) } else { hidden.append(declaration) }
        }
        for name in Array(types.keys) {
            let protocols = allProtocols(of: name)
            types[name]?.protocols = protocols
        }
    }

    /// The public types, in the order of their files.
    var orderedTypes: [PublicType] { types.values.sorted { ($0.file, $0.line) < ($1.file, $1.line) } }

    /// All public types that conform to a public protocol, in the order of their files.
    func conformers(of name: String) -> [PublicType] { orderedTypes.filter { $0.kind != .protocol && $0.protocols.contains(name) } }

    /// What does for all of RNN's types what a public protocol asks for, if one of its own protocols does.
    func implementation(of requirement: PublicDeclaration) -> PublicDeclaration? {
        hidden.first { $0.signature == requirement.signature && allProtocols(of: $0.owner ?? "").contains(requirement.owner ?? "") }
    }

    private func allProtocols(of name: String) -> Set<String> {
        var all: Set<String> = []
        var open = Array(inherited[name] ?? [])
        while let next = open.popLast() { if all.insert(next).inserted { open += inherited[next] ?? [] } }
        return all
    }

    fileprivate struct File {
        let name: String
        let lines: SourceLocationConverter

        func line(of node: some SyntaxProtocol) -> Int { node.startLocation(converter: lines).line }
    }
}

// MARK: - Types

extension SourceReader {
    /// Notes the names of all types first, so that a nested one is known wherever it is named.
    private mutating func noteTypes(_ declarations: [DeclSyntax], within outer: String?) {
        for declaration in declarations {
            if let node = declaration.as(FunctionDeclSyntax.self) { noteSeed(node) }
            if let node = declaration.as(TypeAliasDeclSyntax.self), outer == nil, node.modifiers.isPublic { aliases[node.name.text] = node }
            guard let group = declaration.asProtocol((any DeclGroupSyntax).self) else { continue }
            let own: String
            if let node = declaration.as(ExtensionDeclSyntax.self) {
                own = node.extendedType.trimmedDescription
            } else if let node = declaration.asProtocol((any NamedDeclSyntax).self) {
                own = (outer.map { $0 + "." } ?? "") + node.name.text
                if let outer { nested[outer, default: []].insert(node.name.text) }
            } else {
                continue
            }
            for type in group.inheritanceClause?.inheritedTypes ?? [] {
                // `Array: TensorConvertible where …` holds for some arrays alone.
                if declaration.as(ExtensionDeclSyntax.self)?.genericWhereClause == nil { inherited[own, default: []].insert(type.type.trimmedDescription) }
            }
            let inner = group.memberBlock.members.map(\.decl)
            for member in inner { if let name = Self.name(of: member) { memberNames[own, default: []].insert(name) } }
            noteTypes(inner, within: own)
        }
    }

    private static func name(of declaration: DeclSyntax) -> String? {
        if let node = declaration.as(FunctionDeclSyntax.self) { return node.name.text }
        if let node = declaration.as(VariableDeclSyntax.self) { return node.bindings.first?.pattern.trimmedDescription }
        return nil
    }

    private mutating func read(_ declaration: DeclSyntax, owner: String?, isPublicByExtension: Bool, _ file: File) {
        if let node = declaration.as(ExtensionDeclSyntax.self) {
            let own = node.extendedType.trimmedDescription
            for member in node.memberBlock.members { read(member.decl, owner: own, isPublicByExtension: node.modifiers.isPublic, file) }
            return
        }
        let modifiers = declaration.asProtocol((any WithModifiersSyntax).self)?.modifiers
        guard modifiers?.isPublic == true || isPublicByExtension else {
            // A type that is not public has no public members.
            return
        }
        let comment = DocumentationComment(declaration.documentation)
        if let group = declaration.asProtocol((any DeclGroupSyntax).self), let node = declaration.asProtocol((any NamedDeclSyntax).self) {
            let name = (owner.map { $0 + "." } ?? "") + node.name.text
            types[name] = PublicType(name: name, kind: Self.kind(of: declaration), comment: comment, file: file.name, line: file.line(of: node.name))
            for member in group.memberBlock.members {
                read(member.decl, owner: name, isPublicByExtension: declaration.is(ProtocolDeclSyntax.self) || member.decl.is(EnumCaseDeclSyntax.self), file)
            }
            return
        }
        for found in member(declaration, owner: owner, comment, file) {
            if let owner { members.append((owner, found)) } else { functions.append(found) }
        }
    }

    private static func kind(of declaration: DeclSyntax) -> PublicType.Kind {
        if declaration.is(ClassDeclSyntax.self) { return .class }
        if declaration.is(EnumDeclSyntax.self) { return .enumeration }
        return declaration.is(ProtocolDeclSyntax.self) ? .protocol : .structure
    }
}

// MARK: - Members

extension SourceReader {
    private func member(_ declaration: DeclSyntax, owner: String?, _ comment: DocumentationComment, _ file: File) -> [PublicDeclaration] {
        let line = file.line(of: declaration)
        if let node = declaration.as(FunctionDeclSyntax.self) {
            let isOperator = node.name.tokenKind.isOperator
            var found = PublicDeclaration(
                owner: owner, kind: isOperator ? .operator : owner == nil ? .function : .method, name: node.name.text, comment: comment, file: file.name,
                line: line)
            found.isStatic = node.modifiers.contains { ["static", "class"].contains($0.name.text) }
            found.isMutating = node.modifiers.contains { $0.name.text == "mutating" }
            found.isDiscardable = node.attributes.contains { $0.trimmedDescription == "@discardableResult" }
            found.isThrowing = node.signature.effectSpecifiers?.throwsClause?.throwsSpecifier.text == "throws"
            found.generics = node.genericParameterClause?.trimmedDescription ?? ""
            found.parameters = parameters(node.signature.parameterClause, owner)
            found.result = node.signature.returnClause.map { type($0.type, owner) }
            found.trapped = node.body?.trapped
            found.mayEndProgram = node.body?.mayEndProgram ?? false
            return [found]
        }
        if let node = declaration.as(InitializerDeclSyntax.self) {
            var found = PublicDeclaration(owner: owner, kind: .initializer, name: "init", comment: comment, file: file.name, line: line)
            found.isStatic = true
            found.isFailable = node.optionalMark != nil
            found.isThrowing = node.signature.effectSpecifiers?.throwsClause != nil
            found.parameters = parameters(node.signature.parameterClause, owner)
            found.trapped = node.body?.trapped
            found.mayEndProgram = node.body?.mayEndProgram ?? false
            return [found]
        }
        if let node = declaration.as(SubscriptDeclSyntax.self) {
            var found = PublicDeclaration(owner: owner, kind: .subscript, name: "subscript", comment: comment, file: file.name, line: line)
            found.parameters = parameters(node.parameterClause, owner)
            found.result = type(node.returnClause.type, owner)
            found.trapped = node.accessorBlock?.getter?.trapped
            found.mayEndProgram = node.accessorBlock?.getter?.mayEndProgram ?? false
            return [found]
        }
        if let node = declaration.as(VariableDeclSyntax.self) { return properties(node, owner, comment, file) }
        if let node = declaration.as(EnumCaseDeclSyntax.self) {
            return node.elements.map { element in
                var found = PublicDeclaration(owner: owner, kind: .enumCase, name: element.name.text, comment: comment, file: file.name, line: line)
                found.isStatic = true
                found.hasPayload = element.parameterClause != nil
                found.parameters = (element.parameterClause?.parameters ?? []).map { payload in
                    let label = payload.firstName?.text
                    return .init(
                        label: label == "_" ? nil : label, name: payload.secondName?.text ?? label ?? "value", type: type(payload.type, owner), isInout: false,
                        isVariadic: false, defaultValue: payload.defaultValue?.value.trimmedDescription)
                }
                return found
            }
        }
        return []
    }

    private func properties(_ node: VariableDeclSyntax, _ owner: String?, _ comment: DocumentationComment, _ file: File) -> [PublicDeclaration] {
        var own: [PublicDeclaration] = []
        // `let l1, l2: Double`: the type stands behind the last.
        var written: TypeSyntax?
        for binding in node.bindings.reversed() {
            written = binding.typeAnnotation?.type ?? (binding.initializer == nil ? written : nil)
            var found = PublicDeclaration(
                owner: owner, kind: .property, name: binding.pattern.trimmedDescription, comment: comment, file: file.name, line: file.line(of: binding))
            found.isStatic = node.modifiers.contains { $0.name.text == "static" }
            found.result = written.map { type($0, owner) } ?? binding.initializer?.value.typeName(owner)
            let isPrivatelySet = node.modifiers.contains { $0.detail != nil }
            found.isSettable = node.bindingSpecifier.text == "var" && !isPrivatelySet && (binding.accessorBlock?.isSettable ?? true)
            found.isThrowing = binding.accessorBlock?.isThrowing ?? false
            found.trapped = binding.accessorBlock?.getter?.trapped
            found.mayEndProgram = binding.accessorBlock?.getter?.mayEndProgram ?? false
            found.trappedSetter = binding.accessorBlock?.setter?.trapped
            own.insert(found, at: 0)
        }
        return own
    }

    private func parameters(_ clause: FunctionParameterClauseSyntax, _ owner: String?) -> [PublicDeclaration.Parameter] {
        clause.parameters.map { node in
            let attributed = node.type.as(AttributedTypeSyntax.self)
            let first = node.firstName.text
            return .init(
                label: first == "_" ? nil : first, name: (node.secondName ?? node.firstName).text, type: type(node.type, owner),
                isInout: attributed?.specifiers.contains { $0.trimmedDescription == "inout" } ?? false, isVariadic: node.ellipsis != nil,
                defaultValue: node.defaultValue?.value.trimmedDescription)
        }
    }

    /// A type as it is written, the names of nested types whole, and aliases written out.
    private func type(_ node: TypeSyntax, _ owner: String?) -> String {
        WholeNames(owner: owner, nested: nested, aliases: aliases).rewrite(node).trimmedDescription
    }
}

/// Puts the names of the types around before those of nested ones, and for an alias what it stands for.
private final class WholeNames: SyntaxRewriter {
    private let owner: String?
    private let nested: [String: Set<String>]
    private let aliases: [String: TypeAliasDeclSyntax]

    init(owner: String?, nested: [String: Set<String>], aliases: [String: TypeAliasDeclSyntax]) {
        (self.owner, self.nested, self.aliases) = (owner, nested, aliases)
        super.init()
    }

    override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
        let name = node.name.text
        if let alias = aliases[name] {
            let names = alias.genericParameterClause?.parameters.map(\.name.text) ?? []
            let arguments = node.genericArgumentClause?.arguments.map { $0.argument.trimmedDescription } ?? []
            return Substitution(Dictionary(uniqueKeysWithValues: zip(names, arguments))).rewrite(alias.initializer.value).cast(TypeSyntax.self)
        }
        guard var outer = owner?[...] else { return super.visit(node) }
        if name == "Self" { return TypeSyntax(node.with(\.name, .identifier(String(outer)))) }
        while true {
            if nested[String(outer)]?.contains(name) == true {
                return TypeSyntax(node.with(\.name, .identifier("\(outer).\(name)", trailingTrivia: node.name.trailingTrivia)))
            }
            guard let dot = outer.lastIndex(of: ".") else { return super.visit(node) }
            outer = outer[..<dot]
        }
    }
}

/// Puts types in the place of an alias' parameters.
private final class Substitution: SyntaxRewriter {
    private let types: [String: String]

    init(_ types: [String: String]) {
        self.types = types
        super.init()
    }

    override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
        types[node.name.text].map { TypeSyntax(node.with(\.name, .identifier($0, trailingTrivia: node.name.trailingTrivia))) } ?? TypeSyntax(node)
    }
}

// MARK: - What bodies call

extension SourceReader {
    /// The members that a type has by itself and by the protocols that it conforms to.
    func allMemberNames(of name: String) -> Set<String> {
        allProtocols(of: name).union([name]).reduce(into: []) { $0.formUnion(memberNames[$1] ?? []) }
    }

    /// The argument by which a function, not public, is given what it draws: its name is enough, since twins are called as no others are.
    func seed(ofCallTo name: String) -> String? { seeds[name] }

    /// The name as a program writes it outside of RNN, and what a lesson draws from in its place.
    private mutating func noteSeed(_ node: FunctionDeclSyntax) {
        for parameter in node.signature.parameterClause.parameters {
            switch parameter.defaultValue?.value.trimmedDescription {
            case "drawSeed()": seeds[node.name.text] = "\(parameter.firstName.text): context.drawSeed()"
            case "drawSeed": seeds[node.name.text] = "\(parameter.firstName.text): context.drawSeed"
            default: break
            }
        }
    }
}
