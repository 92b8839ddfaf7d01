/// How `Bidirectional` puts the outputs of both directions together.
public enum MergeMode: String, Hashable, Sendable, CaseIterable, Codable {
    /// Side by side, the forward one's first.
    case concat
    /// Their sum, product or mean.
    case sum, mul, ave
    /// Not at all: the layer gives both (`outputs`), so it can't be one of a `Sequential` model's.
    case none

    /// Whether the engine keeps both directions' numbers, one behind the other.
    var isSideBySide: Bool { self == .concat || self == .none }
}

/// A recurrent layer that goes through the time steps forwards, and one that goes backwards, put together at each step
/// (Schuster and Paliwal, 1997).
///
/// (B, T, D) becomes (B, 2H) where they are put side by side, else (B, H); with `returnSequences` at every step.
public final class Bidirectional: EngineLayer {
    package let forward: any RecurrentLayer
    package let backward: any RecurrentLayer
    let mergeMode: MergeMode
    /// Whether the backward layer was given, not made like the forward one.
    let hasOwnBackward: Bool
    package let core: LayerCore

    /// - Parameters:
    ///   - layer: the `SimpleRNN`, `LSTM` or `GRU` that goes forwards; the other one goes backwards.
    ///   - mergeMode: how the outputs of the two are put together.
    ///   - backwardLayer: the other one, if it is not to be like the first.
    ///   - inputShape: (T, D) of a sample, if this is the first layer.
    ///   - name: what the layer is called; if left out, its model names it after its kind.
    /// - Precondition: both are of the three kinds; `layer` goes forwards; a `backwardLayer` has `goBackwards`, the same `returnSequences`, `returnState`
    ///   and `stateful`, and as many units where the outputs are not put side by side; the lengths in `inputShape`, at least one, are in 1...2²⁴;
    ///   `name` has no `/`.
    public init(
        _ layer: any Layer, mergeMode: MergeMode = .concat, backwardLayer: (any Layer)? = nil, inputShape: [Int]? = nil,
        name: String? = nil
    ) {
        let forward = layer as? any RecurrentLayer
        let backward = backwardLayer as? any RecurrentLayer
        self.forward = forward ?? SimpleRNN(1)
        self.backward = backward ?? self.forward
        self.mergeMode = mergeMode
        hasOwnBackward = backward != nil
        core = Bidirectional.core(named: name, inputShape: inputShape)
        check(Bidirectional.problem(layer, forward, backwardLayer, backward, mergeMode) ?? problem)
    }

