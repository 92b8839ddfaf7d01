import Wording

/// Points of one series that are not drawn, and why.
package struct UndrawnPoints: Hashable, Sendable {
    package enum Reason: Hashable, Sendable {
        /// Beyond the limits that the axes were given; of those above or beneath what is shown of the x axis the farthest.
        case outside(farthest: Double?)
        /// So far from all other lines that these would be flat.
        case far(farthest: Double?)
        /// A logarithmic axis has no place for them.
        case notAboveZero
        /// Not a number, infinite, or so large that differences are.
        case notFinite
    }

    /// What the legend calls the series; nothing if empty.
    package var series: String
    package let form: Plot.Form
    package let reason: Reason
    package let count: Int
    /// How many points the series has.
    package let total: Int
}

extension UndrawnPoints {
    /// As many as are told one by one.
    private static let mostTold = 6

    /// What is told of all points of a panel that are not drawn, a line a series.
    /// - Parameter number: how numbers are written.
    package static func told(_ all: [UndrawnPoints], in language: ReaderLanguage, number: (Double) -> String) -> [String] {
        let rest = all.dropFirst(mostTold)
        let told = all.prefix(mostTold).map { $0.told(in: language, number) }
        guard !rest.isEmpty else { return told }
        let count = rest.map(\.count).clampedSum
        switch language {
        case .english: return told + ["… and \(grouped(count)) more points of other lines"]
        case .korean: return told + ["… 그 밖의 선들에서 그리지 않은 점이 \(grouped(count))개 더 있습니다"]
        }
    }

    private func told(in language: ReaderLanguage, _ number: (Double) -> String) -> String {
        let name = series.isEmpty ? "" : "\(series): "
        switch language {
        case .english: return name + english(number)
        case .korean: return name + korean(number)
        }
    }

    private func english(_ number: (Double) -> String) -> String {
        let things = form == .bars ? "bars" : "points"
        let some = "\(grouped(count)) of \(grouped(total)) \(things)"
        let isOne = count == 1
        switch reason {
        case .outside(let farthest):
            return some + (isOne ? " is" : " are") + " beyond the axes" + (farthest.map { ", the farthest at \(number($0))" } ?? "")
        case .far(let farthest):
            return some + (isOne ? " is" : " are") + " too far from the other lines to be drawn" + (farthest.map { ", the farthest at \(number($0))" } ?? "")
        case .notAboveZero: return some + (isOne ? " is" : " are") + " not above 0, and a logarithmic axis has no place for that"
        case .notFinite: return some + (isOne ? " is" : " are") + " not drawn: not finite, or too large"
        }
    }

    private func korean(_ number: (Double) -> String) -> String {
        let some = "\(form == .bars ? "막대" : "점") \(grouped(total))개 중 \(grouped(count))개"
        switch reason {
        case .outside(let farthest): return some + "가 축의 범위를 벗어납니다" + (farthest.map { "(가장 먼 값 \(number($0)))" } ?? "")
        case .far(let farthest):
            return some + "는 다른 선들과 너무 멀어 그리지 않았습니다" + (farthest.map { "(가장 먼 값 \(number($0)))" } ?? "")
        case .notAboveZero: return some + "는 0보다 크지 않아 로그 축에 그리지 않았습니다"
        case .notFinite: return some + "는 유한하지 않거나 너무 커서 그리지 않았습니다"
        }
    }
}
