/// All that was found wrong with the lesson, in the order in which it was found.
struct Report {
    private(set) var diagnostics: [Diagnostic] = []
    /// For each, where it stands in its block, and how far its correction reaches.
    private var places: [(at: Int, covers: Range<Int>?)] = []

    var count: Int { diagnostics.count }

    /// Adds what was not found just before: what is found twice is found soon after.
    /// - Parameter covers: what a correction holds: slips within it are told by it.
    mutating func add(_ diagnostic: Diagnostic, at place: Int = 0, covering covers: Range<Int>? = nil) {
        if diagnostics.suffix(64).contains(diagnostic) { return }
        diagnostics.append(diagnostic)
        places.append((place, covers))
    }

    func says(ofBlock block: Int) -> Bool { diagnostics.contains { $0.block == block } }

    func says(in lines: ClosedRange<Int>, ofBlock block: Int) -> Bool {
        diagnostics.suffix(64).contains { $0.block == block && lines.contains($0.line) && $0.severity == .error }
    }

    func says(atLine line: Int, column: Int) -> Bool { diagnostics.contains { $0.line == line && $0.column == column } }

    /// Takes back all but the first.
    mutating func keep(_ count: Int) {
        diagnostics.removeSubrange(min(count, diagnostics.count)...)
        places.removeSubrange(min(count, places.count)...)
    }

    /// Says of what was found last how the called function is declared.
    mutating func explainLast(_ callee: Callee) { diagnostics[diagnostics.count - 1].error = .argument(diagnostics[diagnostics.count - 1].error, of: callee) }

    /// Takes back slips of a block that stand within what another's correction holds.
    mutating func dropCovered(ofBlock block: Int, from first: Int) {
        let slips = diagnostics.indices[first...].filter { places[$0].covers != nil && diagnostics[$0].block == block }.prefix(400)
        let covered = slips.filter { inner in
            slips.contains { outer in
                guard outer != inner, let whole = places[outer].covers, let own = places[inner].covers, whole.contains(places[inner].at) else { return false }
                guard case .slip(let told) = diagnostics[outer].error, case .slip(let slip) = diagnostics[inner].error, slip.isTold(by: told) else {
                    return false
                }
                return whole.count > own.count || whole == own && (outer < inner || slip.isOfQuotes)
            }
        }
        for index in covered.reversed() {
            diagnostics.remove(at: index)
            places.remove(at: index)
        }
    }
}
