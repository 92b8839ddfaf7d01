import RNN

/// Where series go on above or beneath what is seen of a plot.
struct LineExits {
    typealias Point = (x: Double, y: Double)

    let x: PanelView.Span
    let y: PanelView.Span
    private let frame: ClippingFrame

    init(x: PanelView.Span, y: PanelView.Span) {
        (self.x, self.y) = (x, y)
        frame = ClippingFrame(x: x.isFixed ? x.lower...x.upper : nil, y: y.isFixed ? y.lower...y.upper : nil)
    }

    /// The parts of a line that are seen, and for each part that isn't the place where the line leaves the picture, or comes into it at first. A line of
    /// which nothing is seen has its points at the edge.
    func cut(_ run: [Point]) -> (pieces: [[Point]], exits: [(x: Double, isUp: Bool)]) {
        let pieces = frame.clipped(run)
        guard let first = pieces.first?.first, let start = run.first, let end = run.last else { return (pieces, hidden(run)) }
        var exits: [(x: Double, isUp: Bool)] = []
        // At the end of the x axis it leaves to the side.
        func leave(at point: Point) {
            if !x.isFixed || point.x > x.lower && point.x < x.upper, let isUp = side(of: point) { exits.append((point.x, isUp)) }
        }
        if first != start { leave(at: first) }
        for (index, piece) in pieces.enumerated() {
            guard let last = piece.last, index < pieces.count - 1 || last != end else { continue }
            leave(at: last)
        }
        return (pieces, exits)
    }

    /// The points that lie above or beneath.
    func hidden(_ points: [Point]) -> [(x: Double, isUp: Bool)] {
        points.filter { x.holds($0.x) && !y.holds($0.y) }.map { ($0.x, $0.y > y.upper) }
    }

    /// Whether a point lies at or beyond the upper edge, or the lower; nil for one between.
    func side(of point: Point) -> Bool? { !y.isFixed ? nil : point.y >= y.upper ? true : point.y <= y.lower ? false : nil }
}
