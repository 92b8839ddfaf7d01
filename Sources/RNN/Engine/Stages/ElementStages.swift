import RNNKernels

/// A function of each number.
final class ActivationStage: Stage {
    private let input: StageInput
    private let function: ActivationFunction

    init(_ input: StageInput, _ function: ActivationFunction, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.function = function
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override var stepCost: Int { rows * (Stage.rowCost + function.rowCost) }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let first = work.floats + steps.lowerBound * rows * lanes
        (first + output).update(from: first + input.place, count: steps.count * rows * lanes)
        function.apply(first + output, steps: steps.count, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let first = work.floats + steps.lowerBound * rows * lanes
        (first + below).update(from: first + gradient, count: steps.count * rows * lanes)
        function.applyBack(x: first + input.place, y: first + output, first + below, steps: steps.count, rows: rows, kernels)
    }
}

/// Leaves numbers out: each by itself, or whole features.
final class DropoutStage: Stage {
    private let input: StageInput
    private let dropout: DropoutMask
    private let factors: Int
    private let isSpatial: Bool

    /// - Parameter isSpatial: whether a feature is left out at all steps or at none.
    init(_ input: StageInput, _ dropout: DropoutMask, isSpatial: Bool, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.dropout = dropout
        self.isSpatial = isSpatial
        factors = room.rows(input.rows, steps: isSpatial ? 1 : input.steps)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    /// Each number is drawn by itself.
    override var stepCost: Int { rows * (isSpatial ? 1 : 2) * Stage.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        if isSpatial {
            if steps.lowerBound == 0 { dropout.fill(work.floats + factors, rows: rows, work) }
        } else {
            let numbers = steps.lowerBound * rows..<steps.upperBound * rows
            dropout.fill(work.floats + factors + numbers.lowerBound * lanes, numbers, work)
        }
        scale(work, steps, from: input.place, to: output)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        if let below = input.gradient { scale(work, steps, from: gradient, to: below) }
    }

    private func scale(_ work: Workspace, _ steps: Range<Int>, from source: Int, to target: Int) {
        let first = steps.lowerBound * rows * lanes
        kernels.mask(
            isSpatial ? steps.count : 1, work.floats + source + first, work.floats + factors + (isSpatial ? 0 : first),
            work.floats + target + first, isSpatial ? rows : steps.count * rows)
    }
}

/// Finds the steps that are padding, and sets them to 0.
final class MaskingStage: Stage {
    private let input: StageInput
    private let value: Float

    init(_ input: StageInput, value: Double, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.value = Float(value)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: room.rows(1, steps: input.steps), kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, y, mask) = (work.rows(input.place), work.rows(output), work.rows(mask!))
        for step in steps {
            var counts = Lanes.zero
            for row in 0..<rows { counts.replace(with: 1, where: x[step * rows + row] .!= value) }
            mask[step] = counts
            for row in 0..<rows { y[step * rows + row] = x[step * rows + row] * counts }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let (dx, dy, mask) = (work.rows(below), work.rows(gradient), work.rows(mask!))
        for step in steps {
            for row in 0..<rows { dx[step * rows + row] = dy[step * rows + row] * mask[step] }
        }
    }
}

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
