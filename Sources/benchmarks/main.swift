// Measures RNN's speed: `swift run -c release benchmarks --help`. No part of the product, and no test: times are for comparison.
import Foundation

do {
    let options = try Options(Array(CommandLine.arguments.dropFirst()))
    if let folder = options.data { setenv("LESSONS_DATA", folder, 1) }
    switch options.benchmark {
    case .help: print(Options.help)
    case .epochs: try EpochBenchmark(options).run()
    case .predict: try PredictBenchmark(options).run()
    case .growth: try GrowthBenchmark(options).run()
    case .progress: try ProgressBenchmark(options).run()
    case .allocations: try AllocationBenchmark().run()
    case .roofline: try RooflineBenchmark(options).run()
    }
} catch {
    FileHandle.standardError.write(Data("benchmarks: \(error)\n".utf8))
    exit(1)
}
