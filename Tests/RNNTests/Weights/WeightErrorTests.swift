// Files of weights that do not fit, or are none.

import Foundation
import RNN
import Testing

@Suite struct WeightErrorTests {
    /// What loading the file says, and whether the model kept its weights.
    private func message(_ model: Sequential, _ url: URL) -> String {
        let before = model.weights
        do {
            try model.loadWeights(from: url)
            return "no error"
        } catch let error as RNNError {
            #expect(model.weights == before)
            return "\(error)"
        } catch {
            return "another error: \(error)"
        }
    }

    private func model(_ layers: [any Layer]) throws -> Sequential { try Sequential.trying(layers) }

    private func withFile(_ name: String, of model: Sequential, _ body: (URL) throws -> Void) throws {
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent(name)
            try model.saveWeights(to: url)
            try body(url)
        }
    }

    @Test(arguments: ["w.safetensors", "w.npz"])
    func `all that is wrong is said at once`(_ name: String) throws {
        let given = try model([Embedding(6, 2), LSTM(3), Dense(1)])
        let wanted = try model([Embedding(6, 4), GRU(3), Dense(1)])
        try withFile(name, of: given) { url in
            #expect(
                message(wanted, url)
                    == "loadWeights: the arrays in \(url.path) are not this model's: `embedding/embeddings` should have shape (6, 4), but has (6, 2); "
                    + "`gru/gru_cell/kernel` of shape (4, 9) is missing; `gru/gru_cell/recurrent_kernel` of shape (3, 9) is missing; "
                    + "`gru/gru_cell/bias` of shape (2, 9) is missing; the model has no `lstm/lstm_cell/kernel`, which has shape (2, 12); "
                    + "the model has no `lstm/lstm_cell/recurrent_kernel`, which has shape (3, 12); the model has no `lstm/lstm_cell/bias`, which has shape (12,). "
                    + "Nothing was loaded")
        }
    }

    @Test func `layers numbered otherwise`() throws {
        let given = try model([Dense(3, inputShape: [2], name: "dense_7"), Dense(3, name: "dense_12")])
        let wanted = try model([Dense(3, inputShape: [2]), Dense(3)])
        try withFile("w.npz", of: given) { url in
            try wanted.loadWeights(from: url)
            #expect(wanted.weights == given.weights)
        }
    }

    @Test func `layers with names of their own, by order`() throws {
        let given = try model([Dense(3, inputShape: [2], name: "앞"), Dense(4, name: "뒤")])
        let wanted = try model([Dense(3, inputShape: [2]), Dense(4)])
        for name in ["w.npz", "w.safetensors"] {
            try withFile(name, of: given) { url in
                try wanted.loadWeights(from: url)
                #expect(wanted.weights == given.weights)
                #expect(message(try model([Dense(4, inputShape: [2]), Dense(4)]), url).contains("missing"))
            }
        }
    }

    @Test func `a bias is not taken for a kernel`() throws {
        let tensors: [(String, [Int])] = [("a/bias", [2]), ("a/kernel", [2])]
        let other = try model([Dense(2, inputShape: [2])])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.safetensors")
            try Data(Self.safetensors(tensors.map { ($0.0, "F32", $0.1, 4) })).write(to: url)
            #expect(message(other, url).contains("`dense/kernel` of shape (2, 2) is missing"))
        }
    }

    @Test func `a path into a folder that is not there`() throws {
        let model = try model([Dense(1, inputShape: [2])])
        try withFolder { folder in
            let path = "\(folder)/none/w.npz"
            do {
                try model.saveWeights(to: path)
                Issue.record("it was written")
            } catch let error as RNNError {
                guard case .weightsFile("saveWeights", path, .system(let reason)) = error else { throw error }
                #expect(!reason.isEmpty && error.localizedDescription == "saveWeights: \(path): \(reason)")
            }
            #expect(throws: RNNError.weightsFile(operation: "loadWeights", file: path, reason: .data(.unreadable(file: path, reason: .missing)))) {
                try model.loadWeights(from: path)
            }
        }
    }

    @Test func `whole numbers are no weights`() throws {
        let wanted = try model([Dense(1, inputShape: [2])])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.safetensors")
            try Data(Self.safetensors([("dense/kernel", "I64", [2, 1], 8), ("dense/bias", "F32", [1], 4)])).write(to: url)
            #expect(message(wanted, url).contains("`dense/kernel` holds I64, but should hold floating-point numbers. Nothing was loaded"))
        }
    }

    @Test func `the state of Keras' random numbers is no weight`() throws {
        let wanted = try model([Dense(1, inputShape: [2])])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.safetensors")
            let arrays: [(String, String, [Int], Int)] = [
                ("sequential/dense/kernel", "F32", [2, 1], 4), ("sequential/dense/bias", "F32", [1], 4),
                ("seed_generator/seed_generator_state", "U32", [2], 4),
            ]
            try Data(Self.safetensors(arrays)).write(to: url)
            try wanted.loadWeights(from: url)
            #expect(wanted.weights == [[.zeros([2, 1]), .zeros([1])]])
        }
    }

    @Test func `files that are none`() throws {
        let wanted = try model([Dense(1, inputShape: [2])])
        try withFolder { folder in
            let folder = URL(fileURLWithPath: folder)
            for name in ["w.safetensors", "w.npz"] {
                let url = folder.appendingPathComponent(name)
                #expect(message(wanted, url).contains("there is no such file"))
                try Data("<!DOCTYPE html>".utf8).write(to: url)
                #expect(message(wanted, url).contains("it is not an .npz archive") || message(wanted, url).contains("it is not a .safetensors file"))
                #expect(!message(wanted, url).contains("lessons data"))
                try Data().write(to: url)
                #expect(message(wanted, url).contains("it is empty"))
            }
            #expect(message(wanted, folder.appendingPathComponent("w.h5")).contains("must be .safetensors or .npz"))
            #expect(message(wanted, URL(string: "https://example.org/w.npz")!).contains("no file on this machine"))
            #expect(throws: RNNError.self) { try wanted.saveWeights(to: folder.appendingPathComponent("no/such/folder/w.npz")) }
            #expect(throws: RNNError.notBuilt(operation: "saveWeights")) {
                try model([LSTM(2)]).saveWeights(to: folder.appendingPathComponent("w.npz"))
            }
            #expect(throws: RNNError.noLayers(operation: "loadWeights")) {
                try Sequential().loadWeights(from: folder.appendingPathComponent("w.npz"))
            }
        }
    }

    @Test(arguments: [
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,8]}}", "expected 4 bytes"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[4,8]}}", "begins at 0"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,16]}}", "ends by 8"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0,4]}}", "the end of the file"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[1],\"data_offsets\":[0]}}", "two data_offsets"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,8]}}", "at least 0"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[99999999999,99999999999],\"data_offsets\":[0,8]}}", "elements"),
        ("{\"a\":{\"shape\":[2],\"data_offsets\":[0,8]}}", "dtype and shape"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8],\"code\":\"x\"}}", "each once"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]},\"a\":{}}", "each name once"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}", "`}`"),
        ("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}x", "the end of the header"),
        ("{\"a\":[[[[[[[[", "`{`"),
    ])
    func `hostile headers`(_ header: String, _ reason: String) throws {
        let wanted = try model([Dense(1, inputShape: [2])])
        try withFolder { folder in
            let url = URL(fileURLWithPath: folder).appendingPathComponent("w.safetensors")
            let bytes = Self.length(header.utf8.count) + Array(header.utf8) + [UInt8](repeating: 0, count: 8)
            try Data(bytes).write(to: url)
            #expect(message(wanted, url).contains(reason), "\(message(wanted, url))")
            for length in [header.utf8.count + 9, 1 << 24, 1 << 40, Int.max, -1] {
                try Data(Self.length(length) + bytes.dropFirst(8)).write(to: url)
                #expect(message(wanted, url).contains("damaged"))
            }
        }
    }

    /// A file of arrays of zeros.
    static func safetensors(_ arrays: [(name: String, type: String, shape: [Int], size: Int)]) -> [UInt8] {
        var end = 0
        let entries = arrays.map { name, type, shape, size in
            let begin = end
            end += shape.reduce(size, *)
            return "\"\(name)\":{\"dtype\":\"\(type)\",\"shape\":\(shape),\"data_offsets\":[\(begin),\(end)]}"
        }
        let header = "{" + entries.joined(separator: ",") + "}"
        return length(header.utf8.count) + Array(header.utf8) + [UInt8](repeating: 0, count: end)
    }

    static func length(_ value: Int) -> [UInt8] { (0..<8).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
}
