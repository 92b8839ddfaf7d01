import Foundation
import RNN
import Testing

/// Stateful layers that are called by themselves, held against Keras: `Numbers/states.json`, made by `Tests/Peers/keras_states.py`.
@Suite struct StatefulCallTests {
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let kind: String
        let bidirectional, sequences: Bool
        let shape: [Int]
        /// Of two calls, one with initial states of one half, one more, and one after the states were reset.
        let outputs: [[Float]]
        var testDescription: String { "\(kind)\(bidirectional ? ", both ways" : "")\(sequences ? ", all steps" : "")" }

        func layer(returnState: Bool = false) -> any RecurrentLayer {
            let (kernel, recurrent, bias) = (Initializer.constant(0.01), Initializer.constant(0.02), Initializer.constant(0.03))
            switch kind {
            case "SimpleRNN":
                return SimpleRNN(
                    4, kernelInitializer: kernel, recurrentInitializer: recurrent, biasInitializer: bias, returnSequences: sequences, returnState: returnState,
                    stateful: true)
            case "LSTM":
                return LSTM(
                    4, kernelInitializer: kernel, recurrentInitializer: recurrent, biasInitializer: bias, returnSequences: sequences, returnState: returnState,
                    stateful: true)
            default:
                return GRU(
                    4, kernelInitializer: kernel, recurrentInitializer: recurrent, biasInitializer: bias, returnSequences: sequences, returnState: returnState,
                    stateful: true)
            }
        }
    }

    static let cases: [Case] = {
        struct All: Decodable { let cases: [Case] }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../Numbers/states.json")
        return try! JSONDecoder().decode(All.self, from: Data(contentsOf: file)).cases
    }()

    private let x = Tensor(shape: [2, 3, 4], scalars: (0..<24).map { Float($0) })
    private let halves = Tensor(shape: [2, 4], scalars: [Float](repeating: 0.5, count: 8))

    private func isNear(_ found: Tensor, _ expected: [Float]) -> Bool {
        found.scalars.count == expected.count && zip(found.scalars, expected).allSatisfy { abs($0 - $1) < 1e-5 }
    }

    /// A call goes on from the last one's states; with initial states from those; after a reset from zeros.
    @Test(arguments: cases) func callsGoOn(_ example: Case) throws {
        let inner = example.layer()
        let layer: any Layer = example.bidirectional ? Bidirectional(inner) : inner
        let initial = [Tensor](repeating: halves, count: (inner is LSTM ? 2 : 1) * (example.bidirectional ? 2 : 1))
        let outputs = [
            try layer.tryCall(x), try layer.tryCall(x), try layer.tryOutputAndStates(x, initialState: initial).output, try layer.tryCall(x),
        ]
        #expect(outputs[0].shape.dimensions == example.shape)
        switch layer {
        case let layer as SimpleRNN: layer.resetStates()
        case let layer as LSTM: layer.resetStates()
        case let layer as GRU: layer.resetStates()
        case let layer as Bidirectional: layer.resetStates()
        default: Issue.record("no layer with states")
        }
        for (number, (found, expected)) in zip(outputs + [try layer.tryCall(x)], example.outputs).enumerated() {
            #expect(isNear(found, expected), "call \(number): \(found.scalars), expected \(expected)")
        }
    }

    /// All ways of calling share the states: a model's, the plain call, the one that gives states, and single steps.
    @Test(arguments: cases.filter { !$0.bidirectional && !$0.sequences }) func allWaysShareTheStates(_ example: Case) throws {
        let layer = example.layer()
        let model = try Sequential.trying([Input([3, 4]), layer])
        #expect(isNear(try model.tryPredict(x), example.outputs[0]))
        #expect(isNear(try layer.tryCall(x), example.outputs[1]))
        model.resetStates()
        let stepped = example.layer()
        for step in 0..<3 {
            let input = Tensor(shape: [2, 4], scalars: (0..<2).flatMap { sample in (0..<4).map { Float(sample * 12 + step * 4 + $0) } })
            switch stepped {
            case let layer as SimpleRNN: _ = try layer.tryStep(input)
            case let layer as LSTM: _ = try layer.tryStep(input)
            case let layer as GRU: _ = try layer.tryStep(input)
            default: Issue.record("no layer with steps")
            }
        }
        #expect(isNear(try stepped.tryCall(x), example.outputs[1]))
        let told = example.layer(returnState: true)
        #expect(isNear(try told.tryOutputAndStates(x).states[0], example.outputs[0]))
        let second = try told.tryOutputAndStates(x)
        #expect(isNear(second.output, example.outputs[1]) && isNear(second.states[0], example.outputs[1]))
    }

    /// A call that fails leaves the states as they are; another number of samples is an error that says what to do.
    @Test func callsThatFail() throws {
        let lstm = LSTM(4, stateful: true)
        let first = try lstm.tryCall(x)
        let error = #expect(throws: RNNError.statefulBatch(operation: "lstm", layer: "lstm", kept: 2, given: 1)) { try lstm.tryCall(Tensor.zeros([1, 3, 4])) }
        #expect("\(error!)".contains("resetStates()"))
        #expect(throws: RNNError.self) { try lstm.tryNamedStates(x, hiddenState: halves, cellState: .zeros([2, 5])) }
        #expect(throws: RNNError.self) { try lstm.tryStep([1.0, 2, 3, 4]) }
        let second = try lstm.tryCall(x)
        lstm.resetStates()
        #expect(try lstm.tryCall(x) == first)
        #expect(try lstm.tryCall(x) == second)
        lstm.resetStates()
        #expect(try lstm.tryCall(Tensor.zeros([1, 3, 4])).count == 1)
    }

    /// One that is not stateful begins anew each time, and a batch of more samples than one chunk goes on too.
    @Test func whatIsKept() throws {
        let plain = GRU(3)
        #expect(try plain.tryCall(x) == (try plain.tryCall(x)))
        let (long, gru) = (Examples.features([37, 6, 2]), GRU(3, stateful: true))
        let whole = try gru.tryCall(long)
        gru.resetStates()
        let rows = { (steps: Range<Int>) in (0..<37).flatMap { Array(long[$0].scalars[steps.lowerBound * 2..<steps.upperBound * 2]) } }
        _ = try gru.tryCall(Tensor(shape: [37, 2, 2], scalars: rows(0..<2)))
        let rest = try gru.tryCall(Tensor(shape: [37, 4, 2], scalars: rows(2..<6)))
        #expect(zip(rest.scalars, whole.scalars).allSatisfy { abs($0 - $1) < 1e-6 })
    }
}
