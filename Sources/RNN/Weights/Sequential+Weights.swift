import Foundation

/// Weights in and out, in files that Keras' users read and write too.
extension Sequential {
    /// Writes all weights to a file, replacing the one that is there. Its name says the format: `.safetensors` or `.npz`
    /// (NumPy's). Arrays are called as Keras calls them, without the model's name at the front (`lstm/lstm_cell/kernel`), and have
    /// Keras' layouts.
    /// - Throws: `RNNError.noLayers`; `.notBuilt`, where the model doesn't know the shape of its input; `.weightsFile`, where the name ends in
    ///   neither format or the file can't be written; `.tooLarge`, for more than 1 GB less 16 MB.
    public func saveWeights(to url: URL) throws {
        let file = try WeightsFile(url, operation: "saveWeights")
        try file.write(try weightPaths(operation: "saveWeights").map { path, value in (path.text, value) })
    }

    /// The same by the file's path: from the current folder on, unless it begins with `/`.
    /// - Throws: as for the URL of this path.
    public func saveWeights(to path: String) throws { try saveWeights(to: URL(filePath: path)) }

    /// Reads all weights from a file that `saveWeights` wrote, or that was made of a Keras model of the same layers: either
    /// format, numbers of half, single or double precision, with or without the model's name at the front.
    ///
    /// Layers may be numbered otherwise, since Keras counts on through a program (`lstm_4`, `lstm_5` for the first two): the first of
    /// a kind in the file is then the first of that kind in the model. Where the names say nothing (`arr_0`, `arr_1`), the
    /// order counts, if all shapes agree. The model must know the shape of its input. Either all weights are replaced or none.
    /// - Throws: `RNNError.noLayers`; `.notBuilt`; `.weightsFile`, where there is no such file or it is damaged; `.weightsMismatch`, where its arrays
    ///   are not the model's.
    public func loadWeights(from url: URL) throws {
        let file = try WeightsFile(url, operation: "loadWeights")
        let wanted = try weightPaths(operation: "loadWeights").map { path, value in
            WeightMatching.Wanted(path: path, shape: value.shape)
        }
        var values = try WeightMatching(file: file.path, wanted: wanted, given: try file.read()).values()[...]
        for layer in engineLayers {
            let own = values.prefix(layer.weights.count)
            try layer.trySetWeights(Array(own))
            values = values.dropFirst(own.count)
        }
    }

    /// The same by the file's path: from the current folder on, unless it begins with `/`.
    /// - Throws: as for the URL of this path.
    public func loadWeights(from path: String) throws { try loadWeights(from: URL(filePath: path)) }

    private func weightPaths(operation: RNNError.Operation) throws(RNNError) -> [(path: WeightPath, value: Tensor)] {
        guard !engineLayers.isEmpty else { throw .noLayers(operation: operation) }
        guard engineLayers.allSatisfy({ $0.core.parameters != nil }) else { throw .notBuilt(operation: operation) }
        var counts: [String: Int] = [:]
        return engineLayers.flatMap { layer in
            let inner = layer.innerNames.map { (kind: $0, name: numbered($0, &counts)) }
            if layer.core.givenName == nil { _ = numbered(layer.core.snakeName, &counts) }
            return layer.weights.map { (WeightPath(layer: layer, weight: $0.name, inner: inner), $0.value) }
        }
    }

    /// The name that Keras gives to the next layer of a kind.
    private func numbered(_ kind: String, _ counts: inout [String: Int]) -> String {
        defer { counts[kind, default: 0] += 1 }
        return counts[kind].map { "\(kind)_\($0)" } ?? kind
    }
}
