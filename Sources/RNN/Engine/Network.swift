import RNNKernels

/// A model's layers made ready for input of one kind and length: stages, and the places of all their numbers.
final class Network {
    let kernels: RNNKernels
    private(set) var stages: [Stage] = []
    private(set) var folds: [Fold] = []
    /// All parameters in the layers' order, and where in a slab the gradient by each is.
    private(set) var parameters: [Parameter] = []
    private(set) var places: [Int] = []
    /// The length of a slab: an array of all gradients, and the folded tables' behind them.
    private(set) var slabCount = 0
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
        var input = StageInput(place: inputPlace, steps: time, rows: rows, gradient: nil, isDisposable: false)
        var folded: (embedding: Parameter, place: Int)?

        for (index, layer) in layers.enumerated() {
            let (own, slab) = add(layer.core.parameters!)
            let stage: Stage
            switch layer {
            case is Embedding:
                if index + 1 < layers.count, let next = layers[index + 1] as? any RecurrentLayer,
                    Network.folds(next, rows: own[0].shape[0], isTraining: isTraining)
                {
                    folded = (own[0], slab[0])
                    continue
                }
                stage = EmbeddingStage(table: own[0], slabPlace: slab[0], steps: time, room: &room, kernels: kernels)
            case let layer as any RecurrentLayer:
                let drops = isTraining && layer.dropout > 0
                let dropout = Dropout(rate: layer.dropout, layer: index)
                let source: RecurrentStage.Source
                if let embedding = folded {
                    source = .table(fold(embedding, own, slab))
                    folded = nil
                } else if index == 0, case .oneHot = samples.kind {
                    source = drops
                        ? .maskedOneHot(dropout, scales: room.rows(1, steps: time)) : .table(fold(nil, own, slab))
                } else if drops {
                    let masked = input.isDisposable ? input.place : room.rows(input.rows, steps: input.steps)
                    source = .maskedFeatures(input, dropout, mask: room.rows(input.rows), masked: masked)
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
            input = StageInput(
                place: stage.output, steps: stage.steps, rows: stage.rows, gradient: stage.gradient,
                isDisposable: stage is EmbeddingStage)
        }
        slabCount = (slabCount + lanes - 1) / lanes * lanes
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
    private func add(_ parameters: [Parameter]) -> ([Parameter], [Int]) {
        var own: [Int] = []
        for parameter in parameters {
            own.append(slabCount)
            slabCount += (parameter.count + lanes - 1) / lanes * lanes
        }
        self.parameters += parameters
        places += own
        return (parameters, own)
    }

    private func fold(_ embedding: (embedding: Parameter, place: Int)?, _ own: [Parameter], _ slab: [Int]) -> Fold {
        let fold = Fold(
            embedding: embedding?.embedding, kernel: own[0], bias: own[2],
            slabPlace: embedding == nil ? slab[0] : slabCount, embeddingPlace: embedding?.place ?? 0, kernelPlace: slab[0],
            kernels: kernels)
        if embedding != nil { slabCount += (fold.vocabulary * fold.columns + lanes - 1) / lanes * lanes }
        folds.append(fold)
        return fold
    }

    /// Whether a table of all ids' products is worth its making: not for large vocabularies times many gates.
    private static func folds(_ layer: any RecurrentLayer, rows: Int, isTraining: Bool) -> Bool {
        (layer.dropout == 0 || !isTraining) && rows * layer.gateCount * layer.units <= 1 << 18
    }

    private static func cell(_ layer: any RecurrentLayer) -> RecurrentStage.Cell {
        switch layer {
        case let layer as SimpleRNN: .simple(layer.activation)
        case is LSTM: .lstm
        default: .gru
        }
    }
}
