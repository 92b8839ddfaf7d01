import SwiftSyntax

/// The statements of a lesson whose outcome is known before it runs, so that what they do wrong can be said at once: constants, data made of
/// what is known, and calls on objects made of nothing but constants.
///
///     let units = 8                                                // a constant
///     let ids = padSequences(train.input, maxlen: 100)             // data
///     let model = Sequential()                                     // an object of a known type
///     model.add(LSTM(units, returnSequences: true))                // a call that changes it
///     let history = model.fit(ids, train.target, epochs: 20)       // a call that uses it
///
/// A statement within another, or one that needs anything else, is none of them; but where a lesson's function is given an object, what the function
/// does with it is as well known as if it stood there. An object that other statements might change in ways that can't be foretold is left alone
/// from there on.
public struct PlainStatements {
    public internal(set) var statements: [PlainStatement] = []
    private static let most = 1_000
    private static let mostColumns = 1_000
    /// How many calls of the lesson's functions have been followed: those may call each other without end.
    var followed = 0
    var vocabulary: PlainVocabulary
    /// Names whose values are known, those of data and objects among them.
    var constants: Set<String>
    var data: Set<String> = []
    var objects: Set<String> = []
    /// Objects that were given all that their results depend on, and names of such results.
    var complete: Set<String> = []
    var outcomes: Set<String> = []
    /// Those that were declared by `var`.
    private var variables: Set<String> = []
    var functions: [String: PlainFunction] = [:]
    /// How often a method is called in the lesson, wherever that stands.
    private var callsOfMethods: [String: Int] = [:]

    /// - Parameter constants: names that have known values everywhere.
    public init(of blocks: [SourceBlock], constants: Set<String>, vocabulary: PlainVocabulary) {
        (self.constants, self.vocabulary) = (constants, vocabulary)
        let readable = blocks.indices.filter { canBeParsed(blocks[$0].code) }
        for index in readable {
            forgetWords(declaredIn: blocks[index].syntax.file)
            countCalls(in: blocks[index].syntax.file)
        }
        for index in readable {
            let text = SourceText(blocks[index])
            if blocks[index].syntax.file.hasError {
                // What can't be read may change all that it names.
                for token in blocks[index].syntax.file.tokens(viewMode: .sourceAccurate) { if case .identifier(let name) = token.tokenKind { forget(name) } }
                continue
            }
            for item in blocks[index].syntax.file.statements { take(item, of: PlainOrigin(block: blocks[index], index: index, text: text)) }
        }
    }
}

extension PlainStatements {
    /// Whether each call of a method that changes objects is among the statements: then what they lack, the run lacks too.
    public func holdsAllCalls(of method: String) -> Bool {
        let held = statements.filter { if case .change = $0.kind { $0.mentions.contains(method) } else { false } }
        return Set(held.map { "\($0.origin):\($0.line):\($0.column)" }).count == callsOfMethods[method, default: 0]
    }

    private mutating func countCalls(in file: SourceFileSyntax) {
        var previous: TokenSyntax?
        for token in file.tokens(viewMode: .sourceAccurate) {
            if case .identifier(let name) = token.tokenKind, previous?.tokenKind == .period { callsOfMethods[name, default: 0] += 1 }
            previous = token
        }
    }
}

/// The block that a statement stands in.
struct PlainOrigin {
    let block: SourceBlock
    let index: Int
    let text: SourceText

    func place(of node: some SyntaxProtocol) -> (line: Int, column: Int, length: Int) {
        text.place(
            of: Span(
                block: index, start: node.positionAfterSkippingLeadingTrivia.utf8Offset, end: node.endPositionBeforeTrailingTrivia.utf8Offset))
    }
}

extension PlainStatements {
    private mutating func take(_ item: CodeBlockItemSyntax, of origin: PlainOrigin) {
        if let function = item.item.as(FunctionDeclSyntax.self) { functions[function.name.text] = PlainFunction(function, origin) }
        var outcome: String?
        // What stands far to the right, or after very many others, is left to the run.
        if !origin.block.isExpectedToFail, statements.count < Self.most, origin.place(of: item).column <= Self.mostColumns {
            if let (names, value) = declaration(item), isPlain(value) {
                declare(names, item, value, of: origin)
                return appendParts(of: item, besides: nil, of: origin)
            }
            let call = call(in: item)
            outcome = call.flatMap { self.outcome(of: $0, in: item) }
            let isAppended = call.map { append($0, naming: outcome, of: origin) } ?? false
            if !isAppended { outcome = nil }
            appendParts(of: item, besides: call, of: origin)
            if isAppended, item.item.is(ExprSyntax.self) { return }
            expand(item, of: origin)
        }
        for name in unforeseeable(in: item) { forget(name) }
        for name in declaration(item)?.names ?? [] { outcomes.remove(name) }
        if let outcome { outcomes.insert(outcome) }
    }

