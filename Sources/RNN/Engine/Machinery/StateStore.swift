/// The states of a stateful layer between batches: of each sample of the batch, by its chunk.
final class StateStore {
    private let values: UnsafeMutablePointer<Float>
    let chunks: Int
    let units: Int

    init(chunks: Int, units: Int) {
        self.chunks = chunks
        self.units = units
        values = allocateFloats(chunks * 2 * units * lanes)
    }

    /// Room for the states of so many samples, all zero.
    convenience init(samples: Int, units: Int) { self.init(chunks: (samples + lanes - 1) / lanes, units: units) }

    deinit { values.deallocate() }

    /// Takes the states of another of the same size.
    func copy(_ other: StateStore) { values.update(from: other.values, count: chunks * 2 * units * lanes) }

    func reset() { values.update(repeating: 0, count: chunks * 2 * units * lanes) }

    /// Puts the kept states before the first step.
    func restore(_ work: Workspace, _ stage: RecurrentStage) {
        let row = units * lanes
        (work.floats + stage.states).update(from: place(work), count: row)
        if stage.cell.kind.hasCellState { (work.floats + stage.cells).update(from: place(work) + row, count: row) }
    }

    /// Keeps the states after the last step.
    func keep(_ work: Workspace, _ stage: RecurrentStage) {
        let row = units * lanes
        place(work).update(from: work.floats + stage.states + stage.time * row, count: row)
        if stage.cell.kind.hasCellState { (place(work) + row).update(from: work.floats + stage.cells + stage.time * row, count: row) }
    }

    /// The h (0) or cell (1) states of the first so many samples: (B, H).
    func state(_ number: Int, samples: Int) -> Tensor {
        var scalars: [Float] = []
        scalars.reserveCapacity(samples * units)
        for sample in 0..<samples {
            for unit in 0..<units { scalars.append(values[index(number, sample, unit)]) }
        }
        return Tensor(computed: scalars, [samples, units])
    }

    func set(_ number: Int, _ state: Tensor, samples: Int, layer: String) throws(RNNError) {
        guard state.shape == [samples, units] else {
            throw .shapeMismatch(operation: .initialState(layer: layer), expected: .shape("\(Shape([samples, units]))"), given: state.shape)
        }
        let scalars = try state.tryScalars()
        for sample in 0..<samples {
            for unit in 0..<units { values[index(number, sample, unit)] = scalars[sample * units + unit] }
        }
    }

    private func index(_ number: Int, _ sample: Int, _ unit: Int) -> Int {
        (sample / lanes * 2 + number) * units * lanes + unit * lanes + sample % lanes
    }

    private func place(_ work: Workspace) -> UnsafeMutablePointer<Float> {
        values + work.firstSample / lanes % chunks * 2 * units * lanes
    }
}
