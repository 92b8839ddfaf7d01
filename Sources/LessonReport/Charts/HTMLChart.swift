// What all charts are drawn with: a frame of fixed units, axes with good ticks, and a way to say them without sight.

import RNN

/// A chart's frame in its own units. The page scales it; the style sets its letters larger where it is scaled down, which is right for just this width.
struct ChartFrame {
    let width = 420.0
    var height = 260.0
    var top = 14.0
    var right = 14.0
    /// Room for the ticks' labels and, beneath them, the axis' name.
    var bottom = 42.0
    var left = 46.0

    var plotRight: Double { width - right }
    var plotBottom: Double { height - bottom }

    /// Makes room for the labels of the y axis. Margins are whole, so that what is read off the frame is what was drawn.
    mutating func makeRoom(for labels: some Sequence<String>) {
        left = max(left, ((labels.lazy.map { labelWidth($0) }.max() ?? 0) + 8).rounded(.up))
    }

    /// How many steps of the x axis there's room for, and room for half of the last one's label.
    mutating func makeRoom(alongX scale: (lower: Double, upper: Double), wholeNumbers: Bool) -> Int {
        guard scale.lower < scale.upper else { return Self.steps }
        for count in stride(from: Self.steps, to: 1, by: -1) {
            let widest =
                ChartScale(lower: scale.lower, upper: scale.upper, start: left, end: plotRight)
                .ticks(.linear, count: count, wholeNumbers: wholeNumbers, room: { _ in 0 }).lazy.map { labelWidth($0.text) }.max() ?? 0
            if (widest + 6) * Double(count) <= plotRight - left || count == 2 {
                makeRoom(forEndsAlongX: widest)
                return count
            }
        }
        return 1
    }

    /// Room for half of what may stand at either end of the x axis.
    mutating func makeRoom(forEndsAlongX widest: Double) {
        right = max(right, (widest / 2 + 2).rounded(.up))
        left = max(left, (widest / 2 + 2).rounded(.up))
    }

    /// Makes room for the first and the last of names that are wider than what they stand beneath.
    mutating func makeRoom(forEndsOf names: [String]) {
        let slot = (plotRight - left) / Double(max(names.count, 1))
        func beyond(_ name: String?, _ margin: Double) -> Double {
            let width = labelWidth(name ?? "", size: LabelSize.slot)
            return width <= slot ? 0 : max(0, min(width, 2.5 * slot, 140) / 2 - slot / 2 + 4 - margin)
        }
        let (before, behind) = (beyond(names.first, left), beyond(names.last, right))
        left += before.rounded(.up)
        right += behind.rounded(.up)
    }

    /// Makes room for names beneath the x axis.
    mutating func makeRoom(for names: SlotNames) {
        let more = Double(max(names.rows, 1) - 1) * SlotNames.rowHeight
        (bottom, height) = (bottom + more, height + more)
    }

    static let steps = 6
}

/// A number as SVG coordinates need it: two digits at most, never `nan`.
func coordinate(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let hundredths = Int((max(-1e6, min(1e6, value)) * 100).rounded())
    let (whole, rest) = (hundredths.magnitude / 100, hundredths.magnitude % 100)
    let fraction = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
    return (hundredths < 0 ? "-" : "") + "\(whole)" + fraction
}

