import SwiftSyntax

/// What a block or a function does, apart from the values that it finds: everything of the checked lesson that it rests on.
///
/// It is its tokens (no comments, no white space), and what each of its names has been found to mean: types, members, functions with all that
/// they rest on in turn. Two meanings with equal bytes do the same, given equal values.
struct Meaning {
    /// The variables of the lesson that it names, in the order in which they first come; `bytes` calls them by their place in it.
    let variables: [Variable]
    /// What it does with each of them.
    let uses: [Use]
    let bytes: [UInt8]
    /// The functions written in it, closures among them, in order.
    let functions: [FunctionDeclaration]
    /// The lesson's own types that it rests on.
    let types: [Nominal]

    struct Use: OptionSet {
        let rawValue: UInt8
        static let reads = Use(rawValue: 1)
        static let writes = Use(rawValue: 2)
        /// Elements are put behind those of a list, whatever they are: the list's value is not looked at.
        static let appends = Use(rawValue: 4)
        static let declares = Use(rawValue: 8)
    }
}

extension Program {
    /// What a block means. The variables that it declares itself are not among those that it reads.
    func meaning(ofBlock index: Int, tokens: BlockTokens) -> Meaning {
        let walker = MeaningWalker(tokens: tokens)
        walker.walk(blocks[index].main)
        walker.add(reads: blocks[index].reads, writes: blocks[index].writes, of: self)
        return walker.meaning
    }

    /// The variables that a block gives a new value as a whole before it looks at them: what they held does not matter to it.
    func renewed(byBlock index: Int, tokens: BlockTokens) -> [Variable] {
        let walker = MeaningWalker(tokens: tokens)
        let body = blocks[index].main.body
        for function in body.functions { walker.walk(function) }
        return body.statements.compactMap { statement in
            guard case .expression(let value) = statement, case .assign(let target, let new) = value.kind, case .variable(let variable) = target.kind,
                variable.isGlobal
            else {
                walker.walk(statement)
                return nil
            }
            walker.walk(new)
            return walker.names(variable) ? nil : variable
        }
    }

    func meaning(of function: FunctionDeclaration, tokens: BlockTokens) -> Meaning {
        let walker = MeaningWalker(tokens: tokens)
        walker.walk(function)
        return walker.meaning
    }
}

/// The tokens of a lesson's blocks, with their places.
final class BlockTokens {
    private let trees: [SourceFileSyntax?]
    private var known: [Int: [(start: Int, text: String)]] = [:]

    init(_ program: Program) { trees = program.trees }

    /// The texts of the tokens in a span.
    func texts(in span: Span) -> [String] {
        guard trees.indices.contains(span.block) else { return [] }
        let tokens = known[span.block] ?? read(span.block)
        return tokens.lazy.filter { span.start <= $0.start && $0.start < span.end }.map(\.text)
    }

    private func read(_ block: Int) -> [(start: Int, text: String)] {
        let tokens =
            (trees[block]?.tokens(viewMode: .sourceAccurate)).map { tokens in
                tokens.map { (start: $0.positionAfterSkippingLeadingTrivia.utf8Offset, text: $0.text) }
            } ?? []
        known[block] = tokens
        return tokens
    }
}
