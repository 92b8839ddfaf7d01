/// A table of a vector for each word: (B, T) word ids become (B, T, D) numbers, row `id` of the table for each id.
///
/// The first length is that of the vocabulary, the number of different ids; it has nothing to do with the number of samples.
public final class Embedding: EngineLayer {
    let inputDimension: Int
    let outputDimension: Int
    let masksZero: Bool
    let inputLength: Int?
    private let embeddingsInitializer: Initializer
    private let embeddingsRegularizer: Regularizer?
    package let core: LayerCore

    /// - Parameters:
    ///   - inputDimension: the number of different ids: ids are in 0..<inputDimension.
    ///   - outputDimension: D, the length of a word's vector.
    ///   - embeddingsInitializer: how the first vectors are drawn.
    ///   - embeddingsRegularizer: a penalty that is added to the loss.
    ///   - maskZero: whether id 0 is padding that the layers above pass over.
    ///   - inputLength: T, if it is known; only the summary needs it.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: `inputDimension`, `outputDimension` and `inputLength` are in 1...2²⁴, the initializer's numbers are in their ranges, and `name` has
    ///   no `/`.
    public init(
        _ inputDimension: Int, _ outputDimension: Int, embeddingsInitializer: Initializer = .randomUniform(),
        embeddingsRegularizer: Regularizer? = nil, maskZero: Bool = false, inputLength: Int? = nil, name: String? = nil
    ) {
        masksZero = maskZero
        self.embeddingsInitializer = embeddingsInitializer
        self.embeddingsRegularizer = embeddingsRegularizer
        self.inputDimension = inputDimension
        self.outputDimension = outputDimension
        self.inputLength = inputLength
        core = Embedding.core(named: name, inputShape: [inputLength])
        check(problem)
    }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        guard input.count == 1 else {
            throw .layerInput(
                layer: name, expected: .wordIDs, given: describe(input),
                remedy: input.count == 2
                    ? .idsNeedNoOneHot : .rowOfIDs)
        }
        return [input[0], outputDimension]
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        [
            .init(
                name: "embeddings", shape: [inputDimension, outputDimension], initializer: embeddingsInitializer,
                regularizer: embeddingsRegularizer)
        ]
    }

    package func derivation(for input: [Int?]) -> String { "\(inputDimension)×\(outputDimension)" }
}

extension Embedding {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "embedding", isBuiltWhenMade: false, distribution: .refused)
    }
    package var countingConvention: CountingConvention? { .embedding }
    package var arguments: LayerArguments {
        LayerArguments(
            lengths: [("inputDimension", inputDimension), ("outputDimension", outputDimension), ("inputLength", inputLength)],
            initializers: [("embeddingsInitializer", embeddingsInitializer)])
    }

    /// The rows that the ids pick, where no recurrent layer behind it looks them up itself.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        let mask = masksZero ? builder.putPaddingMask(isTurned: false) : nil
        builder.addWordRows(site.slab[0], site.parameters[0])
        return EmbeddingStage(
            table: site.parameters[0], slabPlace: site.slab[0], steps: builder.time, mask: mask, room: &builder.room, kernels: builder.kernels)
    }
}
