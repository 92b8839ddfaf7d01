import Foundation
import LessonReport
import RNN
import Testing

/// A drawing of one panel with its axes.
struct ReadDrawing {
    let svg: String
    /// What is told beneath, as one text.
    let told: String
    private let x: [Double]
    private let y: [Double]
    private let frame: [Double]
    let isLogarithmicAlong: Bool

    init(_ chart: any Chart) throws {
        let page = try Fixture.page(of: [.chart(.init(chart))])
        svg = String(try #require(page.firstMatch(of: /<svg viewBox.*?<\/svg>/.dotMatchesNewlines())).0)
        told = page.matches(of: /<p class="?status"?>([^<]*)/).map { String($0.1) }.joined(separator: " ")
        let probe = try #require(
            svg.firstMatch(
                of: /data-x="([^"]+)" data-y="([^"]+)"( data-log="?x"?)? x="?([0-9.]+)"? y="?([0-9.]+)"? width="?([0-9.]+)"? height="?([0-9.]+)"?/))
        x = probe.1.split(separator: " ").compactMap { Double($0) }
        y = probe.2.split(separator: " ").compactMap { Double($0) }
        isLogarithmicAlong = probe.3 != nil
        frame = [probe.4, probe.5, probe.6, probe.7].compactMap { Double($0) }
    }

    /// What a place stands for, in parts of its axis.
    func across(_ place: Double) -> Double { x[0] + (place - frame[0]) / frame[2] * (x[1] - x[0]) }
    func up(_ place: Double) -> Double { y[1] - (place - frame[1]) / frame[3] * (y[1] - y[0]) }
    /// Where the x axis is.
    var bottom: Double { frame[1] + frame[3] }
    var width: Double { x[1] - x[0] }
    var height: Double { y[1] - y[0] }

    /// The points of each line, but not of the legend's samples.
    var lines: [[(x: Double, y: Double)]] {
        svg.matches(of: /<path class="series s[0-9]" d="([^"]+)"/).map { path in
            path.1.split { "ML".contains($0) }.compactMap { point in
                let pair = point.replacing("h0.01", with: "").split(separator: " ").compactMap { Double($0) }
                return pair.count == 2 ? (across(pair[0]), up(pair[1])) : nil
            }
        }
    }

    /// How high the bars reach, and from where.
    var bars: [(top: Double, bottom: Double)] {
        svg.matches(of: /<rect class="(?:bar|column s[0-9])"[^>]* y="?([0-9.-]+)"?[^>]* height="?([0-9.]+)"?/).compactMap { bar in
            guard let top = Double(bar.1), let height = Double(bar.2) else { return nil }
            return (up(top), up(top + height))
        }
    }

    var points: [(x: Double, y: Double)] {
        svg.matches(of: /<circle class="point s[0-9]" cx="?([0-9.]+)"? cy="?([0-9.]+)"?/).compactMap { point in
            guard let x = Double(point.1), let y = Double(point.2) else { return nil }
            return (across(x), up(y))
        }
    }

    var said: String { svg.firstMatch(of: /aria-label="([^"]*)"/).map { String($0.1) } ?? "" }
    /// Where along the x axis the arrows are, and whether they point up.
    var arrows: [(x: Double, isUp: Bool)] {
        svg.matches(of: /<path class="beyond s[0-9]" d="M([0-9.]+) [0-9.]+l-4 (-?)6/).compactMap { path in
            Double(path.1).map { (across($0), path.2.isEmpty) }
        }
    }

    /// The names of the lines and how high they stand.
    var names: [(text: String, y: Double)] {
        svg.matches(of: /<text class="legend s[0-9]"[^>]* y="?([0-9.]+)"?[^>]*>([^<]*)/).compactMap { name in
            Double(name.1).map { (String(name.2), up($0 - 4)) }
        }
    }

    /// What stands at the axes, and what they are called.
    var labels: [String] { svg.matches(of: /<text class="?(?:name|tick)"?[^>]*>([^<]*)/).map { String($0.1) } }
}
