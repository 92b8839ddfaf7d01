import RNN

/// Where the columns and the boxes of an unrolled network are.
struct UnrolledFrame {
    static let boxWidth = 56.0
    static let omittedWidth = 44.0
    static let gap = 20.0
    static let top = 58.0
    private static let left = 8.0

    /// A step, or those between two that are left out.
    enum Column {
        case step(UnrolledNetwork.Step)
        case omitted(Int)
    }

    let columns: [Column]
    /// Where each column begins, and where one behind the last would.
    private let places: [Double]
    /// Of each layer where its box begins, and where one beneath the last would.
    private let tops: [Double]
    /// Whether each layer's box has a cell state in it, above the hidden state.
    private let hasCells: [Bool]

    init(_ network: UnrolledNetwork) {
        columns = Self.columns(of: network)
        var places = [Self.left]
        for column in columns {
            let width = if case .step = column { Self.boxWidth } else { Self.omittedWidth }
            places.append(places[places.count - 1] + width + Self.gap)
        }
        self.places = places
        hasCells = network.layers.indices.map { network.hasCellState($0) }
        var tops = [Self.top]
        for hasCell in hasCells { tops.append(tops[tops.count - 1] + Self.height(hasCell) + Self.gap) }
        self.tops = tops
    }

    private static func columns(of network: UnrolledNetwork) -> [Column] {
        var columns: [Column] = []
        var before = 0
        for step in network.steps {
            if step.number > before + 1 { columns.append(.omitted(step.number - before - 1)) }
            columns.append(.step(step))
            before = step.number
        }
        if before < network.stepCount { columns.append(.omitted(network.stepCount - before)) }
        return columns
    }

    private static func height(_ hasCell: Bool) -> Double { hasCell ? 72 : 46 }

    func x(_ column: Int) -> Double { places[column] }
    func y(_ layer: Int) -> Double { tops[layer] }
    /// Of a box; of no layer that of a plain one.
    func height(_ layer: Int) -> Double { Self.height(hasCells.indices.contains(layer) && hasCells[layer]) }
    /// Where the arrows of the states meet the boxes.
    func cellLine(_ layer: Int) -> Double { tops[layer] + 30 }
    func hiddenLine(_ layer: Int) -> Double { tops[layer] + height(layer) - 16 }
    var right: Double { places[columns.count] }
    var bottom: Double { tops[tops.count - 1] }
}
