import Foundation
import RNNKernels

/// What the environment says of the engine: `RNN_THREADS`, how many threads train, and `RNN_KERNELS`, which vector width they use.
package struct EngineSettings {
    private let environment: [String: String]

    package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) { self.environment = environment }

    /// What is wrong with it.
    package var fault: Fault? {
        if let text = environment["RNN_THREADS"], wantedThreads == nil { return .threads(text) }
        if let text = environment["RNN_KERNELS"], rnn_kernels_named(text) == nil {
            let names = Self.kernelNames.filter { rnn_kernels_named($0) != nil }
            return .kernels(text, available: names)
        }
        return nil
    }

    /// A thread for each core, or as many as is said.
    var threads: Int { wantedThreads ?? ProcessInfo.processInfo.activeProcessorCount }

    /// The widest kernels that this processor can run, or those that are named.
    package var kernelName: String { environment["RNN_KERNELS"] ?? Self.kernelNames.first { rnn_kernels_named($0) != nil } ?? "baseline" }

    private static let kernelNames = ["avx512", "avx2", "baseline"]

    private var wantedThreads: Int? { environment["RNN_THREADS"].flatMap { Int($0) }.flatMap { (1...256).contains($0) ? $0 : nil } }
}
