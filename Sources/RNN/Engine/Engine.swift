import RNNKernels

/// What a model runs on: a set of kernels and some threads.
package struct Engine: Sendable {
    nonisolated(unsafe) let kernels: RNNKernels
    package let pool: ThreadPool
    /// `baseline`, `avx2` or `avx512`.
    package var kernelName: String { String(cString: kernels.name) }

    /// This processor's best kernels, on all cores.
    package static let standard = Engine(kernels: rnn_kernels().pointee, pool: .shared)

    /// - Parameter kernels: the name of a set of kernels.
    /// - Returns: `nil` if this processor can't run them.
    package init?(kernels name: String, threads: Int) {
        guard let kernels = rnn_kernels_named(name) else { return nil }
        self.init(kernels: kernels.pointee, pool: ThreadPool(threads: threads))
    }

    private init(kernels: RNNKernels, pool: ThreadPool) {
        self.kernels = kernels
        self.pool = pool
    }
}
