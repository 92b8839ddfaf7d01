/// What a page is printed on, upright. The names are those of CSS.
public enum Paper: String, CaseIterable, Sendable {
    case a3, a4, a5, b5, letter, legal

    /// The style of a print of this size. Pages that are read in a browser have none, so that the browser asks which paper there is.
    var style: String { paperStyle + "@page{size:\(rawValue)}" }

    /// How wide the text is in the units of the page's drawings, 96 to the inch: the paper without the margins that the style for print has.
    var textWidth: Double {
        let millimetres =
            switch self {
            case .a3: 297.0
            case .a4: 210.0
            case .a5: 148.0
            case .b5: 176.0
            case .letter, .legal: 215.9
            }
        return (millimetres - 2 * 16) / 25.4 * 96
    }

    /// How wide a drawing of a block's may be, which is indented by a line's height.
    package var drawingWidth: Double { textWidth - 16 }
}
