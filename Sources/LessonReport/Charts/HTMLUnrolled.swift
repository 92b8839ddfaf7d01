import RNN

extension HTMLPage {
    /// A network laid out in time: words above, a box a layer and step beneath with its state in it, and between the boxes the state that is
    /// handed on. The same letter U stands at every arrow, since the weights are the same.
    func html(of network: UnrolledNetwork, alt: String?) -> String {
        let drawing = UnrolledDrawing(network, words: words).svg(alt: alt)
        let columns = [words(.step), words(.word)] + network.layers.map { "h (\($0.name))" }
        let rows = network.steps.map { step in
            ["\(step.number)", step.word] + step.states.map { $0.map { decimal($0, places: 3) }.joined(separator: " ") }
        }
        let shared = network.layers.map { layer in
            element("li", [:], "\(element("code", text: layer.name)): \(escape(words(.sameWeights(layer.weights, steps: network.stepCount))))")
        }
        return """
            <div class="chart">
            <div class=scroll tabindex=0>\(drawing)</div>
            <ul class="notes">\(shared.joined())</ul>
            <details><summary>\(escape(words(.numbers)))</summary>
            \(table(columns: columns, rows: rows))</details>
            </div>

            """
    }
}

extension HTMLPage {
    /// The page's own address of the head that all arrows share. No heading's anchor has a point.
    static let arrowHead = "page.arrow"
    static let arrowMarker = "<svg width=\"0\" height=\"0\" aria-hidden=\"true\">\(arrowDefinition)</svg>\n"
    static let arrowDefinition = """
        <defs><marker id="\(arrowHead)" viewBox="0 0 6 6" refX="5.4" refY="3" markerWidth="6" markerHeight="6" orient="auto">\
        <path class="head" d="M0 0L6 3L0 6z"/></marker></defs>
        """
}

/// The drawing of an unrolled network.
private struct UnrolledDrawing {
    private let network: UnrolledNetwork
    private let words: Words
    private let boxWidth = 56.0
    private let omittedWidth = 36.0
    private let boxHeight = 46.0
    private let gap = 20.0
    private let top = 58.0
    private let left = 8.0

    private let columns: [Column]
    /// Where each column begins, and where one behind the last would.
    private let places: [Double]
    /// What the darkest shade of a state stands for.
    private let widest: Double

    init(_ network: UnrolledNetwork, words: Words) {
        self.network = network
        self.words = words
        columns = Self.columns(of: network)
        var places = [left]
        for column in columns {
            let width = if case .step = column { boxWidth } else { omittedWidth }
            places.append(places[places.count - 1] + width + gap)
        }
        self.places = places
        let largest = network.steps.lazy.flatMap(\.states).joined().filter(\.isFinite).map { abs($0) }.max() ?? 0
        widest = largest > 0 ? largest : 1
    }

    /// The columns: steps, and between them what is left out.
    private enum Column {
        case step(UnrolledNetwork.Step)
        case omitted(Int)
    }

    private static func columns(of network: UnrolledNetwork) -> [Column] {
        var columns: [Column] = []
        var before = 0
        for step in network.steps {
            if step.number > before + 1 { columns.append(.omitted(step.number - before - 1)) }
            columns.append(.step(step))
            before = step.number
        }
        if before < network.stepCount { columns.append(.omitted(network.stepCount - before)) }
        return columns
    }

    private func x(_ column: Int) -> Double { places[column] }
    private func y(_ layer: Int) -> Double { top + Double(layer) * (boxHeight + gap) }

