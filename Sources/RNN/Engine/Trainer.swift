import RNNKernels

/// Trains a network on batches of samples.
///
/// A batch is cut into chunks of 16 samples, and these into runs, one a *slab*: an array of gradients that is summed by one thread in the
/// chunks' order. Then the slabs are summed in theirs. How many threads there are makes no difference to any sum.
final class Trainer: ParallelWork {
    private let network: Network
    private let samples: Samples
    private let targets: Targets
    private let loss: Loss
    private let optimizer: RMSprop
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let batchSize: Int
    private var workspaces: [Workspace] = []

    /// Sums of squares, in the parameters' order; they belong to the model.
    private let velocities: [Parameter]
    private let slabs: UnsafeMutablePointer<Float>
    let total: UnsafeMutablePointer<Float>
    private let losses: UnsafeMutablePointer<Double>
    private let rights: UnsafeMutablePointer<Int>
    /// Parts of parameters, each a task of the optimizer.
    private var parts: [(parameter: Int, range: Range<Int>)] = []

    // The batch in work.
    private let order: UnsafeMutablePointer<Int32>
    private var first = 0
    private var count = 0
    private var chunks = 0
    private var runs = 0
    private var dropoutSeed: UInt64 = 0

    private enum Phase: Int { case tables, samples, sums, unfold, update }
    private static let mostSlabs = 32
    private static let partCount = 2048

    init(
        layers: [any EngineLayer], samples: Samples, targets: Targets, loss: Loss, optimizer: RMSprop, velocities: [Parameter],
        batchSize: Int, engine: Engine, interrupter: Interrupter
    ) {
        let network = Network(layers: layers, samples: samples, isTraining: true, kernels: engine.kernels)
        self.network = network
        self.samples = samples
        self.targets = targets
        self.loss = loss
        self.optimizer = optimizer
        self.velocities = velocities
        self.batchSize = min(batchSize, max(samples.count, 1))
        pool = engine.pool
        self.interrupter = interrupter
        workspaces = (0..<engine.pool.threads).map { network.makeWorkspace(interrupter: interrupter, worker: $0) }
        let chunks = (self.batchSize + lanes - 1) / lanes
        slabs = allocateFloats(network.slabCount * min(chunks, Trainer.mostSlabs))
        total = allocateFloats(network.totalCount)
        losses = .allocate(capacity: chunks)
        rights = .allocate(capacity: chunks)
        order = .allocate(capacity: max(samples.count, 1))
        for index in 0..<samples.count { order[index] = Int32(index) }
        for (index, parameter) in network.parameters.enumerated() {
            for start in stride(from: 0, to: parameter.count, by: Trainer.partCount) {
                parts.append((index, start..<min(start + Trainer.partCount, parameter.count)))
            }
        }
    }

    deinit {
        slabs.deallocate()
        total.deallocate()
        losses.deallocate()
        rights.deallocate()
        order.deallocate()
    }

    var batches: Int { (samples.count + batchSize - 1) / batchSize }
    var sampleCount: Int { samples.count }

    /// Puts the samples in a random order.
    func shuffle(_ random: inout RandomSource) {
        for index in 0..<samples.count { order[index] = Int32(index) }
        var last = samples.count - 1
        while last > 0 {
            let other = Int(random.next().multipliedFullWidth(by: UInt64(last + 1)).high)
            (order[last], order[other]) = (order[other], order[last])
            last -= 1
        }
    }

    /// The sums of a batch: its samples, their losses' sum (each a mean over the sample's outputs) and their share of right answers.
    struct Sums {
        var samples = 0
        var loss = 0.0
        var accuracy = 0.0
    }

    /// One step: the gradients of batch number `batch`, and the optimizer's answer.
    func train(batch: Int, dropoutSeed: UInt64) -> Sums {
        let sums = differentiate(batch: batch, dropoutSeed: dropoutSeed)
        if !interrupter.isStopped { run(.update, parts.count, cost: network.slabCount * 10) }
        return sums
    }

