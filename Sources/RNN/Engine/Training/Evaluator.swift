/// Takes samples through a network as it is: for `evaluate`, `predict` and validation.
final class Evaluator: ParallelWork {
    private let network: Network
    private let samples: Samples
    private let judge: Judge?
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let order: [Int32]
    private let chunks: Int
    private var workspaces: [Workspace] = []
    /// What the judge counts, of each chunk.
    private let cells: UnsafeMutablePointer<Double>
    private let cellCount: Int
    /// Where steps are masked, each sample's loss and answers: a mean over the answers that count is then one of a batch.
    private let bySample: UnsafeMutablePointer<Double>?
    private let batchSize: Int
    // The samples in work: all, or a batch where one's states go to the next.
    private var first = 0
    private var count = 0
    private var predictions: UnsafeMutablePointer<Float>?

    init(
        layers: [any EngineLayer], samples: Samples, judge: Judge?, batchSize: Int = 32, options: Network.Options = .init(),
        engine: Engine, interrupter: Interrupter
    ) {
        var options = options
        options.batchSize = min(batchSize, max(samples.count, 1))
        let network = Network(layers: layers, samples: samples, options: options, kernels: engine.kernels)
        self.network = network
        self.samples = samples
        self.judge = judge
        pool = engine.pool
        self.interrupter = interrupter
        order = (0..<Int32(samples.count)).map { $0 }
        workspaces = (0..<engine.pool.threads).map { network.makeWorkspace(engine, interrupter: interrupter, worker: $0) }
        chunks = (samples.count + lanes - 1) / lanes
        cellCount = judge?.cellCount ?? 0
        cells = .allocate(capacity: max(chunks * cellCount, 1))
        bySample = judge == nil || network.last.mask == nil ? nil : .allocate(capacity: 2 * samples.count)
        self.batchSize = min(batchSize, max(samples.count, 1))
    }

    deinit {
        cells.deallocate()
        bySample?.deallocate()
    }

    /// The mean loss, the penalties on the weights among it, and the metrics over all samples.
    func evaluate() throws(RNNError) -> [Double] {
        guard let judge else { return [] }
        cells.initialize(repeating: 0, count: chunks * cellCount)
        try run()
        for chunk in 1..<max(chunks, 1) {
            for cell in 0..<cellCount { cells[cell] += cells[chunk * cellCount + cell] }
        }
        let penalty = network.parameters.reduce(0) { $0 + ($1.regularizer?.penalty($1.values, $1.count) ?? 0) }
        return [loss(judge) + penalty] + judge.metrics(cells)
    }

    /// The mean over all samples of their batches' losses.
    private func loss(_ judge: Judge) -> Double {
        guard let bySample else { return judge.meanLoss(cells) }
        var total = 0.0
        for first in stride(from: 0, to: samples.count, by: batchSize) {
            let batch = first..<min(first + batchSize, samples.count)
            var sums = [0.0, 0.0]
            for sample in batch {
                sums[0] += bySample[2 * sample]
                sums[1] += bySample[2 * sample + 1]
            }
            total += judge.meanLoss(sums) * Double(batch.count)
        }
        return total / Double(samples.count)
    }

    /// The network's outputs, sample after sample.
    func predict() throws(RNNError) -> [Float] {
        let width = network.last.steps * network.last.rows
        var all = try [Float].lookingFilled(0, count: samples.count * width)
        try all.withUnsafeMutableBufferPointer { target throws(RNNError) in
            predictions = target.baseAddress
            defer { predictions = nil }
            try run()
        }
        return all
    }

    private func run() throws(RNNError) {
        for table in network.tables { table.makeAll() }
        let size = network.isStateful ? batchSize : max(samples.count, 1)
        for start in stride(from: 0, to: samples.count, by: size) {
            (first, count) = (start, min(size, samples.count - start))
            pool.run(self, phase: 0, tasks: (count + lanes - 1) / lanes)
            if interrupter.isStopped { throw .interrupted }
        }
    }

    override func perform(phase: Int, task: Int, worker: Int) {
        let work = workspaces[worker]
        if work.isStopped { return }
        work.firstSample = task * lanes
        let start = first + task * lanes
        order.withUnsafeBufferPointer { order in
            let chunk = order.baseAddress! + start
            network.forward(work, samples, order: chunk, many: min(lanes, count - task * lanes))
            if let judge, predictions == nil {
                judge.judge(
                    work, network.last, order: chunk, batch: nil, cells: cells + start / lanes * cellCount, bySample: bySample)
            }
            if let predictions {
                let width = network.last.steps * network.last.rows
                work.copySamples(from: network.last.output, width: width, to: predictions + start * width)
            }
        }
    }
}
