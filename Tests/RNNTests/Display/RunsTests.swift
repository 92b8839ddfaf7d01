import Foundation
import RNN
import Testing

/// Several runs as one line with a band, by NumPy 2.4.6: `np.mean`, `np.median`, `np.std` of what came to each step.
@Suite struct RunsTests {
    private static let runs = [[0.69, 0.61, 0.55, 0.52, 0.5], [0.7, 0.58, 0.49], [0.66, 0.6, 0.57, 0.53]]

    @Test func theMeanIsOfTheRunsThatCameToAStep() throws {
        let line = Line("LSTM", runs: Self.runs)
        let band = try #require(line.band)
        #expect(near(line.values, [0.6833333333333332, 0.5966666666666667, 0.5366666666666666, 0.525, 0.5]))
        #expect(band.lower == [0.66, 0.58, 0.49, 0.52, 0.5] && band.upper == [0.7, 0.61, 0.57, 0.53, 0.5])
        #expect(band.counts == [3, 3, 3, 2, 1])
    }

    @Test func theMedianAndTheDeviationAreNumPys() throws {
        let runs = [[0.5, 0.45, 0.4], [0.55, 0.47, 0.43], [0.52, 0.51, 0.48], [0.49, 0.44, 0.41]]
        let line = Line("GRU", runs: runs, middle: .median, spread: .standardDeviation)
        let band = try #require(line.band)
        #expect(near(line.values, [0.51, 0.45999999999999996, 0.42]))
        #expect(near(band.lower, [0.48708712152522077, 0.43319048676309097, 0.3891779299851551]))
        #expect(near(band.upper, [0.5329128784747792, 0.48680951323690896, 0.45082207001484487]))
    }

    @Test func oneRunHasABandWithoutWidth() throws {
        for spread in Line.Spread.allCases {
            let band = try #require(Line("a", runs: [[1, 2]], spread: spread).band)
            #expect(band.lower == [1, 2] && band.upper == [1, 2])
        }
    }

    /// A run that has gone astray is not left out in silence: the step is a gap, as `np.mean` would have it.
    @Test(arguments: [Double.nan, .infinity, -.infinity]) func aNumberThatIsNoneMakesAGap(_ number: Double) throws {
        let line = Line("a", runs: [[1, number, 3], [3, 4, 5]])
        let band = try #require(line.band)
        #expect(line.values[0] == 2 && line.values[1].isNaN && line.values[2] == 4)
        #expect(band.lower[1].isNaN && band.upper[1].isNaN && band.upper[2] == 5)
    }

    @Test func noRunsAreAnError() {
        #expect(throws: DataError.empty(operation: "Line")) { try Line.trying("a", runs: [[Double]]()) }
        #expect(throws: DataError.empty(operation: "Line")) { try Line.trying("a", runs: [[], []]) }
        #expect(throws: DataError.empty(operation: "Line")) { try Line.trying("a", runs: [History](), metric: "loss") }
    }

    @Test func theTextSaysWhatTheLineIs() {
        let text = plot([Line("LSTM", runs: Self.runs), Line("GRU", [1, 2])]).description
        #expect(text.contains("● LSTM (mean of 3 runs, 1 at the end; band: least to greatest)   ○ GRU"))
        let one = plot([Line("", runs: [[1, 2], [2, 3]], middle: .median, spread: .standardDeviation)]).description
        #expect(one.contains("(median of 2 runs; band: one standard deviation to each side)"))
    }

    @Test func barsSayWhatTheyAre() {
        let text = bars(["a", "b"], [Line("LSTM", runs: [[1, 2], [2, 4]]), Line("", [3, 1])]).description.split(separator: "\n")
        #expect(text[0].hasSuffix("█ 1.5 (1.0 … 2.0)") && text[1].hasSuffix("█ 3.0"))
        #expect(text.last == "  LSTM: mean of 2 runs; in brackets: least to greatest")
    }

    private func near(_ a: [Double], _ b: [Double]) -> Bool { a.count == b.count && zip(a, b).allSatisfy { abs($0 - $1) <= 1e-12 } }
}
