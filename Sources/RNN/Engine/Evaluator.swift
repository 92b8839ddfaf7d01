/// Takes samples through a network as it is: for `evaluate`, `predict` and validation.
final class Evaluator: ParallelWork {
    private let network: Network
    private let samples: Samples
    private let targets: Targets?
    private let loss: Loss
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let order: [Int32]
    private let chunks: Int
    private var workspaces: [Workspace] = []
    private let losses: UnsafeMutablePointer<Double>
    private let rights: UnsafeMutablePointer<Int>
    private var predictions: UnsafeMutablePointer<Float>?

    init(
        layers: [any EngineLayer], samples: Samples, targets: Targets?, loss: Loss, engine: Engine, interrupter: Interrupter
    ) {
        let network = Network(layers: layers, samples: samples, isTraining: false, kernels: engine.kernels)
        self.network = network
        self.samples = samples
        self.targets = targets
        self.loss = loss
        pool = engine.pool
        self.interrupter = interrupter
        order = (0..<Int32(samples.count)).map { $0 }
        workspaces = (0..<engine.pool.threads).map { network.makeWorkspace(interrupter: interrupter, worker: $0) }
        chunks = (samples.count + lanes - 1) / lanes
        losses = .allocate(capacity: max(chunks, 1))
        rights = .allocate(capacity: max(chunks, 1))
    }

    deinit {
        losses.deallocate()
        rights.deallocate()
    }

    /// The mean loss and the share of right answers over all samples.
    func evaluate() throws(RNNError) -> Evaluation {
        try run()
        var (sum, right) = (0.0, 0)
        for chunk in 0..<chunks {
            sum += losses[chunk]
            right += rights[chunk]
        }
        let (elements, answers) = (samples.count * targets!.width, samples.count * network.last.steps)
        return Evaluation(loss: sum / Double(elements), accuracy: Double(right) / Double(answers))
    }

    /// The network's outputs, sample after sample.
    func predict() throws(RNNError) -> [Float] {
        let width = network.last.steps * network.last.rows
        let target = UnsafeMutablePointer<Float>.allocate(capacity: max(samples.count * width, 1))
        target.initialize(repeating: 0, count: samples.count * width)
        defer { target.deallocate() }
        predictions = target
        defer { predictions = nil }
        try run()
        return Array(UnsafeBufferPointer(start: target, count: samples.count * width))
    }

    private func run() throws(RNNError) {
        for fold in network.folds { fold.makeAll() }
        pool.run(self, phase: 0, tasks: chunks)
        if interrupter.isStopped { throw .interrupted }
    }

    override func perform(phase: Int, task: Int, worker: Int) {
        let work = workspaces[worker]
        if work.isStopped { return }
        order.withUnsafeBufferPointer { order in
            let chunk = order.baseAddress! + task * lanes
            network.forward(work, samples, order: chunk, many: min(lanes, samples.count - task * lanes))
            if let targets {
                let (loss, right) = targets.judge(work, network.last, order: chunk, loss: loss, scale: nil)
                losses[task] = loss
                rights[task] = right
            }
            if let predictions {
                let width = network.last.steps * network.last.rows
                let output = work.floats + network.last.output
                for lane in 0..<work.samples {
                    let target = predictions + (task * lanes + lane) * width
                    for index in 0..<width { target[index] = output[index * lanes + lane] }
                }
            }
        }
    }
}
