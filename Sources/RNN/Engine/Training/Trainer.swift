import RNNKernels

/// Trains a network on batches of samples.
///
/// A batch is cut into chunks of 16 samples, and these into runs, one a *slab*: an array of gradients that is summed by one thread in the
/// chunks' order. Then the slabs are summed in theirs. How many threads there are makes no difference to any sum.
final class Trainer: ParallelWork {
    let network: Network
    let samples: Samples
    let judge: Judge
    private let stepper: Stepper
    private let slabParts: SlabParts
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let batchSize: Int
    private let tableTasks: Int
    private let tableCost: Int
    private(set) var workspaces: [Workspace] = []

    let sums: BatchSums

    // The batch in work.
    let order: UnsafeMutablePointer<Int32>
    private(set) var first = 0
    private(set) var count = 0
    private(set) var chunks = 0
    private var runs = 0
    private(set) var dropoutSeed: UInt64 = 0
    private(set) var gradientFactor: Float = 1
    /// Whether each part's step is taken as soon as its gradient is whole, while it is at hand.
    private var stepsAtOnce = false

    private enum Phase: Int { case tables, samples, sums, rest, penalties, norms, update }
    private static let mostSlabs = 32
    /// How many gradients are summed and stepped in one go: for more it takes so long that a wish to stop is looked for before the step, which is
    /// done whole or not at all.
    private static let mostAtOnce = 1 << 22
    /// With more parameters even a step takes too long to be ended by a wish to stop: it is broken off.
    private static let mostWhole = 1 << 25

    init(
        layers: [any EngineLayer], samples: Samples, judge: Judge, optimizer: any EngineOptimizer, state: OptimizerState,
        batchSize: Int, options: Network.Options = .init(), engine: Engine, interrupter: Interrupter
    ) {
        var options = options
        options.isTraining = !options.tracesGradients
        options.batchSize = min(batchSize, max(samples.count, 1))
        let network = Network(layers: layers, samples: samples, options: options, kernels: engine.kernels)
        self.network = network
        self.samples = samples
        self.judge = judge
        self.batchSize = min(batchSize, max(samples.count, 1))
        tableTasks = network.tables.reduce(0) { $0 + $1.tasks }
        tableCost = network.tables.reduce(0) { $0 + $1.cost }
        pool = engine.pool
        self.interrupter = interrupter
        workspaces = (0..<engine.pool.threads).map { network.makeWorkspace(engine, interrupter: interrupter, worker: $0) }
        let chunks = (self.batchSize + lanes - 1) / lanes
        sums = BatchSums(network, chunks: chunks, slabs: min(chunks, Trainer.mostSlabs), cellCount: judge.cellCount, interrupter: interrupter)
        order = .allocate(capacity: max(samples.count, 1))
        for index in 0..<samples.count { order[index] = Int32(index) }
        let total = sums.total
        stepper = Stepper(
            optimizer, state: state, parameters: network.parameters, gradients: network.places.map { total + $0 },
            kernels: network.kernels)
        slabParts = SlabParts(network, stepper)
    }

    deinit {
        order.deallocate()
    }

    var batches: Int { (samples.count + batchSize - 1) / batchSize }

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

    /// Begins to count anew.
    func beginEpoch() { sums.beginEpoch() }

    /// The loss and the metrics of the epoch so far.
    var results: [Double] { [sums.epochLoss] + judge.metrics(sums.epochCells) }

    /// One step: the gradients of batch number `batch`, and the optimizer's answer. There is none if the batch's loss is no finite number, so
    /// that the weights stay usable.
    /// - Returns: the batch's loss.
    func train(batch: Int, dropoutSeed: UInt64) -> Double {
        let loss = differentiate(batch: batch, dropoutSeed: dropoutSeed, thenSteps: true)
        if interrupter.isStopped { return loss }
        sums.addBatch(samples: count, loss: loss)
        return loss
    }

