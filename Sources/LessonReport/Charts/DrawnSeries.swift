import Foundation
import RNN

/// A series as far as it is drawn: what has no place is a gap, and what goes beyond the axes is cut off there.
struct DrawnSeries {
    let name: String
    let form: Plot.Form
    /// Whether it is drawn so finely that its numbers can be read back.
    private let isFine: Bool
    /// The points that have a place within the axes; of bars all that have a place.
    let points: [(x: Double, y: Double)]
    /// Lines in runs without gaps, cut off where they leave the axes.
    let runs: [[(x: Double, y: Double)]]
    /// Points of a line that has none beside them: a line from them leads nowhere.
    let lone: [(x: Double, y: Double)]
    /// Where the series goes on above or beneath the picture.
    let exits: [(x: Double, isUp: Bool)]
    /// How high it is where it ends in the picture, and whether it leaves it there.
    let end: (y: Double, isUp: Bool?)?
    /// Whether any of it has a place.
    let isDrawn: Bool

    init(_ series: Plot.Series, in view: PanelView) {
        name = series.name
        form = series.form
        isFine = series.y.count <= ChartBounds.finePoints
        var placed: [[(x: Double, y: Double)]] = [[]]
        for (x, y) in zip(series.x, series.y) {
            if let point = view.place(x, y) {
                placed[placed.count - 1].append(point)
            } else if placed.last?.isEmpty == false {
                placed.append([])
            }
        }
        if placed.last?.isEmpty == true { placed.removeLast() }
        isDrawn = !placed.isEmpty
        lone = form == .line ? placed.filter { $0.count == 1 }.joined().filter(view.holds) : []
        let last = placed.last?.last
        guard form != .bars, let x = view.x, let y = view.y, x.isFixed || y.isFixed else {
            (runs, points, exits, end) = (placed, placed.flatMap { $0 }, [], last.map { ($0.y, nil) })
            return
        }
        points = placed.joined().filter(view.holds)
        let edges = LineExits(x: x, y: y)
        let cuts = placed.map(edges.cut)
        runs = cuts.flatMap(\.pieces)
        exits = form == .points ? edges.hidden(placed.flatMap { $0 }) : cuts.flatMap(\.exits)
        let seen = form == .points ? points.last : runs.last?.last
        // Where nothing is seen, as high as what comes nearest.
        let place = seen ?? placed.joined().last { x.holds($0.x) } ?? last
        let isCut = seen.map { seen in series.form == .line && !placed.contains { $0.last.map { $0 == seen } ?? false } } ?? true
        end = place.map { ($0.y, isCut ? edges.side(of: $0) : nil) }
    }

    /// One path a run; a point alone becomes a short stroke, and has a mark besides.
    func paths(x: ChartScale, y: ChartScale) -> (paths: [String], cut: Cut?) {
        let thinned = runs.map { Self.thinned($0, x) }
        let count = thinned.reduce(0) { $0 + $1.count }
        // What is still too much jumps to and fro, or is full of gaps.
        let every = (max(count, thinned.count * 4) + ChartBounds.linePoints - 1) / ChartBounds.linePoints
        let shown = every <= 1 ? thinned : thinned.count * 4 > count ? Self.every(every, of: thinned) : thinned.map { Self.every(every, of: $0) }
        let paths = shown.map { run in
            var commands = run.enumerated().map { index, point in
                let (x, y) = (x.place(point.x), y.place(point.y))
                return (index == 0 ? "M" : "L") + (isFine ? "\(fineCoordinate(x)) \(fineCoordinate(y))" : "\(coordinate(x)) \(coordinate(y))")
            }
            if run.count == 1 { commands.append("h0.01") }
            return commands.joined()
        }
        return (paths, every <= 1 ? nil : Cut(.points, shown.reduce(0) { $0 + $1.count }, of: points.count))
    }

    /// The marks of points alone, and of a line the signs that tell it from those with the same colour and dashes.
    func marks(number: Int, x: ChartScale, y: ChartScale, size: Double = 3) -> [String] {
        func place(_ point: (x: Double, y: Double)) -> (x: Double, y: Double) { (x.place(point.x), y.place(point.y)) }
        if let mark = SeriesMark(number) {
            let long = runs.filter { $0.count > 1 }.map { $0.map(place) }
            return mark.drawing(number, SeriesMark.places(along: long) + shownAlone.map(place))
        }
        return shownAlone.map(place).map { place in
            "<circle class=\"point \(SeriesMark.style(number))\" cx=\"\(fineCoordinate(place.x))\" cy=\"\(fineCoordinate(place.y))\" r=\"\(coordinate(size))\"/>"
        }
    }

    /// Of very many some.
    private var shownAlone: [(x: Double, y: Double)] { Self.every((lone.count + ChartBounds.lone - 1) / ChartBounds.lone, of: lone) }

