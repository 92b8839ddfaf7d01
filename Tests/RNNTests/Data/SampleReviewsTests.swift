// The built-in sample: shaped like the real reviews.

import Foundation
import RNN
import Testing

@Suite struct SampleReviewsTests {
    /// A library that finds no file in its folder and nobody at its address.
    private func sample(_ folder: String) throws -> (library: ReviewLibrary, train: Reviews, test: Reviews) {
        let library = ReviewLibrary(
            locations: DataLocations(chosen: nil, keras: folder, cache: folder), origin: "http://127.0.0.1:9/")
        var selection = ReviewSelection()
        selection.numWords = 500
        let (train, test) = try library.load(selection)
        return (library, train, test)
    }

    @Test func `it is shaped like the real reviews`() throws {
        try withFolder { folder in
            let (library, train, test) = try sample(folder)
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
            #expect(digest(Array(train.input.suffix(2_000).joined())) == "1ef92cc254aabb0677d9935b1ae62bee135aa54f94236418e97693ceba7e9950")

            let words = try library.wordIndex()
            #expect(words.count > 10_000)
            #expect(Set(words.values).count == words.count)
            #expect(words.values.max() == words.count)
            #expect(try library.decode(Array(train.input[0].prefix(3))).hasPrefix("<start> "))
        }
    }

    /// As the real reviews: an LSTM gets 0.80, adding up the words as much, and a SimpleRNN does nearly as well where its recurrent kernel begins near +1, and stays at chance where not.
    @Test func `it is learnt as the real reviews are`() throws {
        try withFolder { folder in
            let (_, train, test) = try sample(folder)
            let (trainInput, validationInput, trainTarget, validationTarget) = trainTestSplit(train.input, train.target, testSize: 0.2, randomState: 42)
            let data = [trainInput, validationInput, test.input].map { padSequences($0, maxlen: 100) }

            func trained(_ layer: any Layer, rate: Double = 1e-4, turnedBy angle: Double? = nil) throws -> (accuracy: Double, epochs: Int) {
                setRandomSeed(1)
                let model = Sequential([Embedding(500, 16, inputLength: 100), layer, Dense(1, activation: .sigmoid)])
                if let angle {
                    // Four planes, each turned by the angle at every time step.
                    var kernel = [[Float]](repeating: [Float](repeating: 0, count: 8), count: 8)
                    for i in stride(from: 0, to: 8, by: 2) {
                        let (c, s) = (Float(cos(angle * .pi / 180)), Float(sin(angle * .pi / 180)))
                        (kernel[i][i], kernel[i][i + 1], kernel[i + 1][i], kernel[i + 1][i + 1]) = (c, s, -s, c)
                    }
                    layer.setWeights([layer.weights[0].value, Tensor(kernel), layer.weights[2].value])
                }
                model.compile(optimizer: RMSprop(learningRate: rate), loss: .binaryCrossentropy, metrics: [.accuracy])
                let history = model.fit(
                    data[0], trainTarget, epochs: 100, batchSize: 64, validationData: (data[1], validationTarget),
                    callbacks: [EarlyStopping(patience: 3, restoreBestWeights: true)], verbose: 0)
                return (model.evaluate(data[2], test.target).accuracy, history.epochs)
            }

            let lstm = try trained(LSTM(8))
            #expect((0.79...0.815).contains(lstm.accuracy))
            #expect((25...60).contains(lstm.epochs))
            let sums = try trained(GlobalAveragePooling1D(), rate: 1e-3)
            #expect(abs(sums.accuracy - lstm.accuracy) < 0.01)
            let near = try trained(SimpleRNN(8), turnedBy: 5)
            #expect(near.accuracy > 0.76)
            let far = try trained(SimpleRNN(8), turnedBy: 40)
            #expect(far.accuracy < 0.57)
        }
    }
}
