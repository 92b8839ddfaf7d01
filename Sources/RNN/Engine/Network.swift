import RNNKernels

/// A model's layers made ready for input of one kind and length: stages, and the places of all their numbers.
final class Network {
    let kernels: RNNKernels
    private(set) var stages: [Stage] = []
    private(set) var folds: [Fold] = []
    /// All parameters in the layers' order, and where in a slab the gradient by each is.
    private(set) var parameters: [Parameter] = []
    private(set) var places: [Int] = []
    /// The length of a slab: an array of the gradients that samples add to, those by folded tables among them.
    private(set) var slabCount = 0
    /// Slab and, behind it, the gradients that follow from those by folded tables.
    private(set) var totalCount = 0
    private var derivedCount = 0
    private(set) var room = Room()
    let time: Int
    /// Where dense input goes.
    private let inputPlace: Int

    var last: Stage { stages[stages.count - 1] }

    /// - Parameters:
    ///   - layers: built, and agreeing with each other and the input.
    ///   - isTraining: whether inputs are left out and gradients wanted.
    init(layers: [any EngineLayer], samples: Samples, isTraining: Bool, kernels: RNNKernels) {
        self.kernels = kernels
        time = samples.steps
        var rows = 0
        if case .features(let width) = samples.kind { rows = width }
        inputPlace = room.rows(rows, steps: time)
        var input = StageInput(place: inputPlace, steps: time, rows: rows, gradient: nil)
        var embedding: EmbeddingSource?

        for (index, layer) in layers.enumerated() {
            let own = layer.core.parameters!
            let isFolded = Network.folds(layers, index, isTraining: isTraining)
            // A folded embedding's gradient, and that by the kernel behind it, are made of the table's.
            let slab = add(own, derived: isFolded ? 1 : 0)
            let stage: Stage
            switch layer {
            case is Embedding:
                if index + 1 < layers.count, layers[index + 1] is any RecurrentLayer {
                    embedding = EmbeddingSource(table: own[0], slabPlace: slab[0])
                    continue
                }
                stage = EmbeddingStage(table: own[0], slabPlace: slab[0], steps: time, room: &room, kernels: kernels)
            case let layer as any RecurrentLayer:
                let drops = isTraining && layer.dropout > 0
                let dropout = drops ? Dropout(rate: layer.dropout, layer: index) : nil
                let source: RecurrentStage.Source
                if let table = embedding {
                    embedding = nil
                    if isFolded {
                        source = .table(fold(table, own, slab))
                    } else {
                        source = .embedding(table, dropout, mask: room.rows(drops ? table.width : 0))
                    }
                } else if index == 0, case .oneHot = samples.kind {
                    source = dropout.map { .maskedOneHot($0, scales: room.rows(1, steps: time)) } ?? .table(fold(nil, own, slab))
                } else if let dropout {
                    source = .maskedFeatures(
                        input, dropout, mask: room.rows(input.rows), masked: room.rows(input.rows, steps: input.steps))
                } else {
                    source = .features(input)
                }
                stage = RecurrentStage(
                    layer, cell: Network.cell(layer), source: source, parameters: own, slabPlaces: slab, time: time,
                    room: &room, kernels: kernels)
            case let layer as Dense:
                stage = DenseStage(layer, parameters: own, slabPlaces: slab, input: input, room: &room, kernels: kernels)
            default:
                preconditionFailure("a model takes only the engine's layers")
            }
            stages.append(stage)
            input = StageInput(place: stage.output, steps: stage.steps, rows: stage.rows, gradient: stage.gradient)
        }
        totalCount = slabCount + derivedCount
        places = places.map { $0 < 0 ? slabCount - 1 - $0 : $0 }
        for fold in folds { fold.settle(slabCount) }
    }

    func makeWorkspace(interrupter: Interrupter, worker: Int) -> Workspace {
        Workspace(room: room, idCount: time, interrupter: interrupter, worker: worker)
    }

    /// Takes up to 16 samples forward.
    func forward(_ work: Workspace, _ samples: Samples, order: UnsafePointer<Int32>, many: Int) {
        samples.load(work, place: inputPlace, order: order, many: many, kernels: kernels)
        for stage in stages { stage.forward(work) }
    }

    /// Takes the gradient at the last stage back to all parameters.
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for stage in stages.reversed() { stage.backward(work, slab) }
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

    private func fold(_ embedding: EmbeddingSource?, _ own: [Parameter], _ slab: [Int]) -> Fold {
        let fold = Fold(
            embedding: embedding?.table, kernel: own[0], bias: own[2],
            slabPlace: embedding == nil ? slab[0] : slabCount, embeddingPlace: embedding?.slabPlace ?? 0, kernelPlace: slab[0],
            kernels: kernels)
        if embedding != nil { slabCount += (fold.vocabulary * fold.columns + lanes - 1) / lanes * lanes }
        folds.append(fold)
        return fold
    }

    /// Whether layer number `index` is an embedding or the recurrent layer behind one, and a table of all ids' products is worth its making:
    /// not for large vocabularies times many gates.
    private static func folds(_ layers: [any EngineLayer], _ index: Int, isTraining: Bool) -> Bool {
        let first = layers[index] is Embedding ? index : index - 1
        guard first >= 0, layers[first] is Embedding, first + 1 < layers.count,
            let layer = layers[first + 1] as? any RecurrentLayer, layer.dropout == 0 || !isTraining
        else { return false }
        return layers[first].core.parameters![0].shape[0] * layer.gateCount * layer.units <= 1 << 18
    }

    private static func cell(_ layer: any RecurrentLayer) -> RecurrentStage.Cell {
        switch layer {
        case let layer as SimpleRNN: .simple(layer.activation)
        case is LSTM: .lstm
        default: .gru
        }
    }
}
