import RNN
import Testing

/// Charts beside each other.
@Suite struct PanelsTests {
    private let line = plot([Line("a", [1, 2])], title: "own")

    @Test func eachChartHasItsTitle() {
        let own = panels([line, histogram([1, 2], bins: 1)], title: "all")
        #expect(own.cells.map(\.title) == ["own", ""])
        let given = panels([line, histogram([1, 2], bins: 1)], titles: ["x", "y"])
        #expect(given.cells.map(\.title) == ["x", "y"])
    }

    @Test func theTextHasOneBeneathTheOther() {
        let text = panels([line, histogram([1, 2], bins: 1)], titles: ["x", "y"], title: "all").description
        #expect(text.hasPrefix("all\n\nx\n") && text.contains("\n\ny\n[1.00, 2.00]  2") && !text.contains("own"))
    }

    @Test func whatIsWrongIsToldAsItIs() {
        #expect(throws: DataError.empty(operation: "panels")) { try tryPanels([]) }
        for columns in [0, -1, 7, .max] { #expect(throws: DataError.self) { try tryPanels([line], columns: columns) } }
        #expect(throws: DataError.countMismatch(operation: "panels", first: "charts", firstCount: 1, second: "titles", secondCount: 2)) {
            try tryPanels([line], titles: ["a", "b"])
        }
    }

    @Test func numbersSayOfWhichChartTheyAre() {
        let boxes = panels([boxplot([Line("a", [1, 2, 3])])], titles: ["t"])
        #expect(boxes.keyNumbers.map(\.name) == ["t a median"] && boxes.keyNumbers[0].value == 2)
    }
}
