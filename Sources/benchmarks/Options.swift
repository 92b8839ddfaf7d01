/// What the command line asks for.
struct Options {
    enum Benchmark: String { case help, epochs, predict, growth, roofline, progress, allocations }

    var benchmark = Benchmark.help
    var models: [BenchmarkModel]?
    var epochs: Int?
    var batch = 64
    var data: String?

    static let help = """
        usage: benchmarks epochs|predict|growth|roofline|progress|allocations [options]

          epochs     seconds of a training's epochs, without validation
          predict    seconds that evaluate and predict take for 25,000 reviews
          growth     how the cost grows with reviews, time steps and batches
          progress   what it costs to tell how a training goes, and how often that is done
          allocations  how often an epoch takes memory, and one of four times as many samples: run it by Tests/Peers/allocations.py
          roofline   which share of the machine's arithmetic LSTM 8, 64 and 256 reach, and where the rest goes

          --models M …   of \(BenchmarkModel.allCases.map(\.rawValue).joined(separator: ", ")) (all of them; predict: lstm; growth: lstm; progress: lstm)
          --epochs N     epochs after the first, or repetitions (10; 2 for lstm-256)
          --batch B      samples a batch (64)
          --data DIR     folder that holds imdb.npz; else as everywhere in lessons, at last the built-in sample

        Prints a line of JSON a result. RNN_KERNELS=baseline|avx2|avx512 chooses the vector width, RNN_THREADS the number of threads.
        """

    init(_ arguments: [String]) throws(OptionError) {
        guard let first = arguments.first, first != "--help", first != "-h" else { return }
        guard let benchmark = Benchmark(rawValue: first) else { throw .unknown(first) }
        self.benchmark = benchmark
        var rest = arguments.dropFirst()
        while let name = rest.popFirst() {
            switch name {
            case "--help", "-h": self.benchmark = .help
            case "--models":
                var models: [BenchmarkModel] = []
                while let value = rest.first, !value.hasPrefix("--") {
                    guard let model = BenchmarkModel(rawValue: value) else { throw .unknown(value) }
                    models.append(model)
                    rest.removeFirst()
                }
                self.models = models
            case "--epochs": epochs = try Options.count(rest.popFirst(), of: name)
            case "--batch": batch = try Options.count(rest.popFirst(), of: name)
            case "--data":
                guard let folder = rest.popFirst() else { throw .missingValue(name) }
                data = folder
            default: throw .unknown(name)
            }
        }
    }

    private static func count(_ text: String?, of name: String) throws(OptionError) -> Int {
        guard let text else { throw .missingValue(name) }
        guard let count = Int(text), count >= 1 else { throw .noCount(name, text) }
        return count
    }
}

enum OptionError: Error, CustomStringConvertible {
    case unknown(String)
    case missingValue(String)
    case noCount(String, String)
    case noCounter

    var description: String {
        switch self {
        case .unknown(let word): "don't know '\(word)'; see benchmarks --help"
        case .missingValue(let name): "\(name) needs a value"
        case .noCounter: "nothing counts what is taken from the heap; run Tests/Peers/allocations.py"
        case .noCount(let name, let text): "\(name) takes a whole number from 1, not '\(text)'"
        }
    }
}
