// Damaged files of weights end in an error or a result, never in a crash, and never half loaded.

import Foundation
import RNN
import Testing

@Suite struct WeightFuzzTests {
    @Test(arguments: ["safetensors", "npz"])
    func `2,000 files cut short or changed at random`(_ format: String) throws {
        let model = try ExchangedWeights.model("stacked").make()
        let original = [UInt8](try Data(contentsOf: ExchangedWeights.file("stacked.\(format)")))
        var random = RandomSource(seed: 5)
        var refused = 0
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.\(format)")
            for round in 0..<2_000 {
                let bytes = damaged(original, round: round, format: format, using: &random)
                try Data(bytes).write(to: url)
                let before = model.weights
                do {
                    try model.loadWeights(from: url)
                } catch let error as RNNError {
                    refused += 1
                    #expect("\(error)".contains(url.path), "round \(round)")
                    #expect(
                        model.weights.map { $0.map(\.scalars).map { $0.map(\.bitPattern) } } == before.map { $0.map(\.scalars).map { $0.map(\.bitPattern) } })
                }
            }
        }
        print("\(format): \(refused) of 2,000 damaged files were refused")
        #expect(refused > 1_000)
    }

    /// A third are cut short; the others have up to four bytes changed, taken out or put in, mostly where the format's structure is.
    private func damaged(_ original: [UInt8], round: Int, format: String, using random: inout RandomSource) -> [UInt8] {
        if round % 3 == 0 { return Array(original.prefix(Int.random(in: 0..<original.count, using: &random))) }
        var bytes = original
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            let structure = format == "npz" ? max(0, bytes.count - 2_000)..<bytes.count : 0..<min(2_000, bytes.count)
            let place = Int.random(in: Bool.random(using: &random) ? structure : 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(UInt8.random(in: 0...255, using: &random), at: place)
            case 2: bytes[place] = UInt8(ascii: "9")
            default: bytes[place] = UInt8.random(in: 0...255, using: &random)
            }
        }
        return bytes
    }
}
