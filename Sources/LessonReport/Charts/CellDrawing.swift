import RNN

/// A drawing of a cell in the making: wires, boxes, signs and names, each with the parts of the cell that it serves. What serves a lit part is lit, and then all
/// else is dim; what is lit is thicker and filled as well as coloured.
struct CellDrawing {
    let cell: CellKind
    let words: Words
    private let lit: [CellPart]
    private var dim: [String] = []
    private var shown: [String] = []

    init(_ cell: CellKind, lit: [CellPart], words: Words) {
        (self.cell, self.lit, self.words) = (cell, lit, words)
        switch cell {
        case .simpleRNN: drawSimpleRNN()
        case .lstm: drawLSTM()
        case .gru, .gruResetBefore: drawGRU()
        }
    }

    /// All of it as SVG elements.
    var content: [String] {
        (dim.isEmpty ? [] : ["<g stroke-opacity=\".4\" fill-opacity=\".4\">"] + dim + ["</g>"]) + shown
    }

    typealias Point = (x: Double, y: Double)

    /// A wire from corner to corner, with an arrow's head at its end.
    mutating func wire(_ points: [Point], for parts: [CellPart], isState: Bool = false, hasHead: Bool = true) {
        add("path", isState ? "arrow carry" : "arrow", "d=\"\(Self.path(points, hasHead: hasHead))\"", for: parts)
    }

    /// Where a wire divides or joins another.
    mutating func dot(_ at: Point, for parts: [CellPart]) {
        add("circle", "head", "cx=\"\(coordinate(at.x))\" cy=\"\(coordinate(at.y))\" r=\"2.5\"", for: parts)
    }

    /// What has weights of its own: the part's name beneath what its sums go through.
    mutating func layer(_ part: CellPart, _ function: String, at centre: Point, width: Double) {
        rectangle(at: centre, width: width, height: Self.layerHeight, radius: 4, for: [part])
        let lines = words(.cellPart(part, goesBackwards: nil)).split(separator: " ").map(String.init)
        let top = centre.y - (lines.count == 1 ? 6 : 9)
        name(function, at: (centre.x, top), for: [part], anchor: "middle")
        for (row, line) in lines.enumerated() {
            text(element("tspan", ["font-size": "11"], text: line), at: (centre.x, top + 12 + 13 * Double(row)), for: [part], anchor: "middle")
        }
    }

    static let layerHeight = 46.0

    /// A matrix of weights by itself.
    mutating func matrix(_ letter: String, at centre: Point, for parts: [CellPart]) {
        rectangle(at: centre, width: 26, height: 22, radius: 4, for: parts)
        name(letter, isLetter: true, at: (centre.x, centre.y + 4.5), for: parts, anchor: "middle")
    }

    /// A sign in a circle: what is computed number by number.
    mutating func sign(_ sign: String, at centre: Point, for parts: [CellPart]) {
        add("circle", "box", "cx=\"\(coordinate(centre.x))\" cy=\"\(coordinate(centre.y))\" r=\"9\"", for: parts)
        name(sign, at: (centre.x, centre.y + 4.5), for: parts, anchor: "middle")
    }

    /// A function without weights.
    mutating func function(_ function: String, at centre: Point, for parts: [CellPart]) {
        rectangle(at: centre, width: 34, height: 20, radius: 10, for: parts)
        text(function, at: (centre.x, centre.y + 4), for: parts, anchor: "middle")
    }

    /// The cell's edge, within which all is computed.
    mutating func edge(_ x: Double, _ y: Double, width: Double, height: Double) {
        shown.insert(
            "<rect class=\"grid\" fill=\"none\" x=\"\(coordinate(x))\" y=\"\(coordinate(y))\" width=\"\(coordinate(width))\" height=\"\(coordinate(height))\" rx=\"10\"/>",
            at: 0)
    }

