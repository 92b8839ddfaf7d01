import SwiftSyntax

/// Takes the backticks off names that are called like keywords, so that `` `default` `` and `default` are one name. Nothing else moves.
final class PlainNames: SyntaxRewriter {
    /// What would mean something else without them.
    private static let kept: Set<String> = ["init", "self", "Self", "$"]

    static func of(_ file: SourceFileSyntax) -> SourceFileSyntax {
        guard file.description.contains("`") else { return file }
        return PlainNames().visit(file)
    }

    override func visit(_ token: TokenSyntax) -> TokenSyntax {
        guard case .identifier(let text) = token.tokenKind, text.count > 2, text.hasPrefix("`"), text.hasSuffix("`") else { return token }
        let name = String(text.dropFirst().dropLast())
        guard !Self.kept.contains(name), name.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "_" }) else { return token }
        var plain = token
        plain.tokenKind = .identifier(name)
        plain.leadingTrivia = token.leadingTrivia + .spaces(1)
        plain.trailingTrivia = .spaces(1) + token.trailingTrivia
        return plain
    }
}
