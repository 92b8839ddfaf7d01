/// Holds a network's answers against the targets: the loss, its gradient, and what the metrics count.
///
/// All is summed in *cells*: the loss's sum first, then the cells of each metric. A chunk of samples has cells of its own, and chunks are added in
/// their order, so that sums have one order whatever the number of threads.
final class Judge {
    let cellCount: Int
    private let targets: Targets
    private let weights: SampleWeights?
    private let loss: Loss
    private let tallies: [Tally]
    /// The numbers that a sample's losses are the mean of.
    private let perSample: Int

    init(_ targets: Targets, weights: SampleWeights? = nil, loss: Loss, metrics: [Metric], operation: String) throws(RNNError) {
        self.targets = targets
        self.weights = weights
        self.loss = loss
        perSample = targets.steps * (loss.isCategorical ? 1 : targets.rows)
        var tallies: [Tally] = []
        for metric in metrics { tallies.append(try metric.tally(for: targets, operation: operation)) }
        self.tallies = tallies
        cellCount = tallies.reduce(1) { $0 + $1.cellCount }
    }

    /// Adds the samples in a workspace to `cells`, and if wanted puts the gradient by the output where the last stage looks for it.
    /// - Parameter batch: over how many samples the gradient's loss is a mean; `nil` for no gradient.
    func judge(
        _ work: Workspace, _ stage: Stage, order: UnsafePointer<Int32>, batch: Int?, cells: UnsafeMutablePointer<Double>
    ) {
        judge(
            work.floats + stage.output, samples: work.samples, order: order,
            gradient: batch == nil ? nil : work.floats + stage.gradient, batch: batch ?? 1, cells: cells)
    }

    /// - Parameters:
    ///   - output: [steps][rows][16], of which `samples` lanes count.
    ///   - gradient: laid out as `output`; lanes that do not count get zeros.
    func judge(
        _ output: UnsafePointer<Float>, samples: Int, order: UnsafePointer<Int32>, gradient: UnsafeMutablePointer<Float>?,
        batch: Int, cells: UnsafeMutablePointer<Double>
    ) {
        let (steps, rows) = (targets.steps, targets.rows)
        gradient?.update(repeating: 0, count: steps * rows * lanes)
        let scale = 1 / Float(batch * perSample)
        for lane in 0..<samples {
            let sample = Int(order[lane])
            for step in 0..<steps {
                let place = step * rows * lanes + lane
                let row = OutputRow(base: output + place, count: rows)
                let target = targets.answer(sample, step)
                let weight = weights?.weight(sample, step) ?? 1
                let loss = loss.measure(row, target, slope: gradient.map { $0 + place }, scale: weight * scale)
                cells[0] += Double(weight) * loss
                var cell = 1
                for tally in tallies {
                    tally.count(row, target, cells + cell)
                    cell += tally.cellCount
                }
            }
        }
    }

    /// The mean loss and the metrics of `samples` samples, from their cells.
    func results(_ cells: UnsafePointer<Double>, samples: Int) -> [Double] {
        var results = [cells[0] / Double(max(samples, 1) * perSample)]
        var cell = 1
        for tally in tallies {
            results.append(tally.result(cells + cell, answers: samples * targets.steps, rows: targets.rows))
            cell += tally.cellCount
        }
        return results
    }

    /// The mean loss alone.
    func loss(_ cells: UnsafePointer<Double>, samples: Int) -> Double { cells[0] / Double(max(samples, 1) * perSample) }
}