func line(_ kind: String, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> String {
    "<line class=\"\(kind)\" x1=\"\(coordinate(x1))\" y1=\"\(fineCoordinate(y1))\" x2=\"\(coordinate(x2))\" y2=\"\(fineCoordinate(y2))\"/>"
}

func label(_ text: String, _ kind: String, _ x: Double, _ y: Double, anchor: String = "start") -> String {
    element("text", ["class": kind, "x": coordinate(x), "y": coordinate(y), "text-anchor": anchor == "start" ? nil : anchor], text: text)
}

/// A text as far as it fits so many columns.
func fitted(_ text: String, columns: Int) -> String {
    guard displayWidth(text) > columns else { return text }
    var (width, end) = (1, text.startIndex)
    while end < text.endIndex {
        width += displayWidth(String(text[end]))
        guard width <= columns else { break }
        end = text.index(after: end)
    }
    return text[..<end] + "…"
}

/// What the pointer and the arrow keys read values off: the frame's inside, with the ends of its axes and which of the tables beneath has the values.
/// - Parameter hasSlots: whether each row of that table has as much room as any other; else its first number says where it is.
func probe(_ frame: ChartFrame, x: ChartScale, y: ChartScale, table: Int, hasSlots: Bool, xScale: AxisScale = .linear) -> String {
    openingTag(
        "rect",
        [
            "class": hasSlots ? "probe slots" : "probe", "data-x": "\(x.lower) \(x.upper) \(table)", "data-y": "\(y.lower) \(y.upper)",
            "data-log": xScale == .log ? "x" : nil, "x": coordinate(frame.left), "y": coordinate(frame.top),
            "width": coordinate(frame.plotRight - frame.left), "height": coordinate(frame.plotBottom - frame.top),
        ]) + "</rect>"
}

/// That of a row of bars or boxes.
func probe(_ frame: ChartFrame, slots: Int, y: ChartScale) -> String {
    probe(frame, x: ChartScale(lower: 0.5, upper: Double(slots) + 0.5, start: frame.left, end: frame.plotRight), y: y, table: 0, hasSlots: true)
}

/// The drawing, with its name and what it shows for those who can't see it.
func drawing(_ frame: ChartFrame, title: String, description: String, _ content: [String]) -> String {
    // A sentence of its author's has its own end.
    let end = title.last.map { ".!?:。！？…".contains($0) } == true ? " " : ". "
    let name = [title, description].filter { !$0.isEmpty }.joined(separator: end)
    return """
        <svg viewBox="0 0 \(coordinate(frame.width)) \(coordinate(frame.height))" role="img" aria-label="\(escape(name))">
        \(content.joined(separator: "\n"))
        </svg>
        """
}

/// Grid lines and labels of both axes.
/// - Parameters:
///   - names: what stands beneath bars or boxes; then the x axis has no ticks.
///   - namesTop: where their room begins, if that is not at the axis.
func axes(
    _ frame: ChartFrame, x: ChartScale, y: ChartScale, xTicks: [ChartTick], yTicks: [ChartTick], xLabel: String, yLabel: String, names: SlotNames? = nil,
    xScale: AxisScale = .linear, yScale: AxisScale = .linear, namesTop: Double? = nil
) -> [String] {
    var parts: [String] = []
    for tick in yTicks {
        let place = y.place(tick.place)
        if tick.text.isEmpty {
            parts.append(line("mark", frame.left, place, frame.left + 4, place))
        } else {
            // So near the axis itself it would be its double.
            let isZero = tick.place == 0 && y.lower < 0 && yScale == .linear && frame.plotBottom - place > 4
            parts.append(line(isZero ? "zero" : "grid", frame.left, place, frame.plotRight, place))
            parts.append(label(tick.text, "tick", frame.left - 6, place + 4, anchor: "end"))
        }
    }
    for tick in names == nil ? xTicks : [] {
        let place = x.place(tick.place)
        if tick.place == 0, x.lower < 0, x.upper > 0, xScale == .linear { parts.append(line("zero", place, frame.top, place, frame.plotBottom)) }
        parts.append(line("mark", place, frame.plotBottom, place, frame.plotBottom + (tick.text.isEmpty ? 2 : 4)))
        if !tick.text.isEmpty { parts.append(label(tick.text, "tick", place, frame.plotBottom + 18, anchor: "middle")) }
    }
    if let names { parts += names.drawing(x: x, top: namesTop ?? frame.plotBottom + 2) }
    parts.append(line("axis", frame.left, frame.plotBottom, frame.plotRight, frame.plotBottom))
    let middle = (frame.left + frame.plotRight) / 2
    if !xLabel.isEmpty {
        let room = 2 * min(middle, frame.width - middle) - 4
        parts.append(label(fitted(xLabel, width: room), "name", middle, frame.height - 6, anchor: "middle"))
    }
    if !yLabel.isEmpty { parts.append(label(fitted(yLabel, width: frame.width - 6), "name", 2, 13)) }
    return parts
}