    /// A part by its letter with the time step beneath: `cₜ₋₁`.
    mutating func state(_ part: CellPart, before: Bool = false, at place: Point, for parts: [CellPart]) {
        let (letter, hasTilde) = cell.letter(of: part)
        name(letter + (hasTilde ? "\u{303}" : ""), isLetter: true, index: before ? "t−1" : "t", at: place, for: parts)
    }

    /// - Parameter isLetter: whether it stands for numbers, as letters in formulas do.
    mutating func name(
        _ name: String, isLetter: Bool = false, index: String = "", at place: Point, for parts: [CellPart], anchor: String = "start"
    ) {
        let letter = element("tspan", ["font-size": "13", "font-style": isLetter ? "italic" : nil], text: name)
        text(letter + (index.isEmpty ? "" : element("tspan", ["dy": "3", "font-size": "11"], text: index)), at: place, for: parts, anchor: anchor)
    }
}

private extension CellDrawing {
    enum Light { case plain, lit, dim }

    func light(_ parts: [CellPart]) -> Light { lit.isEmpty ? .plain : lit.contains { parts.contains($0) } ? .lit : .dim }

    mutating func add(_ element: String, _ kind: String, _ attributes: String, for parts: [CellPart]) {
        switch light(parts) {
        case .plain: shown.append("<\(element) class=\"\(kind)\" \(attributes)/>")
        case .lit: shown.append("<\(element) class=\"\(kind) lit\" \(attributes)/>")
        case .dim: dim.append("<\(element) class=\"\(kind)\" \(attributes)/>")
        }
    }

    mutating func rectangle(at centre: Point, width: Double, height: Double, radius: Double, for parts: [CellPart]) {
        let (x, y) = (coordinate(centre.x - width / 2), coordinate(centre.y - height / 2))
        add("rect", "box", "x=\"\(x)\" y=\"\(y)\" width=\"\(coordinate(width))\" height=\"\(coordinate(height))\" rx=\"\(coordinate(radius))\"", for: parts)
    }

    /// Names are read in all drawings; those of lit parts are bold.
    mutating func text(_ content: String, at place: Point, for parts: [CellPart], anchor: String) {
        let kind: String? =
            switch light(parts) {
            case .plain: "name"
            case .lit: "name legend"
            case .dim: nil
            }
        shown.append(
            element("text", ["class": kind, "x": coordinate(place.x), "y": coordinate(place.y), "text-anchor": anchor == "start" ? nil : anchor], content))
    }

    /// Straight lines with round corners, and an open head.
    static func path(_ points: [Point], hasHead: Bool) -> String {
        guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
        var path = "M\(coordinate(first.x)) \(coordinate(first.y))"
        for (index, corner) in points.enumerated().dropFirst().dropLast() {
            let (start, end) = (toward(points[index - 1], from: corner, by: 6), toward(points[index + 1], from: corner, by: 6))
            path += "L\(coordinate(start.x)) \(coordinate(start.y))Q\(coordinate(corner.x)) \(coordinate(corner.y)) \(coordinate(end.x)) \(coordinate(end.y))"
        }
        path += "L\(coordinate(last.x)) \(coordinate(last.y))"
        if hasHead {
            let back = toward(points[points.count - 2], from: last, by: 5)
            let (x, y) = (back.x - last.x, back.y - last.y)
            let (left, right) = ((x: x - 0.7 * y, y: y + 0.7 * x), (x: x + 0.7 * y, y: y - 0.7 * x))
            path += "m\(coordinate(left.x)) \(coordinate(left.y))l\(coordinate(-left.x)) \(coordinate(-left.y))l\(coordinate(right.x)) \(coordinate(right.y))"
        }
        return path
    }

    static func toward(_ other: Point, from point: Point, by length: Double) -> Point {
        let (x, y) = (other.x - point.x, other.y - point.y)
        let whole = (x * x + y * y).squareRoot()
        let share = whole > 0 ? min(length / whole, 0.5) : 0
        return (point.x + x * share, point.y + y * share)
    }
}
