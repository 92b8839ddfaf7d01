/// What the model looks like.
extension Sequential {
    /// Prints the table of layers, as Keras does.
    public func summary() { print(summaryTable) }

    /// A row a layer: its name and kind, the shape that comes out and how many parameters it has.
    ///
    /// A layer that does not know the shape of its input yet has an empty output shape and no parameters: `?`.
    public var summaryTable: ModelSummary {
        let input = builtInput ?? declaredInput
        let shapes = input.flatMap { try? outputShapes(for: $0) }
        let rows = engineLayers.enumerated().map { index, layer in
            ModelSummary.Row(
                name: layer.name, kind: layer.core.kind, outputShape: shapes.map { [nil] + $0[index] } ?? [],
                parameterCount: layer.parameterCount, isBuilt: shapes != nil || layer.traits.isBuiltWhenMade || layer.core.parameters != nil,
                derivation: shapes == nil
                    ? "" : derivation(layer, for: index == 0 ? input! : shapes![index - 1]))
        }
        return ModelSummary(modelName: name, rows: rows)
    }

    private func derivation(_ layer: any EngineLayer, for input: [Int?]) -> String {
        layer.parameterCount == 0 ? "" : "\(layer.derivation(for: input)) = \(grouped(layer.parameterCount))"
    }
}
