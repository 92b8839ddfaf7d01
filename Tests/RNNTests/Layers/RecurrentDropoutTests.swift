import Foundation
import RNN
import Testing

/// What is left out inside recurrent layers. That the engine computes with its masks what the plain layer does is held in `LayerGradientTests`; here,
/// that the plain layer does with given masks what Keras does, and that the engine's masks are as they should be.
@Suite struct RecurrentDropoutTests {
    struct MaskCase: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let kind: String
        let layers: [LayerNumbers.Thing]?
        let weights: [[LayerNumbers.Array]]?
        let input: LayerNumbers.Array?
        let input_masks: [LayerNumbers.Array]?
        let recurrent_masks: [LayerNumbers.Array]?
        let output: LayerNumbers.Array?

        var testDescription: String { name }
    }

    static let cases: [MaskCase] = {
        struct File: Decodable { let cases: [Lenient] }
        /// Cases of other kinds have other fields.
        struct Lenient: Decodable {
            let one: MaskCase?

            init(from decoder: any Decoder) throws { one = try? MaskCase(from: decoder) }
        }
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../Numbers/layers.json").standardized
        guard let data = try? Data(contentsOf: file), let all = try? JSONDecoder().decode(File.self, from: data) else { return [] }
        return all.cases.compactMap(\.one).filter { $0.kind == "dropout_masks" }
    }()

    @Test func hasCases() { #expect(Self.cases.count >= 13) }

    @Test(arguments: cases) func plainLayerIsKeras(_ one: MaskCase) throws {
        let thing = try #require(one.layers?.first)
        let resetsBefore = thing["reset_after"].truth == false
        let plain = PlainRecurrent(
            kind: thing.kind == "LSTM" ? .lstm : thing.kind == "SimpleRNN" ? .simple : resetsBefore ? .gruResetBefore : .gru,
            units: try #require(thing["units"].int), sequences: thing["return_sequences"].truth ?? false,
            backwards: thing["go_backwards"].truth ?? false)
        let x = try #require(one.input)
        let (steps, width) = (x.shape[1], x.shape[2])
        var found: [Double] = []
        for sample in 0..<x.shape[0] {
            let rows = (0..<steps).map { step in
                let first = (sample * steps + step) * width
                return Array(x.values![first..<first + width])
            }
            func masks(_ all: [LayerNumbers.Array]?) -> [[Double]] {
                (all ?? []).map { mask in Array(mask.values![sample * mask.shape[1]..<(sample + 1) * mask.shape[1]]) }
            }
            let states = plain.states(
                PlainSequence(rows: rows), one.weights![0].map { $0.values! },
                .init(input: masks(one.input_masks), state: masks(one.recurrent_masks)))
            found += plain.sequences ? states.flatMap { $0 } : states[states.count - 1]
        }
        #expect(found.count == one.output!.values!.count)
        for (value, wanted) in zip(found, one.output!.values!) { #expect(abs(value - wanted) < 1e-6) }
    }

    /// Each mask leaves out about as many as its rate says, and masks of other gates, sides, layers, samples and batches are others.
    @Test(arguments: [0.1, 0.5, 0.9]) func masksAreOfTheirOwn(_ rate: Double) {
        let count = 4000
        func mask(_ stream: Int, sample: Int = 0, seed: UInt64 = 1) -> [Double] {
            PlainDraw(seed: seed, sample: sample, layer: 0).mask(rate, count, stream: stream)
        }
        let all = [
            mask(0), mask(1), mask(1 << 16), mask(1 << 20), mask(2 << 20), mask(1 << 24), mask(2 << 24), mask(0, sample: 1), mask(0, seed: 2),
        ]
        for (index, mask) in all.enumerated() {
            let left = mask.filter { $0 != 0 }
            #expect(abs(Double(left.count) / Double(count) - (1 - rate)) < 0.03)
            #expect(left.allSatisfy { abs($0 * (1 - rate) - 1) < 1e-6 })
            for other in all[..<index] {
                let both = zip(mask, other).count { $0 != 0 && $1 != 0 }
                #expect(abs(Double(both) / Double(count) - (1 - rate) * (1 - rate)) < 0.03)
            }
        }
    }

    /// Predictions and evaluations leave nothing out.
    @Test(arguments: [PlainRecurrent.Kind.simple, .lstm, .gru, .gruResetBefore])
    func nothingIsLeftOutInUse(_ kind: PlainRecurrent.Kind) throws {
        let x = Examples.features([5, 4, 2])
        let with = PlainRecurrent(kind: kind, dropout: 0.5, recurrentDropout: 0.5).layer
        let without = PlainRecurrent(kind: kind).layer
        let one = try Examples.model([with], for: x)
        let other = try Examples.model([without], for: x)
        #expect(try one.tryPredict(x) == other.tryPredict(x))
    }
}
