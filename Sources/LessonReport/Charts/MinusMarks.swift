/// A minus in each cell that is below the middle of a diverging scale.
///
/// In forced colours, and on paper, which may be grey, both ends of the scale look alike: there the style shows these marks.
struct MinusMarks {
    /// In the strong shades, of the ground's colour, and in the weak ones, of the text's.
    private var strong = ""
    private var weak = ""

    /// Marks a cell of such a shade, if that is below the middle.
    mutating func add(_ level: Int, _ x: Double, _ y: Double, width: Double, height: Double) {
        guard level < HeatLegend.levels / 2 else { return }
        let stroke = "M\(coordinate(x + width / 4)) \(coordinate(y + height / 2))h\(coordinate(width / 2))"
        if level < HeatLegend.levels / 4 { strong += stroke } else { weak += stroke }
    }

    var paths: [String] {
        [("minus strong", strong), ("minus", weak)].compactMap { kind, strokes in strokes.isEmpty ? nil : "<path class=\"\(kind)\" d=\"\(strokes)\"/>" }
    }
}