    private mutating func forget(_ name: String) {
        constants.remove(name)
        objects.remove(name)
        data.remove(name)
        outcomes.remove(name)
    }

    private mutating func declare(_ names: [String], _ item: CodeBlockItemSyntax, _ value: ExprSyntax, of origin: PlainOrigin) {
        let isData = isData(value)
        let isObject = makesObject(value)
        for name in names {
            forget(name)
            constants.insert(name)
            if isData { data.insert(name) }
            if isObject { objects.insert(name) }
            if item.item.as(VariableDeclSyntax.self)?.bindingSpecifier.text == "var" { variables.insert(name) } else { variables.remove(name) }
        }
        let kind: PlainStatement.Kind = isObject ? .object(names[0]) : isData ? .data(by: function(of: value)) : .constant
        append(item, text: item.trimmedDescription, kind, declares: names, of: origin)
    }

    /// Appends a statement behind white space, so that it stands at its column.
    mutating func append(
        _ node: some SyntaxProtocol, text: String, _ kind: PlainStatement.Kind, declares: [String] = [], within opening: String? = nil,
        closing: String = "\n}", calls: [RuntimeError.Call] = [], of origin: PlainOrigin
    ) {
        let place = origin.place(of: node)
        guard statements.count < Self.most, place.column <= Self.mostColumns else { return }
        let padded = String(repeating: " ", count: place.column - 1) + text
        let code = opening.map { "\($0)\n\(padded)\(closing)" } ?? padded
        let mentions = node.tokens(viewMode: .sourceAccurate).compactMap { token in
            if case .identifier(let name) = token.tokenKind { name } else { nil }
        }
        statements.append(
            PlainStatement(
                block: SourceBlock(id: origin.block.id, code: code, line: opening == nil ? place.line : place.line - 1), origin: origin.index, kind: kind,
                declares: declares, mentions: Set(mentions), line: place.line, column: place.column, length: place.length, calls: calls))
    }

    /// `let name = value`, `var name = value` or `let (a, b) = value`, nothing else.
    func declaration(_ item: CodeBlockItemSyntax) -> (names: [String], value: ExprSyntax)? {
        guard let node = item.item.as(VariableDeclSyntax.self), node.bindings.count == 1, node.attributes.isEmpty, let binding = node.bindings.first,
            binding.accessorBlock == nil, let value = binding.initializer?.value
        else { return nil }
        if let name = binding.pattern.as(IdentifierPatternSyntax.self) { return ([name.identifier.text], value) }
        guard let tuple = binding.pattern.as(TuplePatternSyntax.self) else { return nil }
        let names = tuple.elements.compactMap { $0.pattern.as(IdentifierPatternSyntax.self)?.identifier.text }
        return names.count == tuple.elements.count && !names.isEmpty ? (names, value) : nil
    }

    /// Words of the host that the lesson has meanings of its own for.
    private mutating func forgetWords(declaredIn file: SourceFileSyntax) {
        for item in file.statements {
            let name =
                item.item.as(FunctionDeclSyntax.self)?.name.text ?? item.item.asProtocol((any NamedDeclSyntax).self)?.name.text
                ?? declaration(item)?.names.first
            guard let name else { continue }
            vocabulary.functions[name] = nil
            vocabulary.types.remove(name)
            vocabulary.sourceTypes.remove(name)
        }
    }

    /// Whether a method of that name changes its object, or would if it were spelt as it is meant: `model.Add`.
    private func mayChange(_ member: String) -> Bool {
        vocabulary.changes[member] != nil || vocabulary.changes.keys.contains { $0.lowercased() == member.lowercased() }
    }

    /// The names whose values a statement may change: those that it declares or assigns, those it passes on by themselves, and
    /// objects on which it calls one of the methods.
    private func unforeseeable(in item: CodeBlockItemSyntax) -> Set<String> {
        var names: Set<String> = []
        let tokens = Array(item.tokens(viewMode: .sourceAccurate))
        for (index, token) in tokens.enumerated() {
            guard case .identifier(let name) = token.tokenKind, constants.contains(name) || objects.contains(name) || outcomes.contains(name) else { continue }
            let before = index > 0 ? tokens[index - 1].tokenKind : nil
            if before == .period { continue }
            let next = index + 1 < tokens.count ? tokens[index + 1].tokenKind : .endOfFile
            let isMember = next == .period
            if variables.contains(name), isMember || next == .leftSquare {
                names.insert(name)
                continue
            }
            if isMember, index + 2 < tokens.count, case .identifier(let member) = tokens[index + 2].tokenKind, !mayChange(member) { continue }
            if isMember || objects.contains(name) || next == .equal || before == .prefixAmpersand || before == .keyword(.let) || before == .keyword(.var) {
                names.insert(name)
            } else if case .binaryOperator(let text) = next, InfixOperator.changesLeft(text) {
                names.insert(name)
            }
        }
        return names
    }
}
