/// What a call is given to change: where it is, and which of the call's parameters it is.
struct InoutTarget {
    let modify: Accessor
    let index: Int
    /// The local variable that it is a part of.
    private let variable: Variable?

    init(_ target: TypedExpression, _ modify: @escaping Accessor, _ index: Int) {
        (self.modify, self.index) = (modify, index)
        let root = target.specialised.accessPath?.variable
        variable = root.map { $0.isGlobal ? nil : $0 } ?? nil
    }

    /// Takes the targets' values out of their places for the time of a call, and puts back what they have become, also where it throws.
    ///
    /// Two parts of one local variable, which the checker has found to be apart, are taken out one by one; all else stays open, so that
    /// whoever uses it meanwhile meets an overlapping access.
    static func lend(
        _ targets: [InoutTarget], _ frame: Frame, give: (Int, Value) -> Void, takeBack: (Int) -> Value, _ call: () throws -> Void
    ) throws {
        let parts = targets.filter { target in target.variable != nil && targets.count { $0.variable === target.variable } > 1 }
        let others = targets.filter { target in !parts.contains { $0.index == target.index } }
        func nest(_ depth: Int) throws {
            if depth == others.count { return try call() }
            try others[depth].modify(frame) { value in
                give(others[depth].index, value.take())
                defer { value = takeBack(others[depth].index) }
                try nest(depth + 1)
            }
        }
        if parts.isEmpty { return try nest(0) }
        for part in parts { try part.modify(frame) { give(part.index, $0) } }
        let ended = Result { try nest(0) }
        for part in parts { try part.modify(frame) { $0 = takeBack(part.index) } }
        try ended.get()
    }
}
