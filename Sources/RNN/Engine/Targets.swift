/// The right answers, as the loss reads them: `width` numbers a sample.
final class Targets {
    let width: Int
    private let values: [Float]

    /// - Parameter shape: of the model's output, with the batch.
    /// - Throws: if `tensor` has another shape, an axis of length 1 at the end aside.
    init(_ tensor: Tensor, output shape: [Int?], samples: Int, operation: String) throws(RNNError) {
        var wanted = [samples] + shape.map { $0 ?? -1 }
        var given = tensor.shape.dimensions
        if wanted.last == 1, wanted.count > 1 { wanted.removeLast() }
        if given.last == 1, given.count > 1, given.count > wanted.count { given.removeLast() }
        guard wanted.count == given.count, zip(wanted, given).allSatisfy({ $0 == $1 }) else {
            throw .shapeMismatch(operation: "\(operation): the targets", expected: "\(Shape(wanted))", given: tensor.shape)
        }
        values = try tensor.tryScalars()
        width = samples == 0 ? 0 : values.count / samples
    }

    /// The loss's sum and the number of right answers of the samples in a workspace, and, if wanted, the gradient by the output.
    /// - Parameter scale: what each element's gradient is multiplied with.
    func judge(
        _ work: Workspace, _ stage: Stage, order: UnsafePointer<Int32>, loss: Loss, scale: Float?
    ) -> (loss: Double, right: Int) {
        let output = work.floats + stage.output
        let gradient = work.floats + stage.gradient
        if scale != nil { gradient.update(repeating: 0, count: stage.steps * stage.rows * lanes) }
        var sum = 0.0
        var right = 0
        values.withUnsafeBufferPointer { values in
            let base = values.baseAddress!
            for lane in 0..<work.samples {
                let target = base + Int(order[lane]) * width
                for index in 0..<width {
                    let probability = output[index * lanes + lane]
                    sum += loss.value(probability, target[index])
                    if let scale { gradient[index * lanes + lane] = loss.slope(probability, target[index]) * scale }
                }
                right += countRight(output + lane, target, stage)
            }
        }
        return (sum, right)
    }

    private func countRight(
        _ output: UnsafeMutablePointer<Float>, _ target: UnsafePointer<Float>, _ stage: Stage
    ) -> Int {
        if stage.rows == 1 {
            return (0..<stage.steps).count { (output[$0 * lanes] > 0.5 ? 1 : 0) == target[$0] }
        }
        return (0..<stage.steps).count { step in
            let first = step * stage.rows
            let rows = first..<first + stage.rows
            func largest(_ value: (Int) -> Float) -> Int { rows.reduce(first) { value($1) > value($0) ? $1 : $0 } }
            return largest { output[$0 * lanes] } == largest { target[$0] }
        }
    }
}
