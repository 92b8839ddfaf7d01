/// Why a cell of a heat map has no shade: pages and terminals put a sign of its own into it.
package enum UnshadedCell: Hashable, Sendable, CaseIterable {
    case notANumber, infinite, negativeInfinite
    /// A logarithmic scale has no shade for it.
    case notAboveZero

    /// What stands in its cell in a terminal.
    var sign: Character {
        switch self {
        case .notANumber: "?"
        case .infinite: "▲"
        case .negativeInfinite: "▼"
        case .notAboveZero: " "
        }
    }
}

extension HeatMap {
    /// Why a cell has no shade; nil where it has one, or has no number.
    package func unshaded(row: Int, column: Int) -> UnshadedCell? {
        guard values.indices.contains(row), values[row].indices.contains(column) else { return nil }
        let value = values[row][column]
        if value.isNaN { return .notANumber }
        if value.isInfinite { return value > 0 ? .infinite : .negativeInfinite }
        return scale.place(of: value).isNaN ? .notAboveZero : nil
    }

    /// What a legend calls such cells: those of counts `0`.
    package func name(of cell: UnshadedCell) -> String {
        switch cell {
        case .notANumber: "nan"
        case .infinite: "inf"
        case .negativeInfinite: "−inf"
        case .notAboveZero: values.joined().contains { $0 < 0 && $0.isFinite } ? "≤ 0" : "0"
        }
    }

    /// What there is of such cells, for a legend.
    package var unshadedKinds: [UnshadedCell] {
        var kinds: Set<UnshadedCell> = []
        for row in values.indices { for column in values[row].indices { if let kind = unshaded(row: row, column: column) { kinds.insert(kind) } } }
        return UnshadedCell.allCases.filter(kinds.contains)
    }
}
