import RNNKernels

/// What a model runs on: a set of kernels and some threads.
package struct Engine: Sendable {
    nonisolated(unsafe) let kernels: KernelTable
    package let pool: ThreadPool
    /// How much is done without a look for the wish to stop, in multiplications of rows of 16 lanes: some milliseconds.
    let mostInOneGo: Int
    package static let usualInOneGo = 1 << 24
    /// `baseline`, `avx2` or `avx512`.
    package var kernelName: String { String(cString: kernels.name) }

    /// This processor's best kernels, on all cores, or what the environment's `RNN_KERNELS` and `RNN_THREADS` say. It traps where they say what can't be.
    package static let standard = {
        let settings = EngineSettings()
        guard settings.fault == nil, let kernels = rnn_kernels_named(settings.kernelName) else { fatalError(settings.fault?.english ?? "no kernels") }
        return Engine(kernels: kernels.pointee, pool: .shared)
    }()

    /// - Parameter kernels: the name of a set of kernels.
    /// - Returns: `nil` if this processor can't run them.
    package init?(kernels name: String, threads: Int, mostInOneGo: Int = Engine.usualInOneGo) {
        guard let kernels = rnn_kernels_named(name) else { return nil }
        self.init(kernels: kernels.pointee, pool: ThreadPool(threads: threads), mostInOneGo: mostInOneGo)
    }

    private init(kernels: KernelTable, pool: ThreadPool, mostInOneGo: Int = Engine.usualInOneGo) {
        self.kernels = kernels
        self.pool = pool
        self.mostInOneGo = mostInOneGo
    }
}
