import RNNKernels

/// What a recurrent stage is made of, but for its input.
struct RecurrentSpec {
    let layer: any RecurrentLayer
    let parameters: [Parameter]
    let slabPlaces: [Int]
    let kernel: InputKernel
    let cell: RecurrentCell
    /// The masks of the state, one for each gate, if some of it is left out.
    let recurrentDropouts: [DropoutMask]
    var time: Int
    /// Where the steps' mask is.
    var mask: Int?
    /// Where the mask is that the layer above is given: as in Keras not turned, whichever way the layer goes.
    var maskAbove: Int?
    /// Whether the gradients by the states are kept.
    var tracesGradients = false
    var stateStore: StateStore?

    init(
        _ layer: any RecurrentLayer, parameters: [Parameter], slabPlaces: [Int], time: Int, recurrentDropouts: [DropoutMask], kernels: KernelTable
    ) {
        self.layer = layer
        self.parameters = parameters
        self.slabPlaces = slabPlaces
        self.time = time
        self.recurrentDropouts = recurrentDropouts
        kernel = InputKernel(layer, parameters: parameters, slabPlaces: slabPlaces, kernels: kernels)
        cell = RecurrentCell(layer, masksStates: !recurrentDropouts.isEmpty)
    }

    /// Rows a step in the array that holds the sums.
    var gateRows: Int { cell.kind.gateRows * layer.units }

    /// How many steps are taken together, so that their numbers stay near.
    var blockLength: Int { min(max(384 / gateRows, 8), 64) }
}
