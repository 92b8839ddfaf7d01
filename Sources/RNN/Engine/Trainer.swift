import RNNKernels

/// Trains a network on batches of samples.
///
/// A batch is cut into chunks of 16 samples, and these into runs, one a *slab*: an array of gradients that is summed by one thread in the
/// chunks' order. Then the slabs are summed in theirs. How many threads there are makes no difference to any sum.
final class Trainer: ParallelWork {
    private let network: Network
    private let samples: Samples
    private let judge: Judge
    private let optimizer: any EngineOptimizer
    private let pool: ThreadPool
    private let interrupter: Interrupter
    private let batchSize: Int
    private var workspaces: [Workspace] = []

    /// What the optimizer keeps; it belongs to the model.
    private let state: OptimizerState
    private let slabs: UnsafeMutablePointer<Float>
    let total: UnsafeMutablePointer<Float>
    /// What the judge counts: of each chunk of a batch, of the batch, and of the epoch so far.
    private let chunkCells: UnsafeMutablePointer<Double>
    private let batchCells: UnsafeMutablePointer<Double>
    private let epochCells: UnsafeMutablePointer<Double>
    /// How many samples of the epoch were trained on.
    private var epochSamples = 0
    /// Parts of parameters, each a task of the optimizer.
    private var parts: [Part] = []
    private typealias Part = (parameter: Int, range: Range<Int>)
    /// For each part its gradient's sum of squares, and for each parameter what its gradient is multiplied with.
    private let squares: UnsafeMutablePointer<Double>
    private let scales: UnsafeMutablePointer<Float>

    // The batch in work.
    private let order: UnsafeMutablePointer<Int32>
    private var first = 0
    private var count = 0
    private var chunks = 0
    private var runs = 0
    private var dropoutSeed: UInt64 = 0
    private var step = Step()

    /// What an optimizer's step does before its equations: weights decay, gradients are clipped.
    private struct Step {
        var rule = UpdateRule.sgd(rate: 0, momentum: 0, nesterov: false)
        var remaining: Float = 1
        var limit: Float?
    }

    private enum Phase: Int { case tables, samples, sums, unfold, norms, update }
    private static let mostSlabs = 32
    private static let partCount = 2048

    init(
        layers: [any EngineLayer], samples: Samples, judge: Judge, optimizer: any EngineOptimizer, state: OptimizerState, batchSize: Int, engine: Engine, interrupter: Interrupter
    ) {
        let network = Network(layers: layers, samples: samples, isTraining: true, kernels: engine.kernels)
        self.network = network
        self.samples = samples
        self.judge = judge
        self.optimizer = optimizer
        self.state = state
        self.batchSize = min(batchSize, max(samples.count, 1))
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
        var parts: [Part] = []
        for (index, parameter) in network.parameters.enumerated() {
            for start in stride(from: 0, to: parameter.count, by: Trainer.partCount) {
                parts.append((index, start..<min(start + Trainer.partCount, parameter.count)))
            }
        }
        self.parts = parts
        squares = .allocate(capacity: max(parts.count, 1))
        scales = .allocate(capacity: max(network.parameters.count, 1))
        scales.initialize(repeating: 1, count: network.parameters.count)
    }

    deinit {
        slabs.deallocate()
        total.deallocate()
        chunkCells.deallocate()
        batchCells.deallocate()
        epochCells.deallocate()
        order.deallocate()
        squares.deallocate()
        scales.deallocate()
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
        epochSamples = 0
    }

    /// The loss and the metrics of the epoch so far.
    var results: [Double] { judge.results(epochCells, samples: epochSamples) }

    /// One step: the gradients of batch number `batch`, and the optimizer's answer. There is none if the batch's loss is no finite number, so
    /// that the weights stay usable.
    /// - Returns: the batch's loss.
    func train(batch: Int, dropoutSeed: UInt64) -> Double {
        let loss = differentiate(batch: batch, dropoutSeed: dropoutSeed)
        if interrupter.isStopped { return loss }
        epochSamples += count
        for cell in 0..<judge.cellCount { epochCells[cell] += batchCells[cell] }
        if loss.isFinite { update() }
        return loss
    }

