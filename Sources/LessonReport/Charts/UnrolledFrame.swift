import RNN

/// Where the columns and the boxes of an unrolled network are.
struct UnrolledFrame {
    static let boxWidth = 70.0
    static let omittedWidth = 44.0
    /// Between the boxes of two layers.
    static let gap = 20.0
    static let top = 58.0
    /// Room for the names of the rows.
    static let left = 28.0
    /// How far before a column a part of the drawing may begin: behind the names at the arrow, before what comes in at the side.
    static let lead = 8.0
    /// Between two columns; where two layers read the same, their inputs and outputs go past the boxes.
    let between: Double

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
        between = network.layers.contains(where: \.sharesInput) ? 34 : 24
        var places = [Self.left]
        for column in columns {
            let width = if case .step = column { Self.boxWidth } else { Self.omittedWidth }
            places.append(places[places.count - 1] + width + between)
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
    /// The middle of the last box that begins before a place.
    func boxCentre(before x: Double) -> Double { (places.dropLast().last { $0 < x } ?? Self.left) + Self.boxWidth / 2 }
    func y(_ layer: Int) -> Double { tops[layer] }
    /// Of a box; of no layer that of a plain one.
    func height(_ layer: Int) -> Double { Self.height(hasCells.indices.contains(layer) && hasCells[layer]) }
    /// Where the arrows of the states meet the boxes.
    func cellLine(_ layer: Int) -> Double { tops[layer] + 30 }
    func hiddenLine(_ layer: Int) -> Double { tops[layer] + height(layer) - 16 }
    /// Where the parts of the drawing begin, and where one behind the last would.
    var starts: [Double] { places.map { $0 - Self.lead } }
    var right: Double { places[columns.count] }
    /// Where the lowest boxes end.
    var bottom: Double { tops[tops.count - 1] - Self.gap }

    /// In which columns a layer's states are what is behind it reads: at every step, or where it comes to last.
    func givingColumns(of layer: UnrolledNetwork.Layer) -> [Int] {
        let all = columns.indices.filter { if case .step = columns[$0] { true } else { false } }
        if layer.returnsSequences { return all }
        let last = layer.goesBackwards ? columns.indices.first : columns.indices.last
        return all.filter { $0 == last }
    }
}
