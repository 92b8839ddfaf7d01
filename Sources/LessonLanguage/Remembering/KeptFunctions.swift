/// The lesson's functions as kept values name them: by what they mean, since where they stand changes with every edit.
final class KeptFunctions {
    private let machine: Machine
    private let contents: any ContentStore
    private let tokens: BlockTokens
    private var meanings: [ObjectIdentifier: (meaning: Meaning, hash: ContentHash)] = [:]
    /// All functions of the lesson that have this meaning, in its order.
    private lazy var declarations: [ContentHash: [FunctionDeclaration]] = {
        var found: [ContentHash: [FunctionDeclaration]] = [:]
        var seen: Set<ObjectIdentifier> = []
        for index in program.blocks.indices where program.blocks[index].isValid {
            for function in program.meaning(ofBlock: index, tokens: tokens).functions where !function.isBlock && seen.insert(ObjectIdentifier(function)).inserted {
                found[hash(of: function), default: []].append(function)
            }
        }
        return found
    }()
    private var program: Program { machine.program }

    init(_ machine: Machine, _ contents: any ContentStore, _ tokens: BlockTokens) {
        (self.machine, self.contents, self.tokens) = (machine, contents, tokens)
    }

    func meaning(of function: FunctionDeclaration) -> Meaning { known(function).meaning }

    private func hash(of function: FunctionDeclaration) -> ContentHash { known(function).hash }

    private func known(_ function: FunctionDeclaration) -> (meaning: Meaning, hash: ContentHash) {
        if let known = meanings[ObjectIdentifier(function)] { return known }
        let meaning = program.meaning(of: function, tokens: tokens)
        let new = (meaning, contents.hash(meaning.bytes))
        meanings[ObjectIdentifier(function)] = new
        return new
    }

    /// The hash of what it means. Of several with one meaning it does not matter which is called, but for the place that an error names.
    func name(of function: FunctionDeclaration) -> [UInt8] { hash(of: function).bytes }

    func function(named name: [UInt8]) -> FunctionDeclaration? { declarations[ContentHash(bytes: name)]?.first }

    func code(named name: [UInt8]) throws -> FunctionCode {
        let all = declarations[ContentHash(bytes: name)] ?? []
        guard all.count == 1, let code = machine.lowerer.code(ofAny: all[0], mains: { machine.main(ofBlock: $0) }) else {
            throw DamagedContent(all.isEmpty ? "the lesson has no such function" : "the lesson has \(all.count) functions that are alike", isAmbiguous: true)
        }
        return code
    }
}
