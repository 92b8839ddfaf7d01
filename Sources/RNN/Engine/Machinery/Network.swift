import RNNKernels

/// A model's layers made ready for input of one kind and length: stages, and the places of all their numbers.
final class Network {
    let kernels: KernelTable
    let stages: [Stage]
    let folds: [Fold]
    /// What has to be made before samples are taken through: the folds among it.
    let tables: [any BatchTable]
    /// All parameters in the layers' order, and where in a slab the gradient by each is.
    let parameters: [Parameter]
    let places: [Int]
    /// The length of a slab: an array of the gradients that samples add to, those by folded tables among them.
    let slabCount: Int
    /// The arrays in a slab that get something only in the rows of words that occur.
    let wordRows: [WordRows]
    /// Slab and, behind it, the gradients that follow from those by folded tables.
    let totalCount: Int
    let time: Int
    /// Where the gradient by dense input goes, if it is wanted.
    let inputGradient: Int?
    private let room: Room
    /// Where dense input goes.
    let inputPlace: Int
    /// Whether some layer reads the ids from the last to the first.
    private let turnsIDs: Bool
    /// The number of each layer's stage; none for an embedding that the layer above it looks up itself.
    private let marks: [Int?]
    private let recurrents: [Int: [RecurrentDirection]]

    var last: Stage { stages[stages.count - 1] }

    /// What a network is made for.
    struct Options {
        /// Whether dropout leaves inputs out, and noise is added.
        var isTraining = false
        /// Whether the gradient by dense input is wanted.
        var wantsInputGradient = false
        /// Whether the gradients by the states of each time step are kept: of the model as it is when it does not train.
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
        let builder = NetworkBuilder(samples: samples, options: options, kernels: kernels)
        marks = builder.add(layers, samples)
        stages = builder.stages
        folds = builder.folds
        tables = builder.tables
        parameters = builder.parameters
        slabCount = builder.slab.count
        totalCount = builder.slab.totalCount
        places = builder.places.map(builder.slab.settled)
        wordRows = builder.wordRows
        room = builder.room
        turnsIDs = builder.turnsIDs
        recurrents = builder.recurrents
        time = builder.time
        inputPlace = builder.input.place
        inputGradient = builder.input.gradient
        self.kernels = kernels
        for fold in folds { fold.settle(slabCount) }
    }

    /// The stage whose output is that of layer number `index`; `nil` for an embedding that the layer above it looks up itself.
    func stage(ofLayer index: Int) -> Stage? { marks[index].map { stages[$0] } }

    /// The recurrent stages of layer number `index`, of a `Bidirectional` the forward one's first.
    func directions(ofLayer index: Int) -> [RecurrentDirection] { recurrents[index] ?? [] }

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
    var isStateful: Bool { recurrents.values.joined().contains { $0.stage.stateStore != nil } }

    /// Takes the gradient at the last stage back to all parameters.
    func backward(_ work: Workspace, _ slab: UnsafeMutablePointer<Float>) {
        for stage in stages.reversed() where !(isLarge && work.isStopped) { stage.backward(work, slab) }
    }
}

/// A recurrent stage, and whether it goes through the time steps backwards as the second of a `Bidirectional`.
struct RecurrentDirection {
    let stage: RecurrentStage
    let isTurned: Bool
}
