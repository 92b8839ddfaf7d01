import RNNKernels

/// A network in the making: its layers make their stages one after the other, and take room for them.
package final class NetworkBuilder {
    let kernels: KernelTable
    let options: Network.Options
    let time: Int
    /// Where dense input goes.
    let input: StageInput
    var room = Room()
    var slab = SlabLayout()
    private(set) var stages: [Stage] = []
    var folds: [Fold] = []
    var tables: [any BatchTable] = []
    private(set) var parameters: [Parameter] = []
    /// Where in a slab the gradient by each is.
    private(set) var places: [Int] = []
    var wordRows: [WordRows] = []
    /// Whether some layer reads the ids from the last to the first.
    var turnsIDs = false
    /// The recurrent stages of each layer that goes through time.
    var recurrents: [Int: [RecurrentDirection]] = [:]

    init(samples: Samples, options: Network.Options, kernels: KernelTable) {
        self.kernels = kernels
        self.options = options
        time = samples.steps
        var rows = 0
        if case .features(let width) = samples.kind { rows = width }
        let place = room.rows(rows, steps: time)
        input = StageInput(
            place: place, steps: time, rows: rows, gradient: options.wantsInputGradient ? room.rows(rows, steps: time) : nil, mask: nil)
    }

    /// Makes the stages of all layers.
    /// - Returns: the number of each one's stage; none for an embedding that the layer above it looks up itself.
    func add(_ layers: [any EngineLayer], _ samples: Samples) -> [Int?] {
        var feed = LayerSite.Feed.features(input)
        if case .oneHot = samples.kind { feed = .oneHot }
        var shape = samples.sample
        return layers.enumerated().map { index, layer in
            let given = shape
            shape = (try? layer.outputShape(of: given)) ?? given
            let isFolded = folds(layers, index)
            let parameters = layer.core.parameters!
            // A folded embedding's gradient, and that by the kernel behind it, are made of the table's.
            let slab = places(of: parameters, derived: isFolded ? 1 : 0)
            let site = LayerSite(
                index: index, core: layer.core, parameters: parameters, slab: slab, isFolded: isFolded, shape: given, feed: feed)
            if let embedding = layer as? Embedding, reader(layers, index) != nil {
                feed = lookUp(embedding, site)
                return nil
            }
            put(layer.makeStage(site, self))
            feed = .features(last.asInput)
            return stages.count - 1
        }
    }

    var last: Stage { stages[stages.count - 1] }

    /// Puts a stage behind those that there are.
    func put(_ stage: Stage) { stages.append(stage) }

    /// The stages that `body` puts and those it gives, which are not the network's own.
    func stages(of body: () -> Stage) -> [Stage] {
        let outer = stages
        defer { stages = outer }
        stages = []
        put(body())
        return stages
    }

    /// A stage that gives its input on as it is.
    func unchanged(_ input: StageInput) -> Stage {
        ViewStage(input, steps: input.steps, rows: input.rows, mask: input.mask, room: &room, kernels: kernels)
    }

    /// What a layer leaves out, if it does now.
    func dropout(_ rate: Double, _ site: LayerSite) -> DropoutMask? {
        options.isTraining && rate > 0 ? DropoutMask(rate: rate, layer: site.index) : nil
    }

    /// Puts a stage that finds which ids are padding.
    /// - Returns: where their mask is.
    func putPaddingMask(isTurned: Bool) -> Int? {
        if isTurned { turnsIDs = true }
        put(PaddingMaskStage(steps: time, isTurned: isTurned, room: &room, kernels: kernels))
        return last.mask
    }
}

extension NetworkBuilder {
    /// Gives the parameters places in a slab; the first `derived` of them get places behind it.
    private func places(of parameters: [Parameter], derived: Int) -> [Int] {
        let own = parameters.enumerated().map { index, parameter in
            index < derived ? slab.derivedPlace(parameter.count) : slab.place(parameter.count)
        }
        self.parameters += parameters
        places += own
        return own
    }

    /// Says that a parameter has a row for each word, whose gradients are at `place` of a slab.
    func addWordRows(_ place: Int, _ parameter: Parameter) {
        wordRows.append(WordRows(place: place, columns: parameter.shape[1], count: parameter.shape[0]))
    }
}
