import RNNKernels

/// Trains a network on batches of samples.
///
/// A batch is cut into chunks of 16 samples, and these into runs, one a *slab*: an array of gradients that is summed by one thread in the
/// chunks' order. Then the slabs are summed in theirs. How many threads there are makes no difference to any sum.
final class Trainer: ParallelWork {
    private let network: Network
    private let samples: Samples
    private let judge: Judge
    private let stepper: Stepper
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let batchSize: Int
    private let tableTasks: Int
    private let tableCost: Int
    private var workspaces: [Workspace] = []

    private let slabs: UnsafeMutablePointer<Float>
    let total: UnsafeMutablePointer<Float>
    /// What the judge counts: of each chunk of a batch, of the batch, and of the epoch so far.
    private let chunkCells: UnsafeMutablePointer<Double>
    private let batchCells: UnsafeMutablePointer<Double>
    private let epochCells: UnsafeMutablePointer<Double>
    /// How many samples of the epoch were trained on, and the sum of their losses.
    private var epochSamples = 0
    private var epochLoss = 0.0

    // The batch in work.
    private let order: UnsafeMutablePointer<Int32>
    private var first = 0
    private var count = 0
    private var chunks = 0
    private var runs = 0
    private var dropoutSeed: UInt64 = 0
    private var gradientFactor: Float = 1

    private enum Phase: Int { case tables, samples, sums, unfold, penalties, norms, update }
    private static let mostSlabs = 32

    init(
        layers: [any EngineLayer], samples: Samples, judge: Judge, optimizer: any EngineOptimizer, state: OptimizerState,
        batchSize: Int, options: Network.Options = .init(), engine: Engine, interrupter: Interrupter
    ) {
        var options = options
        options.isTraining = true
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
        workspaces = (0..<engine.pool.threads).map { network.makeWorkspace(interrupter: interrupter, worker: $0) }
        let chunks = (self.batchSize + lanes - 1) / lanes
        slabs = allocateFloats(network.slabCount * min(chunks, Trainer.mostSlabs))
        total = allocateFloats(network.totalCount)
        chunkCells = .allocate(capacity: chunks * judge.cellCount)
        batchCells = .allocate(capacity: judge.cellCount)
        epochCells = .allocate(capacity: judge.cellCount)
        epochCells.initialize(repeating: 0, count: judge.cellCount)
        order = .allocate(capacity: max(samples.count, 1))
        for index in 0..<samples.count { order[index] = Int32(index) }
        let total = total
        stepper = Stepper(
            optimizer, state: state, parameters: network.parameters, gradients: network.places.map { total + $0 },
            kernels: network.kernels)
    }

