/// Samples on their way into a model.
extension Sequential {
    /// Samples whose shape the model agrees to.
    struct PreparedInput {
        let tensor: Tensor
        /// The shape that comes out for a sample.
        let output: [Int?]
        var count: Int { tensor.count }
        /// The shape of a sample.
        var sample: [Int?] { tensor.shape.dimensions.dropFirst().map { $0 } }
    }

    func prepare(_ x: any TensorConvertible, operation: RNNError.Operation) throws -> PreparedInput {
        guard let first = engineLayers.first else { throw RNNError.noLayers(operation: operation) }
        let tensor = try x.asTensor()
        guard tensor.shape.rank >= 1, tensor.count >= 1, tensor.shape.count > 0 else {
            throw RNNError.shapeMismatch(
                operation: operation, expected: .someSample(noEmptyAxis: tensor.count > 0), given: tensor.shape)
        }
        let sample = tensor.shape.dimensions.dropFirst().map { Optional($0) }
        guard (1...3).contains(sample.count) || sample.isEmpty && first is Embedding else {
            throw RNNError.layerInput(
                layer: first.name, expected: .rowsOrSequences,
                given: tensor.shape.description, remedy: .reshape)
        }
        if let expected = declaredInput ?? builtInput, !agrees(sample, expected) {
            let isOneSample = agrees(tensor.shape.dimensions.map { Optional($0) }, expected)
            throw RNNError.layerInput(
                layer: first.name, expected: .shape(describe(expected)),
                given: isRehearsed && !isOneSample ? describe(sample) : tensor.shape.description,
                remedy: isOneSample ? .sampleAxis("\([1] + tensor.shape.dimensions)") : remedy(first, sample.count))
        }
        let output = try build(for: sample)
        return PreparedInput(tensor: tensor, output: output)
    }

    /// Gives `body` the samples, their ids checked.
    func read<Result>(_ input: PreparedInput, operation: RNNError.Operation, _ body: (Samples) throws -> Result) throws -> Result {
        let embedding = layers.first as? Embedding
        let takesOneHot = engineLayers.first?.recurrentLayers.isEmpty == false
        return try Samples.reading(input.tensor, wantsIDs: embedding != nil, takesOneHot: takesOneHot) { samples in
            if let embedding { try samples.check(ids: embedding.inputDimension, operation: .layer(embedding.name, in: operation)) }
            return try body(samples)
        }
    }

    /// Whether a sample's lengths are those expected. The number of time steps may be another than that of the data which the model was
    /// built for, unless it was declared.
    private func agrees(_ sample: [Int?], _ expected: [Int?]) -> Bool {
        let timeIsFree = layers.first is Embedding || declaredInput == nil && expected.count >= 2
        return sample.count == expected.count
            && zip(sample, expected).enumerated().allSatisfy { axis, lengths in
                lengths.0 == lengths.1 || lengths.1 == nil || axis == 0 && timeIsFree
            }
    }

    /// Whether the model, as it is built, takes samples of this shape.
    func takes(_ sample: [Int?]) -> Bool {
        if let expected = declaredInput ?? builtInput, !agrees(sample, expected) { return false }
        guard let shapes = try? outputShapes(for: sample) else { return false }
        return zip(engineLayers, [sample] + shapes).allSatisfy { layer, below in
            layer.core.parameters.map { $0.map(\.shape) == layer.parameterShapes(for: below).map(\.shape) } ?? true
        }
    }

    private func remedy(_ layer: any EngineLayer, _ rank: Int) -> RNNError.Remedy {
        switch (layer, rank) {
        case (is any RecurrentLayer, 1):
            .vectorsForIDs
        case (is Embedding, 2): .noOneHot
        default: .reshapeOrRemake
        }
    }
}
