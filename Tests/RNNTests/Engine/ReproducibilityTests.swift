import RNN
import Testing

/// The same seed gives the same bits, whatever the number of threads.
@Suite(.serialized) struct ReproducibilityTests {
    /// Batches with a last one that is not full, chunks with empty lanes.
    private func train(threads: Int, samples: Int = 117, batchSize: Int = 50, make: () -> [any Layer]) throws -> ([[Tensor]], [Double]) {
        setRandomSeed(5)
        let model = Sequential(make())
        model.engine = try #require(Engine(kernels: Engine.standard.kernelName, threads: threads))
        model.compile(optimizer: RMSprop(learningRate: 0.01), loss: .binaryCrossentropy, metrics: [.accuracy])
        let x = Examples.ids(samples: samples, steps: 9, vocabulary: 300)
        let y = Examples.targets(samples)
        let history = try model.train(x, y, epochs: 2, batchSize: batchSize, validationData: (x, y))
        return (model.weights, history["val_loss"])
    }

    @Test(arguments: [2, 3, 4])
    func threadsMakeNoDifference(_ threads: Int) throws {
        let models: [() -> [any Layer]] = [
            { [Embedding(300, 16), LSTM(8), Dense(1, activation: .sigmoid)] },
            { [Embedding(300, 16), GRU(8, dropout: 0.3, returnSequences: true), SimpleRNN(5, dropout: 0.3), Dense(1, activation: .sigmoid)] },
        ]
        for make in models {
            let one = try train(threads: 1, make: make)
            let many = try train(threads: threads, make: make)
            #expect(one.0 == many.0)
            #expect(one.1 == many.1)
        }
    }

    @Test(arguments: [1, 15, 16, 17, 33, 64, 65, 1000])
    func anyBatchSizeTrains(_ batchSize: Int) throws {
        let (weights, losses) = try train(threads: 2, samples: 70, batchSize: batchSize) {
            [Embedding(300, 4), LSTM(3), Dense(1, activation: .sigmoid)]
        }
        #expect(losses.count == 2 && losses.allSatisfy { $0.isFinite })
        #expect(weights.joined().allSatisfy { $0.scalars.allSatisfy { $0.isFinite } })
    }

    @Test func anotherModelsTrainingChangesNothing() throws {
        func second(trainingTheFirst: Bool) throws -> [[Tensor]] {
            setRandomSeed(9)
            let first = Sequential([Embedding(20, 4, inputLength: 5), GRU(3), Dense(1, activation: .sigmoid)])
            first.compile(loss: .binaryCrossentropy)
            let (x, y) = (Examples.ids(samples: 30, steps: 5, vocabulary: 20), Examples.targets(30))
            if trainingTheFirst { _ = try first.train(x, y, epochs: 3) }
            let second = Sequential([Embedding(20, 4, inputLength: 5), LSTM(3, dropout: 0.2), Dense(1, activation: .sigmoid)])
            second.compile(loss: .binaryCrossentropy)
            _ = try second.train(x, y, epochs: 2)
            return second.weights
        }
        #expect(try second(trainingTheFirst: true) == second(trainingTheFirst: false))
    }

    @Test func evaluationDoesNotDependOnBatchSizeOrThreads() throws {
        let x = Examples.ids(samples: 41, steps: 7, vocabulary: 9)
        let y = Examples.targets(41)
        let model = try Examples.model([Embedding(9, 3), LSTM(4), Dense(1, activation: .sigmoid)], for: x)
        let first = try model.tryEvaluate(x, y, batchSize: 32)
        for threads in 1...4 {
            model.engine = try #require(Engine(kernels: Engine.standard.kernelName, threads: threads))
            #expect(try model.tryEvaluate(x, y, batchSize: threads) == first)
        }
    }
}
