/// The part of the plane that a line may be drawn in.
struct ClippingFrame {
    typealias Point = (x: Double, y: Double)

    let x: ClosedRange<Double>?
    let y: ClosedRange<Double>?

    /// A line as far as it lies within, in pieces.
    func clipped(_ run: [Point]) -> [[Point]] {
        guard run.count > 1 else { return run.allSatisfy(holds) ? [run] : [] }
        var pieces: [[Point]] = []
        for (from, to) in zip(run, run.dropFirst()) {
            guard let (start, end) = clipped(from, to) else { continue }
            // A line that touches the edge has one point there.
            let ending = start == end ? [] : [end]
            if let last = pieces.last?.last, last == start { pieces[pieces.count - 1] += ending } else { pieces.append([start] + ending) }
        }
        return pieces
    }

    private func holds(_ point: Point) -> Bool { x?.contains(point.x) != false && y?.contains(point.y) != false }

    /// The part of a stretch between two points that lies within (Liang and Barsky, 1984); nil where none does.
    private func clipped(_ from: Point, _ to: Point) -> (Point, Point)? {
        if holds(from), holds(to) { return (from, to) }
        var (first, last) = (0.0, 1.0)
        for (start, change, bounds) in [(from.x, to.x - from.x, x), (from.y, to.y - from.y, y)] {
            guard let bounds else { continue }
            if change == 0 {
                guard bounds.contains(start) else { return nil }
                continue
            }
            let shares = [(bounds.lowerBound - start) / change, (bounds.upperBound - start) / change]
            first = max(first, min(shares[0], shares[1]))
            last = min(last, max(shares[0], shares[1]))
        }
        guard first <= last else { return nil }
        func point(_ share: Double) -> Point {
            let (x, y) = (from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
            return (kept(x, within: self.x), kept(y, within: self.y))
        }
        return (first == 0 ? from : point(first), last == 1 ? to : point(last))
    }

    private func kept(_ value: Double, within bounds: ClosedRange<Double>?) -> Double {
        bounds.map { min(max(value, $0.lowerBound), $0.upperBound) } ?? value
    }
}
