import RNNKernels

/// The gradient by what a recurrent layer is given at each time step, however it is given it: an embedding's vector, a one-hot vector, features.
///
/// After a pass back the stages keep the gradients dz by their gates' sums, and W takes them to ∂loss/∂x = dz · Wᵀ; both directions of a
/// `Bidirectional` read the same x, so theirs are added.
final class RecurrentInputGradient {
    private let directions: [RecurrentDirection]
    let time: Int
    /// D, how many numbers a step is given.
    let width: Int
    private let sum: UnsafeMutablePointer<Float>
    private let part: UnsafeMutablePointer<Float>

    /// `nil` for a layer that does not go through time.
    init?(_ directions: [RecurrentDirection]) {
        guard let first = directions.first?.stage else { return nil }
        self.directions = directions
        time = first.time
        width = first.inputKernel.kernel.shape[0]
        sum = allocateFloats(width * lanes)
        part = allocateFloats(width * lanes)
    }

    deinit {
        sum.deallocate()
        part.deallocate()
    }

    /// [D][16], until the next is asked for: of the step with this number in the order in which the layer, or the first of two, takes them.
    func gradient(_ work: Workspace, step: Int) -> UnsafePointer<Float> {
        for (number, direction) in directions.enumerated() {
            let stage = direction.stage
            let own = direction.isTurned ? time - 1 - step : step
            let sums = work.floats + stage.gates + own * stage.gateRows * lanes
            stage.inputKernel.multiplyBack(
                StepBlock(first: own, count: 1, sums: sums, apart: stage.gateRows), to: number == 0 ? sum : part, width: width)
            if number > 0 { for index in 0..<width * lanes { sum[index] += part[index] } }
        }
        return UnsafePointer(sum)
    }
}