    /// The gradients of batch number `batch`, left in `total`.
    func differentiate(batch: Int, dropoutSeed: UInt64) -> Sums {
        self.dropoutSeed = dropoutSeed
        first = batch * batchSize
        count = min(batchSize, samples.count - first)
        chunks = (count + lanes - 1) / lanes
        runs = min(chunks, Trainer.mostSlabs)
        let foldTasks = network.folds.reduce(0) { $0 + $1.tasks }
        let foldCost = network.folds.reduce(0) { $0 + $1.cost }
        if !network.folds.isEmpty { run(.tables, foldTasks, cost: foldCost) }
        run(.samples, runs, cost: .max)
        if interrupter.isStopped { return Sums() }
        run(
            .sums, (network.slabCount + Trainer.partCount - 1) / Trainer.partCount, cost: network.slabCount * runs)
        if network.folds.contains(where: \.hasEmbedding) { run(.unfold, foldTasks, cost: 2 * foldCost) }
        var sums = Sums(samples: count)
        var right = 0
        for chunk in 0..<chunks {
            sums.loss += losses[chunk]
            right += rights[chunk]
        }
        sums.loss /= Double(targets.width)
        sums.accuracy = Double(right) / Double(network.last.steps)
        return sums
    }

    /// The gradients that `differentiate` found, in the parameters' order.
    var gradients: [Tensor] {
        zip(network.parameters, network.places).map { parameter, place in
            Tensor(
                shape: parameter.shape,
                storage: .float(Array(UnsafeBufferPointer(start: total + place, count: parameter.count))))
        }
    }

    /// - Parameter cost: about how many multiplications it takes. For a few microseconds' work it isn't worth to wait for others.
    private func run(_ phase: Phase, _ tasks: Int, cost: Int) {
        if cost > 400_000 { return pool.run(self, phase: phase.rawValue, tasks: tasks) }
        for task in 0..<tasks { perform(phase: phase.rawValue, task: task, worker: 0) }
    }

    override func perform(phase: Int, task: Int, worker: Int) {
        switch Phase(rawValue: phase)! {
        case .tables: withFold(task) { $0.make($1) }
        case .samples: trainRun(task, workspaces[worker])
        case .sums: sumSlabs(task)
        case .unfold: withFold(task) { $0.back($1, total: total) }
        case .update: update(parts[task])
        }
    }
}

extension Trainer {
    private func withFold(_ task: Int, _ body: (Fold, Int) -> Void) {
        var task = task
        for fold in network.folds {
            if task < fold.tasks { return body(fold, task) }
            task -= fold.tasks
        }
    }

    private func trainRun(_ run: Int, _ work: Workspace) {
        let slab = slabs + run * network.slabCount
        slab.update(repeating: 0, count: network.slabCount)
        let scale = 1 / Float(count * targets.width)
        work.dropoutSeed = dropoutSeed
        for chunk in chunks * run / runs..<chunks * (run + 1) / runs {
            if work.isStopped { return }
            work.firstSample = chunk * lanes
            let chunkOrder = UnsafePointer(order + first + chunk * lanes)
            network.forward(work, samples, order: chunkOrder, many: min(lanes, count - chunk * lanes))
            let (sum, right) = targets.judge(work, network.last, order: chunkOrder, loss: loss, scale: scale)
            losses[chunk] = sum
            rights[chunk] = right
            network.backward(work, slab)
        }
    }

    private func sumSlabs(_ task: Int) {
        let start = task * Trainer.partCount
        network.kernels.sum_slabs(
            runs, network.slabCount, slabs + start, total + start, min(Trainer.partCount, network.slabCount - start))
    }

    private func update(_ part: (parameter: Int, range: Range<Int>)) {
        let start = part.range.lowerBound
        network.kernels.rmsprop(
            part.range.count, network.parameters[part.parameter].values + start, velocities[part.parameter].values + start,
            total + network.places[part.parameter] + start, Float(optimizer.learningRate), Float(optimizer.rho),
            Float(1 - optimizer.rho), Float(optimizer.epsilon))
    }
}
