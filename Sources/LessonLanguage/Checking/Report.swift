/// All that was found wrong with the lesson, in the order in which it was found.
struct Report {
    private(set) var diagnostics: [Diagnostic] = []

    var count: Int { diagnostics.count }

    /// Adds what was not found just before: what is found twice is found soon after.
    mutating func add(_ diagnostic: Diagnostic) {
        if !diagnostics.suffix(64).contains(diagnostic) { diagnostics.append(diagnostic) }
    }

    func says(ofBlock block: Int) -> Bool { diagnostics.contains { $0.block == block } }

    func says(atLine line: Int, column: Int) -> Bool { diagnostics.contains { $0.line == line && $0.column == column } }

    /// Takes back all but the first.
    mutating func keep(_ count: Int) { diagnostics.removeSubrange(min(count, diagnostics.count)...) }

    /// Says of what was found last how the called function is declared.
    mutating func explainLast(_ callee: Callee) { diagnostics[diagnostics.count - 1].error = .argument(diagnostics[diagnostics.count - 1].error, of: callee) }
}
