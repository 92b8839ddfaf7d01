import RNNKernels

/// The gradients by the recurrent kernel and its bias.
extension RecurrentStage {
    /// Adds those of some steps, and those by a table if the input has one: together they take the gradients by the sums apart only once.
    func addRecurrentGradients(
        _ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>, _ table: TableRows?
    ) {
        if let steppers, steppers.seenStates(gate: 0, self) != nil {
            if let table { scatter(block, block.count, table) }
            return addMaskedGradients(work, steppers, block, slab)
        }
        if case .ownCandidate = cell.kind.gradientLayout { addRecurrentBias(block, slab) }
        guard block.first == 0, startsAtZero else { return addProducts(work, block, slab, table) }
        // The state before the first step is zero, and the kernel has no part in what follows from it.
        if let table { scatter(block, 1, table) }
        let rest = StepBlock(first: 1, count: block.count - 1, sums: block.sums + gateRows * lanes, apart: gateRows)
        addProducts(work, rest, slab, table.map { TableRows(ids: $0.ids + lanes, table: $0.table) })
    }

    /// Adds the gradients of a block's first steps to the rows of a table.
    private func scatter(_ block: StepBlock, _ count: Int, _ table: TableRows) {
        kernels.scatter(count, table.ids, table.table, inputKernel.columns, nil, block.sums, gateRows)
    }

    /// Adds the products of states and gradients of some steps, and the gradients by the table.
    private func addProducts(
        _ work: Workspace, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>, _ table: TableRows?
    ) {
        let (columns, target) = (inputKernel.columns, slab + recurrentPlace)
        let h = RNNRows(work.floats + states + block.first * units * lanes, units)
        func addOuter(_ outputs: Range<Int>) {
            if let table {
                kernels.outer_scatter(block.count, h, block.rows(outputs), target, columns, table.ids, table.table, columns)
            } else {
                kernels.outer(block.count, h, block.rows(outputs), target, columns)
            }
        }
        let (gates, candidate, own) = (0..<2 * units, 2 * units..<3 * units, 3 * units..<4 * units)
        switch cell.kind.gradientLayout {
        case .plain: addOuter(0..<columns)
        case .ownCandidate:
            // The candidate's recurrent part has its gradient in rows of its own.
            addOuter(gates)
            kernels.outer(block.count, h, block.rows(own), target + 2 * units, columns)
        case .resetCandidate:
            // The candidate was made of the state behind the reset gate, which those rows keep.
            addOuter(gates)
            kernels.outer(block.count, block.rows(own), block.rows(candidate), target + 2 * units, columns)
        }
    }

    /// The same where each gate sees a state of its own.
    private func addMaskedGradients(
        _ work: Workspace, _ steppers: Steppers, _ block: StepBlock, _ slab: UnsafeMutablePointer<Float>
    ) {
        let columns = inputKernel.columns
        for gate in 0..<columns / units {
            let isCandidate = gate == 2
            var x = RNNRows(work.floats + (steppers.seenStates(gate: gate, self) ?? states) + block.first * units * lanes, units)
            var dz = block.rows(gate * units..<(gate + 1) * units)
            let own = 3 * units..<4 * units
            if isCandidate, cell.kind.gradientLayout == .ownCandidate { dz = block.rows(own) }
            if isCandidate, cell.kind.gradientLayout == .resetCandidate { x = block.rows(own) }
            kernels.outer(block.count, x, dz, slab + recurrentPlace + gate * units, columns)
        }
        if cell.kind.gradientLayout == .ownCandidate { addRecurrentBias(block, slab) }
    }

    /// The second of a GRU's two biases.
    private func addRecurrentBias(_ block: StepBlock, _ slab: UnsafeMutablePointer<Float>) {
        guard let place = inputKernel.biasPlace else { return }
        let target = slab + place + inputKernel.columns
        kernels.sum_lanes(block.count, block.sums, gateRows, 2 * units, target)
        kernels.sum_lanes(block.count, block.sums + 3 * units * lanes, gateRows, units, target + 2 * units)
    }
}