    deinit {
        slabs.deallocate()
        total.deallocate()
        chunkCells.deallocate()
        batchCells.deallocate()
        epochCells.deallocate()
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

    /// Begins to count anew.
    func beginEpoch() {
        epochCells.update(repeating: 0, count: judge.cellCount)
        (epochSamples, epochLoss) = (0, 0)
    }

    /// The loss and the metrics of the epoch so far.
    var results: [Double] { [epochLoss / Double(max(epochSamples, 1))] + judge.metrics(epochCells) }

    /// One step: the gradients of batch number `batch`, and the optimizer's answer. There is none if the batch's loss is no finite number, so
    /// that the weights stay usable.
    /// - Returns: the batch's loss.
    func train(batch: Int, dropoutSeed: UInt64) -> Double {
        let loss = differentiate(batch: batch, dropoutSeed: dropoutSeed)
        if interrupter.isStopped { return loss }
        epochSamples += count
        epochLoss += loss * Double(count)
        for cell in 0..<judge.cellCount { epochCells[cell] += batchCells[cell] }
        if loss.isFinite { step() }
        return loss
    }

    /// The gradients of batch number `batch`, left in `total`.
    /// - Returns: its loss, the penalties on the weights among it.
    func differentiate(batch: Int, dropoutSeed: UInt64) -> Double {
        self.dropoutSeed = dropoutSeed
        first = batch * batchSize
        count = min(batchSize, samples.count - first)
        chunks = (count + lanes - 1) / lanes
        runs = min(chunks, Trainer.mostSlabs)
        run(.tables, tableTasks, cost: tableCost)
        run(.samples, runs, cost: .max)
        if interrupter.isStopped { return 0 }
        run(
            .sums, (network.slabCount + Stepper.partCount - 1) / Stepper.partCount, cost: network.slabCount * runs)
        for cell in 0..<judge.cellCount {
            batchCells[cell] = 0
            for chunk in 0..<chunks { batchCells[cell] += chunkCells[chunk * judge.cellCount + cell] }
        }
        if network.last.mask != nil {
            gradientFactor = judge.gradientFactor(batchCells, batch: count)
            network.kernels.scale(network.slabCount, total, gradientFactor)
        }
        if network.folds.contains(where: \.hasEmbedding) { run(.unfold, network.folds.reduce(0) { $0 + $1.tasks }, cost: 2 * tableCost) }
        let loss = judge.meanLoss(batchCells)
        guard stepper.hasPenalties else { return loss }
        run(.penalties, stepper.parts.count, cost: network.slabCount)
        return loss + stepper.penalty
    }

    /// The gradients that `differentiate` found, in the parameters' order.
    var gradients: [Tensor] {
        zip(network.parameters, network.places).map { parameter, place in
            Tensor(
                shape: parameter.shape,
                storage: .float(Array(UnsafeBufferPointer(start: total + place, count: parameter.count))))
        }
    }

    /// The gradient by the features of the batch, if it was asked for.
    func inputGradient() throws(RNNError) -> Tensor {
        guard let place = network.inputGradient, case .features(let width) = samples.kind else {
            throw .unsupported(operation: "gradients", reason: "word ids have no gradient")
        }
        let length = samples.steps * width
        var scalars = [Float](repeating: 0, count: count * length)
        eachChunk(batch: count) { work, start, many in
            for lane in 0..<many {
                for index in 0..<length {
                    scalars[(start + lane) * length + index] = gradientFactor * work.floats[place + index * lanes + lane]
                }
            }
        }
        return Tensor(shape: Shape([count] + samples.sample.map { $0 ?? 1 }), storage: .float(scalars))
    }

    /// The mean size of the gradient of a sample's loss by the states of layer number `index` at each time step, of both directions if it has
    /// two; none if the layer has no states.
    func gradientNorms(ofLayer index: Int) -> [[Double]] {
        network.directions(ofLayer: index).map { stage, isTurned in
            let norms = gradientNorms(of: stage)
            return isTurned ? norms.reversed() : norms
        }
    }

    private func gradientNorms(of stage: RecurrentStage) -> [Double] {
        guard let trace = stage.steppers?.gradientTrace else { return [] }
        var sums = [Double](repeating: 0, count: stage.time)
        eachChunk(batch: 1) { work, _, many in
            for step in 0..<stage.time {
                for lane in 0..<many {
                    let squares = (0..<stage.units).reduce(0.0) { sum, unit in
                        let value = Double(work.floats[trace + (step * stage.units + unit) * lanes + lane])
                        return sum + value * value
                    }
                    sums[step] += squares.squareRoot()
                }
            }
        }
        return sums.map { $0 / Double(count) }
    }

    /// Takes the batch's chunks forward and back once more, one after the other, and shows each.
    /// - Parameter batch: over how many samples the loss is a mean.
    private func eachChunk(batch: Int, _ look: (_ work: Workspace, _ start: Int, _ many: Int) -> Void) {
        let work = workspaces[0]
        work.dropoutSeed = dropoutSeed
        for chunk in 0..<chunks {
            let many = min(lanes, count - chunk * lanes)
            work.firstSample = chunk * lanes
            let chunkOrder = UnsafePointer(order + first + chunk * lanes)
            network.forward(work, samples, order: chunkOrder, many: many)
            judge.judge(work, network.last, order: chunkOrder, batch: batch, cells: chunkCells)
            network.backward(work, slabs)
            look(work, chunk * lanes, many)
        }
    }

    /// - Parameter cost: about how many multiplications it takes. For a few microseconds' work it isn't worth to wait for others.
    private func run(_ phase: Phase, _ tasks: Int, cost: Int) {
        if cost > 400_000 { return pool.run(self, phase: phase.rawValue, tasks: tasks) }
        for task in 0..<tasks { perform(phase: phase.rawValue, task: task, worker: 0) }
    }

    override func perform(phase: Int, task: Int, worker: Int) {
        switch Phase(rawValue: phase)! {
        case .tables: network.makeTable(task)
        case .samples: trainRun(task, workspaces[worker])
        case .sums: sumSlabs(task)
        case .unfold: network.unfold(task, total: total)
        case .penalties: stepper.penalize(task)
        case .norms: stepper.findNorm(task)
        case .update: stepper.update(task)
        }
    }
}

extension Trainer {
    private func trainRun(_ run: Int, _ work: Workspace) {
        let slab = slabs + run * network.slabCount
        slab.update(repeating: 0, count: network.slabCount)
        work.dropoutSeed = dropoutSeed
        for chunk in chunks * run / runs..<chunks * (run + 1) / runs {
            if work.isStopped { return }
            work.firstSample = chunk * lanes
            let chunkOrder = UnsafePointer(order + first + chunk * lanes)
            network.forward(work, samples, order: chunkOrder, many: min(lanes, count - chunk * lanes))
            let cells = chunkCells + chunk * judge.cellCount
            cells.update(repeating: 0, count: judge.cellCount)
            judge.judge(work, network.last, order: chunkOrder, batch: count, cells: cells)
            network.backward(work, slab)
        }
    }

    private func sumSlabs(_ task: Int) {
        let start = task * Stepper.partCount
        network.kernels.sum_slabs(
            runs, network.slabCount, slabs + start, total + start, min(Stepper.partCount, network.slabCount - start))
    }

    private func step() {
        let parts = stepper.parts.count
        stepper.begin { run(.norms, parts, cost: network.slabCount) }
        run(.update, parts, cost: network.slabCount * 10)
        stepper.end()
    }
}
