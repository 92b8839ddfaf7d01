import RNN
import RNNKernels
import Testing

/// The kernels of the optimizers against the plain equations, at every width.
@Suite struct OptimizerKernelTests {
    static let rules: [(rule: UpdateRule, slots: Int)] = [
        (.sgd(rate: 0.1, momentum: 0, nesterov: false), 0), (.sgd(rate: 0.1, momentum: 0.9, nesterov: false), 1),
        (.sgd(rate: 0.1, momentum: 0.9, nesterov: true), 1),
        (.rmsprop(rate: 0.01, rho: 0.9, rest: 0.1, epsilon: 1e-7, momentum: 0, centered: false), 1),
        (.rmsprop(rate: 0.01, rho: 0.9, rest: 0.1, epsilon: 1e-3, momentum: 0.5, centered: false), 2),
        (.rmsprop(rate: 0.01, rho: 0.9, rest: 0.1, epsilon: 1e-3, momentum: 0, centered: true), 2),
        (.rmsprop(rate: 0.01, rho: 0.9, rest: 0.1, epsilon: 1e-3, momentum: 0.5, centered: true), 3),
        (.adam(rate: 0.01, first: 0.1, second: 0.001, epsilon: 1e-7, amsgrad: false), 2),
        (.adam(rate: 0.01, first: 0.1, second: 0.001, epsilon: 1e-7, amsgrad: true), 3),
        (.adagrad(rate: 0.1, epsilon: 1e-7), 1),
        (.nadam(ofMean: 0.009, ofGradient: 0.002, ofSquare: 20, first: 0.1, second: 0.001, epsilon: 1e-7), 2),
    ]

    @Test(arguments: KernelTests.names, [1, 7, 16, 33])
    func stepsAreThoseOfTheEquations(_ name: String, count: Int) throws {
        for (rule, slots) in Self.rules {
            let found = try steps(rule, slots: slots, count: count, kernels: name)
            let expected = plainSteps(rule, slots: slots, count: count)
            for (a, b) in zip(found.joined(), expected.joined()) { #expect(abs(a - b) <= 1e-6 * max(abs(b), 0.1), "\(rule)") }
        }
    }

    /// With fused multiplication, every width gives the same bits.
    @Test(.enabled(if: KernelTests.names.count == 3)) func widthsAgree() throws {
        for (rule, slots) in Self.rules {
            let narrow = try steps(rule, slots: slots, count: 40, kernels: "avx2")
            #expect(try steps(rule, slots: slots, count: 40, kernels: "avx512") == narrow)
        }
    }

    @Test(arguments: KernelTests.names)
    func sumsOfSquares(_ name: String) throws {
        let kernels = try #require(rnn_kernels_named(name)).pointee
        for count in [1, 15, 16, 17, 64, 100] {
            let x = room(numbers(count, seed: count))
            defer { x.deallocate() }
            let expected = (0..<count).reduce(0.0) { $0 + Double(x[$1]) * Double(x[$1]) }
            #expect(abs(Double(kernels.sum_squares(count, x)) - expected) < 1e-5 * expected)
        }
    }

    @Test(arguments: KernelTests.names)
    func clippingKeepsWhatIsNoNumber(_ name: String) throws {
        let kernels = try #require(rnn_kernels_named(name)).pointee
        let x = room([-3, 0.5, .infinity, .nan, -0.1])
        defer { x.deallocate() }
        kernels.limit(5, x, 1)
        #expect([x[0], x[1], x[2], x[4]] == [-1, 0.5, 1, -0.1])
        #expect(x[3].isNaN)
        kernels.scale(5, x, 2)
        #expect([x[0], x[1], x[2], x[4]] == [-2, 1, 2, -0.2])
    }
}

extension OptimizerKernelTests {
    private func numbers(_ count: Int, seed: Int) -> [Float] {
        var random = Examples.random(seed)
        return (0..<count).map { _ in Float(random.nextNormal()) }
    }

    /// The numbers, and zeros up to a multiple of 16.
    private func room(_ values: [Float]) -> UnsafeMutablePointer<Float> {
        let padded = (values.count + 15) / 16 * 16
        let raw = UnsafeMutableRawPointer.allocate(byteCount: padded * 4, alignment: 64)
        let floats = raw.bindMemory(to: Float.self, capacity: padded)
        floats.initialize(repeating: 0, count: padded)
        for (index, value) in values.enumerated() { floats[index] = value }
        return floats
    }

    /// Weights and slots after three steps.
    private func steps(_ rule: UpdateRule, slots: Int, count: Int, kernels name: String) throws -> [[Float]] {
        let kernels = try #require(rnn_kernels_named(name)).pointee
        let arrays = [room(numbers(count, seed: 1))] + (0..<slots).map { _ in room([Float](repeating: 0.01, count: count)) }
        defer { for array in arrays { array.deallocate() } }
        for step in 0..<3 {
            let gradient = room(numbers(count, seed: 10 + step))
            rule.apply(kernels, count: count, weights: arrays[0], gradient: gradient) { arrays[1 + $0] }
            gradient.deallocate()
        }
        return arrays.map { Array(UnsafeBufferPointer(start: $0, count: count)) }
    }

    private func plainSteps(_ rule: UpdateRule, slots: Int, count: Int) -> [[Float]] {
        var weights = numbers(count, seed: 1)
        var kept = [[Float]](repeating: [Float](repeating: 0.01, count: slots), count: count)
        for step in 0..<3 {
            let gradient = numbers(count, seed: 10 + step)
            for index in 0..<count {
                weights[index] = rule.plainStep(weights[index], gradient: gradient[index], slots: &kept[index])
            }
        }
        return [weights] + (0..<slots).map { slot in kept.map { $0[slot] } }
    }
}
