import RNNKernels

/// A layer at each time step by itself, which may have steps of its own within it: the inner stages go through one outer step after the other.
///
/// They have room for one; on the way back what they knew of a step is found once more.
final class DistributedStage: Stage {
    private let input: StageInput
    private let stages: [Stage]
    /// Where the inner stages look for a step's numbers.
    private let inner: StageInput

    /// - Parameters:
    ///   - layer: what is done at each step of what `site` is given.
    ///   - stepShape: the shape of a step.
    init(_ layer: any EngineLayer, _ site: LayerSite, stepShape: [Int?], _ builder: NetworkBuilder) {
        let input = site.input
        let steps = stepShape.count > 1 ? stepShape[0] ?? 1 : 1
        let rows = input.rows / max(steps, 1)
        let inner = StageInput(
            place: builder.room.rows(rows, steps: steps), steps: steps, rows: rows,
            gradient: input.gradient.map { _ in builder.room.rows(rows, steps: steps) }, mask: nil)
        stages = builder.stages { layer.makeStage(site.inner(shape: stepShape, feed: .features(inner)), builder) }
        // Its states go through steps within a step.
        builder.recurrents[site.index] = nil
        self.input = input
        self.inner = inner
        let givesRows = (try? layer.outputShape(of: stepShape).count) == 1
        let outputRows = stages[stages.count - 1].steps * stages[stages.count - 1].rows
        super.init(
            steps: input.steps, rows: outputRows, output: builder.room.rows(outputRows, steps: input.steps),
            gradient: builder.room.rows(outputRows, steps: input.steps), mask: givesRows ? input.mask : nil, kernels: builder.kernels)
    }

    override func forward(_ work: Workspace) {
        for step in 0..<steps where !work.isStopped {
            run(work, step)
            (work.floats + output + step * rows * lanes).update(from: work.floats + stages[stages.count - 1].output, count: rows * lanes)
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for step in (0..<steps).reversed() where !work.isStopped {
            // The last step's numbers are still there.
            if step < steps - 1 { run(work, step) }
            (work.floats + stages[stages.count - 1].gradient)
                .update(from: work.floats + gradient + step * rows * lanes, count: rows * lanes)
            for stage in stages.reversed() { stage.backward(work, slab) }
            guard let below = input.gradient, let found = inner.gradient else { continue }
            (work.floats + below + step * input.rows * lanes).update(from: work.floats + found, count: inner.size)
        }
    }

    private func run(_ work: Workspace, _ step: Int) {
        (work.floats + inner.place).update(from: work.floats + input.place + step * input.rows * lanes, count: inner.size)
        for stage in stages { stage.forward(work) }
    }
}
