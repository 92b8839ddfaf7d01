/// A value whose parts have to fit each other, which whoever reads one back has to see before it is used: the engine reads its arrays by these numbers.
package protocol Consistent {
    /// What does not fit, if something does not.
    var inconsistency: String? { get }
}

/// Lengths that arrays may have.
private let lengths = 1...1 << 24
/// Counts that a few million of can be added up.
private let counts = 0...1 << 38

extension CachedObject {
    package var inconsistency: String? { nil }
}

extension Tensor: Consistent {
    package var inconsistency: String? {
        let stored: Int
        switch storage {
        case .float(let values): stored = values.count
        case .int(let values): stored = values.count
        case .oneHot(let ids, let depth):
            guard depth > 0, shape.dimensions.last == depth, ids.allSatisfy({ $0 >= 0 && Int($0) < depth }) else { return "one-hot vectors and their depth" }
            let (count, overflows) = ids.count.multipliedReportingOverflow(by: depth)
            guard !overflows else { return "one-hot vectors and their depth" }
            stored = count
        }
        return shape.dimensions.allSatisfy { $0 >= 0 } && shape.count == stored ? nil : "a tensor's shape and its numbers"
    }
}

extension Parameter: Consistent {
    var inconsistency: String? { count > LayerCore.mostWeights ? "an array of weights and its size" : nil }
}

extension LayerCore: Consistent {
    package var inconsistency: String? {
        if inputShape?.contains(where: { $0.map { !lengths.contains($0) } ?? false }) == true { return "the shape of a layer's input" }
        guard let keptSamples else { return nil }
        return keptSamples > 0 && stateStores.values.allSatisfy { keptSamples <= $0.chunks * lanes } ? nil : "a layer's states and their number"
    }
}

extension EngineLayer {
    package var inconsistency: String? { problem == nil ? nil : "a layer and its arguments" }
}

extension Sequential {
    package var inconsistency: String? {
        let what = "a model's layers and their weights"
        for shape in [inputShape, builtInput, trainedInput] where shape?.contains(where: { $0.map { !RNN.lengths.contains($0) } ?? false }) == true {
            return what
        }
        if Set(engineLayers.map { ObjectIdentifier($0) }).count != engineLayers.count { return what }
        if let builtInput {
            guard let shapes = try? outputShapes(for: builtInput) else { return what }
            for (layer, below) in zip(engineLayers, [builtInput] + shapes) {
                guard let parameters = layer.core.parameters ?? (makesWeights ? nil : []) else { return what }
                guard !makesWeights || parameters.map(\.shape) == layer.parameterShapes(for: below).map(\.shape) else { return what }
            }
        }
        return compilation.flatMap { $0.state.inconsistency(with: parameters, $0.optimizer) }
    }
}

extension OptimizerState {
    /// What does not fit between an optimizer's arrays and the arrays of weights that they belong to.
    func inconsistency(with parameters: [Parameter], _ optimizer: any EngineOptimizer) -> String? {
        guard iteration >= 0, iteration < 1 << 60 else { return "an optimizer's steps" }
        // Of other numbers new ones are made.
        guard slots.count == parameters.count else { return nil }
        let fits = zip(slots, parameters).allSatisfy { own, parameter in
            own.count == optimizer.slots.count && own.allSatisfy { $0.shape == parameter.shape }
        }
        return fits ? nil : "an optimizer's numbers and the weights"
    }
}

extension Loss: Consistent {
    package var inconsistency: String? { problem.map { "\($0)" } }
}

extension Metric: Consistent {
    package var inconsistency: String? { problem.map { "\($0)" } }
}

extension AnyOptimizer: Consistent {
    package var inconsistency: String? { optimizer.problem.map { "\($0)" } }
}

extension AnySchedule: Consistent {
    package var inconsistency: String? { (base as? any BuiltInSchedule)?.problem.map { "\($0)" } }
}

extension History: Consistent {
    package var inconsistency: String? {
        let longest = metricNames.map { valuesIfAny($0)?.count ?? .max }.max() ?? 0
        return epochs == longest ? nil : "a history's epochs and its numbers"
    }
}

extension Vocabulary: Consistent {
    package var inconsistency: String? {
        let ids = Set(tokens.compactMap(id))
        return ids.count == tokens.count && ids.allSatisfy(tokens.indices.contains) ? nil : "a vocabulary's tokens and their ids"
    }
}

extension Tokenizer {
    package var inconsistency: String? {
        documentCount >= 0 && documentCount < counts.upperBound && numWords.map { $0 >= 1 } ?? true && wordCounts.values.allSatisfy(counts.contains)
            && wordDocs.values.allSatisfy(counts.contains) ? nil : "a tokenizer's counts"
    }
}

extension ConfusionMatrix: Consistent {
    package var inconsistency: String? {
        counts.count == classes.count && counts.allSatisfy { $0.count == classes.count && $0.allSatisfy(RNN.counts.contains) }
            ? nil : "a matrix's classes and its counts"
    }
}

extension HeatMap: Consistent {
    package var inconsistency: String? {
        values.count == rows.count && values.allSatisfy { $0.count == columns.count } ? nil : "a heat map's names and its numbers"
    }
}

extension Plot.Series: Consistent {
    package var inconsistency: String? { x.count == y.count ? nil : "a curve's places and its values" }
}

extension Plot: Consistent {
    package var inconsistency: String? { panels.lazy.flatMap(\.series).compactMap(\.inconsistency).first }
}

extension Histogram: Consistent {
    package var inconsistency: String? {
        edges.count == counts.count + 1 && counts.allSatisfy(RNN.counts.contains) ? nil : "a histogram's counts and its edges"
    }
}

extension ModelSummary.Row: Consistent {
    package var inconsistency: String? { counts.contains(parameterCount) ? nil : "a layer's parameters" }
}

extension ModelSummary: Consistent {
    package var inconsistency: String? { rows.lazy.compactMap(\.inconsistency).first }
}

extension GateMaps: Consistent {
    package var inconsistency: String? { hiddenPadding >= 0 ? maps.lazy.compactMap(\.inconsistency).first : "a layer's gates and its padding" }
}

extension ParameterExplanation: Consistent {
    package var inconsistency: String? { layers.lazy.flatMap(\.terms).compactMap(\.inconsistency).first }
}

extension ParameterExplanation.Term: Consistent {
    package var inconsistency: String? { counts.contains(count) ? nil : "an array's parameters" }
}

extension PaddingLens: Consistent {
    package var inconsistency: String? {
        [maxlen, reviews].allSatisfy { (0...1 << 30).contains($0) } && [cut, padded, words, lostWords, padding, example].allSatisfy { $0 >= 0 }
            ? nil : "reviews and their number"
    }
}

extension ModelComparison: Consistent {
    package var inconsistency: String? { rows.allSatisfy { $0.values.count == metrics.count } ? nil : "models and what is compared" }
}

extension UnrolledNetwork: Consistent {
    package var inconsistency: String? {
        stepCount >= 0 && stepCount <= RNN.lengths.upperBound && steps.allSatisfy { $0.states.count == layers.count && (0...stepCount).contains($0.number) }
            ? nil : "a network's layers and its steps"
    }
}
