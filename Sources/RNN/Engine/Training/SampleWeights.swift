/// What each answer's loss counts for: a number a sample, or one for each of its time steps.
final class SampleWeights {
    private let values: [Float]
    private let perSample: Int

    /// - Parameters:
    ///   - tensor: of shape (B,) or (B, 1), or (B, T) where the model gives an answer for each of T steps.
    ///   - steps: T, or 1.
    init(_ tensor: Tensor, samples: Int, steps: Int, operation: RNNError.Operation) throws(RNNError) {
        let given = tensor.shape.dimensions
        let forms = [[samples], [samples, 1], [samples, steps], [samples, steps, 1]]
        guard forms.contains(given) else {
            throw .shapeMismatch(
                operation: "\(operation): sampleWeight",
                expected: .shapes(["\(Shape([samples]))"] + (steps > 1 ? ["\(Shape([samples, steps]))"] : [])), given: tensor.shape)
        }
        values = try tensor.tryScalars()
        perSample = given.dropFirst().reduce(1, *)
    }

    /// Weights that follow from each sample's class; 1 for classes of which nothing is said.
    init(_ weights: [Int: Double], _ targets: Targets, samples: Int, operation: RNNError.Operation) throws(RNNError) {
        guard targets.steps == 1 else {
            throw .unsupported(
                operation: "\(operation): classWeight",
                reason: .severalAnswers(steps: targets.steps, samples: samples))
        }
        values = try (0..<samples).mapLooking { sample in
            let answer = targets.answer(sample, 0)
            let number = targets.rows == 1 && !targets.areClasses ? answer[0].rounded(.toNearestOrEven) : Float(answer.largest)
            return Float(Int(exactly: number).flatMap { weights[$0] } ?? 1)
        }
        perSample = 1
    }

    @inline(__always)
    func weight(_ sample: Int, _ step: Int) -> Float { values[perSample == 1 ? sample : sample * perSample + step] }
}
