import SwiftSyntax

/// Functions without a name whose parameters have none either: `x.map { v * 2 }`, `x.filter(v > 1)`.
extension Checker {
    /// Whether a closure that uses nothing of what it is given is told with a name for it.
    func isUnnamedClosure(_ node: ClosureExprSyntax, _ wanted: FunctionType, _ here: Span) -> Bool {
        guard isCorrecting, node.statements.count == 1 else { return false }
        let names = unknownNames(in: node.statements)
        let body = swift(node.statements)
        let write =
            names.isEmpty
            ? "{ \(wanted.parameters.map { _ in "_" }.joined(separator: ", ")) in \(body) }" : named(body, names, parameters: wanted.parameters.count)
        guard let write, write.count <= Self.longestCorrection, works(write, as: .function(wanted)) else { return false }
        report(here, covering: here, .syntax(.lambda, write: write))
        return true
    }

    /// Whether the body of a function stands where the function is wanted, and is told in its braces.
    func isBodyAlone(_ body: ExprSyntax, _ wanted: FunctionType, node argument: WrittenArgument) -> Bool {
        guard isCorrecting, !argument.isClosure, !wanted.parameters.isEmpty else { return false }
        let code = swift(body)
        if let name = body.as(DeclReferenceExprSyntax.self) {
            guard case .type? = lookUp(name.baseName.text), works("{ \(code)($0) }", as: .function(wanted)) else { return false }
            report(span(body), covering: span(body), .syntax(.lambda, write: "{ \(code)($0) }"))
            return true
        }
        let names = unknownNames(in: body)
        let write = names.isEmpty && code.contains("$0") ? "{ \(code) }" : named(code, names, parameters: wanted.parameters.count)
        guard let write, write.count <= Self.longestCorrection, works(write, as: .function(wanted)) else { return false }
        report(span(body), covering: span(body), .syntax(.lambda, write: write))
        return true
    }

}
