import RNN
import Testing

/// Several groups in the same bins, by NumPy 2.4.6: `np.histogram_bin_edges` of all values, then `np.histogram` of each group with these edges.
@Suite struct HistogramsTests {
    @Test func allGroupsHaveTheSameBins() {
        let found = histogram([[1.0, 2, 2.5, 9], [4, 4, 11]], names: ["b", "a"], bins: 4)
        #expect(found.edges == [1, 3.5, 6, 8.5, 11])
        #expect(found.groups.map(\.name) == ["b", "a"])
        #expect(found.groups.map(\.counts) == [[3, 0, 0, 1], [0, 2, 0, 1]])
        #expect(found.groups[0].shares == [0.75, 0, 0, 0.25])
    }

    @Test func wholeNumbersAreCountedAlike() {
        let (ints, doubles) = ([[3, 1, 4, 1, 5], [9, 2, 6, 5]], [[3.0, 1, 4, 1, 5], [9, 2, 6, 5]])
        #expect(histogram(ints, names: ["a", "b"]).groups == histogram(doubles, names: ["a", "b"]).groups)
        #expect(histogram(ints, names: ["a", "b"], bins: 3).groups.map(\.counts) == [[3, 2, 0], [1, 2, 1]])
    }

    /// One group is what `histogram` of it alone is.
    @Test func oneGroupIsAHistogram() {
        let values = (0..<50).map { Double($0 * $0 % 23) }
        let (one, alone) = (histogram([values], names: ["a"], bins: 7), histogram(values, bins: 7))
        #expect(one.edges == alone.edges && one.groups[0].counts == alone.counts)
        #expect(histogram([[2, 2], [2]], names: ["a", "b"], bins: 2).edges == [1.5, 2, 2.5])
    }

    @Test func whatIsWrongIsToldAsItIs() {
        #expect(throws: DataError.empty(operation: "histogram")) { try tryHistogram([[Double]](), names: []) }
        #expect(throws: DataError.empty(operation: "histogram")) { try tryHistogram([[1.0], []], names: ["a", "b"]) }
        #expect(throws: DataError.countMismatch(operation: "histogram", first: "groups", firstCount: 2, second: "names", secondCount: 1)) {
            try tryHistogram([[1], [2]], names: ["a"])
        }
        for number in [Double.nan, .infinity] { #expect(throws: DataError.self) { try tryHistogram([[1, 2], [number]], names: ["a", "b"]) } }
        #expect(throws: DataError.self) { try tryHistogram([[1]], names: ["a"], bins: 0) }
    }

    @Test func theTextHasALineForEachGroupOfABin() {
        let lines = histogram([[1, 1, 2], [2]], names: ["긍정", "b"], bins: 2, xLabel: "x").description.split(separator: "\n")
        #expect(
            lines == [
                "x", "[1.00, 1.50)  긍정        2  ████████████████████████████████████████", "              b           0",
                "[1.50, 2.00]  긍정        1  ████████████████████", "              b           1  ████████████████████",
            ])
        let shares = histogram([[1, 1, 2], [2]], names: ["긍정", "b"], bins: 2, share: true).description
        // What is hardly there has a hair of a bar, in one histogram as in several.
        let few = [[Double](repeating: 0, count: 4_000) + [1]]
        #expect(
            histogram(few, names: ["a"], bins: 2, share: true).description.hasSuffix("0.000  ▏") && histogram(few[0], bins: 2).description.hasSuffix("1  ▏"))
        #expect(histogram([1, 2], bins: 1, xLabel: "words", title: "Lengths").description.hasPrefix("Lengths\nwords\n[1.00, 2.00]"))
        #expect(shares.contains("긍정    0.667  ██") && shares.contains("b       1.000  ██"))
    }
}
