import RNN

/// The drawing of an unrolled network.
struct UnrolledDrawing {
    private let network: UnrolledNetwork
    private let words: Words
    private let frame: UnrolledFrame

    init(_ network: UnrolledNetwork, words: Words) {
        self.network = network
        self.words = words
        frame = UnrolledFrame(network)
    }

    func drawing(alt: String?) -> WideDrawing {
        let legends = legends
        let output = output
        let foot = (width: (legends.map(\.width).max() ?? 0) + 16, height: 18 * Double(legends.count) + 4)
        let bodyWidth = max(frame.right + 8, foot.width)
        let height = output.bottom + 10 + foot.height
        var parts: [String] = []
        for layer in network.layers.indices { parts += names(of: layer) }
        for (index, column) in frame.columns.enumerated() {
            switch column {
            case .step(let step): parts += draw(step, at: index)
            case .omitted(let count): parts += omission(count, at: index)
            }
            if index > 0 { for layer in network.layers.indices { parts += handOn(layer, before: index) } }
        }
        parts += output.parts
        for (row, legend) in legends.enumerated() { parts += legend.drawing(8, output.bottom + 22 + 18 * Double(row)) }
        let kinds = network.layers.map(\.kind).joined(separator: ", ")
        let said = alt ?? "\(words(.unrolled)): \(kinds); \(network.steps.map(\.word).joined(separator: " "))"
        let answer = ([network.outputs.joined(separator: " → ")] + (network.answer.map { ["= \(words.result(of: $0))"] } ?? [])).joined(separator: " ")
        return WideDrawing(
            width: bodyWidth, height: height, content: parts, said: "\(said); \(answer)", columns: frame.starts, margin: frame.starts[0], foot: foot)
    }

