/// A drawing that may be wider than a line: in parts on paper, on narrow screens and on wide ones, as many beside each other as have room; whole, and
/// scrolled, where it is wider than the text on screens between.
struct WideDrawing {
    let width: Double
    let height: Double
    let content: [String]
    /// What it shows, for those who can't see it.
    let said: String
    /// Where the columns begin that stay whole, and where one behind the last would.
    let columns: [Double]
    /// The left side, which each part begins with: names of rows.
    let margin: Double
    /// How high what stands above the columns is, and how wide: a title.
    var head = (width: 0.0, height: 0.0)
    /// How high what stands beneath the columns is, and how wide: a legend.
    var foot = (width: 0.0, height: 0.0)

    /// The columns of each part, where that is no wider than this; nearly as many in each.
    func parts(within room: Double) -> [Range<Int>] {
        let count = columns.count - 1
        let widest = zip(columns, columns.dropFirst()).map { $1 - $0 }.max() ?? 0
        guard count > 0, widest > 0, width > room else { return [] }
        let most = max(1, Int((room - margin) / widest))
        let parts = (count + most - 1) / most
        return (0..<parts).map { count * $0 / parts..<count * ($0 + 1) / parts }
    }
}

extension HTMLPage {
    /// - Parameter number: which of an output's drawings it is.
    func html(of drawing: WideDrawing, number: Int) -> String {
        let parts = place == nil ? [] : drawing.parts(within: paper?.drawingWidth ?? Self.partWidth)
        let wideParts = place == nil || paper != nil ? [] : drawing.parts(within: Self.columnWidth)
        let id = "drawing.\(place ?? "").\(number)"
        let content = drawing.content.filter { !$0.isEmpty }.joined(separator: "\n")
        let (width, height) = (coordinate(drawing.width), coordinate(drawing.height))
        let whole = """
            <div class=scroll tabindex=0><svg class="map" width="\(width)" height="\(height)" viewBox="0 0 \(width) \(height)" role="img" \
            aria-label="\(escape(drawing.said))">
            \(parts.isEmpty ? content : "<g id=\"\(id)\">\n\(content)\n</g>")
            </svg></div>
            """
        guard !parts.isEmpty else { return whole }
        let (head, foot) = (drawing.head, drawing.foot)
        func window(_ x: Double, _ y: Double, _ width: Double, _ height: Double) -> String {
            let size = (coordinate(width), coordinate(height))
            return width <= 0 || height <= 0
                ? ""
                : "<svg aria-hidden=\"true\" width=\"\(size.0)\" height=\"\(size.1)\" viewBox=\"\(coordinate(x)) \(coordinate(y)) \(size.0) \(size.1)\"><use href=\"#\(id)\"/></svg>"
        }
        let body = drawing.height - head.height - foot.height
        func piece(_ part: Range<Int>) -> String {
            let (start, end) = (drawing.columns[part.lowerBound], drawing.columns[part.upperBound])
            // What stands above stays with the first.
            let above = part.lowerBound == 0 ? window(0, 0, head.width, head.height) : ""
            return "<span>\(above)\(window(0, head.height, drawing.margin, body))\(window(start, head.height, end - start, body))</span>"
        }
        let beneath = window(0, drawing.height - foot.height, foot.width, foot.height)
        func all(_ parts: [Range<Int>], _ kind: String) -> String {
            parts.isEmpty
                ? ""
                : "\n" + element("div", ["class": kind, "role": "img", "aria-label": drawing.said], parts.map(piece).joined(separator: "\n") + beneath)
        }
        return whole + all(parts, "parts") + all(wideParts, "parts wide")
    }

    /// How wide the text's column is at least where it has its full width, without a block's indent.
    private static let columnWidth = 800.0

    /// How wide a part is where the paper isn't known: it fits the narrowest phone with a block's indent, 320 wide, half of A4, and A5.
    private static let partWidth = 272.0
}
