import RNNKernels

/// The same numbers in another shape, or as they are: nothing moves.
final class ViewStage: Stage {
    init(_ input: StageInput, steps: Int, rows: Int, mask: Int?, room: inout Room, kernels: KernelTable) {
        super.init(
            steps: steps, rows: rows, output: input.place, gradient: input.gradient ?? room.rows(rows, steps: steps), mask: mask,
            kernels: kernels)
    }
}

/// The same row at every step.
final class RepeatStage: Stage {
    private let input: StageInput

    init(_ input: StageInput, count: Int, room: inout Room, kernels: KernelTable) {
        self.input = input
        super.init(
            steps: count, rows: input.rows, output: room.rows(input.rows, steps: count),
            gradient: room.rows(input.rows, steps: count), kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        for step in steps {
            (work.floats + output + step * rows * lanes).update(from: work.floats + input.place, count: rows * lanes)
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        guard let below = input.gradient else { return }
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        work.inPieces(rows, cost: steps * Stage.rowCost) {
            for row in $0 {
                var sum = Lanes.zero
                for step in 0..<steps { sum += dy[step * rows + row] }
                dx[row] = sum
            }
        }
    }
}

/// The steps from the last to the first, and their mask.
final class TurnStage: Stage {
    private let input: StageInput
    /// Whether somebody else has already put a gradient below, to which this one's is added.
    private let adds: Bool
    private var last: Int { steps - 1 }

    init(_ input: StageInput, adds: Bool, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.adds = adds
        super.init(
            steps: input.steps, rows: input.rows, output: room.rows(input.rows, steps: input.steps),
            gradient: room.rows(input.rows, steps: input.steps), mask: input.mask.map { _ in room.rows(1, steps: input.steps) },
            kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, y) = (work.rows(input.place), work.rows(output))
        for step in steps {
            (y + step * rows).update(from: x + (last - step) * rows, count: rows)
        }
        guard let mask, let below = input.mask else { return }
        for step in steps { work.rows(mask)[step] = work.rows(below)[last - step] }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        for step in steps {
            for row in 0..<rows {
                let value = dy[(last - step) * rows + row]
                dx[step * rows + row] = adds ? dx[step * rows + row] + value : value
            }
        }
    }
}

/// Two layers' outputs put together, as `Bidirectional` says.
final class MergeStage: Stage {
    private let first: StageInput
    private let second: StageInput
    private let mode: MergeMode

    init(_ first: StageInput, _ second: StageInput, mode: MergeMode, room: inout Room, kernels: KernelTable) {
        self.first = first
        self.second = second
        self.mode = mode
        let rows = mode.isSideBySide ? first.rows + second.rows : first.rows
        super.init(
            steps: first.steps, rows: rows, output: room.rows(rows, steps: first.steps),
            gradient: room.rows(rows, steps: first.steps), mask: first.mask, kernels: kernels)
    }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (a, b, y) = (work.rows(first.place), work.rows(second.place), work.rows(output))
        for step in steps {
            if mode.isSideBySide {
                (y + step * rows).update(from: a + step * first.rows, count: first.rows)
                (y + step * rows + first.rows).update(from: b + step * second.rows, count: second.rows)
                continue
            }
            for index in step * rows..<(step + 1) * rows {
                switch mode {
                case .concat, .none, .sum: y[index] = a[index] + b[index]
                case .mul: y[index] = a[index] * b[index]
                case .ave: y[index] = (a[index] + b[index]) * 0.5
                }
            }
        }
        clear(work, output, steps)
    }

    /// What comes out at steps that do not count is 0, as in Keras.
    private func clear(_ work: Workspace, _ place: Int, _ steps: Range<Int>) {
        guard let mask else { return }
        for step in steps {
            let skips = work.rows(mask)[step] .== 0
            for row in 0..<rows { work.rows(place)[step * rows + row].replace(with: Lanes.zero, where: skips) }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        clear(work, gradient, steps)
        guard let da = first.gradient.map(work.rows), let db = second.gradient.map(work.rows) else { return }
        let (a, b, dy) = (work.rows(first.place), work.rows(second.place), work.rows(gradient))
        for step in steps {
            if mode.isSideBySide {
                (da + step * first.rows).update(from: dy + step * rows, count: first.rows)
                (db + step * second.rows).update(from: dy + step * rows + first.rows, count: second.rows)
                continue
            }
            for index in step * rows..<(step + 1) * rows {
                switch mode {
                case .concat, .none, .sum: (da[index], db[index]) = (dy[index], dy[index])
                case .mul: (da[index], db[index]) = (dy[index] * b[index], dy[index] * a[index])
                case .ave: (da[index], db[index]) = (dy[index] * 0.5, dy[index] * 0.5)
                }
            }
        }
    }
}