    /// What the shades of the states stand for.
    private var legends: [HeatLegend] {
        let cell = network.layers.indices.contains { network.hasCellState($0) }
        return (cell ? [HeatLegend(-network.largestCell, network.largestCell, isDiverging: true, name: "c")] : [])
            + (network.layers.isEmpty ? [] : [HeatLegend(-network.largestHidden, network.largestHidden, isDiverging: true, name: "h")])
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

    /// Which row of a layer's boxes is which state.
    func names(of layer: Int) -> [String] {
        func name(_ text: String, _ y: Double) -> String { label(text, "state", frame.x(0) - 8, y + 4, anchor: "end") }
        return (network.hasCellState(layer) ? [name("c", frame.cellLine(layer))] : []) + [name("h", frame.hiddenLine(layer))]
    }

    /// The arrows of a layer's states between two columns, each with what it carries above it and the weights that this meets beneath; that of the cell
    /// state goes on to the shades in the boxes, since nothing turns it there.
    func handOn(_ layer: Int, before index: Int) -> [String] {
        let (start, end, middle) = (frame.x(index) - frame.between + 2, frame.x(index) - 2, frame.x(index) - frame.between / 2)
        let isBackward = network.layers[layer].goesBackwards
        func line(_ y: Double, _ name: String, _ kind: String, reaching: Double = 0) -> [String] {
            let (start, end) = (start - reaching, end + reaching)
            return [
                arrow(alongside: "M\(coordinate(isBackward ? end : start)) \(coordinate(y))H\(coordinate(isBackward ? start : end))", kind),
                label(name, "state", middle, y - 6, anchor: "middle"),
            ]
        }
        let cell = network.hasCellState(layer) ? line(frame.cellLine(layer), "c", "arrow carry", reaching: 6) : []
        return cell + line(frame.hiddenLine(layer), "h", "arrow") + [label("U", "shared", middle, frame.hiddenLine(layer) + 12, anchor: "middle")]
    }

    /// The way from the cells that the answer comes from to what is behind them: from one cell, from each step to an answer of its own, or from all of them
    /// together.
    var output: (parts: [String], bottom: Double) {
        let name = network.outputs.first.map { $0.firstMatch(of: /\((.+)\)$/).map { String($0.1) } ?? $0 } ?? ""
        let ends = network.lastLayers.flatMap { layer in
            frame.givingColumns(of: network.layers[layer]).map { column in
                (column: column, x: outlet(of: layer, at: column), top: frame.y(layer) + frame.height(layer))
            }
        }
        func told(_ column: Int, _ y: Double) -> String {
            label(fitted(name, columns: 11), "name", frame.x(column) + UnrolledFrame.boxWidth / 2, y, anchor: "middle")
        }
        let bottom = frame.bottom
        // Each step has an answer of its own where there is no one answer.
        let isJoined = network.lastLayers.count > 1 || ends.count > 1 && network.answer != nil
        guard isJoined, let last = ends.last, let right = ends.max(by: { $0.x < $1.x }), let left = ends.min(by: { $0.x < $1.x }) else {
            return (ends.flatMap { [arrow($0.x, bottom + 1, $0.x, bottom + 16), told($0.column, bottom + 28)] }, bottom + 30)
        }
        let rail = bottom + 12
        if network.answer == nil {
            // Both directions of a step meet beneath it.
            let columns = Set(ends.map(\.column)).sorted()
            return (
                ends.map { join($0.x, $0.top, down: rail, to: frame.x($0.column) + UnrolledFrame.boxWidth / 2) }
                    + columns.flatMap { column in
                        let x = frame.x(column) + UnrolledFrame.boxWidth / 2
                        return [arrow(x, rail, x, rail + 14), told(column, rail + 26)]
                    }, rail + 28
            )
        }
        let centre = frame.x(last.column) + UnrolledFrame.boxWidth / 2
        return (
            ends.map { join($0.x, $0.top, down: rail, to: $0.x) }
                + [line("arrow", min(left.x, centre), rail, max(right.x, centre), rail), arrow(centre, rail, centre, rail + 14), told(last.column, rail + 26)],
            rail + 28
        )
    }

    /// Where a layer's output leaves its box: in the middle, or past the box of the layer beneath that reads the same.
    private func outlet(of layer: Int, at column: Int) -> Double {
        let isPassing = network.layers.indices.contains(layer + 1) && network.layers[layer + 1].sharesInput
        return frame.x(column) + (isPassing ? UnrolledFrame.boxWidth + 7 : UnrolledFrame.boxWidth / 2)
    }

    /// A line from the middle of a box that ends at `top` to the side, if it has to pass another, then down, and to the side again.
    func join(_ x: Double, _ top: Double, down bottom: Double, to end: Double) -> String {
        let start = frame.boxCentre(before: x)
        let path =
            "M\(coordinate(start)) \(coordinate(top + 1))" + (start == x ? "" : "V\(coordinate(top + 9))H\(coordinate(x))") + "V\(coordinate(bottom))"
            + (end == x ? "" : "H\(coordinate(end))")
        return "<path class=\"arrow\" d=\"\(path)\"/>"
    }

    func draw(_ step: UnrolledNetwork.Step, at index: Int) -> [String] {
        let (x, boxWidth, gap) = (frame.x(index), UnrolledFrame.boxWidth, UnrolledFrame.gap)
        let centre = x + boxWidth / 2
        let kind = step.isPadding ? " padding" : ""
        var parts = [
            label("\(step.number)", "tick", centre, 12, anchor: "middle"), label(fitted(step.word, columns: 10), "word\(kind)", centre, 28, anchor: "middle"),
            arrow(centre, 34, centre, UnrolledFrame.top - 2), label("W", "shared", centre + 7, 48),
        ]
        for (layer, state) in step.states.enumerated() where network.layers.indices.contains(layer) {
            let y = frame.y(layer)
            parts.append(
                "<rect class=\"box\(kind)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(boxWidth))\" height=\"\(coordinate(frame.height(layer)))\" rx=\"5\"/>"
            )
            parts.append(label(fitted(network.layers[layer].kind, columns: 10), "tick", centre, y + 15, anchor: "middle"))
            if network.hasCellState(layer) {
                parts += stripes(step.cellStates.element(layer), x + 6, frame.cellLine(layer) - 8, within: network.largestCell)
            }
            parts += stripes(state, x + 6, frame.hiddenLine(layer) - 8, within: network.largestHidden)
            if network.layers[layer].sharesInput {
                // Past the box of the layer that reads the same.
                let from = y - (layer > 0 ? frame.height(layer - 1) : 0) - gap - 8
                parts.append(
                    arrow(alongside: "M\(coordinate(centre)) \(coordinate(from))H\(coordinate(x - 7))V\(coordinate(y + 9))H\(coordinate(x - 1))", "arrow"))
            } else if layer > 0 {
                parts.append(arrow(centre, y - gap + 1, centre, y - 2))
                // The forward layer's output comes past the box of the backward one.
                if network.layers[layer - 1].sharesInput, layer > 1 {
                    parts.append(join(outlet(of: layer - 2, at: index), frame.y(layer - 2) + frame.height(layer - 2), down: y - gap + 6, to: centre))
                }
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
