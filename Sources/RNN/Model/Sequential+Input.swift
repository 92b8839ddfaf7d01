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
        let tensor = try tensor(of: x, operation)
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
        let output: [Int?]
        do throws(RNNError) {
            output = try build(for: sample)
        } catch {
            throw Self.embedding(error, below: first, tensor)
        }
        return PreparedInput(tensor: tensor, output: output)
    }

    /// An error about missing time steps of the first layer, which word ids are given to: those become vectors first.
    private static func embedding(_ error: RNNError, below layer: any EngineLayer, _ samples: Tensor) -> RNNError {
        guard case .layerInput(layer.name, let expected, let given, .returnSequencesOrEmbed) = error, samples.shape.rank == 2,
            let greatest = samples.greatestID
        else { return error }
        return .layerInput(layer: layer.name, expected: expected, given: given, remedy: .embedIDs(words: greatest + 1))
    }

    /// The samples as a tensor. Lists of other lengths are told the length that the model was made for.
    func tensor(of x: any TensorConvertible, _ operation: RNNError.Operation) throws -> Tensor {
        do {
            return try x.asTensor()
        } catch let error as RNNError {
            guard case .raggedRows("Tensor(ids:)", _, _, _) = error else { throw error }
            throw RNNError.unpadded(operation: operation, steps: (rehearsedLength ?? trainedInput?.first ?? declaredInput?.first ?? nil) ?? 100)
        }
    }

    /// Throws the greatest of the ids where one is too great.
    private func check(_ samples: Samples, _ tensor: Tensor, _ embedding: Embedding, _ operation: RNNError.Operation) throws(RNNError) {
        do throws(RNNError) {
            try samples.check(ids: embedding.inputDimension, operation: .layer(embedding.name, in: operation))
        } catch {
            guard case .idOutOfRange(let operation, let id, let count) = error, id >= count else { throw error }
            throw .idOutOfRange(operation: operation, id: tensor.greatestID ?? id, count: count)
        }
    }

    /// What comes out of a layer above others. An error about missing time steps says which of those took them.
    func outputShape(of layer: any EngineLayer, above shapes: [[Int?]]) throws(RNNError) -> [Int?] {
        let input = shapes[shapes.count - 1]
        do throws(RNNError) {
            return try layer.outputShape(of: input)
        } catch {
            guard case .layerInput(let name, let expected, let given, let remedy) = error, input.count == 1,
                [.returnSequences, .returnSequencesOrEmbed, .embedOrReturnSequences].contains(remedy)
            else { throw error }
            throw .layerInput(layer: name, expected: expected, given: given, remedy: remedyForSteps(above: shapes) ?? remedy)
        }
    }

    private func remedyForSteps(above shapes: [[Int?]]) -> RNNError.Remedy? {
        guard let place = shapes.indices.dropLast().last(where: { shapes[$0].count == 2 && shapes[$0 + 1].count == 1 }) else {
            return declaredInput.flatMap { $0.count == 1 ? $0[0] : nil }.map { .declareFeatures(steps: $0) }
        }
        let below = engineLayers[place]
        let kind = "\(type(of: below))"
        guard let recurrent = below.recurrentLayers.first else { return .noStepsAfter(kind: "\(kind)()") }
        let code = "\(type(of: recurrent))(\(recurrent.units), returnSequences: true)"
        return .allOutputsBelow(layer: below.name, write: below.recurrentLayers.count == 1 && below === recurrent ? code : "\(kind)(\(code))")
    }

    /// Gives `body` the samples, their ids checked.
    func read<Result>(_ input: PreparedInput, operation: RNNError.Operation, _ body: (Samples) throws -> Result) throws -> Result {
        let embedding = layers.first as? Embedding
        let takesOneHot = engineLayers.first?.recurrentLayers.isEmpty == false
        return try Samples.reading(input.tensor, wantsIDs: embedding != nil, takesOneHot: takesOneHot) { samples in
            if let embedding { try check(samples, input.tensor, embedding, operation) }
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

extension Tensor {
    /// The greatest of its numbers, if all are whole.
    fileprivate var greatestID: Int? {
        switch storage {
        case .int(let values): values.max().map { Int($0) }
        case .float(let values): values.allSatisfy { $0 == $0.rounded() } ? values.max().flatMap { Int(exactly: $0) } : nil
        case .oneHot: nil
        }
    }
}
