/// Holds a network's answers against the targets: the loss, its gradient, and what the metrics count.
///
/// All is summed in *cells*: the loss's sum first and how many answers count, then the cells of each metric. A chunk of samples has cells of its own, and chunks are added in
/// their order, so that sums have one order whatever the number of threads.
final class Judge {
    let cellCount: Int
    private let targets: Targets
    private let weights: SampleWeights?
    private let loss: Loss
    private let tallies: [Tally]
    /// How many of them count each answer once; the others count it by its weight.
    private let plainTallies: Int
    /// The numbers that an answer's loss is the mean of.
    private let perAnswer: Int
    /// Some milliseconds of judging numbers.
    private static let mostUnasked = 1 << 18

    init(
        _ targets: Targets, weights: SampleWeights? = nil, loss: Loss, metrics: [Metric], weightedMetrics: [Metric] = [],
        operation: RNNError.Operation
    ) throws(RNNError) {
        self.targets = targets
        self.weights = weights
        self.loss = loss
        perAnswer = loss.isCategorical ? 1 : targets.rows
        var tallies: [Tally] = []
        for metric in metrics + weightedMetrics { tallies.append(try metric.tally(for: targets, operation: operation)) }
        self.tallies = tallies
        plainTallies = metrics.count
        cellCount = tallies.reduce(2) { $0 + $1.cellCount }
    }

    /// Adds the samples in a workspace to `cells`, and if wanted puts the gradient by the output where the last stage looks for it.
    /// - Parameters:
    ///   - batch: over how many samples the gradient's loss is a mean, all answers counted; `nil` for no gradient.
    ///   - bySample: if wanted, the loss's sum and the answers that count go there too, at twice the sample's number.
    func judge(
        _ work: Workspace, _ stage: Stage, order: UnsafePointer<Int32>, batch: Int?, cells: UnsafeMutablePointer<Double>,
        bySample: UnsafeMutablePointer<Double>? = nil
    ) {
        judge(
            work.floats + stage.output, mask: stage.mask.map { UnsafePointer(work.floats + $0) }, samples: work.samples,
            order: order, gradient: batch == nil ? nil : work.floats + stage.gradient, batch: batch ?? 1, cells: cells,
            bySample: bySample, isStopped: { work.isStopped })
    }

    /// Asks for what is needed of samples that will be judged before long.
    func prefetch(_ order: UnsafePointer<Int32>, many: Int) { targets.prefetch(order, many: many) }

    /// - Parameters:
    ///   - output: [steps][rows][16], of which `samples` lanes count.
    ///   - mask: [steps][16], 1 for the steps that count, if not all do.
    ///   - gradient: laid out as `output`; lanes and steps that do not count get zeros.
    ///   - isStopped: asked now and then where there is much to judge. If so, no more is.
    func judge(
        _ output: UnsafePointer<Float>, mask: UnsafePointer<Float>? = nil, samples: Int, order: UnsafePointer<Int32>,
        gradient: UnsafeMutablePointer<Float>?, batch: Int, cells: UnsafeMutablePointer<Double>,
        bySample: UnsafeMutablePointer<Double>? = nil, isStopped: () -> Bool = { false }
    ) {
        let (steps, rows) = (targets.steps, targets.rows)
        gradient?.update(repeating: 0, count: steps * rows * lanes)
        let scale = 1 / Float(batch * steps * perAnswer)
        var unasked = 0
        for lane in 0..<samples {
            let sample = Int(order[lane])
            var (sum, count) = (0.0, 0.0)
            for step in 0..<steps {
                unasked += rows
                if unasked > Judge.mostUnasked {
                    if isStopped() { return }
                    unasked = 0
                }
                let place = step * rows * lanes + lane
                let row = OutputRow(base: output + place, count: rows)
                let target = targets.answer(sample, step)
                let counts = mask.map { $0[step * lanes + lane] != 0 } ?? true
                let weight = weights?.weight(sample, step) ?? 1
                if counts {
                    let loss = loss.measure(row, target, slope: gradient.map { $0 + place }, scale: weight * scale)
                    sum += Double(weight) * loss
                    count += 1
                }
                var cell = 2
                for (index, tally) in tallies.enumerated() {
                    if counts || tally.countsMaskedSteps {
                        tally.count(row, target, weight: index < plainTallies ? 1 : Double(weight), cells + cell)
                    }
                    cell += tally.cellCount
                }
            }
            cells[0] += sum
            cells[1] += count
            if let bySample { (bySample[2 * sample], bySample[2 * sample + 1]) = (sum, count) }
        }
    }

    /// The mean of losses, given their sum and how many answers count; 0 of none.
    func meanLoss(_ sums: UnsafePointer<Double>) -> Double { sums[1] == 0 ? 0 : sums[0] / (sums[1] * Double(perAnswer)) }

    /// What the gradients of a batch are to be multiplied with since its loss is a mean over the answers that count.
    func gradientFactor(_ cells: UnsafePointer<Double>, batch: Int) -> Float {
        cells[1] == 0 ? 0 : Float(Double(batch * targets.steps) / cells[1])
    }

    /// The metrics, from their cells.
    func metrics(_ cells: UnsafePointer<Double>) -> [Double] {
        var cell = 2
        return tallies.map { tally in
            defer { cell += tally.cellCount }
            return tally.result(cells + cell)
        }
    }
}
