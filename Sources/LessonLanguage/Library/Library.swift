/// The part of the standard library and of Foundation's maths that lessons may use, declared by Swift signatures.
final class Library: @unchecked Sendable {
    static let standard = Library()

    private(set) var functions: [String: [Member]] = [:]
    private var tables: [Nominal: [String: [Member]]] = [:]
    private var sequenceMembers: Set<ObjectIdentifier> = []

    private init() {
        declareFunctions()
        declareNumbers()
        declareSizedIntegers()
        declareStrings()
        declareSequences()
        declareArrays()
        declareTables()
        declareRanges()
        declareRandomness()
        declareLazy()
        for members in (tables[.sequence] ?? [:]).values {
            for member in members { sequenceMembers.insert(ObjectIdentifier(member)) }
        }
    }

    func members(_ nominal: Nominal) -> [String: [Member]] { tables[nominal] ?? [:] }

    /// Whether a member belongs to all things that can be walked, and takes its receiver as a list.
    func isSequenceMember(_ member: Member) -> Bool { sequenceMembers.contains(ObjectIdentifier(member)) }

    // For the tables in the other files.

    func function(_ signature: String, _ implementation: Implementation, adjusting adjust: (Member) -> Void = { _ in }) {
        let member = member(signature, nil, implementation)
        adjust(member)
        functions[member.name, default: []].append(member)
    }

    func function(_ signature: String, _ body: @escaping NativeBody) { function(signature, .native { _ in body }) }

    func on(
        _ nominal: Nominal, _ signature: String, _ implementation: Implementation, isSettable: Bool = false, isStatic: Bool = false,
        adjusting adjust: (Member) -> Void = { _ in }
    ) {
        let member = member(signature, nominal, implementation)
        adjust(member)
        if isSettable { member.isSettable = true }
        if isStatic { member.isStatic = true }
        if case .mutating = implementation { member.isMutating = true }
        tables[nominal, default: [:]][member.name, default: []].append(member)
    }

    /// A function that was made without a signature.
    func add(_ function: Member) { functions[function.name, default: []].append(function) }

    /// A member that was made without a signature.
    func add(_ member: Member, to nominal: Nominal) { tables[nominal, default: [:]][member.name, default: []].append(member) }

    func on(_ nominal: Nominal, _ signature: String, _ body: @escaping NativeBody) { on(nominal, signature, .native { _ in body }) }

    private func member(_ signature: String, _ owner: Nominal?, _ implementation: Implementation) -> Member {
        do {
            return try Signature(signature).member(owner: owner, types: { name in
                (Nominal.standard[name] ?? Library.views[name]).map(\.ownType)
            }, implementation: implementation)
        } catch {
            // The tables are ours: a signature that can't be read is found by the first test that uses the language.
            preconditionFailure("\(error)")
        }
    }

    /// Names of views, for signatures only: lessons can't write them.
    private static let views: [String: Nominal] = [
        "EnumeratedSequence": .enumeratedSequence, "Zip2Sequence": .zipSequence, "StrideTo": .strideSequence, "StrideThrough": .strideThrough,
        "ReversedCollection": .reversedCollection, "Repeated": .repeated, "Keys": .dictionaryKeys, "Values": .dictionaryValues,
        "StringIndex": .stringIndex, "TextView": .textView,
        "LazySequence": .lazySequence, "UnfoldSequence": .unfoldSequence, "IndexingIterator": .iterator, "RoundingRule": RoundingRules.nominal, "FloatingPointSign": Signs.nominal, "CharacterSet": CharacterSets.nominal,
    ]
}
