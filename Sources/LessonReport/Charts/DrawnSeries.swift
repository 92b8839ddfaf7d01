import Foundation
import RNN

/// A line of a chart as far as it can be drawn: what is not finite is a gap.
struct DrawnSeries {
    let name: String
    let form: Plot.Form
    /// Whether the line is drawn so finely that its numbers can be read back: on a logarithmic axis, where they are a factor apart for each bit of it, and within a band.
    private let isFine: Bool
    /// The finite points.
    let points: [(x: Double, y: Double)]
    /// The points in runs without gaps.
    let runs: [[(x: Double, y: Double)]]

    /// - Parameter isLogarithmic: whether y is drawn as its power of ten; what is not positive is a gap then.
    init(_ series: Plot.Series, isLogarithmic: Bool = false) {
        name = series.name
        form = series.form
        isFine = (isLogarithmic || series.band != nil) && series.y.count <= ChartBounds.finePoints
        var runs: [[(x: Double, y: Double)]] = [[]]
        for (x, y) in zip(series.x, isLogarithmic ? series.y.map { $0 > 0 ? log10($0) : .nan } : series.y) {
            if x.isFinite, y.isFinite, abs(x) < 1e100, abs(y) < 1e100 {
                runs[runs.count - 1].append((x, y))
            } else if runs.last?.isEmpty == false {
                runs.append([])
            }
        }
        self.runs = runs.filter { !$0.isEmpty }
        points = self.runs.flatMap { $0 }
    }

    /// One path a run; a point alone becomes a short stroke.
    func paths(x: ChartScale, y: ChartScale) -> (paths: [String], cut: Cut?) {
        let thinned = runs.map { Self.thinned($0, x) }
        let count = thinned.reduce(0) { $0 + $1.count }
        // What is still too much jumps to and fro, or is full of gaps.
        let every = (max(count, thinned.count * 4) + ChartBounds.linePoints - 1) / ChartBounds.linePoints
        let shown = every <= 1 ? thinned : thinned.count * 4 > count ? Self.every(every, of: thinned) : thinned.map { Self.every(every, of: $0) }
        let paths = shown.map { run in
            var commands = run.enumerated().map { index, point in
                let place = y.place(point.y)
                return "\(index == 0 ? "M" : "L")\(coordinate(x.place(point.x))) \(isFine ? fineCoordinate(place) : coordinate(place))"
            }
            if run.count == 1 { commands.append("h0.01") }
            return commands.joined()
        }
        return (paths, every <= 1 ? nil : Cut(.points, shown.reduce(0) { $0 + $1.count }, of: points.count))
    }

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
        stride(from: 0, to: elements.count, by: step).map { elements[$0] }
    }
}

extension DrawnSeries {
    /// A bar a point, beside those of the other series.
    func bars(number: Int, of count: Int, x: ChartScale, y: ChartScale) -> [String] {
        let room = (x.place(1) - x.place(0)) * 0.76
        let width = room / Double(count)
        return points.map { point in
            let left = x.place(point.x) - room / 2 + width * Double(number)
            let (top, bottom) = (min(y.place(point.y), y.place(0)), max(y.place(point.y), y.place(0)))
            return
                "<rect class=\"column s\(number % 6)\" x=\"\(coordinate(left))\" y=\"\(coordinate(top))\" width=\"\(coordinate(width > 2 ? width - 1 : width / 2))\""
                + " height=\"\(coordinate(bottom - top))\"/>"
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