    /// The points, those left out that lie on others.
    func dots(x: ChartScale, y: ChartScale) -> (dots: [(x: Double, y: Double)], cut: Cut?) {
        guard points.count > ChartBounds.points else { return (points, nil) }
        struct Dot: Hashable { let x, y: Int }
        var dots: Set<Dot> = []
        let apart = points.filter { dots.insert(Dot(x: Int((x.place($0.x) * 2).rounded()), y: Int((y.place($0.y) * 2).rounded()))).inserted }
        let every = (apart.count + ChartBounds.points - 1) / ChartBounds.points
        return every <= 1 ? (apart, nil) : (Self.every(every, of: apart), Cut(.points, (apart.count + every - 1) / every, of: points.count))
    }

    /// A run as it looks: of the points within a quarter of a unit of the x axis the first, the lowest, the highest and the last.
    private static func thinned(_ run: [(x: Double, y: Double)], _ x: ChartScale) -> [(x: Double, y: Double)] {
        guard run.count > 4 * Int(4 * abs(x.end - x.start)) else { return run }
        var thinned: [(x: Double, y: Double)] = []
        var start = 0
        while start < run.count {
            let column = (x.place(run[start].x) * 4).rounded(.down)
            var (end, lowest, highest) = (start + 1, start, start)
            while end < run.count, (x.place(run[end].x) * 4).rounded(.down) == column {
                if run[end].y < run[lowest].y { lowest = end }
                if run[end].y > run[highest].y { highest = end }
                end += 1
            }
            var last = -1
            for index in [start, min(lowest, highest), max(lowest, highest), end - 1] where index > last {
                thinned.append(run[index])
                last = index
            }
            start = end
        }
        return thinned
    }

    private static func every<Element>(_ step: Int, of elements: [Element]) -> [Element] {
        stride(from: 0, to: elements.count, by: max(step, 1)).map { elements[$0] }
    }
}

extension DrawnSeries {
    /// Where bars that stand side by side have their places.
    struct BarSlot {
        private let room: Double
        private let count: Double
        private let x: ChartScale
        /// How wide the place of one is, and how wide it is itself.
        var width: Double { room / count }
        var own: Double { width > 2 ? width - 1 : width / 2 }

        init(of count: Int, _ x: ChartScale) {
            (self.count, self.x) = (Double(max(count, 1)), x)
            room = (x.place(1) - x.place(0)) * 0.76
        }

        func left(_ place: Double, number: Int) -> Double { x.place(place) - room / 2 + width * Double(number) }
        func middle(_ place: Double, number: Int) -> Double { left(place, number: number) + own / 2 }
    }

    /// A bar a point, beside those of the other series, from 0 or from the end of the axis on; what goes beyond an axis has a break near its end.
    func bars(number: Int, of count: Int, x: ChartScale, y: ChartScale, isLogarithmic: Bool) -> [String] {
        let slot = BarSlot(of: count, x)
        let own = slot.own
        let base = isLogarithmic ? y.lower : min(max(0, y.lower), y.upper)
        return points.flatMap { point in
            let left = slot.left(point.x, number: number)
            let end = min(max(point.y, y.lower), y.upper)
            let (top, bottom) = (y.place(max(end, base)), y.place(min(end, base)))
            let mark = SeriesMark(number)?.drawing(number, [(left + own / 2, y.place(end))]) ?? []
            let bar =
                "<rect class=\"column \(SeriesMark.style(number))\" x=\"\(fineCoordinate(left))\" y=\"\(fineCoordinate(top))\" width=\"\(fineCoordinate(own))\""
                + " height=\"\(fineCoordinate(bottom - top))\"/>"
            guard end != point.y, bottom - top > 20 else { return [bar] + mark }
            let place = point.y > end ? top + 12 : bottom - 12
            let step = coordinate(own / 4)
            return [bar] + mark + ["<path class=break d=\"M\(coordinate(left)) \(coordinate(place))l\(step) -4 \(step) 8 \(step) -8 \(step) 4\"/>"]
        }
    }

    /// A small triangle at the edge, for each time that it goes beyond.
    func arrows(number: Int, x: ChartScale, y: ChartScale) -> [String] {
        Self.every((exits.count + ChartBounds.exits - 1) / ChartBounds.exits, of: exits).map { exit in
            let edge = y.place(exit.isUp ? y.upper : y.lower)
            let place = coordinate(x.place(exit.x))
            return "<path class=\"beyond \(SeriesMark.style(number))\" d=\"M\(place) \(coordinate(edge))l-4 \(exit.isUp ? 6 : -6)h8z\"/>"
        }
    }
}

/// Moves places apart, so that labels there do not overlap, as little as can be, in their order.
package func spread(_ places: [Double], apart: Double, from lower: Double, to upper: Double) -> [Double] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var spread = places
    for (previous, index) in zip(order, order.dropFirst()) {
        spread[index] = max(spread[index], spread[previous] + apart)
    }
    var limit = max(upper, lower + apart * Double(max(0, places.count - 1)))
    for index in order.reversed() {
        spread[index] = min(spread[index], limit)
        limit = spread[index] - apart
    }
    return spread
}
