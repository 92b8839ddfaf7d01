import RNN

/// What one of a drawing's series is called, with a sample of its line, so that dashes are told apart where colours aren't.
struct LegendEntry {
    let number: Int
    let form: Plot.Form
    let text: String

    /// How wide a sample is: dashes need room.
    static func sampleWidth(_ entries: [LegendEntry]) -> Double { entries.contains { $0.form == .line } ? 24 : 12 }

    /// - Parameters:
    ///   - y: its middle.
    ///   - width: how wide the samples beneath each other are.
    func sample(_ left: Double, _ y: Double, width: Double) -> String {
        let kind = SeriesMark.style(number)
        // On a line and at the end of a bar, as in the drawing; a sign is a point itself.
        let mark = SeriesMark(number)?.drawing(number, [(form == .bars ? left + width - 7 : left + width / 2, form == .bars ? y - 5 : y)]).joined() ?? ""
        if form == .points, !mark.isEmpty { return mark }
        return shape(kind, left, y, width: width) + mark
    }

    private func shape(_ kind: String, _ left: Double, _ y: Double, width: Double) -> String {
        switch form {
        case .line: return "<path class=\"series sample \(kind)\" d=\"M\(coordinate(left)) \(coordinate(y))h\(coordinate(width))\"/>"
        case .points:
            return "<circle class=\"point sample \(kind)\" cx=\"\(coordinate(left + width / 2))\" cy=\"\(coordinate(y))\" r=\"3\"/>"
        case .bars:
            return "<rect class=\"column sample \(kind)\" x=\"\(coordinate(left + width - 12))\" y=\"\(coordinate(y - 5))\" width=\"10\" height=\"10\"/>"
        }
    }

    func name(_ line: String, _ x: Double, _ y: Double) -> String { label(line, "legend \(SeriesMark.style(number))", x, y) }

    static func width(_ text: String) -> Double { labelWidth(text, size: LabelSize.legend, isBold: true) }
}
