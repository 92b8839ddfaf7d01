/// Recurrent layers: their stages, and which kind of input each has.
extension NetworkBuilder {
    /// One direction of a recurrent layer.
    struct RecurrentPart {
        let layer: any RecurrentLayer
        /// Whether it goes through the time steps from the last to the first.
        let isTurned: Bool
        /// 1 for the backward one of a `Bidirectional`, else 0: tells their masks and states apart.
        var side = 0
        /// Whether another layer puts its gradient by the same input first.
        var adds = false

        /// Tells the layer's masks from those of others.
        func number(_ site: LayerSite) -> Int { site.index + side << 16 }
    }

    /// A recurrent layer's stage; what it needs besides is put before it.
    func makeRecurrent(_ part: RecurrentPart, _ site: LayerSite) -> RecurrentStage {
        var spec = spec(part, site)
        let input = makeInput(part, site, &spec)
        let stage = RecurrentStage(spec, input, room: &room)
        tables.append(stage.turnedKernel)
        return stage
    }

    private func spec(_ part: RecurrentPart, _ site: LayerSite) -> RecurrentSpec {
        let (layer, rate) = (part.layer, part.layer.options.recurrentDropout)
        let dropouts = options.isTraining && rate > 0 ? gateMasks(rate, part, site, first: 20) : []
        var spec = RecurrentSpec(
            layer, parameters: site.parameters, slabPlaces: site.slab, time: time, recurrentDropouts: dropouts, kernels: kernels)
        spec.tracesGradients = options.tracesGradients
        if options.states.indices.contains(part.side) {
            spec.stateStore = options.states[part.side]
        } else if layer.options.isStateful {
            spec.stateStore = site.core.stateStore(part.side, samples: options.batchSize, units: layer.units)
        }
        return spec
    }

    /// A mask for each gate, those of the state and those of the input by different numbers.
    private func gateMasks(_ rate: Double, _ part: RecurrentPart, _ site: LayerSite, first bit: Int) -> [DropoutMask] {
        (0..<part.layer.gateCount).map { DropoutMask(rate: rate, layer: part.number(site) + ($0 + 1) << bit) }
    }

    private func makeInput(_ part: RecurrentPart, _ site: LayerSite, _ spec: inout RecurrentSpec) -> any RecurrentInput {
        let rate = part.layer.dropout
        let dropout = options.isTraining && rate > 0 ? DropoutMask(rate: rate, layer: part.number(site)) : nil
        // As in Keras: with masks on the state, each gate has a mask of its own on the inputs too.
        let isByGate = dropout != nil && !spec.recurrentDropouts.isEmpty && part.layer.gateCount > 1
        switch site.feed {
        case .embedding(let table, let masks):
            if masks {
                spec.mask = putPaddingMask(isTurned: part.isTurned)
                spec.maskAbove = part.isTurned ? putPaddingMask(isTurned: false) : spec.mask
            }
            return embeddingInput(table, dropout, part, site, spec)
        case .oneHot where isByGate:
            put(OneHotStage(depth: site.parameters[0].shape[0], steps: time, room: &room, kernels: kernels))
            return featuresInput(last.asInput, dropout, isByGate: true, part, site, &spec)
        case .oneHot:
            readIDs(part)
            addWordRows(site.slab[0], site.parameters[0])
            guard let dropout else { return FoldedInput(fold(nil, spec.kernel), spec.kernel, isTurned: part.isTurned) }
            return MaskedOneHotInput(dropout, spec, isTurned: part.isTurned, room: &room)
        case .features(let below): return featuresInput(below, dropout, isByGate: isByGate, part, site, &spec)
        }
    }

    private func readIDs(_ part: RecurrentPart) {
        if part.isTurned { turnsIDs = true }
    }

    /// Rows of the embedding, or of a table of their products: for all samples, or for each where that is small and leaves some features out.
    private func embeddingInput(
        _ table: EmbeddingSource, _ dropout: DropoutMask?, _ part: RecurrentPart, _ site: LayerSite, _ spec: RecurrentSpec
    ) -> any RecurrentInput {
        readIDs(part)
        if site.isFolded { return FoldedInput(fold(table, spec.kernel), spec.kernel, isTurned: part.isTurned) }
        guard let dropout, spec.kernel.columns <= 256 else {
            return EmbeddingInput(table, dropout, spec, isTurned: part.isTurned, room: &room)
        }
        let input = SampleTables(table, dropout, spec, isTurned: part.isTurned, room: &room)
        tables.append(input.turnedKernel)
        return input
    }

    private func featuresInput(
        _ below: StageInput, _ dropout: DropoutMask?, isByGate: Bool, _ part: RecurrentPart, _ site: LayerSite, _ spec: inout RecurrentSpec
    ) -> any RecurrentInput {
        let input = part.isTurned ? turned(below, adds: part.adds) : below
        (spec.time, spec.mask, spec.maskAbove) = (input.steps, input.mask, below.mask)
        guard let dropout else { return FeaturesInput(input, spec.kernel) }
        if isByGate { return GateMaskedInput(input, gateMasks(part.layer.dropout, part, site, first: 24), spec, room: &room) }
        return MaskedFeaturesInput(input, dropout, spec.kernel, room: &room)
    }

    /// Puts a stage that turns the time steps round.
    func turned(_ input: StageInput, adds: Bool) -> StageInput {
        put(TurnStage(input, adds: adds, room: &room, kernels: kernels))
        return last.asInput
    }
}
