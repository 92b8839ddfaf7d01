import RNNKernels

/// Features of mean 0 and variance 1, scaled and shifted.
final class LayerNormalizationStage: Stage {
    private let input: StageInput
    private let epsilon: Float
    private let gamma: (values: Parameter, place: Int)?
    private let beta: (values: Parameter, place: Int)?
    /// Where 1 / √(variance + epsilon) of each step is, and the normalised features.
    private let scales: Int
    private let normal: Int

    init(_ layer: LayerNormalization, _ site: LayerSite, room: inout Room, kernels: KernelTable) {
        input = site.input
        epsilon = Float(layer.epsilon)
        let all = Array(zip(site.parameters, site.slab))
        gamma = layer.scales ? all[0] : nil
        beta = layer.centers ? all[all.count - 1] : nil
        scales = room.rows(1, steps: input.steps)
        normal = room.rows(input.rows, steps: input.steps)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override var stepCost: Int { 4 * rows * Stage.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        for step in steps {
            let x = work.rows(input.place) + step * rows
            let (y, unit) = (work.rows(output) + step * rows, work.rows(normal) + step * rows)
            var mean = Lanes.zero
            for row in 0..<rows { mean += x[row] }
            mean /= Float(rows)
            var variance = Lanes.zero
            for row in 0..<rows { variance += (x[row] - mean) * (x[row] - mean) }
            variance /= Float(rows)
            let scale = 1 / (variance + epsilon).squareRoot()
            work.rows(scales)[step] = scale
            for row in 0..<rows {
                unit[row] = (x[row] - mean) * scale
                y[row] = unit[row] * (gamma?.values.values[row] ?? 1) + (beta?.values.values[row] ?? 0)
            }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        for step in steps {
            let (dy, unit) = (work.rows(gradient) + step * rows, work.rows(normal) + step * rows)
            for row in 0..<rows {
                if let gamma { slab[gamma.place + row] += (dy[row] * unit[row]).sum() }
                if let beta { slab[beta.place + row] += dy[row].sum() }
            }
            guard let below = input.gradient else { continue }
            let (dx, scale) = (work.rows(below) + step * rows, work.rows(scales)[step])
            // dx = scale (d - mean(d) - unit mean(d unit)), d = dy gamma
            var (mean, product) = (Lanes.zero, Lanes.zero)
            for row in 0..<rows {
                let d = dy[row] * (gamma?.values.values[row] ?? 1)
                mean += d
                product += d * unit[row]
            }
            mean /= Float(rows)
            product /= Float(rows)
            for row in 0..<rows {
                dx[row] = scale * (dy[row] * (gamma?.values.values[row] ?? 1) - mean - unit[row] * product)
            }
        }
    }
}
