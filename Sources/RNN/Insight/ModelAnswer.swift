/// What a model answers to one sample, and whether that is right.
public struct ModelAnswer: Hashable, Sendable, Codable {
    /// The number that the model gives; of a model with several outputs the largest one.
    public var prediction: Double
    /// Of a model with several outputs which one is the largest, counted from 0; `nil` of a single number.
    public var predictedClass: Int?
    /// The right class as the caller gave it.
    public var target: Int?

    /// Whether the model's class is the right one, where that was given. A single number stands for class 1 where it is more than 0.5, as
    /// `.binaryAccuracy` counts it.
    public var isRight: Bool? { target.map { $0 == predictedClass ?? (prediction > 0.5 ? 1 : 0) } }

    package init(prediction: Double, predictedClass: Int? = nil, target: Int? = nil) {
        (self.prediction, self.predictedClass, self.target) = (prediction, predictedClass, target)
    }
}

extension ModelAnswer: CustomStringConvertible {
    /// `prediction 0.873 · right answer 0 · ✗ wrong`
    public var description: String {
        let own = predictedClass.map { "class \($0), \(fixed(prediction, digits: 3))" } ?? fixed(prediction, digits: 3)
        let verdict = isRight.map { $0 ? "✓ right" : "✗ wrong" }
        return (["prediction \(own)"] + [target.map { "right answer \($0)" }, verdict].compactMap(\.self)).joined(separator: " · ")
    }
}

extension ModelAnswer {
    /// The answer to the only sample of a batch; `nil` where it is no single number or row of numbers.
    /// - Throws: `RNNError.unsupported` if a target is given and there is no single answer, `DataError.invalidArgument` if it is no class of the model's.
    init?(_ output: Tensor, target: Int?, operation: RNNError.Operation) throws {
        guard output.shape.rank <= 2, output.shape.count > 0 else {
            if target != nil { throw RNNError.unsupported(operation: operation, reason: .noSingleAnswer) }
            return nil
        }
        let numbers = try output.tryScalars().map(Double.init)
        let classes = max(numbers.count, 2)
        if let target, !(0..<classes).contains(target) {
            throw DataError.invalidArgument(operation: operation, name: "target", given: "\(target)", requirement: .within(0, classes - 1))
        }
        let largest = numbers.indices.max { numbers[$0] < numbers[$1] } ?? 0
        self.init(prediction: numbers[largest], predictedClass: numbers.count == 1 ? nil : largest, target: target)
    }
}
