/// What a recurrent cell computes in one time step, as drawings: what flows from the input and the states before through gates into the new states.
public struct CellDiagram: Hashable, Sendable, Codable {
    /// Whose step it is.
    public let cell: CellKind
    /// The drawings one after the other, each with the parts that are lit in it; none is singled out where the list is empty.
    public let drawings: [[CellPart]]
}

/// A picture of a recurrent cell: the whole of it, then its parts lit one after the other in the order in which they are computed, and its equations.
///
///     cellDiagram(.lstm)
///     cellDiagram(.lstm, lit: [.forgetGate])
///
/// - Parameters:
///   - cell: whose step is drawn.
///   - lit: what is lit in a single drawing; with `[]` nothing is singled out. If it is not said, the whole cell is followed by all its parts.
/// - Precondition: the cell has the parts that are lit.
public func cellDiagram(_ cell: CellKind, lit: [CellPart]? = nil) -> CellDiagram { orTrap { try tryCellDiagram(cell, lit: lit) } }

/// `cellDiagram` for callers that handle errors.
/// - Throws: `DataError.invalidArgument` for a part that the cell doesn't have.
public func tryCellDiagram(_ cell: CellKind, lit: [CellPart]? = nil) throws -> CellDiagram {
    guard let lit else { return CellDiagram(cell: cell, drawings: [[]] + cell.sequence) }
    let parts = cell.equations.map(\.part)
    if let foreign = lit.first(where: { !parts.contains($0) }) {
        throw DataError.invalidArgument(
            operation: "cellDiagram", name: "lit", given: .text(".\(foreign.rawValue)"),
            requirement: .partOf(layer: cell.layer, parts.map { ".\($0.rawValue)" }))
    }
    return CellDiagram(cell: cell, drawings: [parts.filter(lit.contains)])
}

extension CellKind {
    /// What is lit together, one after the other; nothing where one part is all there is.
    package var sequence: [[CellPart]] {
        switch self {
        case .simpleRNN: []
        case .lstm: [[.forgetGate], [.inputGate, .candidate], [.cellState], [.outputGate, .hiddenState]]
        case .gru, .gruResetBefore: [[.resetGate], [.updateGate], [.candidate], [.hiddenState]]
        }
    }

    /// The layer that has it, as a lesson makes it: `GRU(resetAfter: false)`.
    package var layer: String {
        switch self {
        case .simpleRNN: "SimpleRNN"
        case .lstm: "LSTM"
        case .gru: "GRU"
        case .gruResetBefore: "GRU(resetAfter: false)"
        }
    }
}

extension CellDiagram: Consistent {
    package var inconsistency: Inconsistency? {
        let parts = cell.equations.map(\.part)
        return drawings.count <= parts.count + 1 && drawings.joined().allSatisfy(parts.contains) ? nil : .cell
    }
}
