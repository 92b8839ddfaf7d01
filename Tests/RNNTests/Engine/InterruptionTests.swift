import RNN
import Testing

/// Long work is asked for again and again whether it is to go on: no batch, prediction or table has to come to its end.
@Suite struct InterruptionTests {
    private let ids = Examples.ids(samples: 512, steps: 100, vocabulary: 50)

    /// One batch of all samples: some seconds of work, of which 0.05 are enough.
    @Test func withinABatch() throws {
        let model = try Sequential.trying([Embedding(50, 16, inputLength: 100), LSTM(256), Dense(1)])
        try model.tryCompile(loss: .meanSquaredError)
        let before = model.weights
        var asked = 0
        #expect(throws: RNNError.interrupted) {
            try model.tryFit(ids, Examples.targets(512), epochs: 1, batchSize: 512) { progress in
                asked += 1
                #expect(progress.batch == 0 && !progress.isEpochEnd)
                return false
            }
        }
        #expect(asked == 1 && model.weights == before)
    }

    @Test func withinAPredictionAnEvaluationATrace() throws {
        let lstm = LSTM(256, returnSequences: true)
        let model = try Sequential.trying([Embedding(50, 16, inputLength: 100), lstm, Dense(1)])
        try model.tryCompile(loss: .meanSquaredError)
        let answers = Tensor.zeros([512, 100, 1])
        let uses: [(String, (@escaping () -> Bool) throws -> Void)] = [
            ("predict", { stop in _ = try model.tryPredict(ids, shouldStop: stop) }),
            ("evaluate", { stop in _ = try model.tryEvaluate(ids, answers, shouldStop: stop) }),
            ("activations", { stop in _ = try model.tryActivations(ids, shouldStop: stop) }),
            ("gradientNorms", { stop in _ = try model.tryGradientNorms(ids, answers, shouldStop: stop) }),
            ("trace", { stop in _ = try model.tryTrace(ids, of: lstm, shouldStop: stop) }),
        ]
        for (name, use) in uses {
            var asked = 0
            let stop = {
                asked += 1
                return true
            }
            #expect(throws: RNNError.interrupted, "\(name)") { try use(stop) }
            #expect(asked == 1, "\(name)")
        }
    }

    /// A row of 10,000,000 numbers is begun and not ended; small lists are never asked about.
    @Test func withinPadding() throws {
        var asked = 0
        let stop = {
            asked += 1
            return asked == 3
        }
        #expect(throws: RNNError.interrupted) { try tryPadSequences([[1], [2, 3]], maxlen: 10_000_000, shouldStop: stop) }
        #expect(asked == 3)
        #expect(throws: RNNError.interrupted) { try tryPadSequences([[[1.0, 2.0]]], maxlen: 10_000_000, shouldStop: { true }) }
        #expect(try tryPadSequences([[1], [2, 3]], maxlen: 1000, shouldStop: { true }).count == 2)
        // The same numbers whatever the pieces.
        let long = try tryPadSequences([[1, 2], [3]], maxlen: 300_000, value: 7)
        #expect(long.ints.filter { $0 != 7 } == [1, 2, 3] && long.ints[299_998...299_999] == [1, 2] && long.ints[599_999] == 3)
    }
}