    func svg(alt: String?) -> String {
        let answer = ([network.outputs.joined(separator: " → ")] + (network.prediction.map { ["= \(decimal($0, places: 3))"] } ?? []))
            .joined(separator: " ")
        let bottom = y(network.layers.count)
        let width = max(x(columns.count) + 8, 8 + 6.8 * Double(displayWidth(answer)))
        let height = bottom + 22
        var parts: [String] = []
        for (index, column) in columns.enumerated() {
            switch column {
            case .step(let step): parts += draw(step, at: index)
            case .omitted(let count):
                parts.append(label("⋯", "omitted", x(index) + omittedWidth / 2, y(0) + boxHeight / 2 + 5, anchor: "middle"))
                parts.append(label(words(.more(count)), "tick", x(index) + omittedWidth / 2, y(0) + boxHeight / 2 + 22, anchor: "middle"))
            }
            if index > 0 {
                for layer in network.layers.indices {
                    let middle = y(layer) + boxHeight / 2
                    let (before, behind) = (x(index) - gap + 2, x(index) - 2)
                    let isBackward = network.layers[layer].goesBackwards
                    parts.append(arrow(isBackward ? behind : before, middle, isBackward ? before : behind, middle))
                    parts.append(label("U", "shared", x(index) - gap / 2, middle - 6, anchor: "middle"))
                }
            }
        }
        if case .step? = columns.last {
            let centre = x(columns.count - 1) + boxWidth / 2
            parts.append(arrow(centre, bottom - gap + 1, centre, bottom - 2))
        }
        parts.append(label(answer, "name", width - 8, bottom + 14, anchor: "end"))
        let kinds = network.layers.map(\.kind).joined(separator: ", ")
        let said = alt ?? "\(words(.unrolled)): \(kinds); \(network.steps.map(\.word).joined(separator: " ")); \(answer)"
        return """
            <svg class="map" width="\(coordinate(width))" height="\(coordinate(height))" viewBox="0 0 \(coordinate(width)) \(coordinate(height))" \
            role="img" aria-label="\(escape(said))">
            \(parts.joined(separator: "\n"))
            </svg>
            """
    }

    private func draw(_ step: UnrolledNetwork.Step, at index: Int) -> [String] {
        let centre = x(index) + boxWidth / 2
        let kind = step.isPadding ? " padding" : ""
        let word = displayWidth(step.word) > 11 ? String(step.word.prefix(9)) + "…" : step.word
        var parts = [
            label("\(step.number)", "tick", centre, 12, anchor: "middle"), label(word, "word\(kind)", centre, 28, anchor: "middle"),
            arrow(centre, 34, centre, top - 2), label("W", "shared", centre + 9, 48),
        ]
        for (layer, state) in step.states.enumerated() {
            let (x, y) = (x(index), y(layer))
            parts.append(
                "<rect class=\"box\(kind)\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(boxWidth))\" height=\"\(coordinate(boxHeight))\" rx=\"5\"/>"
            )
            parts.append(label(network.layers[layer].kind, "tick", centre, y + 15, anchor: "middle"))
            parts += stripes(state, x + 6, y + 22, width: boxWidth - 12)
            if network.layers[layer].sharesInput {
                // Past the box of the layer that reads the same.
                let from = y - boxHeight - gap - 8
                parts.append(arrow(alongside: "M\(coordinate(centre)) \(coordinate(from))H\(coordinate(x - 6))V\(coordinate(y + 9))H\(coordinate(x - 1))"))
            } else if layer > 0 {
                parts.append(arrow(centre, y - gap + 1, centre, y - 2))
            }
        }
        return parts
    }

    /// A state as a row of shades, from the lowest number there could be to the highest.
    private func stripes(_ state: [Double], _ x: Double, _ y: Double, width: Double) -> [String] {
        let shown = state.prefix(32)
        let one = width / Double(max(1, shown.count))
        return shown.enumerated().map { unit, value in
            let level = value.isFinite ? min(max(Int((value / widest + 1) / 2 * 9), 0), 8) : 0
            return "<path class=\"heat h\(level)\" d=\"M\(coordinate(x + Double(unit) * one)) \(coordinate(y))h\(coordinate(one))v16h-\(coordinate(one))z\"/>"
        }
    }

    private func arrow(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
        arrow(alongside: "M\(coordinate(x1)) \(coordinate(y1))L\(coordinate(x2)) \(coordinate(y2))")
    }

    private func arrow(alongside path: String) -> String { "<path class=\"arrow\" marker-end=\"url(#\(HTMLPage.arrowHead))\" d=\"\(path)\"/>" }
}
