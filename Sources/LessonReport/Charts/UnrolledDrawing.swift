import RNN

/// The drawing of an unrolled network.
struct UnrolledDrawing {
    private let network: UnrolledNetwork
    private let words: Words
    private let frame: UnrolledFrame
    /// The largest hidden state and the largest cell state: both ends of their scales.
    private let widestHidden: Double
    private let widestCell: Double

    init(_ network: UnrolledNetwork, words: Words) {
        self.network = network
        self.words = words
        frame = UnrolledFrame(network)
        widestHidden = Self.largest(network.steps.lazy.flatMap(\.states))
        widestCell = Self.largest(network.steps.lazy.flatMap(\.cellStates))
    }

    private static func largest(_ states: some Sequence<[Double]>) -> Double {
        let largest = states.lazy.joined().filter(\.isFinite).map { abs($0) }.max() ?? 0
        return largest > 0 ? largest : 1
    }

    func svg(alt: String?) -> String {
        let result = network.answer.map { ["= \(words.result(of: $0))"] } ?? []
        let answer = ([network.outputs.joined(separator: " → ")] + result).joined(separator: " ")
        let legends = legends
        let width = max(frame.right + 8, 16 + 7.2 * Double(displayWidth(answer)), (legends.map(\.width).max() ?? 0) + 16)
        let height = frame.bottom + 22 + 18 * Double(legends.count)
        var parts: [String] = []
        for (index, column) in frame.columns.enumerated() {
            switch column {
            case .step(let step): parts += draw(step, at: index)
            case .omitted(let count): parts += omission(count, at: index)
            }
            if index > 0 { for layer in network.layers.indices { parts += handOn(layer, before: index) } }
        }
        if case .step? = frame.columns.last {
            let centre = frame.x(frame.columns.count - 1) + UnrolledFrame.boxWidth / 2
            parts.append(arrow(centre, frame.bottom - UnrolledFrame.gap + 1, centre, frame.bottom - 2))
        }
        parts.append(label(answer, "name", width - 8, frame.bottom + 14, anchor: "end"))
        for (row, legend) in legends.enumerated() { parts += legend.drawing(8, frame.bottom + 34 + 18 * Double(row)) }
        let kinds = network.layers.map(\.kind).joined(separator: ", ")
        let said = alt ?? "\(words(.unrolled)): \(kinds); \(network.steps.map(\.word).joined(separator: " "))"
        return """
            <svg class="map" width="\(coordinate(width))" height="\(coordinate(height))" viewBox="0 0 \(coordinate(width)) \(coordinate(height))" \
            role="img" aria-label="\(escape("\(said); \(answer)"))">
            \(parts.joined(separator: "\n"))
            </svg>
            """
    }

    /// What the shades of the states stand for.
    private var legends: [HeatLegend] {
        let cell = network.layers.indices.contains { network.hasCellState($0) }
        return (cell ? [HeatLegend(-widestCell, widestCell, isDiverging: true, name: "c")] : [])
            + (network.layers.isEmpty ? [] : [HeatLegend(-widestHidden, widestHidden, isDiverging: true, name: "h")])
    }
}

private extension UnrolledDrawing {
    func omission(_ count: Int, at index: Int) -> [String] {
        let centre = frame.x(index) + UnrolledFrame.omittedWidth / 2
        let middle = frame.y(0) + frame.height(0) / 2
        return [
            label("⋯", "omitted", centre, middle - 4, anchor: "middle"),
            label(words(.more(count)), "tick", centre, frame.y(0) + frame.height(0) + 12, anchor: "middle"),
        ]
    }

    /// The arrows of a layer's states between two columns; that of the cell state goes on to the shades in the boxes, since nothing turns it there.
    func handOn(_ layer: Int, before index: Int) -> [String] {
        let (start, end) = (frame.x(index) - UnrolledFrame.gap + 2, frame.x(index) - 2)
        let isBackward = network.layers[layer].goesBackwards
        func line(_ y: Double, _ name: String, _ kind: String, reaching: Double = 0) -> [String] {
            let (start, end) = (start - reaching, end + reaching)
            return [
                arrow(alongside: "M\(coordinate(isBackward ? end : start)) \(coordinate(y))H\(coordinate(isBackward ? start : end))", kind),
                label(name, "shared", frame.x(index) - UnrolledFrame.gap / 2, y - 6, anchor: "middle"),
            ]
        }
        let cell = network.hasCellState(layer) ? line(frame.cellLine(layer), "c", "arrow carry", reaching: 6) : []
        return cell + line(frame.hiddenLine(layer), "U", "arrow")
    }

    func draw(_ step: UnrolledNetwork.Step, at index: Int) -> [String] {
        let (x, boxWidth, gap) = (frame.x(index), UnrolledFrame.boxWidth, UnrolledFrame.gap)
        let centre = x + boxWidth / 2
        let kind = step.isPadding ? " padding" : ""
        var parts = [
            label("\(step.number)", "tick", centre, 12, anchor: "middle"), label(fitted(step.word, columns: 10), "word\(kind)", centre, 28, anchor: "middle"),
            arrow(centre, 34, centre, UnrolledFrame.top - 2), label("W", "shared", centre + 9, 48),
        ]
        for (layer, state) in step.states.enumerated() where network.layers.indices.contains(layer) {
            let y = frame.y(layer)
            parts.append(
                "<rect class=\"box\(kind)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(boxWidth))\" height=\"\(coordinate(frame.height(layer)))\" rx=\"5\"/>"
            )
            parts.append(label(fitted(network.layers[layer].kind, columns: 9), "tick", centre, y + 15, anchor: "middle"))
            if network.hasCellState(layer) {
                parts += stripes(step.cellStates.element(layer), x + 6, frame.cellLine(layer) - 8, within: widestCell)
            }
            parts += stripes(state, x + 6, frame.hiddenLine(layer) - 8, within: widestHidden)
            if network.layers[layer].sharesInput {
                // Past the box of the layer that reads the same.
                let from = y - (layer > 0 ? frame.height(layer - 1) : 0) - gap - 8
                parts.append(
                    arrow(alongside: "M\(coordinate(centre)) \(coordinate(from))H\(coordinate(x - 6))V\(coordinate(y + 9))H\(coordinate(x - 1))", "arrow"))
            } else if layer > 0 {
                parts.append(arrow(centre, y - gap + 1, centre, y - 2))
            }
        }
        return parts
    }

    /// A state as a row of shades around a neutral zero.
    func stripes(_ state: [Double], _ x: Double, _ y: Double, within widest: Double) -> [String] {
        let shown = state.prefix(32)
        let one = (UnrolledFrame.boxWidth - 12) / Double(max(1, shown.count))
        var marks = MinusMarks()
        let shades = shown.enumerated().compactMap { unit, value -> String? in
            guard value.isFinite else { return nil }
            let (x, level) = (x + Double(unit) * one, HeatLegend.level((value / widest + 1) / 2))
            marks.add(level, x, y, width: one, height: 16)
            return
                "<path \(HeatLegend.shade(level, isDiverging: true)) d=\"M\(coordinate(x)) \(coordinate(y))h\(coordinate(one))v16h-\(coordinate(one))z\"/>"
        }
        return shades + marks.paths
    }

    func arrow(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
        arrow(alongside: "M\(coordinate(x1)) \(coordinate(y1))L\(coordinate(x2)) \(coordinate(y2))", "arrow")
    }

    func arrow(alongside path: String, _ kind: String) -> String {
        "<path class=\"\(kind)\" marker-end=\"url(#\(HTMLPage.arrowHead))\" d=\"\(path)\"/>"
    }
}
