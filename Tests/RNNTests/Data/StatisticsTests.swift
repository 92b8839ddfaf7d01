// Mean, median and histogram, held against NumPy to the bit.

import RNN
import Testing

@Suite struct StatisticsTests {
    @Test(arguments: DataNumbers.all.statistics.doubles)
    func `numbers with fractions`(_ expected: DataNumbers.Doubles) {
        let values = expected.values.map(double)
        #expect(mean(values) == double(expected.mean))
        #expect(median(values) == double(expected.median))
        for bins in expected.histograms {
            let counted = histogram(values, bins: bins.bins)
            #expect(counted.counts == bins.counts)
            #expect(counted.edges == bins.edges.map(double))
        }
    }

    @Test func `whole numbers`() {
        let expected = DataNumbers.all.statistics.integers
        #expect(mean(expected.values) == double(expected.mean))
        #expect(median(expected.values) == double(expected.median))
        let counted = histogram(expected.values, bins: 7)
        #expect(counted.counts == expected.counts)
        #expect(counted.edges == expected.edges.map(double))
    }

    @Test func `single precision`() {
        #expect(mean([0.5, 1.5] as [Float]) == 1)
        #expect(median([3, 1, 2] as [Float]) == 2)
        #expect(histogram([1, 2] as [Float], bins: 2).counts == [1, 1])
    }

    @Test func `sums beyond 64 bits do not trap`() {
        #expect(mean([Int.max, Int.max]) == Double(Int.max))
        #expect(median([Int.max, Int.max]) == Double(Int.max))
    }

    @Test func `nothing has no mean`() {
        #expect(throws: DataError.empty(operation: "mean")) { try tryMean([Int]()) }
        #expect(throws: DataError.empty(operation: "median")) { try tryMedian([Double]()) }
        #expect(throws: DataError.empty(operation: "histogram")) { try tryHistogram([Int]()) }
    }

    @Test func `histograms of what cannot be counted are refused`() {
        #expect(throws: DataError.self) { try tryHistogram([1], bins: 0) }
        #expect(throws: DataError.self) { try tryHistogram([1.0, .nan]) }
        #expect(throws: DataError.self) { try tryHistogram([1.0, .infinity]) }
        #expect(throws: DataError.self) { try tryHistogram([-1e308, 1.5e308]) }
        #expect(throws: DataError.self) { try tryHistogram([1.0, 1.0.nextUp], bins: 10) }
        #expect(median([1, Double.nan]).isNaN)
    }
}
