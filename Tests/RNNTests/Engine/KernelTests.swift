import RNN
import RNNKernels
import Testing

/// Every width of the kernels against the plain cells, and against each other.
@Suite struct KernelTests {
    static let names: [String] = (["baseline", "avx2", "avx512"] as [String]).filter { rnn_kernels_named($0) != nil }

    static let layers: [(name: String, make: @Sendable (Int) -> any Layer)] = [
        ("SimpleRNN", { SimpleRNN($0, returnSequences: true) }), ("LSTM", { LSTM($0, returnSequences: true) }),
        ("GRU", { GRU($0, returnSequences: true) }),
    ]

    /// Units that are and are not multiples of tiles and vectors, inputs that are looked up and that are multiplied.
    @Test(arguments: names, [1, 3, 4, 8, 13])
    func outputsAreThoseOfThePlainCells(_ kernels: String, units: Int) throws {
        let engine = try #require(Engine(kernels: kernels, threads: 2))
        for (_, make) in Self.layers {
            for x in [Examples.oneHot(samples: 19, steps: 5, depth: 7), Examples.features([19, 5, 3])] {
                let model = try Examples.model([make(units)], for: x, engine: engine)
                let found = try model.tryPredict(x)
                #expect(found.shape == [19, 5, units])
                let reference = ReferenceModel(model)
                let expected = (0..<x.count).flatMap { reference.predict(x[$0], number: $0) }
                for (a, b) in zip(found.scalars, expected) { #expect(abs(Double(a) - b) < 2e-6) }
            }
        }
    }

    /// A lane is a sample and its sums have one order: AVX2 and AVX-512 give the same bits, and all widths nearly the same.
    @Test func widthsAgree() throws {
        var gradients: [String: [[Float]]] = [:]
        for name in Self.names {
            let engine = try #require(Engine(kernels: name, threads: 1))
            for (layer, make) in Self.layers {
                let x = Examples.ids(samples: 37, steps: 30, vocabulary: 11)
                let layers: [any Layer] = [
                    Embedding(11, 5), make(7), LSTM(9, returnSequences: true), GRU(25, returnSequences: true),
                    LSTM(34, dropout: 0.2), Dense(1, activation: .sigmoid),
                ]
                let model = try Examples.model(layers, for: x, engine: engine)
                let found = try model.tryGradients(x, Examples.targets(37)).gradients.map { $0.scalars }
                if let wide = gradients["avx2 \(layer)"], name == "avx512" { #expect(found == wide) }
                if let narrow = gradients["baseline \(layer)"] {
                    for (a, b) in zip(found.joined(), narrow.joined()) { #expect(abs(a - b) < 1e-5) }
                }
                gradients["\(name) \(layer)"] = found
            }
        }
    }

    @Test(arguments: names)
    func activationsAreWithinHalfAMillionth(_ name: String) throws {
        let kernels = try #require(rnn_kernels_named(name)).pointee
        var worst = (sigmoid: 0.0, tanh: 0.0, farSigmoid: 0.0)
        var x = [Float](repeating: 0, count: 16)
        var y = x
        var magnitude = 1e-7
        while magnitude < 79 {
            for lane in 0..<16 { x[lane] = Float(magnitude * (1 + Double(lane) * 1e-3)) * (lane % 2 == 0 ? 1 : -1) }
            kernels.map(Int32(RNN_SIGMOID), x, &y, 16)
            for (x, y) in zip(x, y) {
                let error = abs(Double(y) / sigmoid(Double(x)) - 1)
                if abs(x) < 28 { worst.sigmoid = max(worst.sigmoid, error) } else { worst.farSigmoid = max(worst.farSigmoid, error) }
            }
            kernels.map(Int32(RNN_TANH), x, &y, 16)
            for (x, y) in zip(x, y) { worst.tanh = max(worst.tanh, abs(Double(y) / tanh(Double(x)) - 1)) }
            magnitude *= 1.01
        }
        #expect(worst.sigmoid < 5e-7)
        #expect(worst.farSigmoid < 1.2e-6)
        #expect(worst.tanh < 5e-7)
    }

    @Test(arguments: names)
    func activationsAtTheEnds(_ name: String) throws {
        let kernels = try #require(rnn_kernels_named(name)).pointee
        let x: [Float] = [.infinity, -.infinity, 1e30, -1e30, 100, -100, 0, .nan, 0, 0, 0, 0, 0, 0, 0, 0]
        var y = x
        kernels.map(Int32(RNN_TANH), x, &y, 16)
        #expect(Array(y[..<7]) == [1, -1, 1, -1, 1, -1, 0])
        #expect(y[7].isNaN)
        kernels.map(Int32(RNN_SIGMOID), x, &y, 16)
        for (found, expected) in zip(y[..<7], [1, 0, 1, 0, 1, 0, 0.5] as [Float]) { #expect(abs(found - expected) < 1e-12) }
        #expect(y[7].isNaN)
    }

    @Test func theProcessorsBestIsTaken() {
        let chosen = ProcessInfo.processInfo.environment["RNN_KERNELS"] ?? Self.names.last!
        #expect(Engine.standard.kernelName == chosen)
    }
}
