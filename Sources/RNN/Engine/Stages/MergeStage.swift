import RNNKernels

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
