import SwiftParser
import SwiftSyntax

/// The closure that does for a lesson what a declaration does for a program.
struct BindingBody {
    /// What keeps a declaration from being bound by the tool.
    struct Obstacle: Error { let reason: String }

    /// `(own: Sequential, x: AnyHost) in try own.tryPredict(x.get((any TensorConvertible).self))`.
    let text: String

    /// - Parameters:
    ///   - own: the type whose values the closure is given first, if it is a member of some.
    ///   - isOfProtocol: whether all that is known of them is a protocol that they conform to.
    init(_ declaration: PublicDeclaration, own: String?, isOfProtocol: Bool, sources: SourceReader, hand: HandWritten) throws(Obstacle) {
        let parameters = try declaration.lessonParameters.map { parameter throws(Obstacle) in try BindingParameter(parameter, hand) }
        guard declaration.generics.isEmpty else { throw Obstacle(reason: "it has type parameters") }
        if declaration.mayEndProgram { throw Obstacle(reason: "it may end the program in another way than by `orTrap { try … }` alone") }
        var isTrying = declaration.isThrowing || declaration.trapped != nil || parameters.contains(where: \.isConverted)
        let receiver = own.map { isOfProtocol ? "own.get((any \($0)).self)" : "own" }
        if receiver != nil, isOfProtocol { isTrying = true }

        var call: String
        if let trapped = declaration.trapped {
            call = try TrappedCall(declaration, parameters, receiver: receiver, sources: sources).text(trapped)
        } else {
            call = Self.plainCall(declaration, parameters, receiver: receiver)
        }
        if declaration.parameters.contains(where: \.isSeed) {
            call = Self.adding("seed: context.drawSeed()", to: call)
        } else if let seed = declaration.trapped.flatMap({ sources.seed(ofCallTo: Self.callee($0)) }) {
            call = Self.adding(seed, to: call)
        }

        let typed = parameters.map { "\($0.name): \($0.closureType)" }
        let selfType = own.map { isOfProtocol ? "own: AnyHost" : "own: \(declaration.isMutating ? "inout " : "")\(hand.swiftType(of: $0))" }
        let list = ((declaration.isStatic ? nil : selfType).map { [$0] } ?? []) + typed
        let result = BindingResult(declaration.result ?? (declaration.kind == .initializer || declaration.kind == .enumCase ? declaration.owner : nil))
        text = "{ (\(list.joined(separator: ", ")))\(result.annotation) in \(result.wrap((isTrying ? "try " : "") + call)) }"
    }

    /// The closure that sets a property.
    init(setting declaration: PublicDeclaration, own: String, sources: SourceReader, hand: HandWritten) throws(Obstacle) {
        let type = declaration.result ?? "Void"
        let value = try BindingParameter(.init(label: nil, name: "value", type: type, isInout: false, isVariadic: false, defaultValue: nil), hand)
        var assignment = "own.\(declaration.name) = \(value.use)"
        if let trapped = declaration.trappedSetter {
            assignment = try TrappedCall(declaration, [value.named("newValue")], receiver: "own", sources: sources).text(trapped)
        }
        let isTrying = value.isConverted || declaration.trappedSetter != nil
        text = "{ (own: inout \(hand.swiftType(of: own)), value: \(value.closureType)) in \(isTrying ? "try " : "")\(assignment) }"
    }

    private static func plainCall(_ declaration: PublicDeclaration, _ parameters: [BindingParameter], receiver: String?) -> String {
        let list = parameters.map { parameter in (parameter.label.map { "\($0): " } ?? "") + parameter.use }.joined(separator: ", ")
        let owner = declaration.isStatic ? declaration.owner ?? "" : receiver ?? ""
        switch declaration.kind {
        case .function: return "RNN.\(declaration.name)(\(list))"
        case .operator:
            return parameters.count == 1 ? "\(declaration.name)\(parameters[0].use)" : parameters.map(\.use).joined(separator: " \(declaration.name) ")
        case .initializer: return "\(declaration.owner ?? "")(\(list))"
        case .method where declaration.name == "callAsFunction": return "\(owner)(\(list))"
        case .method: return "\(owner).\(declaration.name)(\(list))"
        case .property: return "\(owner).\(declaration.name)"
        case .subscript: return "\(owner)[\(list)]"
        case .enumCase: return "\(owner).\(declaration.name)" + (declaration.hasPayload ? "(\(list))" : "")
        }
    }

    private static func adding(_ argument: String, to call: String) -> String {
        guard call.hasSuffix(")") else { return call }
        return call.dropLast() + (call.hasSuffix("()") ? "" : ", ") + argument + ")"
    }

    private static func callee(_ call: String) -> String {
        String(call.prefix { $0 != "(" }.split(separator: ".").last ?? "")
    }
}

