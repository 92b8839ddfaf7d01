import RNN
import Testing

/// The five numbers of each box are those that pyplot draws: `matplotlib.cbook.boxplot_stats` of matplotlib 3.11.2.
@Suite struct BoxPlotTests {
    private static let rows: [(name: String, values: [Double], five: [Double], outliers: [Double])] = [
        ("six", [1, 2, 3, 4, 5, 100], [1, 2.25, 3.5, 4.75, 5], [100]),
        ("one", [7], [7, 7, 7, 7, 7], []),
        ("two", [2, 1], [1, 1.25, 1.5, 1.75, 2], []),
        ("even", (0..<12).map { 0.1 * Double($0 * $0) }, [0, 0.775, 3.05, 6.825, 12.1], []),
        ("same", [3, 3, 3, 3], [3, 3, 3, 3, 3], []),
        // No number above the box is near enough: the whisker ends at the box.
        ("both", [60, -50, 1, 1.5, 61, 2, 2.5, 3], [1, 1.375, 2.25, 17.25, 17.25], [-50, 60, 61]),
    ]

    @Test func numbersArePyplots() {
        let plot = boxplot(Self.rows.map { Line($0.name, $0.values) }, yLabel: "loss", title: "Boxes")
        #expect(plot.boxes.count == Self.rows.count)
        for (box, row) in zip(plot.boxes, Self.rows) {
            #expect(box.name == row.name && box.count == row.values.count && box.outliers == row.outliers)
            for (found, wanted) in zip(box.fiveNumbers, row.five) { #expect(abs(found - wanted) < 1e-12, "\(row.name)") }
        }
        let text = "\(plot)".split(separator: "\n").map(String.init)
        #expect(text[0] == "Boxes" && text[1].hasPrefix("loss") && text.count == 4 + Self.rows.count)
        #expect(text[3].split(separator: " ") == ["six", "6", "1.0", "2.25", "3.5", "4.75", "5.0", "100.0"])
    }

    @Test func whatHasNoBoxIsAnError() {
        #expect(throws: DataError.self) { try tryBoxplot([Line("a", [1]), Line("b", [])]) }
        for value in [Double.nan, .infinity] { #expect(throws: DataError.self) { try tryBoxplot([Line("a", [1, value])]) } }
        let widest = boxplot([-.greatestFiniteMagnitude, 0, .greatestFiniteMagnitude])
        for number in widest.boxes[0].fiveNumbers { #expect(number.isFinite) }
    }
}
