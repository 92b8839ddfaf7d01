import RNNKernels

/// A window that moves over the steps: the largest of its numbers, or their mean. Steps outside do not count.
final class PoolingStage: Stage {
    private let input: StageInput
    private let window: Window
    private let takesLargest: Bool

    init(_ input: StageInput, _ window: Window, takesLargest: Bool, room: inout Room, kernels: KernelTable) {
        self.input = input
        self.window = window
        self.takesLargest = takesLargest
        let steps = window.outputSteps(input.steps)
        super.init(
            steps: steps, rows: input.rows, output: room.rows(input.rows, steps: steps),
            gradient: room.rows(input.rows, steps: steps), kernels: kernels)
    }

    override var stepCost: Int { rows * window.taps * Stage.rowCost }

    override func forward(_ work: Workspace, _ steps: Range<Int>) {
        let (x, y) = (work.rows(input.place), work.rows(output))
        for step in steps {
            let range = inside(step)
            for row in 0..<rows {
                var result = x[range.lowerBound * rows + row]
                for other in range.dropFirst() {
                    let value = x[other * rows + row]
                    if takesLargest {
                        result.replace(with: value, where: value .> result .| value .!= value)
                    } else {
                        result += value
                    }
                }
                y[step * rows + row] = takesLargest ? result : result / Float(range.count)
            }
        }
    }

    override func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>, _ steps: Range<Int>) {
        guard let below = input.gradient else { return }
        let (x, y) = (work.rows(input.place), work.rows(output))
        let (dx, dy) = (work.rows(below), work.rows(gradient))
        if steps.lowerBound == 0 { (work.floats + below).update(repeating: 0, count: input.size) }
        for step in steps {
            let range = inside(step)
            for row in 0..<rows {
                let d = dy[step * rows + row]
                if !takesLargest {
                    for other in range { dx[other * rows + row] += d / Float(range.count) }
                    continue
                }
                // The first of the largest has it all.
                var isOpen = Lanes(repeating: 1)
                for other in range {
                    let isLargest = x[other * rows + row] .== y[step * rows + row] .& isOpen .== 1
                    dx[other * rows + row].replace(with: dx[other * rows + row] + d, where: isLargest)
                    isOpen.replace(with: 0, where: isLargest)
                }
            }
        }
    }

    /// The steps of window number `step` that there are.
    private func inside(_ step: Int) -> Range<Int> {
        let first = step * window.stride - window.before(input.steps)
        return max(first, 0)..<min(first + window.taps, input.steps)
    }
}
