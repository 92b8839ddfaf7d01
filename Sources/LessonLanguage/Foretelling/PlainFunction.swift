import SwiftSyntax

/// A function of the lesson, for what it does with an object that it is given.
struct PlainFunction {
    let origin: PlainOrigin
    /// What its parameters are called within it.
    let parameters: [String]
    /// The statements of its body, those within others left out.
    let items: [CodeBlockItemSyntax]
    /// The names that mean something of their own within it.
    let ownNames: Set<String>

    init(_ node: FunctionDeclSyntax, _ origin: PlainOrigin) {
        self.origin = origin
        parameters = node.signature.parameterClause.parameters.map { ($0.secondName ?? $0.firstName).text }
        items = node.body.map { Array($0.statements) } ?? []
        let finder = DeclaredNames(viewMode: .sourceAccurate)
        if let body = node.body { finder.walk(body) }
        ownNames = Set(finder.names).union(parameters)
    }
}
