import Wording

/// Points of one series that are not drawn, and why; or steps at which its band is cut off.
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
        /// An end of the band is beyond the axes.
        case bandOutside
        /// An end of the band is not above 0, and a logarithmic axis has a foot.
        case bandNotAboveZero
    }

    /// What the legend calls the series; nothing if empty.
    package var series: String
    package let form: Plot.Form
    package let reason: Reason
    package let count: Int
    /// How many points the series has.
    package let total: Int
    /// Whether it is the band that is told of.
    package var isOfBand: Bool { reason == .bandOutside || reason == .bandNotAboveZero }
}

extension UndrawnPoints {
    /// As many as are told one by one.
    private static let mostTold = 6

    /// What is told of all points of a panel that are not drawn, a line a series.
    /// - Parameter number: how numbers are written.
    package static func told(_ all: [UndrawnPoints], in language: ReaderLanguage, number: (Double) -> String) -> [String] {
        let (points, bands) = (all.filter { !$0.isOfBand }, all.filter(\.isOfBand))
        var told = points.prefix(mostTold).map { $0.told(in: language, number) }
        let rest = points.dropFirst(mostTold)
        if !rest.isEmpty {
            let count = grouped(rest.map(\.count).clampedSum)
            told.append(language == .korean ? "… 그 밖의 선들에서 그리지 않은 점이 \(count)개 더 있습니다" : "… and \(count) more points of other lines")
        }
        told += bands.prefix(mostTold).map { $0.told(in: language, number) }
        let cut = bands.count - mostTold
        if cut > 0 { told.append(language == .korean ? "… 잘린 띠가 \(cut)개 더 있습니다" : "… and \(cut) more bands are cut off") }
        return told
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
        case .bandOutside: return "\(englishBand) goes beyond the axes"
        case .bandNotAboveZero: return "\(englishBand) reaches 0 or below, and is cut off at the foot of the logarithmic axis"
        }
    }

    private var englishBand: String {
        "at \(grouped(count)) of \(grouped(total)) \(form == .bars ? "bars what the runs span" : "steps the band")"
    }

    private var koreanBand: String { "\(form == .bars ? "막대" : "단계") \(grouped(total))개 중 \(grouped(count))개에서 \(form == .bars ? "세로선이" : "띠가")" }

    private func korean(_ number: (Double) -> String) -> String {
        let some = "\(form == .bars ? "막대" : "점") \(grouped(total))개 중 \(grouped(count))개"
        switch reason {
        case .outside(let farthest): return some + "가 축의 범위를 벗어납니다" + (farthest.map { "(가장 먼 값 \(number($0)))" } ?? "")
        case .far(let farthest):
            return some + "는 다른 선들과 너무 멀어 그리지 않았습니다" + (farthest.map { "(가장 먼 값 \(number($0)))" } ?? "")
        case .notAboveZero: return some + "는 0보다 크지 않아 로그 축에 그리지 않았습니다"
        case .notFinite: return some + "는 유한하지 않거나 너무 커서 그리지 않았습니다"
        case .bandOutside: return "\(koreanBand) 축의 범위를 벗어납니다"
        case .bandNotAboveZero: return "\(koreanBand) 0 이하로 내려가 로그 축의 아래 끝에서 잘렸습니다"
        }
    }
}