/// A parameter as a closure takes it.
struct BindingParameter {
    private(set) var name: String
    let label: String?
    let closureType: String
    /// How it is used in the call.
    let use: String
    /// Whether that may throw.
    var isConverted: Bool { use != name && use != "[\(name)]" }

    /// The same where a body calls it by another name.
    func named(_ name: String) -> BindingParameter {
        var other = self
        other.name = name
        return other
    }

    init(_ parameter: PublicDeclaration.Parameter, _ hand: HandWritten) throws(BindingBody.Obstacle) {
        name = parameter.name
        label = parameter.label
        let type = parameter.type
        if parameter.isInout { throw .init(reason: "it changes its argument `\(name)`") }
        if parameter.isVariadic { throw .init(reason: "`\(name)` is any number of arguments") }
        if type.contains("->") { throw .init(reason: "`\(name)` is a function") }
        if type.hasPrefix("any ") {
            (closureType, use) = ("AnyHost", "\(name).get((\(type)).self)")
        } else if type.hasPrefix("(any "), type.hasSuffix(")?"), !type.contains(",") {
            (closureType, use) = ("AnyHost?", "\(name)?.get(\(type.dropLast()).self)")
        } else if type.hasPrefix("[any ") {
            (closureType, use) = ("[AnyHost]", "\(name).map { try $0.get((\(type.dropFirst().dropLast())).self) }")
        } else if type.hasPrefix("(") {
            throw .init(reason: "`\(name)` is a tuple")
        } else {
            if hand.holders.contains(where: { type.contains($0) && type.split(whereSeparator: { !$0.isLetter }).map(String.init).contains($0) }) {
                throw .init(reason: "`\(name)` is of a type that lessons have in another form")
            }
            (closureType, use) = (type, name)
        }
    }
}

/// What a closure gives back, as a lesson's value.
private struct BindingResult {
    private let type: String?

    init(_ type: String?) { self.type = type }

    /// The tuple's labels.
    private var labels: [String]? {
        guard let type, type.hasPrefix("("), type.hasSuffix(")"), !type.contains("->"), type.contains(",") else { return nil }
        return type.dropFirst().dropLast().split(separator: ",").map { $0.split(separator: ":")[0].trimmed }
    }

    var annotation: String { labels == nil ? "" : " -> Value" }

    func wrap(_ call: String) -> String {
        guard let type else { return call }
        if let labels {
            return "let made = \(call); return .fields(Fields([\(labels.map { "made.\($0).lessonValue" }.joined(separator: ", "))]))"
        }
        if type.hasPrefix("any ") { return prefixed(call) { "AnyHost(\($0))" } }
        if type.hasPrefix("(any ") || type.hasPrefix("[any ") { return call + ".map(AnyHost.init)" }
        return call
    }

    private func prefixed(_ call: String, _ wrap: (Substring) -> String) -> String {
        call.hasPrefix("try ") ? "try " + wrap(call.dropFirst(4)) : wrap(call[...])
    }
}

/// The call within a function's `orTrap`, as it reads outside of the function.
private struct TrappedCall {
    private let declaration: PublicDeclaration
    private let parameters: [String: BindingParameter]
    private let receiver: String?
    private let own: Set<String>

    init(_ declaration: PublicDeclaration, _ parameters: [BindingParameter], receiver: String?, sources: SourceReader) {
        self.declaration = declaration
        self.parameters = Dictionary(parameters.map { ($0.name, $0) }) { first, _ in first }
        self.receiver = receiver
        own = declaration.owner.map { sources.allMemberNames(of: $0) } ?? []
    }

    func text(_ call: String) throws(BindingBody.Obstacle) -> String {
        let tree = Parser.parse(source: call)
        let rewriter = Rewriter { name in
            if let parameter = parameters[name] { return parameter.use }
            if name == "self" { return receiver ?? "self" }
            if name == "drawSeed" { return "context.drawSeed" }
            guard own.contains(name) else { return name }
            return (declaration.isStatic || declaration.kind == .initializer ? declaration.owner : receiver).map { "\($0).\(name)" } ?? name
        }
        return rewriter.rewrite(tree).trimmedDescription.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
    }

    private final class Rewriter: SyntaxRewriter {
        private let name: (String) -> String

        init(_ name: @escaping (String) -> String) {
            self.name = name
            super.init()
        }

        override func visit(_ node: DeclReferenceExprSyntax) -> ExprSyntax {
            // The name behind a dot belongs to what stands before it.
            if node.parent?.as(MemberAccessExprSyntax.self)?.declName.id == node.id { return ExprSyntax(node) }
            return ExprSyntax(
                node.with(\.baseName, .identifier(name(node.baseName.text), leadingTrivia: node.leadingTrivia, trailingTrivia: node.trailingTrivia)))
        }
    }
}
