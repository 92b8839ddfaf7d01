import RNNKernels

/// A model's layers made ready for input of one kind and length: stages, and the places of all their numbers.
final class Network {
    let kernels: KernelTable
    private(set) var stages: [Stage] = []
    private(set) var folds: [Fold] = []
    /// What has to be made before samples are taken through: the folds among it.
    private(set) var tables: [any BatchTable] = []
    /// All parameters in the layers' order, and where in a slab the gradient by each is.
    private(set) var parameters: [Parameter] = []
    private(set) var places: [Int] = []
    /// The length of a slab: an array of the gradients that samples add to, those by folded tables among them.
    private(set) var slabCount = 0
    /// The arrays in a slab that get something only in the rows of words that occur.
    private(set) var wordRows: [WordRows] = []
    /// Slab and, behind it, the gradients that follow from those by folded tables.
    private(set) var totalCount = 0
    private var derivedCount = 0
    private(set) var room = Room()
    let time: Int
    /// Where dense input goes, and the gradient by it if it is wanted.
    private let inputPlace: Int
    private(set) var inputGradient: Int?
    /// Whether some layer reads the ids from the last to the first.
    private var turnsIDs = false
    private let options: Options

    var last: Stage { stages[stages.count - 1] }

    /// What a network is made for.
    struct Options {
        /// Whether inputs are left out and gradients wanted.
        var isTraining = false
        /// Whether the gradient by dense input is wanted.
        var wantsInputGradient = false
        /// Whether the gradients by the states of each time step are kept.
        var tracesGradients = false
        /// Whether an embedding's vectors are to be seen, so that they are not multiplied into tables.
        var keepsEmbeddings = false
        /// How many samples a batch has, for the layers that keep their states.
        var batchSize = lanes
        /// The states before and after, of one recurrent layer or of both of a `Bidirectional`.
        var states: [StateStore] = []
    }

    /// - Parameter layers: built, and agreeing with each other and the input.
    init(layers: [any EngineLayer], samples: Samples, options: Options, kernels: KernelTable) {
        self.kernels = kernels
        self.options = options
        time = samples.steps
        var rows = 0
        if case .features(let width) = samples.kind { rows = width }
        inputPlace = room.rows(rows, steps: time)
        if options.wantsInputGradient { inputGradient = room.rows(rows, steps: time) }
        var input = Feed.features(StageInput(place: inputPlace, steps: time, rows: rows, gradient: inputGradient, mask: nil))
        if case .oneHot = samples.kind { input = .oneHot }

        var shape = samples.sample
        for (index, layer) in layers.enumerated() {
            let given = shape
            shape = (try? layer.outputShape(of: given)) ?? given
            let isFolded = folds(layers, index)
            // A folded embedding's gradient, and that by the kernel behind it, are made of the table's.
            let slab = add(layer.core.parameters!, derived: isFolded ? 1 : 0)
            let part = Part(
                index: index, layer: layer, parameters: layer.core.parameters!, slab: slab, isFolded: isFolded, shape: given)
            if let layer = layer as? Embedding, index + 1 < layers.count, let above = layers[index + 1] as? any RecurrentLayer,
                !options.keepsEmbeddings, !(options.isTraining && above.dropout > 0 && above.options.recurrentDropout > 0)
            {
                input = .embedding(EmbeddingSource(table: part.parameters[0], slabPlace: slab[0]), masks: layer.masksZero)
                if !isFolded { addWordRows(slab[0], part.parameters[0]) }
                marks.append(nil)
                continue
            }
            append(part, input)
            marks.append(stages.count - 1)
            input = .features(last.asInput)
        }
        totalCount = slabCount + derivedCount
        places = places.map { $0 < 0 ? slabCount - 1 - $0 : $0 }
        for fold in folds { fold.settle(slabCount) }
    }

    /// The stage whose output is that of layer number `index`; `nil` for an embedding that the layer above it looks up itself.
    func stage(ofLayer index: Int) -> Stage? { marks[index].map { stages[$0] } }
    private var marks: [Int?] = []

    /// The recurrent stages of layer number `index`, of a `Bidirectional` the forward one's first, and whether the second goes backwards.
    func directions(ofLayer index: Int) -> [(stage: RecurrentStage, isTurned: Bool)] { recurrents[index] ?? [] }
    private var recurrents: [Int: [(stage: RecurrentStage, isTurned: Bool)]] = [:]

    func makeWorkspace(_ engine: Engine, interrupter: Interrupter, worker: Int) -> Workspace {
        Workspace(
            room: room, idCount: time, turnedIDCount: turnsIDs ? time : 0, mostInOneGo: engine.mostInOneGo,
            interrupter: interrupter, worker: worker)
    }

