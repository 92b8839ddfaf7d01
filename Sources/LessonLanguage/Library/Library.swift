/// The part of the standard library and of Foundation's maths that lessons may use, declared by Swift signatures.
final class Library: @unchecked Sendable {
    static let standard = Library()

    let functions = MemberTable()
    private var tables: [Nominal: MemberTable] = [:]
    private static let none = MemberTable()

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
        declareHashing()
    }

    /// All that is declared, read, with the types that it belongs to: so that tests can tell whether it can be read, and call it.
    var all: [(owner: Nominal?, member: Member)] {
        functions.all.map { (nil, $0) } + tables.sorted { $0.key.name < $1.key.name }.flatMap { table in table.value.all.map { (table.key, $0) } }
    }

    func members(_ nominal: Nominal) -> MemberTable { tables[nominal] ?? Self.none }

    private func table(_ nominal: Nominal) -> MemberTable {
        if let known = tables[nominal] { return known }
        let table = MemberTable()
        tables[nominal] = table
        return table
    }

    // For the tables in the other files.

    func function(_ signature: String, _ implementation: Implementation, adjusting adjust: @escaping (Member) -> Void = { _ in }) {
        functions.add(Signature.name(of: signature)) {
            let member = Library.member(signature, nil, implementation)
            adjust(member)
            return member
        }
    }

    /// A function that walks what it is given.
    func function(_ signature: String, walking make: @escaping (CallTypes) -> NativeBody) { function(signature, .native(make)) { $0.walks = true } }

    /// A member of all things that can be walked, which walks its receiver itself.
    func walk(_ signature: String, adjusting adjust: @escaping (Member) -> Void = { _ in }, _ make: @escaping (CallTypes) -> NativeBody) {
        on(.sequence, signature, .native(make)) { member in
            member.walks = true
            adjust(member)
        }
    }

    func function(_ signature: String, _ body: @escaping NativeBody) { function(signature, .native { _ in body }) }

    func on(
        _ nominal: Nominal, _ signature: String, _ implementation: Implementation, isSettable: Bool = false, isStatic: Bool = false,
        adjusting adjust: @escaping (Member) -> Void = { _ in }
    ) {
        table(nominal).add(Signature.name(of: signature)) {
            let member = Library.member(signature, nominal, implementation)
            adjust(member)
            if isSettable { member.isSettable = true }
            if isStatic { member.isStatic = true }
            if case .mutating = implementation { member.isMutating = true }
            member.isOfSequences = nominal === Nominal.sequence
            return member
        }
    }

    /// A function that was made without a signature.
    func add(_ function: Member) { functions.add(function) }

    /// A member that was made without a signature.
    func add(_ member: Member, to nominal: Nominal) {
        member.isOfSequences = nominal === Nominal.sequence
        table(nominal).add(member)
    }

    func on(_ nominal: Nominal, _ signature: String, _ body: @escaping NativeBody) { on(nominal, signature, .native { _ in body }) }

    static func member(_ signature: String, _ owner: Nominal?, _ implementation: Implementation) -> Member {
        do {
            return try Signature(signature).member(
                owner: owner,
                types: { name in
                    (Nominal.standard[name] ?? Nominal.views[name]).map(\.ownType)
                }, implementation: implementation)
        } catch {
            // The tables are ours: a test reads every signature.
            preconditionFailure("\(error)")
        }
    }
}

/// What lessons may use of the standard library.
package struct StandardMember: Sendable {
    /// The type that it belongs to; nil for a free function.
    package let owner: String?
    package let signature: String
    package let isStatic: Bool
    package let isMutating: Bool
    /// Lessons may not call it.
    package let isRefused: Bool
}

/// Everything that lessons may use of the standard library.
package var standardMembers: [StandardMember] {
    Library.standard.all.map { owner, member in
        StandardMember(
            owner: owner?.name, signature: member.signature.isEmpty ? member.labelledName : member.signature, isStatic: member.isStatic,
            isMutating: member.isMutating, isRefused: member.refusal != nil)
    }
}
