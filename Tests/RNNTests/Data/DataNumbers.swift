// What NumPy, scikit-learn and Keras gave: `Numbers/data.json`, made by `Tests/Peers/data_numbers.py`.

import Foundation
import RNN

struct DataNumbers: Decodable {
    struct Permutation: Decodable { var seed, count: Int; var first: [Int]; var digest: String }
    struct Integers: Decodable { var seed: Int; var low, high: String; var values: [String] }
    struct SeedList: Decodable { var seeds, words: [UInt32] }
    struct Streams: Decodable { var doubles: [String]; var seedLists: [SeedList]; var twoShuffles: [[Int]] }
    struct Split: Decodable {
        var count: Int
        var size: Double
        var seed: Int
        var train, test: String
        var testFirst: [Int]
        var trainCount: Int
    }
    struct StratifiedSplit: Decodable { var labels: [Int]; var size: Double; var seed: Int; var train, test: [Int] }
    struct Categorical: Decodable { var ids, vectors: [Int] }
    struct Padding: Decodable { var maxlen: Int?; var padding, truncating: String; var value: Int; var rows: [[Int]] }
    struct Paddings: Decodable { var lists: [[Int]]; var results: [Padding] }
    struct FloatPadding: Decodable {
        var maxlen: Int?
        var padding, truncating: String
        var value: Double
        var flat: [[Double]]
        var rows: [[[Double]]]
    }
    struct FloatPaddings: Decodable { var flat: [[Double]]; var rows: [[[Double]]]; var results: [FloatPadding] }
    struct TokenizerArguments: Decodable {
        var num_words: Int?
        var oov_token, filters, split: String?
        var lower, char_level: Bool?
    }
    struct Tokenized: Decodable {
        var arguments: TokenizerArguments
        var wordIndex, wordCounts, wordDocs: [String: Int]
        var documentCount: Int
        var sequences: [[Int]]
        var texts: [String]
        var matrices: [String: [Double]]?
    }
    struct Listed: Decodable { var wordIndex: [String: Int]; var sequences: [[Int]] }
    struct Tokenizers: Decodable { var texts, others: [String]; var results: [Tokenized]; var listed: Listed }
    struct WindowArguments: Decodable {
        var sequence_length: Int
        var sequence_stride, sampling_rate, start_index, end_index: Int?
    }
    struct Windows: Decodable {
        var data: [Double]
        var width: Int?
        var targets: [Double]?
        var arguments: WindowArguments
        var shape: [Int]
        var input: [Double]
        var target: [Double]?
    }
    struct Confusion: Decodable { var targets, predictions: [Int]; var classes: Int?; var counts: [[Int]] }
    struct Temperature: Decodable { var temperature: Double; var logits, probabilities: [Double] }
    struct Bins: Decodable { var bins: Int; var counts: [Int]; var edges: [String] }
    struct Doubles: Decodable { var name: String; var values: [String]; var mean, median: String; var histograms: [Bins] }
    struct Whole: Decodable { var values: [Int]; var mean, median: String; var counts: [Int]; var edges: [String] }
    struct Statistics: Decodable { var doubles: [Doubles]; var integers: Whole }
    struct Load: Decodable {
        /// A missing argument has its default; `null` is none.
        var arguments: [String: Int?]
        var x: [[Int]]
        var y: [Int]
        var testDigest: String
        var testCounts, testY: [Int]
    }
    struct Layer: Decodable { var name, kind: String; var shape: [Int?]; var parameters: Int }
    struct Summary: Decodable { var name, text: String; var layers: [Layer] }

    var permutations: [Permutation]
    var integers: [Integers]
    var streams: Streams
    var splits: [Split]
    var stratifiedSplits: [StratifiedSplit]
    var categorical: [Categorical]
    var paddings: Paddings
    var floatPaddings: FloatPaddings
    var tokenizers: Tokenizers
    var windows: [Windows]
    var confusions: [Confusion]
    var temperatures: [Temperature]
    var statistics: Statistics
    var files: [String: Data]
    var hostile: [String: Data]
    var loads: [Load]
    var summaries: [Summary]

    static let all: DataNumbers = {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        do {
            let data = try Data(contentsOf: folder.appendingPathComponent("Numbers/data.json"))
            return try JSONDecoder().decode(DataNumbers.self, from: data)
        } catch {
            preconditionFailure("Numbers/data.json cannot be read: \(error)")
        }
    }()
}

/// The fingerprint of whole numbers, as the Python program makes it.
func digest(_ numbers: [Int]) -> String {
    let bytes = numbers.flatMap { number in withUnsafeBytes(of: Int64(number).littleEndian, Array.init) }
    return fingerprint(of: bytes)
}

/// A number by its bits, so that it is equal or not.
func double(_ bits: String) -> Double {
    Double(bitPattern: UInt64(bits) ?? .max)
}

/// A new folder that `body` works in, removed afterwards.
func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("data-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.path)
}
