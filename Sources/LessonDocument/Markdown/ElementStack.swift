/// Elements that are begun and not ended yet, each with what is known of its beginning. What ends nothing costs no search, so that a text of any kind is
/// paired in one go.
struct ElementStack<Beginning> {
    private var open: [(element: ProseElement, beginning: Beginning)] = []
    private var counts: [ProseElement: Int] = [:]

    mutating func begin(_ element: ProseElement, at beginning: Beginning) {
        open.append((element, beginning))
        counts[element, default: 0] += 1
    }

    /// Ends the last of the kind, and with it what was begun within it and not ended; `nil` where there is none.
    mutating func end(_ element: ProseElement) -> (beginning: Beginning, unended: [Beginning])? {
        guard counts[element, default: 0] > 0, let start = open.lastIndex(where: { $0.element == element }) else { return nil }
        for ended in open[start...] { counts[ended.element, default: 0] -= 1 }
        let (beginning, unended) = (open[start].beginning, open[(start + 1)...].map(\.beginning))
        open.removeSubrange(start...)
        return (beginning, unended)
    }

    /// In the text's order.
    var unended: [Beginning] { open.map(\.beginning) }
}