    /// The gradients of batch number `batch`, left in the sums' `total`.
    /// - Parameter thenSteps: whether a step follows, if the loss is a finite number.
    /// - Returns: its loss, the penalties on the weights among it.
    func differentiate(batch: Int, dropoutSeed: UInt64, thenSteps: Bool = false) -> Double {
        self.dropoutSeed = dropoutSeed
        first = batch * batchSize
        count = min(batchSize, samples.count - first)
        chunks = (count + lanes - 1) / lanes
        runs = min(chunks, Trainer.mostSlabs)
        run(.tables, tableTasks, cost: tableCost)
        run(.samples, runs, cost: .max)
        if interrupter.isStopped { return 0 }
        sums.sumCells(chunks: chunks)
        if network.last.mask != nil { gradientFactor = judge.gradientFactor(sums.batchCells, batch: count) }
        var loss = judge.meanLoss(sums.batchCells)
        stepsAtOnce = thenSteps && stepper.takesPartsByThemselves && loss.isFinite && network.totalCount <= Trainer.mostAtOnce
        if stepsAtOnce { stepper.begin() }
        let cost = network.slabCount * runs + 2 * tableCost + (stepsAtOnce ? 10 * network.slabCount : 0)
        run(.sums, slabParts.parts.count, cost: cost)
        if interrupter.isStopped, !stepsAtOnce { return 0 }
        for fold in network.folds { fold.addShares(total: sums.total) }
        if stepper.hasPenalties {
            run(.penalties, stepper.parts.count, cost: network.slabCount)
            loss += stepper.penalty
        }
        if stepsAtOnce {
            run(.rest, slabParts.rest.count, cost: slabParts.rest.reduce(0) { $0 + $1.count * 10 })
            stepper.end()
        } else if thenSteps, loss.isFinite {
            step()
        }
        return loss
    }

    /// - Parameter cost: about how many multiplications it takes. For a microsecond's work it isn't worth to wait for others.
    private func run(_ phase: Phase, _ tasks: Int, cost: Int) {
        if cost > 50_000 { return pool.run(self, phase: phase.rawValue, tasks: tasks) }
        for task in 0..<tasks { perform(phase: phase.rawValue, task: task, worker: 0) }
    }

    override func perform(phase: Int, task: Int, worker: Int) {
        let goesOn = network.totalCount <= Trainer.mostWhole || !workspaces[worker].isStopped
        switch Phase(rawValue: phase)! {
        case .tables: network.makeTable(task)
        case .samples: trainRun(task, workspaces[worker])
        case .sums where stepsAtOnce || !workspaces[worker].isStopped: sum(slabParts.parts[task])
        case .sums: break
        case .rest: stepper.update(slabParts.rest[task])
        case .penalties where goesOn: stepper.penalize(task)
        case .norms where goesOn: stepper.findNorm(task)
        case .update where goesOn: stepper.update(stepper.parts[task])
        case .penalties, .norms, .update: break
        }
    }
}

extension Trainer {
    private func trainRun(_ run: Int, _ work: Workspace) {
        sums.clearSlab(run, work)
        work.dropoutSeed = dropoutSeed
        for chunk in chunks * run / runs..<chunks * (run + 1) / runs {
            if work.isStopped { break }
            work.firstSample = chunk * lanes
            let chunkOrder = UnsafePointer(order + first + chunk * lanes)
            network.forward(work, samples, order: chunkOrder, many: min(lanes, count - chunk * lanes))
            prefetch(first + batchSize + chunk * lanes)
            let cells = sums.clearedCells(ofChunk: chunk)
            judge.judge(work, network.last, order: chunkOrder, batch: count, cells: cells)
            backward(work, slab: run)
        }
        sums.finish(run: run, of: runs, work)
    }

    /// Takes the gradients of the samples in `work` back, and adds those by the parameters to slab number `slab`.
    func backward(_ work: Workspace, slab: Int) {
        sums.use(slab, work, steps: network.time)
        network.backward(work, sums.slab(slab))
    }

    /// Asks for the samples from place number `start` on: those of a chunk in the next batch, which as a rule the same thread takes.
    private func prefetch(_ start: Int) {
        let many = min(lanes, samples.count - start)
        guard many > 0 else { return }
        samples.prefetch(order + start, many: many)
        judge.prefetch(order + start, many: many)
    }

    private func sum(_ part: SlabPart) {
        sums.sumSlabs(part.range, of: runs)
        if gradientFactor != 1 { network.kernels.scale(part.range.count, sums.total + part.range.lowerBound, gradientFactor) }
        if let (table, task) = part.fold { table.back(task, total: sums.total) }
        if stepsAtOnce {
            for part in part.steps { stepper.update(part) }
        }
    }

    private func step() {
        let parts = stepper.parts.count
        stepper.begin { run(.norms, parts, cost: network.slabCount) }
        run(.update, parts, cost: network.slabCount * 10)
        stepper.end()
    }
}
