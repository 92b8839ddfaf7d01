// The built-in sample: shaped like the real reviews.

import Foundation
import RNN
import Testing

@Suite struct SampleReviewsTests {
    @Test func `it is shaped like the real reviews`() throws {
        try withFolder { folder in
            let library = ReviewLibrary(
                locations: DataLocations(chosen: nil, keras: folder, cache: folder), origin: "http://127.0.0.1:9/")
            var selection = ReviewSelection()
            selection.numWords = 500
            let (train, test) = try library.load(selection)
            for part in [train, test] {
                #expect(part.input.count == 25_000)
                #expect(part.target.reduce(0, +) == 12_500)
                let lengths = part.input.map(\.count)
                #expect(median(lengths) == 178)
                #expect((220...260).contains(mean(lengths)))
                #expect(lengths.min() == 11)
                #expect((1_700...1_901).contains(lengths.max() ?? 0))
                #expect(part.input.allSatisfy { $0[0] == 1 && $0.dropFirst().allSatisfy { $0 == 2 || (4..<500).contains($0) } })
            }
            // The same bytes everywhere and every time. A change here asks for a new `SampleReviews.version`.
            #expect(digest(Array(train.input.suffix(2_000).joined())) == "54ad00b3c6459ee65443dd2a9bcb5216731ca934edc25d4d931fb6d9245aac8f")

            let words = try library.wordIndex()
            #expect(words.count > 10_000)
            #expect(Set(words.values).count == words.count)
            #expect(words.values.max() == words.count)
            #expect(try library.decode(Array(train.input[0].prefix(3))).hasPrefix("<start> "))
        }
    }
}
