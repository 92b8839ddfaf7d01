/// States that are kept from batch to batch.
extension Sequential {
    /// Sets the states of stateful layers to zero. The next batch may then be of any size.
    public func resetStates() {
        for layer in engineLayers { layer.core.resetStates() }
    }

    /// Sees that each batch has as many samples as the states that stateful layers keep, those of the last batch: sample 3 goes on where
    /// sample 3 ended.
    func checkStates(samples: Int, batchSize: Int, operation: RNNError.Operation) throws(RNNError) {
        let size = min(batchSize, samples)
        for layer in engineLayers where layer.isStateful {
            if let kept = layer.core.keptSamples, kept != size {
                throw .statefulBatch(operation: operation, layer: layer.name, kept: kept, given: size)
            }
            if samples % size != 0 {
                throw .unevenBatches(operation: operation, layer: layer.name, size: size, samples: samples)
            }
        }
        keepStates(of: size)
    }

    /// Notes how many samples' states are kept: also after a training, in which a callback may have reset them.
    func keepStates(of samples: Int) {
        for layer in engineLayers where layer.isStateful { layer.core.keptSamples = samples }
    }
}

extension EngineLayer {
    /// Whether its states go from batch to batch.
    var isStateful: Bool { recurrentLayers.contains { $0.options.isStateful } }
}
