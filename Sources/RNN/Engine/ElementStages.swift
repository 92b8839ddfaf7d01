import RNNKernels

/// A function of each number.
final class ActivationStage: Stage {
    private let input: StageInput
    private let function: ActivationFunction

    init(_ input: StageInput, _ function: ActivationFunction, room: inout Room, kernels: RNNKernels) {
        self.input = input
        self.function = function
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        (work.floats + output).update(from: work.floats + input.place, count: input.size)
        function.apply(work.floats + output, steps: steps, rows: rows, kernels)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let dx = work.floats + below
        dx.update(from: work.floats + gradient, count: input.size)
        function.applyBack(
            x: work.floats + input.place, y: work.floats + output, dx, steps: steps, rows: rows, kernels)
    }
}

/// Leaves numbers out: each by itself, or whole features.
final class DropoutStage: Stage {
    private let input: StageInput
    private let dropout: DropoutMask
    private let factors: Int
    private let isSpatial: Bool

    /// - Parameter isSpatial: whether a feature is left out at all steps or at none.
    init(_ input: StageInput, _ dropout: DropoutMask, isSpatial: Bool, room: inout Room, kernels: RNNKernels) {
        self.input = input
        self.dropout = dropout
        self.isSpatial = isSpatial
        factors = room.rows(input.rows, steps: isSpatial ? 1 : input.steps)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        dropout.fill(work.floats + factors, rows: isSpatial ? rows : steps * rows, work)
        scale(work, from: input.place, to: output)
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        if let below = input.gradient { scale(work, from: gradient, to: below) }
    }

    private func scale(_ work: Workspace, from source: Int, to target: Int) {
        kernels.mask(
            isSpatial ? steps : 1, work.floats + source, work.floats + factors, work.floats + target,
            isSpatial ? rows : steps * rows)
    }
}

/// Finds the steps that are padding, and sets them to 0.
final class MaskingStage: Stage {
    private let input: StageInput
    private let value: Float

    init(_ input: StageInput, value: Double, room: inout Room, kernels: RNNKernels) {
        self.input = input
        self.value = Float(value)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: room.rows(1, steps: input.steps), kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        let (x, y, mask) = (work.rows(input.place), work.rows(output), work.rows(mask!))
        for step in 0..<steps {
            var counts = Lanes.zero
            for row in 0..<rows { counts.replace(with: 1, where: x[step * rows + row] .!= value) }
            mask[step] = counts
            for row in 0..<rows { y[step * rows + row] = x[step * rows + row] * counts }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let (dx, dy, mask) = (work.rows(below), work.rows(gradient), work.rows(mask!))
        for step in 0..<steps {
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

    init(
        _ layer: LayerNormalization, parameters: [Parameter], slabPlaces: [Int], input: StageInput, room: inout Room,
        kernels: RNNKernels
    ) {
        self.input = input
        epsilon = Float(layer.epsilon)
        let all = Array(zip(parameters, slabPlaces))
        gamma = layer.scales ? all[0] : nil
        beta = layer.centers ? all[all.count - 1] : nil
        scales = room.rows(1, steps: input.steps)
        normal = room.rows(input.rows, steps: input.steps)
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask, kernels: kernels)
    }

    override func forward(_ work: Workspace) {
        for step in 0..<steps {
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

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for step in 0..<steps {
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