    /// Takes up to 16 samples forward.
    func forward(_ work: Workspace, _ samples: Samples, order: UnsafePointer<Int32>, many: Int) {
        samples.load(work, place: inputPlace, order: order, many: many, kernels: kernels)
        if turnsIDs {
            for step in 0..<time {
                (work.turnedIDs + step * lanes).update(from: work.ids + (time - 1 - step) * lanes, count: lanes)
            }
        }
        for stage in stages where !(isLarge && work.isStopped) { stage.forward(work) }
    }

    /// Whether a stage may take so long that a wish to stop is looked for before each.
    private var isLarge: Bool { totalCount > 1 << 20 || room.count > 1 << 22 }

    /// Task number `task` of all that make the tables.
    func makeTable(_ task: Int) {
        var task = task
        for table in tables {
            if task < table.tasks { return table.make(task) }
            task -= table.tasks
        }
    }

    /// Whether some layer's state goes from batch to batch.
    var isStateful: Bool { stages.contains { ($0 as? RecurrentStage)?.stateStore != nil } }

    /// Takes the gradient at the last stage back to all parameters.
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for stage in stages.reversed() where !(isLarge && work.isStopped) { stage.backward(work, slab) }
    }
}

extension Network {
    /// What a layer is given.
    private enum Feed {
        case features(StageInput)
        /// Ids that stand for one-hot vectors.
        case oneHot
        /// Ids of an embedding's rows; id 0 may be padding.
        case embedding(EmbeddingSource, masks: Bool)
    }

    /// A layer, or one inside another, with its parameters.
    private struct Part {
        let index: Int
        let layer: any EngineLayer
        let parameters: [Parameter]
        let slab: [Int]
        let isFolded: Bool
        /// Of what it is given of a sample.
        var shape: [Int?] = []

        /// A recurrent layer's.
        var bias: Parameter? { parameters.count > 2 ? parameters[2] : nil }
    }

    private func append(_ part: Part, _ feed: Feed) {
        if let layer = part.layer as? any RecurrentLayer {
            let stage = recurrent(layer, part, feed, isTurned: layer.options.goesBackwards)
            recurrents[part.index] = [(stage, false)]
            return stages.append(stage)
        }
        if let layer = part.layer as? Bidirectional { return appendBothWays(layer, part, feed) }
        if let layer = part.layer as? Embedding {
            let mask = layer.masksZero ? appendPaddingMask(isTurned: false) : nil
            addWordRows(part.slab[0], part.parameters[0])
            return stages.append(
                EmbeddingStage(
                    table: part.parameters[0], slabPlace: part.slab[0], steps: time, mask: mask, room: &room, kernels: kernels))
        }
        guard case .features(let input) = feed else { return }
        stages.append(plain(part, input))
    }

    /// The stage of a layer that takes features.
    private func plain(_ part: Part, _ input: StageInput) -> Stage {
        let mask = { (rate: Double) in self.options.isTraining && rate > 0 ? DropoutMask(rate: rate, layer: part.index) : nil }
        switch part.layer {
        case let layer as Dense:
            return DenseStage(
                layer, parameters: part.parameters, slabPlaces: part.slab, input: input, room: &room, kernels: kernels)
        case let layer as Conv1D:
            return ConvolutionStage(
                layer, parameters: part.parameters, slabPlaces: part.slab, input: input, room: &room, kernels: kernels)
        case let layer as LayerNormalization:
            return LayerNormalizationStage(
                layer, parameters: part.parameters, slabPlaces: part.slab, input: input, room: &room, kernels: kernels)
        case let layer as Activation: return ActivationStage(input, layer.function, room: &room, kernels: kernels)
        case let layer as Dropout:
            if let mask = mask(layer.rate) { return DropoutStage(input, mask, isSpatial: false, room: &room, kernels: kernels) }
        case let layer as SpatialDropout1D:
            if let mask = mask(layer.rate) { return DropoutStage(input, mask, isSpatial: true, room: &room, kernels: kernels) }
        case let layer as Masking: return MaskingStage(input, value: layer.maskValue, room: &room, kernels: kernels)
        case is Flatten:
            return ViewStage(input, steps: 1, rows: input.steps * input.rows, mask: nil, room: &room, kernels: kernels)
        case let layer as RepeatVector: return RepeatStage(input, count: layer.count, room: &room, kernels: kernels)
        case is GlobalAveragePooling1D: return GlobalAverageStage(input, room: &room, kernels: kernels)
        case is GlobalMaxPooling1D: return GlobalMaxStage(input, room: &room, kernels: kernels)
        case let layer as MaxPooling1D:
            return PoolingStage(input, layer.window, takesLargest: true, room: &room, kernels: kernels)
        case let layer as AveragePooling1D:
            return PoolingStage(input, layer.window, takesLargest: false, room: &room, kernels: kernels)
        case let layer as TimeDistributed:
            let inner = Part(
                index: part.index, layer: layer.inner, parameters: part.parameters, slab: part.slab, isFolded: false,
                shape: Array(part.shape.dropFirst()))
            return layer.takesRows && part.shape.count == 2 ? plain(inner, input) : distributed(inner, input)
        default: break
        }
        return ViewStage(input, steps: input.steps, rows: input.rows, mask: input.mask, room: &room, kernels: kernels)
    }

