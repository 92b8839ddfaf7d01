/// The lesson's functions as kept values name them: by what they mean, since where they stand changes with every edit.
final class CachedFunctions {
    private let machine: Machine
    private let contents: any ContentCache
    private let tokens: BlockTokens
    private var knownSites: [ContentHash: FunctionSite] = [:]
    private var siteCount = 0
    private var meanings: [ObjectIdentifier: (meaning: Meaning, hash: ContentHash)] = [:]
    /// All functions of the lesson that have this meaning, in its order.
    private lazy var declarations: [ContentHash: [FunctionDeclaration]] = {
        var found: [ContentHash: [FunctionDeclaration]] = [:]
        var seen: Set<ObjectIdentifier> = []
        for index in program.blocks.indices where program.blocks[index].isValid {
            for function in program.meaning(ofBlock: index, tokens: tokens).functions
            where !function.isBlock && seen.insert(ObjectIdentifier(function)).inserted {
                found[hash(of: function), default: []].append(function)
            }
        }
        return found
    }()
    private var program: Program { machine.program }

    init(_ machine: Machine, _ contents: any ContentCache, _ tokens: BlockTokens) {
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

    /// What a function among kept values means.
    func meaning(named name: [UInt8]) -> Meaning? {
        if let declaration = declarations[ContentHash(bytes: name)]?.first { return meaning(of: declaration) }
        return (try? site(named: name))?.meaning(tokens)
    }

    func name(of site: FunctionSite) -> [UInt8] { contents.hash(site.meaning(tokens).bytes).bytes }

    /// A place that names this function as a value. The lesson may have to be lowered first, to know its places.
    func site(named name: [UInt8]) throws -> FunctionSite {
        if let known = sites(ofAll: false)[ContentHash(bytes: name)] ?? sites(ofAll: true)[ContentHash(bytes: name)] { return known }
        throw DamagedContent("the lesson names no such function")
    }

    private func sites(ofAll: Bool) -> [ContentHash: FunctionSite] {
        if ofAll { for index in program.blocks.indices where program.blocks[index].isValid { machine.main(ofBlock: index) } }
        let all = machine.lowerer.sites
        for site in all[siteCount...] { knownSites[ContentHash(bytes: self.name(of: site))] = site }
        siteCount = all.count
        return knownSites
    }

    func code(named name: [UInt8]) throws -> FunctionCode {
        let all = declarations[ContentHash(bytes: name)] ?? []
        guard all.count == 1, let code = machine.lowerer.code(ofAny: all[0], mains: { machine.main(ofBlock: $0) }) else {
            throw DamagedContent(all.isEmpty ? "the lesson has no such function" : "the lesson has \(all.count) functions that are alike", isAmbiguous: true)
        }
        return code
    }
}
