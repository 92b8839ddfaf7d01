/// An embedding and the recurrent layer right behind it, which looks the rows up itself.
extension NetworkBuilder {
    /// The layer behind embedding number `index` if it does so: not where the vectors are to be seen, nor where each gate leaves out others of their
    /// numbers.
    func reader(_ layers: [any EngineLayer], _ index: Int) -> (any RecurrentLayer)? {
        guard layers.indices.contains(index), layers[index] is Embedding, index + 1 < layers.count, !options.keepsEmbeddings,
            let above = layers[index + 1] as? any RecurrentLayer
        else { return nil }
        return options.isTraining && above.dropout > 0 && above.options.recurrentDropout > 0 ? nil : above
    }

    /// Whether layer number `index` is such an embedding or such a layer, and a table of all ids' products is worth its making: not for large
    /// vocabularies times many gates.
    func folds(_ layers: [any EngineLayer], _ index: Int) -> Bool {
        let first = layers[index] is Embedding ? index : index - 1
        guard let reader = reader(layers, first), reader.dropout == 0 || !options.isTraining else { return false }
        return layers[first].core.parameters![0].shape[0] * reader.gateCount * reader.units <= 1 << 18
    }

    /// What the layer behind such an embedding is given.
    func lookUp(_ embedding: Embedding, _ site: LayerSite) -> LayerSite.Feed {
        if !site.isFolded { addWordRows(site.slab[0], site.parameters[0]) }
        return .embedding(EmbeddingSource(table: site.parameters[0], slabPlace: site.slab[0]), masks: embedding.masksZero)
    }

    /// A table of the products of all words with a kernel.
    /// - Parameter embedding: `nil` for one-hot vectors.
    func fold(_ embedding: EmbeddingSource?, _ kernel: InputKernel) -> Fold {
        let columns = kernel.columns
        let place = embedding.map { slab.place($0.rows * columns) } ?? kernel.place
        let fold = Fold(embedding, kernel, slabPlace: place)
        if let embedding {
            wordRows.append(WordRows(place: place, columns: columns, count: embedding.rows))
            tables.append(fold.turnedKernel)
        }
        folds.append(fold)
        tables.append(fold)
        return fold
    }
}
