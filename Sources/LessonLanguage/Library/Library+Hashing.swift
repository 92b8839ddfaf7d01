/// `Hasher` and `hashValue`.
extension Library {
    func declareHashing() {
        on(.hasher, "init()") { _, _ in .int(0) }
        on(
            .hasher, "mutating combine(_ value: Any)",
            .mutating { _ in
                { state, values, _ in
                    state = .int(QuickHash.of(values[0].contentHash, state.asInt))
                    return .void
                }
            })
        on(.hasher, "mutating finalize() -> Int", .mutating { _ in { state, _, _ in state } })
    }

    /// What every hashable value has, whatever its type.
    static let hashValue = Member(
        name: "hashValue", kind: .property, type: .int,
        implementation: .native { _ in
            { values, _ in .int(values[0].contentHash) }
        })
}
