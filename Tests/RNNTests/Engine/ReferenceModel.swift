import RNN

/// A whole model in double precision, a sample at a time, made of the plain cells: what the engine is held against.
struct ReferenceModel {
    let layers: [any EngineLayer]
    /// All parameters in the layers' order, each row-major.
    var weights: [[Double]]
    /// If not nil, inputs are left out as in training.
    var dropoutSeed: UInt64?

    init(_ model: Sequential, dropoutSeed: UInt64? = nil) {
        layers = model.layers.map { $0 as! any EngineLayer }
        weights = model.weights.flatMap { $0 }.map { $0.scalars.map { Double($0) } }
        self.dropoutSeed = dropoutSeed
    }

    /// The output for one sample, step after step.
    func predict(_ sample: Tensor, number: Int) -> [Double] {
        var place = 0
        var sequence: [Units] = []
        if sample.shape.rank == 2 {
            sequence = (0..<sample.count).map { Units(sample[$0].scalars.map { Double($0) }) }
        } else if !(layers[0] is Embedding) {
            sequence = [Units(sample.scalars.map { Double($0) })]
        }
        for (index, layer) in layers.enumerated() {
            let own = Array(weights[place..<place + layer.weights.count])
            place += own.count
            if let layer = layer as? any RecurrentLayer, let dropoutSeed, layer.dropout > 0 {
                let dropout = DropoutMask(rate: layer.dropout, layer: index)
                let mask = Units(
                    sequence[0].values.indices.map {
                        Double(dropout.value(seed: dropoutSeed, sample: number, feature: $0))
                    })
                sequence = sequence.map { $0 * mask }
            }
            sequence = apply(layer, own, sequence, sample)
        }
        return sequence.flatMap(\.values)
    }

    /// The mean loss over all samples.
    func loss(_ x: Tensor, _ y: [Double]) -> Double {
        var (sum, position) = (0.0, 0)
        for number in 0..<x.count {
            for p in predict(x[number], number: number) {
                sum -= y[position] * log(p) + (1 - y[position]) * log(1 - p)
                position += 1
            }
        }
        return sum / Double(position)
    }

    private func apply(_ layer: any EngineLayer, _ own: [[Double]], _ sequence: [Units], _ sample: Tensor) -> [Units] {
        switch layer {
        case is Embedding:
            let width = layer.weights[0].value.shape[1]
            return sample.ints.map { Units(Array(own[0][$0 * width..<($0 + 1) * width])) }
        case let layer as SimpleRNN:
            let cell = SimpleRNNCell(kernel: own[0], recurrentKernel: own[1], bias: own[2])
            var (hidden, all) = (Units.zeros(layer.units), [Units]())
            for input in sequence {
                hidden = cell.step(input, hidden: hidden)
                all.append(hidden)
            }
            return layer.returnSequences ? all : [hidden]
        case let layer as LSTM:
            let cell = LSTMCell(kernel: own[0], recurrentKernel: own[1], bias: own[2])
            var (state, all) = ((hidden: Units.zeros(layer.units), cell: Units.zeros(layer.units)), [Units]())
            for input in sequence {
                state = cell.step(input, hidden: state.hidden, cell: state.cell)
                all.append(state.hidden)
            }
            return layer.returnSequences ? all : [state.hidden]
        case let layer as GRU:
            let half = own[2].count / 2
            let cell = GRUCell(
                kernel: own[0], recurrentKernel: own[1], inputBias: Array(own[2][..<half]), recurrentBias: Array(own[2][half...]))
            var (hidden, all) = (Units.zeros(layer.units), [Units]())
            for input in sequence {
                hidden = cell.step(input, hidden: hidden)
                all.append(hidden)
            }
            return layer.returnSequences ? all : [hidden]
        default:
            return sequence.map { sigmoid(affine($0, own[0], own[1])) }
        }
    }
}