    /// The stage of a layer at every time step of `input`.
    private func distributed(_ part: Part, _ input: StageInput) -> Stage {
        let steps = part.shape.count > 1 ? part.shape[0] ?? 1 : 1
        let rows = input.rows / max(steps, 1)
        let inner = StageInput(
            place: room.rows(rows, steps: steps), steps: steps, rows: rows,
            gradient: input.gradient.map { _ in room.rows(rows, steps: steps) }, mask: nil)
        let outer = stages
        stages = []
        append(part, .features(inner))
        let own = stages
        stages = outer
        // It goes through steps within a step.
        recurrents[part.index] = nil
        let givesRows = (try? part.layer.outputShape(of: part.shape).count) == 1
        return DistributedStage(
            input, inner: inner, stages: own, mask: givesRows ? input.mask : nil, room: &room, kernels: kernels)
    }

    private func appendPaddingMask(isTurned: Bool) -> Int? {
        if isTurned { turnsIDs = true }
        stages.append(PaddingMaskStage(steps: time, isTurned: isTurned, room: &room, kernels: kernels))
        return last.mask
    }

    /// A recurrent layer's stage; what it needs besides is put before it.
    /// - Parameters:
    ///   - isTurned: whether it goes through the time steps from the last to the first.
    ///   - adds: whether another layer puts its gradient by the same input first.
    private func recurrent(
        _ layer: any RecurrentLayer, _ part: Part, _ feed: Feed, isTurned: Bool, adds: Bool = false, side: Int = 0
    ) -> RecurrentStage {
        let number = part.index + side << 16
        let drops = options.isTraining && layer.dropout > 0
        let dropout = drops ? DropoutMask(rate: layer.dropout, layer: number) : nil
        var spec = RecurrentStage.Spec(layer: layer, parameters: part.parameters, slabPlaces: part.slab, time: time)
        spec.tracesGradients = options.tracesGradients
        let gates = 0..<layer.gateCount
        let dropsStates = options.isTraining && layer.options.recurrentDropout > 0
        if dropsStates {
            spec.recurrentDropouts = gates.map { DropoutMask(rate: layer.options.recurrentDropout, layer: number + ($0 + 1) << 20) }
        }
        if options.states.indices.contains(side) {
            spec.stateStore = options.states[side]
        } else if layer.options.isStateful {
            spec.stateStore = part.layer.core.stateStore(side, samples: options.batchSize, units: layer.units)
        }
        var feed = feed
        if case .oneHot = feed, drops, dropsStates, gates.count > 1 {
            stages.append(OneHotStage(depth: part.parameters[0].shape[0], steps: time, room: &room, kernels: kernels))
            feed = .features(last.asInput)
        }
        let source: RecurrentStage.Source
        switch feed {
        case .features(let below) where drops && dropsStates && gates.count > 1:
            // As in Keras: with masks on the state, each gate has a mask of its own on the inputs too.
            let input = turned(below, isTurned, adds: adds)
            spec = spec.with(time: input.steps, mask: input.mask, maskAbove: below.mask)
            source = .featuresByGate(
                input, gates.map { DropoutMask(rate: layer.dropout, layer: number + ($0 + 1) << 24) },
                masks: room.rows(input.rows, steps: gates.count), masked: room.rows(input.rows, steps: 64))
        case .embedding(let table, let masks):
            spec.isTurned = isTurned
            if masks {
                spec.mask = appendPaddingMask(isTurned: isTurned)
                spec.maskAbove = isTurned ? appendPaddingMask(isTurned: false) : spec.mask
            }
            if part.isFolded {
                source = .table(fold(table, part))
            } else if let dropout, layer.gateCount * layer.units <= 256 {
                let tables = SampleTables(
                    table, dropout, kernel: part.parameters[0], bias: part.bias, time: time, room: &room)
                self.tables.append(tables.turnedKernel)
                source = .sampleTables(tables)
            } else {
                source = .embedding(table, dropout, mask: room.rows(drops ? table.width : 0))
            }
        case .oneHot:
            spec.isTurned = isTurned
            addWordRows(part.slab[0], part.parameters[0])
            source = dropout.map { .maskedOneHot($0, scales: room.rows(1, steps: time)) } ?? .table(fold(nil, part))
        case .features(let below):
            let input = turned(below, isTurned, adds: adds)
            spec = spec.with(time: input.steps, mask: input.mask, maskAbove: below.mask)
            source =
                dropout.map {
                    .maskedFeatures(
                        input, $0, mask: room.rows(input.rows), masked: room.rows(input.rows, steps: input.steps))
                } ?? .features(input)
        }
        if spec.isTurned { turnsIDs = true }
        let stage = RecurrentStage(spec, source: source, room: &room, kernels: kernels)
        tables.append(stage.turnedKernel)
        return stage
    }

