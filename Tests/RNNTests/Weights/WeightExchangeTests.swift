// Weights to and from real Keras.

import Foundation
import RNN
import Testing

@Suite struct WeightExchangeTests {
    @Test(arguments: ExchangedWeights.all.cases.map(\.model), ["safetensors", "npz"])
    func `Keras' weights give Keras' predictions`(_ name: String, _ format: String) throws {
        let expected = ExchangedWeights.model(name)
        let model = try expected.make()
        try model.loadWeights(from: ExchangedWeights.file("\(name).\(format)"))
        expectSame(try model.tryPredict(expected.samples).scalars, expected.output)
    }

    @Test func `every kind of layer that has weights goes both ways`() throws {
        let kinds = try ExchangedWeights.all.cases.flatMap { try $0.make().layers.map { "\(type(of: $0))" } }
        #expect(
            Set(kinds).isSuperset(of: [
                "Embedding", "SimpleRNN", "LSTM", "GRU", "Bidirectional", "Dense", "TimeDistributed", "Conv1D", "LayerNormalization",
            ]))
    }

    /// Keras counts the layers within others too, and calls the arrays of the second LSTM `forward_lstm_1`.
    @Test func `names are Keras' own`() throws {
        for expected in ExchangedWeights.all.cases {
            try withFolder { folder in
                let url = URL(fileURLWithPath: folder).appendingPathComponent("w.npz")
                try expected.make().saveWeights(to: url)
                let names = try NPZFile(reading: url.path).arrayNames
                let isCountedOn = expected.model != "kinds"  // Keras' numbers go on from the model before
                let paths = expected.paths.map { String($0.drop { $0 != "/" }.dropFirst()) }.filter { !$0.hasSuffix("rnn_state") }
                #expect(names.count == paths.count && (isCountedOn || names == paths))
            }
        }
        let model = try Sequential.trying([
            Bidirectional(LSTM(2, returnSequences: true), inputShape: [4, 3]), Bidirectional(LSTM(2, returnSequences: true)),
            TimeDistributed(Dense(2)), LSTM(2), Dense(1),
        ])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.npz")
            try model.saveWeights(to: url)
            let names = try NPZFile(reading: url.path).arrayNames
            for name in [
                "bidirectional/backward_lstm/lstm_cell/bias", "bidirectional_1/forward_lstm_1/lstm_cell/kernel",
                "bidirectional_1/backward_lstm_1/lstm_cell/bias", "time_distributed/dense/kernel", "lstm_2/lstm_cell/kernel", "dense_1/bias",
            ] { #expect(names.contains(name), "\(name) in \(names)") }
        }
    }

    @Test(arguments: ["double.safetensors", "unnamed.npz"])
    func `double precision, and arrays without names`(_ file: String) throws {
        let expected = ExchangedWeights.model("stacked")
        let model = try expected.make()
        try model.loadWeights(from: ExchangedWeights.file(file))
        expectSame(try model.tryPredict(expected.samples).scalars, expected.output)
    }

    @Test func `half precision is NumPy's`() throws {
        let half = ExchangedWeights.all.half
        let model = try Sequential.trying([Embedding(half.bits.count, 1)])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.safetensors")
            let header = "{\"embedding/embeddings\":{\"dtype\":\"F16\",\"shape\":[\(half.bits.count),1],\"data_offsets\":[0,\(2 * half.bits.count)]}}"
            let data = half.bits.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
            try Data(WeightErrorTests.length(header.utf8.count) + Array(header.utf8) + data).write(to: url)
            try model.loadWeights(from: url)
            #expect(model.weights[0][0].scalars.map(\.bitPattern) == half.singles)
        }
    }

    @Test(arguments: ["safetensors", "npz"])
    func `what is saved comes back to the bit`(_ format: String) throws {
        try withFolder { folder in
            let expected = ExchangedWeights.model("kinds")
            let url = URL(fileURLWithPath: folder).appendingPathComponent("weights.\(format)")
            let (model, other) = (try expected.make(), try expected.make())
            #expect(model.weights != other.weights)
            try model.saveWeights(to: url)
            try other.loadWeights(from: url)
            #expect(model.weights == other.weights)
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["weights.\(format)"])
            let bytes = try Data(contentsOf: url)
            try model.saveWeights(to: url)
            #expect(try Data(contentsOf: url) == bytes)
        }
    }

    @Test func `a path does as well as a URL`() throws {
        let (model, other) = (Sequential([LSTM(2, inputShape: [4, 3])]), Sequential([LSTM(2, inputShape: [4, 3])]))
        try withFolder { folder in
            try model.saveWeights(to: "\(folder)/w.npz")
            try other.loadWeights(from: "\(folder)/w.npz")
            #expect(model.weights == other.weights)
            let (byPath, byURL) = (URL(filePath: "\(folder)/w.npz"), URL(filePath: "\(folder)/of-url.npz"))
            try model.saveWeights(to: byURL)
            let (saved, same) = (try Data(contentsOf: byPath), try Data(contentsOf: byURL))
            #expect(saved == same)
        }
        // A literal is a path: this need not run to be seen.
        let _: (Sequential) throws -> Void = { try $0.saveWeights(to: "w.npz") }
    }

    /// `LESSONS_PYTHON` names a Python that has Keras; without it there is nothing to compare with.
    @Test(
        .enabled(
            if: ProcessInfo.processInfo.environment["LESSONS_PYTHON"] != nil,
            "set LESSONS_PYTHON to a Python with Keras 3 to hand weights back to Keras"),
        arguments: ExchangedWeights.all.cases.map(\.model), ["safetensors", "npz"])
    func `our weights give our predictions in Keras`(_ name: String, _ format: String) throws {
        try withFolder { folder in
            var exchanged = ExchangedWeights.model(name)
            let url = URL(fileURLWithPath: folder).appendingPathComponent("weights.\(format)")
            let model = try exchanged.make()
            try model.saveWeights(to: url)
            exchanged.weights = url.path
            exchanged.output = try model.tryPredict(exchanged.samples).scalars.map(Double.init)
            let description = URL(fileURLWithPath: folder).appendingPathComponent("check.json")
            try JSONEncoder().encode(exchanged).write(to: description)

            let python = Process()
            python.executableURL = URL(fileURLWithPath: ProcessInfo.processInfo.environment["LESSONS_PYTHON"] ?? "python3")
            let program = URL(fileURLWithPath: #filePath).appendingPathComponent("../../../Peers/weights_exchange.py").standardized
            python.arguments = [program.path, "--check", description.path]
            let output = Pipe()
            python.standardOutput = output
            try python.run()
            let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
            python.waitUntilExit()
            print(text, terminator: "")
            #expect(python.terminationStatus == 0, "\(text)")
        }
    }

    private func expectSame(_ found: [Float], _ expected: [Double]) {
        #expect(found.count == expected.count)
        let error = zip(found, expected).map { abs(Double($0) - $1) }.max() ?? 0
        print("predictions differ from Keras' by at most \(error)")
        #expect(error <= 1e-5)
    }
}
