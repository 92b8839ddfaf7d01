/// A network laid out in time as text.
extension UnrolledNetwork: CustomStringConvertible {
    /// A table as plain text, a line a step with the first four numbers of each state, of an LSTM the cell state's too; above it the shared weights,
    /// beneath it the answer.
    public var description: String {
        let shown = layers.indices.flatMap { layer in hasCellState(layer) ? [(layer, true), (layer, false)] : [(layer, false)] }
        var rows: [[String]] = []
        var before = 0
        func skip(_ count: Double) {
            if count > 0 { rows.append(["…", "\(fixed(count, digits: 0)) more"] + shown.map { _ in "" }) }
        }
        for step in steps {
            skip(Double(step.number) - Double(before) - 1)
            let states = shown.map { layer, isCell in Self.text((isCell ? step.cellStates : step.states).element(layer)) }
            rows.append(["\(step.number)", step.word] + states)
            before = step.number
        }
        skip(Double(stepCount) - Double(before))
        let table = Table(columns: ["step", "word"] + shown.map { "\($1 ? "c" : "h") of \(layers[$0].name)" }, rows: rows)
        let shared = layers.map { "\($0.name) (\($0.kind)): the same \($0.weights) at all \(stepCount) steps" }
        let end = answer.map { ["→ \(outputs.joined(separator: " → ")) → \($0)"] } ?? []
        return (shared + [table.description] + (hasUnknownWords ? [unknownWordNote] : []) + end).joined(separator: "\n")
    }

    /// Whether a layer's cell state is among the numbers.
    package func hasCellState(_ layer: Int) -> Bool { steps.contains { !$0.cellStates.element(layer).isEmpty } }

    /// The layers whose states go on to what is behind the recurrent layers: the last one, of a `Bidirectional` both.
    package var lastLayers: Range<Int> {
        guard let last = layers.last else { return 0..<0 }
        return layers.count - (last.sharesInput && layers.count > 1 ? 2 : 1)..<layers.count
    }

    private static func text(_ state: [Double]) -> String {
        state.prefix(4).map { fixed($0, digits: 2) }.joined(separator: " ") + (state.count > 4 ? " …" : "")
    }
}

extension [[Double]] {
    /// The row with this number; an empty one where there is none.
    package func element(_ index: Int) -> [Double] { indices.contains(index) ? self[index] : [] }
}
