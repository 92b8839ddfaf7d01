import Foundation
import RNN

/// A line of a chart as far as it can be drawn: what is not finite is a gap.
struct DrawnSeries {
    let name: String
    let form: Plot.Form
    /// The finite points.
    let points: [(x: Double, y: Double)]
    /// The points in runs without gaps.
    let runs: [[(x: Double, y: Double)]]

    /// - Parameter isLogarithmic: whether y is drawn as its power of ten; what is not positive is a gap then.
    init(_ series: Plot.Series, isLogarithmic: Bool = false) {
        name = series.name
        form = series.form
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
    func paths(x: ChartScale, y: ChartScale) -> [String] {
        runs.map { run in
            var commands = run.enumerated().map { index, point in
                "\(index == 0 ? "M" : "L")\(coordinate(x.place(point.x))) \(coordinate(y.place(point.y)))"
            }
            if run.count == 1 { commands.append("h0.01") }
            return commands.joined()
        }
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
            return "<rect class=\"column s\(number % 6)\" x=\"\(coordinate(left))\" y=\"\(coordinate(top))\" width=\"\(coordinate(width - 1))\""
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
