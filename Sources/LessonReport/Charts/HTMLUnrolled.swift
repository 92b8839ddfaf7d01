import RNN

extension HTMLPage {
    /// A network laid out in time: words above, a box a layer and step beneath with its states in it, and between the boxes the states that are
    /// handed on. The same letters W and U stand at all arrows, since the weights are the same.
    func html(of network: UnrolledNetwork, alt: String?) -> String {
        let drawing = html(of: UnrolledDrawing(network, words: words).drawing(alt: alt), number: 0)
        let shown = network.layers.indices.flatMap { layer in network.hasCellState(layer) ? [(layer, true), (layer, false)] : [(layer, false)] }
        let columns = [words(.step), words(.word)] + shown.map { "\($1 ? "c" : "h") (\(network.layers[$0].name))" }
        let rows = network.steps.map { step in
            let states = shown.map { layer, isCell in (isCell ? step.cellStates : step.states).element(layer) }
            return ["\(step.number)", step.word] + states.map { $0.map { decimal($0, places: 3) }.joined(separator: " ") }
        }
        let shared = network.layers.map { layer in
            element("li", [:], "\(element("code", text: layer.name)): \(escape(words(.sameWeights(layer.weights, steps: network.stepCount))))")
        }
        let told = (network.answer.map { [escape(network.way) + html(of: $0)] } ?? []) + (network.hasUnknownWords ? [escape(words(.unknownWords))] : [])
        return """
            <div class="chart">
            \(drawing)
            \(told.isEmpty ? "" : element("p", ["class": "status"], told.joined(separator: " · ")) + "\n")<ul class="notes">\(shared.joined())</ul>
            <details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: columns, rows: rows))</details>
            </div>

            """
    }
}

extension UnrolledNetwork {
    /// What is behind the cells, on the way to the answer: `→ dense (Dense) → `.
    var way: String { (outputs + [""]).map { "→ \($0)" }.joined(separator: " ") }
}

extension HTMLPage {
    /// The page's own address of the head that all arrows share. No heading's anchor has a point.
    static let arrowHead = "page.arrow"
    static let arrowMarker = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\">\(arrowDefinition)</svg>\n"
    static let arrowDefinition = """
        <defs><marker id="\(arrowHead)" viewBox="0 0 6 6" refX="5.4" refY="3" markerUnits="userSpaceOnUse" \
        markerWidth="6" markerHeight="6" orient="auto"><path class="head" d="M0 0L6 3L0 6z"/></marker></defs>
        """
}