    /// As `encode(to:)` wrote it. Whether the two directions fit each other is not looked at.
    /// - Throws: `DecodingError`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let forward = try container.decode(AnyLayer.self, forKey: .forward).layer as? any RecurrentLayer,
            let backward = try container.decode(AnyLayer.self, forKey: .backward).layer as? any RecurrentLayer
        else { throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "a layer that is not recurrent")) }
        self.forward = forward
        self.backward = backward
        mergeMode = try container.decode(MergeMode.self, forKey: .mergeMode)
        hasOwnBackward = try container.decode(Bool.self, forKey: .hasOwnBackward)
        core = try container.decode(LayerCore.self, forKey: .core)
    }

    /// Both directions, each with its kind and its weights.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(AnyLayer(layer: forward), forKey: .forward)
        try container.encode(AnyLayer(layer: backward), forKey: .backward)
        try container.encode(mergeMode, forKey: .mergeMode)
        try container.encode(hasOwnBackward, forKey: .hasOwnBackward)
        try container.encode(core, forKey: .core)
    }

    private enum Key: CodingKey { case forward, backward, mergeMode, hasOwnBackward, core }

    package func outputShape(of input: [Int?]) throws(RNNError) -> [Int?] {
        var shape: [Int?]
        do {
            shape = try forward.outputShape(of: input)
        } catch .layerInput(_, let expected, let given, let remedy) {
            throw .layerInput(layer: name, expected: expected, given: given, remedy: remedy)
        }
        if mergeMode.isSideBySide { shape[shape.count - 1] = forward.units + backward.units }
        return shape
    }

    package func parameterShapes(for input: [Int?]) -> [LayerCore.ParameterShape] {
        // Keras leaves the name of a backward layer that it was given as it is.
        [("forward_", forward), (hasOwnBackward ? "" : "backward_", backward)].flatMap { side, layer in
            layer.parameterShapes(for: input).map { shape in
                var shape = shape
                shape.name = "\(side)\(layer.core.snakeName)/\(layer.cellName)/\(shape.name)"
                return shape
            }
        }
    }

    package var innerNames: [String] { [forward.core.snakeName] + (hasOwnBackward ? [backward.core.snakeName] : []) }

    package var otherOutputs: OtherOutputs? { mergeMode == .none ? .bothDirections : forward.otherOutputs ?? backward.otherOutputs }

    package func derivation(for input: [Int?]) -> String {
        let (one, other) = (forward.derivation(for: input), backward.derivation(for: input))
        return one == other ? "2 × (\(one))" : "\(one) + \(other)"
    }

    static func problem(
        _ layer: any Layer, _ forward: (any RecurrentLayer)?, _ backwardLayer: (any Layer)?, _ backward: (any RecurrentLayer)?,
        _ mergeMode: MergeMode
    ) -> RNNError? {
        guard let forward, backwardLayer == nil || backward != nil else {
            return .unsupported(
                operation: "Bidirectional", reason: .bidirectionalNeedsRecurrent(given: "\(type(of: backwardLayer ?? layer))"))
        }
        if forward.options.goesBackwards {
            return .unsupported(
                operation: "Bidirectional", reason: .forwardGoesBackwards)
        }
        if let backward {
            let (one, other) = (forward.options, backward.options)
            for (option, isSame) in [
                ("returnSequences", one.returnSequences == other.returnSequences), ("returnState", one.returnsState == other.returnsState),
                ("stateful", one.isStateful == other.isStateful),
            ] where !isSame {
                return .unsupported(operation: "Bidirectional", reason: .differentOption(option))
            }
            if backward.units != forward.units, !mergeMode.isSideBySide {
                return .unsupported(
                    operation: "Bidirectional",
                    reason: .differentUnits(mode: "\(mergeMode)", forward: forward.units, backward: backward.units))
            }
            if backward.options.goesBackwards == forward.options.goesBackwards {
                return .unsupported(operation: "Bidirectional", reason: .backwardGoesForwards)
            }
        }
        return nil
    }
}

extension Bidirectional {
    package static var traits: LayerTraits {
        LayerTraits(snakeName: "bidirectional", isBuiltWhenMade: false, distribution: .eachStep)
    }
    package var arguments: LayerArguments { .none }
    package var countingConvention: CountingConvention? { .bidirectional }
    package var recurrentLayers: [any RecurrentLayer] { [forward, backward] }
    package func gateCount(ofArray name: String) -> Int { name.contains("backward") ? backward.gateCount : forward.gateCount }

    /// Of one read back also that both directions fit each other.
    package var inconsistency: Inconsistency? {
        let other = hasOwnBackward ? backward : nil
        return Bidirectional.problem(forward, forward, other, other, mergeMode) != nil || problem != nil
            || forward.units != backward.units && !mergeMode.isSideBySide
            || forward.options.returnSequences != backward.options.returnSequences
            ? .directions : nil
    }

    /// The backward layer first, so that its gradient by the input comes last, and is added to the forward one's.
    package func makeStage(_ site: LayerSite, _ builder: NetworkBuilder) -> Stage {
        let count = forward.options.useBias ? 3 : 2
        let backwardStage = builder.makeRecurrent(
            .init(layer: backward, isTurned: true, side: 1, adds: true), site.inner(parameters: count..<site.parameters.count))
        builder.put(backwardStage)
        let back = forward.returnSequences ? builder.turned(backwardStage.asInput, adds: false) : backwardStage.asInput
        let forwardStage = builder.makeRecurrent(.init(layer: forward, isTurned: false), site.inner(parameters: 0..<count))
        builder.put(forwardStage)
        builder.recurrents[site.index] = [
            RecurrentDirection(stage: forwardStage, isTurned: false), RecurrentDirection(stage: backwardStage, isTurned: true),
        ]
        return MergeStage(forwardStage.asInput, back, mode: mergeMode, room: &builder.room, kernels: builder.kernels)
    }
}
