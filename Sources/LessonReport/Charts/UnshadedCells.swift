import RNN

/// The cells of a heat map that have no shade: an outline each, and within it a cross for what is no number, a triangle for what is infinite.
struct UnshadedCells {
    private var outlines = ""
    private var crosses = ""
    private var triangles = ""

    /// - Parameter hasSign: whether nothing else is written into the cell.
    mutating func add(_ kind: UnshadedCell, _ x: Double, _ y: Double, width: Double, height: Double, hasSign: Bool = true) {
        outlines += "M\(coordinate(x + 0.5)) \(coordinate(y + 0.5))h\(coordinate(width - 1))v\(coordinate(height - 1))h\(coordinate(1 - width))z"
        let (middle, centre) = (x + width / 2, y + height / 2)
        guard hasSign else { return }
        switch kind {
        case .notANumber:
            crosses += "M\(coordinate(middle - 3)) \(coordinate(centre - 3))l6 6M\(coordinate(middle + 3)) \(coordinate(centre - 3))l-6 6"
        case .infinite: triangles += "M\(coordinate(middle)) \(coordinate(centre - 4))l4 7h-8z"
        case .negativeInfinite: triangles += "M\(coordinate(middle)) \(coordinate(centre + 4))l4-7h-8z"
        case .notAboveZero: break
        }
    }

    var paths: [String] {
        [("blank", outlines), ("odd", crosses), ("head", triangles)].compactMap { $1.isEmpty ? nil : "<path class=\"\($0)\" d=\"\($1)\"/>" }
    }
}

/// What a scale of colours says in a second line: that it is one of powers, and what the cells without a shade are.
struct HeatNotes {
    private let texts: [(cell: UnshadedCell?, text: String)]
    /// As one text, for those who can't see it.
    let said: String

    /// - Parameter logarithmic: what a logarithmic scale is called.
    init(_ map: HeatMap, logarithmic: String) {
        texts = (map.scale == .log ? [(nil, logarithmic)] : []) + map.unshadedKinds.map { ($0, map.name(of: $0)) }
        said = texts.map(\.text).joined(separator: ", ")
    }

    var isEmpty: Bool { texts.isEmpty }

    var width: Double { texts.reduce(0) { $0 + Self.width($1.cell, $1.text) + Self.gap } }

    private static let gap = 12.0
    private static let box = (width: 12.0, height: 12.0)

    private static func width(_ cell: UnshadedCell?, _ text: String) -> Double { (cell == nil ? 0 : box.width + 4) + labelWidth(text, size: 11.5) }

    /// - Parameters:
    ///   - x: where it begins.
    ///   - y: where its letters stand.
    func drawing(_ x: Double, _ y: Double) -> [String] {
        var (x, parts, cells) = (x, [String](), UnshadedCells())
        for (cell, text) in texts {
            if let cell { cells.add(cell, x, y - 10, width: Self.box.width, height: Self.box.height) }
            parts.append(label(text, "tick", cell == nil ? x : x + Self.box.width + 4, y))
            x += Self.width(cell, text) + Self.gap
        }
        return cells.paths + parts
    }
}
