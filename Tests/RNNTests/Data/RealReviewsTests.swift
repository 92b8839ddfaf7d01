// The real reviews, where they are at hand: what `load_data(num_words=500)` and the split of the course give.

import Foundation
import RNN
import Testing

private let hasRealData: Bool = {
    guard let source = try? IMDB.resolve(allowDownload: false) else { return false }
    return !source.isSample
}()

@Suite(.enabled(if: hasRealData, "the real reviews are not here: set LESSONS_DATA to their folder"))
struct RealReviewsTests {
    @Test func `the first review, the targets and the lengths are those of Keras`() throws {
        let (train, test) = try IMDB.load(numWords: 500)
        #expect(shape(train.input).description == "(25000,)")
        #expect(shape(test.input).description == "(25000,)")
        #expect(train.input[0].prefix(6) == [1, 14, 22, 16, 43, 2])
        #expect(train.target.prefix(20) == [1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 0, 1, 1, 0, 1])

        let split = trainTestSplit(train.input, train.target, testSize: 0.2, randomState: 42)
        #expect(split.trainInput.count == 20_000)
        #expect(split.testTarget.count == 5_000)
        let lengths = split.trainInput.map(\.count)
        #expect(mean(lengths) == 239.00925)
        #expect(median(lengths) == 178)
        let bins = histogram(lengths)
        #expect(bins.counts == [11149, 5749, 1859, 732, 306, 188, 6, 4, 4, 3])
        #expect(bins.edges.first == 11)
        #expect(bins.edges.last == 1854)

        let padded = padSequences(split.trainInput, maxlen: 100)
        #expect(padded.shape == [20_000, 100])
        guard case .int(let ids) = padded.storage else {
            Issue.record("padded ids should be whole numbers")
            return
        }
        #expect(ids.prefix(2) == [10, 4])
        #expect(ids[99] == 158)
        #expect(ids[0..<100].map(Int.init) == Array(split.trainInput[0].suffix(100)))
        #expect(ids[500..<504].allSatisfy { $0 == 0 })
        #expect(ids[504] != 0)
        #expect(ids[599] == 2)
    }
}
