import RNN

/// A scale of colours with what its ends stand for: `0.702 ▮▮▮▮▮▮▮▮▮ 0.791`; around a neutral zero with that in its middle.
struct HeatLegend {
    static let levels = 9
    /// Of maps whose numbers are written into the cells: they are read on the lighter half of the shades.
    static let writtenLevels = 5
    private static let box = 9.0
    private static let letter = 6.8
    private let shown: Int
    private let isDiverging: Bool
    private let ends: (low: String, high: String)
    private let middle: String
    /// What it is the scale of: `h`.
    private let name: String

    init(_ lowest: Double, _ highest: Double, isDiverging: Bool, name: String = "", levels shown: Int = levels) {
        self.isDiverging = isDiverging
        self.name = name
        self.shown = shown
        let (low, high) = scaleEnds(lowest, highest)
        ends = (Self.signed(low), Self.signed(high))
        middle = isDiverging ? Self.signed(scaleEnd(lowest / 2 + highest / 2, within: highest / 2 - lowest / 2)) : ""
    }

    /// With a minus as long as a plus.
    private static func signed(_ number: String) -> String { number.replacing("-", with: "−") }

    var width: Double {
        let texts = [name, ends.low, ends.high].map { Double(displayWidth($0)) * Self.letter }.reduce(0, +)
        return texts + (name.isEmpty ? 0 : 8) + 8 + Double(shown) * Self.box + room
    }

    /// The middle's number has a wider box to stand on.
    private var room: Double { isDiverging ? max(0, Double(displayWidth(middle)) * Self.letter + 4 - Self.box) : 0 }

    /// - Parameters:
    ///   - x: where it begins.
    ///   - y: where its letters stand.
    func drawing(_ x: Double, _ y: Double) -> [String] {
        var parts: [String] = []
        var x = x
        if !name.isEmpty {
            parts.append(label(name, "name", x, y))
            x += Double(displayWidth(name)) * Self.letter + 8
        }
        x += Double(displayWidth(ends.low)) * Self.letter
        parts.append(label(ends.low, "tick", x, y, anchor: "end"))
        x += 4
        var marks = MinusMarks()
        for level in 0..<shown {
            let isMiddle = isDiverging && level == Self.levels / 2
            let width = Self.box + (isMiddle ? room : 0)
            parts.append(
                "<path \(Self.shade(level, isDiverging: isDiverging)) d=\"M\(coordinate(x)) \(coordinate(y - 9))h\(coordinate(width))v11h-\(coordinate(width))z\"/>"
            )
            if isMiddle { parts.append(label(middle, "tick", x + width / 2, y, anchor: "middle")) }
            if isDiverging { marks.add(level, x, y - 9, width: width, height: 11) }
            x += width
        }
        parts.append(label(ends.high, "tick", x + 4, y))
        return parts + marks.paths
    }

    /// The attributes of a shade: a colour by its class, and how strong it is. On both sides of zero every second strength of the other scale does.
    static func shade(_ level: Int, isDiverging: Bool) -> String {
        guard isDiverging else { return "class=\"heat\" fill-opacity=\"\(strengths[level])\"" }
        let side = level - levels / 2
        return side == 0
            ? "class=\"heat neutral\" fill-opacity=\".12\"" : "class=\"heat\(side < 0 ? " below" : "")\" fill-opacity=\"\(strengths[2 * abs(side)])\""
    }

    private static let strengths = [".09", ".19", ".29", ".39", ".51", ".63", ".75", ".88", "1"]

    /// Which shade a share of the scale has, 0 the lowest number and 1 the highest.
    static func level(_ share: Double, of levels: Int = levels) -> Int { min(max(Int(share * Double(levels)), 0), levels - 1) }
}
