// What all charts are drawn with: a frame of fixed units, axes with good ticks, and a way to say them without sight.

import RNN

/// A chart's frame in its own units. The page scales it; the style sets its letters larger where it is scaled down.
struct ChartFrame {
    var width = 420.0
    var height = 260.0
    var top = 14.0
    var right = 14.0
    /// Room for the ticks' labels and, beneath them, the axis' name.
    var bottom = 42.0
    var left = 46.0

    var plotRight: Double { width - right }
    var plotBottom: Double { height - bottom }

    /// Makes room for the labels of the y axis; where they need much, the drawing is wider, so that the lines keep theirs.
    mutating func makeRoom(for labels: some Sequence<String>) {
        let room = (labels.lazy.map(labelWidth).max() ?? 0) + 8
        width += max(0, room - max(left, 64))
        left = max(left, room)
    }

    /// How many steps of the x axis there's room for, and room for half of the last one's label.
    mutating func makeRoom(alongX scale: (lower: Double, upper: Double), wholeNumbers: Bool) -> Int {
        guard scale.lower < scale.upper else { return Self.steps }
        for count in stride(from: Self.steps, to: 1, by: -1) {
            let widest =
                ChartScale(lower: scale.lower, upper: scale.upper, start: left, end: plotRight)
                .labels(count: count, wholeNumbers: wholeNumbers).lazy.map { labelWidth($0.text) }.max() ?? 0
            if widest * Double(count) <= plotRight - left || count == 2 {
                right = max(right, widest / 2 + 2)
                left = max(left, widest / 2 + 2)
                return count
            }
        }
        return 1
    }

    static let steps = 6

    /// How many columns of a name fit where each has so much room; what stands at the ends may stand out a little.
    func nameColumns(for count: Int) -> Int {
        let room = (plotRight - left) / Double(max(count, 1))
        return max(3, Int(min(room / 6, (room + 22) / letterWidth)))
    }

    /// How many columns a text may have that is centred at a place.
    func columns(around x: Double) -> Int { max(3, Int(2 * min(x, width - x) / letterWidth)) }
}

/// How wide a letter is where letters are set largest, in the narrowest charts.
let letterWidth = 8.6

/// How wide a number is there, in the widest of the usual fonts: digits are as wide as one another, points and commas half of that.
func labelWidth(_ text: String) -> Double {
    text.reduce(0) {
        $0 + ($1 == "." || $1 == "," || $1 == "·" ? 5.2 : $1 == "−" ? 13.5 : $1.isNumber ? 10.3 : letterWidth * Double(displayWidth(String($1))) + 2)
    }
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
    "<line class=\"\(kind)\" x1=\"\(coordinate(x1))\" y1=\"\(coordinate(y1))\" x2=\"\(coordinate(x2))\" y2=\"\(coordinate(y2))\"/>"
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

/// A text in lines of at most so many columns, broken at spaces; a longer word is cut, and what does not go into three lines.
package func wrapped(_ text: String, columns: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ").map(String.init) {
        if let last = lines.last, displayWidth(last) + 1 + displayWidth(word) <= columns {
            lines[lines.count - 1] = last + " " + word
        } else {
            lines.append(word)
        }
    }
    if lines.count > 3 { lines = lines.prefix(2) + [lines.dropFirst(2).joined(separator: " ")] }
    return lines.map { fitted($0, columns: columns) }
}

/// What the pointer and the arrow keys read values off: the frame's inside, with the ends of its axis and which of the tables beneath has the values.
/// - Parameter hasSlots: whether each row of that table has as much room as any other; else its first number says where it is.
func probe(
    _ frame: ChartFrame, from lower: Double, to upper: Double, table: Int, hasSlots: Bool, powers: ClosedRange<Double>? = nil
) -> String {
    openingTag(
        "rect",
        [
            "class": hasSlots ? "probe slots" : "probe", "data-x": "\(lower) \(upper) \(table)",
            "data-y": powers.map { "\($0.lowerBound) \($0.upperBound)" }, "x": coordinate(frame.left), "y": coordinate(frame.top),
            "width": coordinate(frame.plotRight - frame.left), "height": coordinate(frame.plotBottom - frame.top),
        ]) + "</rect>"
}

/// That of a row of bars or boxes.
func probe(_ frame: ChartFrame, slots: Int) -> String { probe(frame, from: 0.5, to: Double(slots) + 0.5, table: 0, hasSlots: true) }

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
func axes(
    _ frame: ChartFrame, x: ChartScale, y: ChartScale, xLabel: String, yLabel: String, wholeX: Bool = false, xNames: [[String]] = [],
    isLogarithmic: Bool = false, xSteps: Int = ChartFrame.steps
) -> [String] {
    var parts: [String] = []
    for (tick, text) in y.labels(isLogarithmic: isLogarithmic) {
        let place = y.place(tick)
        parts.append(line(tick == 0 && y.lower < 0 && !isLogarithmic ? "zero" : "grid", frame.left, place, frame.plotRight, place))
        parts.append(label(text, "tick", frame.left - 6, place + 4, anchor: "end"))
    }
    for (index, name) in xNames.enumerated() {
        for (row, text) in name.enumerated() {
            parts.append(label(text, "tick", x.place(Double(index + 1)), frame.plotBottom + 17 + Double(row) * 15, anchor: "middle"))
        }
    }
    for (tick, text) in xNames.isEmpty ? x.labels(count: xSteps, wholeNumbers: wholeX) : [] {
        let place = x.place(tick)
        if tick == 0, x.lower < 0, x.upper > 0 { parts.append(line("zero", place, frame.top, place, frame.plotBottom)) }
        parts.append(line("mark", place, frame.plotBottom, place, frame.plotBottom + 4))
        parts.append(label(text, "tick", place, frame.plotBottom + 17, anchor: "middle"))
    }
    parts.append(line("axis", frame.left, frame.plotBottom, frame.plotRight, frame.plotBottom))
    let middle = (frame.left + frame.plotRight) / 2
    if !xLabel.isEmpty { parts.append(label(fitted(xLabel, columns: frame.columns(around: middle)), "name", middle, frame.height - 6, anchor: "middle")) }
    if !yLabel.isEmpty { parts.append(label(fitted(yLabel, columns: 48), "name", 2, 11)) }
    return parts
}
