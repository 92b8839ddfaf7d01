/// A layer's own arguments, by name and each with the range that it has to be in: seen when the layer is made, and when it is read back.
package struct LayerArguments {
    /// At least 1, where they were given.
    var lengths: [(name: String, value: Int?)] = []
    /// At least 0 and below 1.
    var fractions: [(name: String, value: Double)] = []
    /// Functions of one number.
    var activations: [(name: String, value: ActivationFunction)] = []
    var initializers: [(name: String, value: Initializer)] = []

    /// Nothing that could be out of a range.
    static var none: LayerArguments { LayerArguments() }

    /// The first that is out of its range, and after the layer's own numbers the shape of its input.
    func problem(_ operation: RNNError.Operation, inputShape: [Int?]?) -> RNNError? {
        let range = 1...1 << 24
        for (name, value) in lengths {
            if let value, !range.contains(value) {
                return .invalidArgument(operation: operation, name: name, given: "\(value)", requirement: .notAbove(1 << 24, from: 1))
            }
        }
        for (name, value) in fractions where !(value >= 0 && value < 1) {
            return .invalidArgument(
                operation: operation, name: name, given: "\(value)", requirement: .fraction)
        }
        for (name, value) in activations where value.isOfRows {
            return .invalidArgument(
                operation: operation, name: name, given: ".\(value)", requirement: .functionOfOneNumber)
        }
        if let inputShape, inputShape.isEmpty || inputShape.contains(where: { $0.map { !range.contains($0) } ?? false }) {
            return .invalidArgument(
                operation: operation, name: "inputShape", given: "\(inputShape.compactMap { $0 })",
                requirement: .lengthsOfSample)
        }
        return initializers.lazy.compactMap { name, value in value.problem("\(operation): `\(name)`") }.first
    }
}

extension EngineLayer {
    /// What is wrong with the layer's arguments one by one, if something is.
    var argumentProblem: RNNError? { arguments.problem("\(Self.self)", inputShape: core.inputShape) }

    /// Tells what is wrong with a layer that was just made: that which `problem` says or else with its name.
    func check(_ problem: RNNError?) {
        ArgumentCheck.tell(problem ?? nameProblem)
    }

    private var nameProblem: RNNError? {
        guard let name = core.givenName, name.contains("/") else { return nil }
        return .invalidArgument(
            operation: "\(Self.self)", name: "name", given: "\"\(name)\"",
            requirement: .nameWithoutSlash)
    }
}