    private func turned(_ input: StageInput, _ isTurned: Bool, adds: Bool) -> StageInput {
        if !isTurned { return input }
        stages.append(TurnStage(input, adds: adds, room: &room, kernels: kernels))
        return last.asInput
    }

    /// The backward layer first, so that its gradient by the input comes last, and is added to the forward one's.
    private func appendBothWays(_ layer: Bidirectional, _ part: Part, _ feed: Feed) {
        let count = layer.forward.options.useBias ? 3 : 2
        func half(_ range: Range<Int>) -> Part {
            Part(
                index: part.index, layer: layer, parameters: Array(part.parameters[range]), slab: Array(part.slab[range]),
                isFolded: false)
        }
        let backward = recurrent(
            layer.backward, half(count..<part.parameters.count), feed, isTurned: true, adds: true, side: 1)
        stages.append(backward)
        if layer.forward.returnSequences {
            stages.append(TurnStage(last.asInput, adds: false, room: &room, kernels: kernels))
        }
        let back = last.asInput
        let forward = recurrent(layer.forward, half(0..<count), feed, isTurned: false)
        stages.append(forward)
        recurrents[part.index] = [(forward, false), (backward, true)]
        stages.append(MergeStage(last.asInput, back, mode: layer.mergeMode, room: &room, kernels: kernels))
    }
}

extension Network {
    /// Gives the parameters places in a slab; the first `derived` of them get places behind it, -1 for the first there.
    private func add(_ parameters: [Parameter], derived: Int) -> [Int] {
        var own: [Int] = []
        for (index, parameter) in parameters.enumerated() {
            let size = (parameter.count + lanes - 1) / lanes * lanes
            if index < derived {
                own.append(-1 - derivedCount)
                derivedCount += size
            } else {
                own.append(slabCount)
                slabCount += size
            }
        }
        self.parameters += parameters
        places += own
        return own
    }

    /// Says that a parameter has a row for each word, whose gradients are at `place` of a slab.
    private func addWordRows(_ place: Int, _ parameter: Parameter) {
        wordRows.append(WordRows(place: place, columns: parameter.shape[1], count: parameter.shape[0]))
    }

    private func fold(_ embedding: EmbeddingSource?, _ part: Part) -> Fold {
        let fold = Fold(
            embedding: embedding?.table, kernel: part.parameters[0], bias: part.bias,
            slabPlace: embedding == nil ? part.slab[0] : slabCount, embeddingPlace: embedding?.slabPlace ?? 0,
            kernelPlace: part.slab[0], biasPlace: part.bias.map { _ in part.slab[2] }, kernels: kernels)
        if embedding != nil {
            wordRows.append(WordRows(place: slabCount, columns: fold.columns, count: fold.vocabulary))
            slabCount += (fold.vocabulary * fold.columns + lanes - 1) / lanes * lanes
            tables.append(fold.turnedKernel)
        }
        folds.append(fold)
        tables.append(fold)
        return fold
    }

    /// Whether layer number `index` is an embedding or the recurrent layer behind one, and a table of all ids' products is worth its making:
    /// not for large vocabularies times many gates.
    private func folds(_ layers: [any EngineLayer], _ index: Int) -> Bool {
        let first = layers[index] is Embedding ? index : index - 1
        guard first >= 0, layers[first] is Embedding, first + 1 < layers.count, !options.keepsEmbeddings,
            let layer = layers[first + 1] as? any RecurrentLayer, layer.dropout == 0 || !options.isTraining
        else { return false }
        return layers[first].core.parameters![0].shape[0] * layer.gateCount * layer.units <= 1 << 18
    }
}
