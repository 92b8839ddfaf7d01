/// A value whose parts have to fit each other, which whoever reads one back has to see before it is used: the engine reads its arrays by these numbers.
package protocol Consistent {
    /// What does not fit, if something does not.
    var inconsistency: Inconsistency? { get }
}

/// Lengths that arrays may have.
private let lengths = 1...1 << 24
/// Counts that a few million of can be added up.
private let counts = 0...1 << 38

extension CachedObject {
    package var inconsistency: Inconsistency? { nil }
}

extension Tensor: Consistent {
    package var inconsistency: Inconsistency? {
        let stored: Int
        switch storage {
        case .float(let values): stored = values.count
        case .int(let values): stored = values.count
        case .oneHot(let ids, let depth):
            guard depth > 0, shape.dimensions.last == depth, ids.allSatisfy({ $0 >= 0 && Int($0) < depth }) else { return .oneHotAndDepth }
            let (count, overflows) = ids.count.multipliedReportingOverflow(by: depth)
            guard !overflows else { return .oneHotAndDepth }
            stored = count
        }
        return shape.dimensions.allSatisfy { $0 >= 0 } && shape.count == stored ? nil : .shapeAndNumbers
    }
}

extension Parameter: Consistent {
    var inconsistency: Inconsistency? { count > LayerCore.mostWeights ? .sizeOfWeights : nil }
}

extension LayerCore: Consistent {
    package var inconsistency: Inconsistency? {
        if inputShape?.contains(where: { $0.map { !lengths.contains($0) } ?? false }) == true { return .inputShape }
        guard let keptSamples else { return nil }
        return keptSamples > 0 && stateStores.values.allSatisfy { keptSamples <= $0.chunks * lanes } ? nil : .statesAndCount
    }
}

extension EngineLayer {
    package var inconsistency: Inconsistency? { problem == nil ? nil : .layerArguments }
}

extension Sequential {
    package var inconsistency: Inconsistency? {
        let what = Inconsistency.layersAndWeights
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
    func inconsistency(with parameters: [Parameter], _ optimizer: any EngineOptimizer) -> Inconsistency? {
        guard iteration >= 0, iteration < 1 << 60 else { return .optimizerSteps }
        // Of other numbers new ones are made.
        guard slots.count == parameters.count else { return nil }
        let fits = zip(slots, parameters).allSatisfy { own, parameter in
            own.count == optimizer.slots.count && own.allSatisfy { $0.shape == parameter.shape }
        }
        return fits ? nil : .optimizerAndWeights
    }
}

extension Loss: Consistent {
    package var inconsistency: Inconsistency? { problem.map { .argument($0) } }
}

extension Metric: Consistent {
    package var inconsistency: Inconsistency? { problem.map { .argument($0) } }
}

extension AnyOptimizer: Consistent {
    package var inconsistency: Inconsistency? { optimizer.problem.map { .argument($0) } }
}

extension AnySchedule: Consistent {
    package var inconsistency: Inconsistency? { (base as? any BuiltInSchedule)?.problem.map { .argument($0) } }
}

extension History: Consistent {
    package var inconsistency: Inconsistency? {
        let longest = metricNames.map { valuesIfAny($0)?.count ?? .max }.max() ?? 0
        return epochs == longest ? nil : .history
    }
}

extension Vocabulary: Consistent {
    package var inconsistency: Inconsistency? {
        let ids = Set(tokens.compactMap(id))
        return ids.count == tokens.count && ids.allSatisfy(tokens.indices.contains) ? nil : .vocabulary
    }
}

extension Tokenizer {
    package var inconsistency: Inconsistency? {
        documentCount >= 0 && documentCount < counts.upperBound && numWords.map { $0 >= 1 } ?? true && wordCounts.values.allSatisfy(counts.contains)
            && wordDocs.values.allSatisfy(counts.contains) ? nil : .tokenizer
    }
}

extension ConfusionMatrix: Consistent {
    package var inconsistency: Inconsistency? {
        counts.count == classes.count && counts.allSatisfy { $0.count == classes.count && $0.allSatisfy(RNN.counts.contains) }
            ? nil : .matrix
    }
}

extension HeatMap: Consistent {
    package var inconsistency: Inconsistency? {
        values.count == rows.count && values.allSatisfy { $0.count == columns.count } ? nil : .heatMap
    }
}

extension Plot.Series: Consistent {
    package var inconsistency: Inconsistency? {
        x.count == y.count && band.map { [$0.lower.count, $0.upper.count, $0.counts.count].allSatisfy { $0 == y.count } } ?? true ? nil : .curve
    }
}

extension Plot.Panel: Consistent {
    package var inconsistency: Inconsistency? {
        let limits = [(xScale, xLimits), (yScale, yLimits)]
        return limits.contains { scale, limits in limits.flatMap(scale.fault) != nil } ? .axisLimits : series.lazy.compactMap(\.inconsistency).first
    }
}

extension Plot: Consistent {
    package var inconsistency: Inconsistency? { panels.lazy.compactMap(\.inconsistency).first }
}

extension Histogram: Consistent {
    package var inconsistency: Inconsistency? {
        edges.count == counts.count + 1 && counts.allSatisfy(RNN.counts.contains) ? nil : .histogram
    }
}

extension ModelSummary.Row: Consistent {
    package var inconsistency: Inconsistency? { counts.contains(parameterCount) ? nil : .layerParameters }
}

extension ModelSummary: Consistent {
    package var inconsistency: Inconsistency? { rows.lazy.compactMap(\.inconsistency).first }
}

extension GateMaps: Consistent {
    package var inconsistency: Inconsistency? { hiddenPadding >= 0 ? maps.lazy.compactMap(\.inconsistency).first : .gates }
}

extension ParameterExplanation: Consistent {
    package var inconsistency: Inconsistency? { layers.lazy.flatMap(\.terms).compactMap(\.inconsistency).first }
}

extension ParameterExplanation.Term: Consistent {
    package var inconsistency: Inconsistency? { counts.contains(count) ? nil : .arrayParameters }
}

extension PaddingLens: Consistent {
    package var inconsistency: Inconsistency? {
        [maxlen, reviews].allSatisfy { (0...1 << 30).contains($0) } && [cut, padded, words, lostWords, padding, example].allSatisfy { $0 >= 0 }
            ? nil : .reviews
    }
}

extension ModelComparison: Consistent {
    package var inconsistency: Inconsistency? { rows.allSatisfy { $0.values.count == metrics.count } ? nil : .comparison }
}

extension UnrolledNetwork: Consistent {
    package var inconsistency: Inconsistency? {
        stepCount >= 0 && stepCount <= RNN.lengths.upperBound
            && steps.allSatisfy { [$0.states.count, $0.cellStates.count].allSatisfy { $0 == layers.count } && (0...stepCount).contains($0.number) }
            ? nil : .network
    }
}