    /// The gradients of batch number `batch`, left in `total`.
    /// - Returns: its loss.
    func differentiate(batch: Int, dropoutSeed: UInt64) -> Double {
        self.dropoutSeed = dropoutSeed
        first = batch * batchSize
        count = min(batchSize, samples.count - first)
        chunks = (count + lanes - 1) / lanes
        runs = min(chunks, Trainer.mostSlabs)
        let foldTasks = network.folds.reduce(0) { $0 + $1.tasks }
        let foldCost = network.folds.reduce(0) { $0 + $1.cost }
        if !network.folds.isEmpty { run(.tables, foldTasks, cost: foldCost) }
        run(.samples, runs, cost: .max)
        if interrupter.isStopped { return 0 }
        run(
            .sums, (network.slabCount + Trainer.partCount - 1) / Trainer.partCount, cost: network.slabCount * runs)
        if network.folds.contains(where: \.hasEmbedding) { run(.unfold, foldTasks, cost: 2 * foldCost) }
        for cell in 0..<judge.cellCount {
            batchCells[cell] = 0
            for chunk in 0..<chunks { batchCells[cell] += chunkCells[chunk * judge.cellCount + cell] }
        }
        return judge.loss(batchCells, samples: count)
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
        case .norms: squares[task] = squares(parts[task])
        case .update: update(parts[task], scale: scales[parts[task].parameter])
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
        let start = task * Trainer.partCount
        network.kernels.sum_slabs(
            runs, network.slabCount, slabs + start, total + start, min(Trainer.partCount, network.slabCount - start))
    }

    private func squares(_ part: Part) -> Double {
        Double(network.kernels.sum_squares(part.range.count, gradient(part)))
    }

    private func update(_ part: Part, scale: Float) {
        let (count, start) = (part.range.count, part.range.lowerBound)
        let weights = network.parameters[part.parameter].values + start
        if scale != 1 { network.kernels.scale(count, gradient(part), scale) }
        if let limit = step.limit { network.kernels.limit(count, gradient(part), limit) }
        if step.remaining != 1 { network.kernels.scale(count, weights, step.remaining) }
        step.rule.apply(network.kernels, count: count, weights: weights, gradient: gradient(part)) {
            state.slots[part.parameter][$0].values + start
        }
    }

    private func gradient(_ part: Part) -> UnsafeMutablePointer<Float> {
        total + network.places[part.parameter] + part.range.lowerBound
    }
}

extension Trainer {
    /// The optimizer's step.
    private func update() {
        let settings = optimizer.settings
        let rate = settings.schedule?.base.rate(atStep: state.iteration) ?? state.learningRate
        step.rule = optimizer.rule(rate: rate, state: state)
        step.remaining = settings.weightDecay.map { Float(1 - $0 * rate) } ?? 1
        step.limit = settings.clipValue.map { Float($0) }
        if settings.clipNorm != nil || settings.globalClipNorm != nil { findScales(settings) }
        run(.update, parts.count, cost: network.slabCount * 10)
        state.stepIsDone()
    }

    /// What gradients are multiplied with so that none is longer than it may be. Not a number where a gradient is, as in Keras.
    private func findScales(_ settings: StepSettings) {
        run(.norms, parts.count, cost: network.slabCount)
        for index in network.parameters.indices { scales[index] = 0 }
        var (sum, all) = (0.0, 0.0)
        for (index, part) in parts.enumerated() {
            sum += squares[index]
            guard index + 1 == parts.count || parts[index + 1].parameter != part.parameter else { continue }
            all += sum
            if let norm = settings.clipNorm { scales[part.parameter] = Float(norm / longer(norm, sum.squareRoot())) }
            sum = 0
        }
        if let norm = settings.globalClipNorm {
            let scale = Float(norm / longer(norm, all.squareRoot()))
            for index in network.parameters.indices { scales[index] = scale }
        }
    }

    private func longer(_ limit: Double, _ length: Double) -> Double { length.isNaN ? length : max(limit, length) }
}
