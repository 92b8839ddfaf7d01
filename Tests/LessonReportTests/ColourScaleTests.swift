import Foundation
import RNN
import Testing

/// The scales of colours, computed from the page's own style: each step is told from the next, in the order of the numbers, in each theme and on paper.
@Suite struct ColourScaleTests {
    struct Theme: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let colours: [String: Colour]
        /// Whether both ends of a diverging scale may look alike, so that a minus tells them apart.
        let hasMarks: Bool
    }

    struct Colour: Sendable, Equatable {
        let red, green, blue: Double

        init(_ red: Double, _ green: Double, _ blue: Double) { (self.red, self.green, self.blue) = (red, green, blue) }

        init?(hex: Substring) {
            let digits = hex.count == 3 ? hex.map { "\($0)\($0)" }.joined() : String(hex)
            guard let number = Int(digits, radix: 16) else { return nil }
            self.init(Double(number >> 16) / 255, Double(number >> 8 & 255) / 255, Double(number & 255) / 255)
        }

        /// So much of it over another.
        func over(_ ground: Colour, _ share: Double) -> Colour {
            func mixed(_ part: KeyPath<Colour, Double>) -> Double { self[keyPath: part] * share + ground[keyPath: part] * (1 - share) }
            return Colour(mixed(\.red), mixed(\.green), mixed(\.blue))
        }

        /// As WCAG 2 has it.
        private var luminance: Double {
            func linear(_ part: Double) -> Double { part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4) }
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
        }

        func contrast(to other: Colour) -> Double {
            (max(luminance, other.luminance) + 0.05) / (min(luminance, other.luminance) + 0.05)
        }

        func distance(to other: Colour) -> Double {
            (pow(red - other.red, 2) + pow(green - other.green, 2) + pow(blue - other.blue, 2)).squareRoot()
        }
    }

    private static func style(_ name: String) throws -> String {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../Sources/LessonReport/Style/\(name).css")
        return try String(contentsOf: file, encoding: .utf8).replacing(/\/\*.*?\*\//, with: "")
    }

    private static func colours(_ name: String) -> [String: Colour] {
        let text = (try? style(name)) ?? ""
        return Dictionary(
            text.matches(of: /--([a-z0-9-]+): #([0-9a-f]+)/).compactMap { match in Colour(hex: match.2).map { (String(match.1), $0) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static func forced(_ text: Colour, _ ground: Colour) -> [String: Colour] {
        ["ground": ground, "text": text, "quiet": text, "s0": text, "s1": text]
    }

    static let themes: [Theme] = {
        let (black, white) = (Colour(0, 0, 0), Colour(1, 1, 1))
        return [
            Theme(testDescription: "light", colours: colours("light"), hasMarks: false),
            Theme(testDescription: "dark", colours: colours("dark"), hasMarks: false),
            Theme(testDescription: "paper", colours: colours("light").merging(colours("print")) { $1 }, hasMarks: true),
            Theme(testDescription: "forced, dark on light", colours: forced(black, white), hasMarks: true),
            Theme(testDescription: "forced, light on dark", colours: forced(white, black), hasMarks: true),
        ]
    }()

    /// What the style says of each class, later rules over earlier ones.
    private static func rules() throws -> [String: [String: String]] {
        var rules: [String: [String: String]] = [:]
        for match in try (style("drawing") + style("insight")).matches(of: /([^{}@]+)\{([^{}]*)\}/) {
            let declarations = match.2.split(separator: ";").compactMap { one -> (String, String)? in
                let parts = one.split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
                return parts.count == 2 ? (parts[0], parts[1]) : nil
            }
            for selector in match.1.split(separator: ",").map({ $0.trimmingCharacters(in: .whitespacesAndNewlines) }) {
                rules[selector, default: [:]].merge(declarations) { $1 }
            }
        }
        return rules
    }

    /// The colours of a scale's steps on a theme's ground: those of the legend of a map that has no numbers.
    private func steps(isDiverging: Bool, _ theme: Theme) throws -> [Colour] {
        let map = HeatMap(rows: ["a"], columns: ["b"], values: [[.nan]], lowest: -1, highest: 1, isDiverging: isDiverging)
        let shades = try Fixture.page(of: [.chart(.init(map))]).matches(of: /<path class="heat([^"]*)" fill-opacity="([^"]+)"/)
        let (rules, ground) = (try Self.rules(), try #require(theme.colours["ground"]))
        #expect(shades.count == 9)
        return try shades.map { shade in
            let kind = shade.1.trimmingCharacters(in: .whitespaces)
            let fill = kind.isEmpty ? rules[".heat"]?["fill"] : rules[".\(kind)"]?["fill"]
            let name = try #require(fill?.firstMatch(of: /var\(--([a-z0-9]+)\)/)).1
            return try #require(theme.colours[String(name)]).over(ground, try #require(Double(shade.2)))
        }
    }

    @Test(arguments: themes) func aScaleFromLowToHighStandsOutMoreAndMore(_ theme: Theme) throws {
        let ground = try #require(theme.colours["ground"])
        let steps = try steps(isDiverging: false, theme)
        #expect(steps[0].contrast(to: ground) > 1.05, "the lowest is seen on the ground")
        #expect(steps[8].contrast(to: ground) > 4.5)
        for (one, next) in zip(steps, steps.dropFirst()) {
            #expect(next.contrast(to: ground) > one.contrast(to: ground) && next.contrast(to: one) > 1.1, "\(next.contrast(to: one))")
        }
    }

    @Test(arguments: themes) func aScaleAroundZeroStandsOutTowardsBothEnds(_ theme: Theme) throws {
        let ground = try #require(theme.colours["ground"])
        let steps = try steps(isDiverging: true, theme)
        #expect(steps[0].contrast(to: ground) > 4.5 && steps[8].contrast(to: ground) > 4.5)
        for side in [[4, 3, 2, 1, 0], [4, 5, 6, 7, 8]] {
            for (one, next) in zip(side, side.dropFirst()) {
                #expect(steps[next].contrast(to: ground) > steps[one].contrast(to: ground))
                #expect(steps[next].contrast(to: steps[one]) > 1.15, "\(one) \(next)")
            }
        }
        // Neutral: the middle is a grey, and the numbers of the legend are read on it.
        let middle = steps[4]
        #expect(max(middle.red, middle.green, middle.blue) - min(middle.red, middle.green, middle.blue) < 0.06)
        #expect(try #require(theme.colours["quiet"]).contrast(to: middle) > 4.5)
        if theme.hasMarks {
            for level in 0..<4 {
                let stroke = try #require(theme.colours[level < 2 ? "ground" : "text"])
                #expect(stroke.contrast(to: steps[level]) > 3, "the minus in step \(level)")
            }
        } else {
            for level in 0..<4 { #expect(steps[level].distance(to: steps[8 - level]) > 0.12, "\(level) is told from \(8 - level)") }
        }
    }

    @Test func marksAreShownWhereColoursAreFew() throws {
        let style = try Self.style("drawing") + Self.style("insight")
        #expect(style.contains(".minus { display: none;"))
        #expect(style.contains("@media print, (forced-colors: active) { .minus { display: inline; } .strong { stroke: var(--ground); } }"))
    }

    @Test(arguments: themes) func wordsAreReadOnEveryShade(_ theme: Theme) throws {
        let (ground, text) = (try #require(theme.colours["ground"]), try #require(theme.colours["text"]))
        let rules = try Self.rules()
        // Backgrounds aren't printed, nor kept in forced colours: a line beneath is as thick as the shade is strong.
        let shade = try #require(rules[".influence span"])
        #expect(shade["border-bottom"] == "calc(var(--i) * 1px) solid var(--ink)")
        let step = try #require(shade["background"]?.firstMatch(of: /calc\(var\(--i\) \* ([0-9]+)%/)).1
        var before = ground
        for level in 1...4 {
            #expect(rules[".i\(level)"]?["--i"] == "\(level)")
            let share = try #require(Double(step)) * Double(level) / 100
            for ink in ["s0", "s1"] {
                let shade = try #require(theme.colours[ink]).over(ground, share)
                #expect(text.contrast(to: shade) > 4.5 && shade != ground)
            }
            let shade = try #require(theme.colours["s0"]).over(ground, share)
            #expect(shade.contrast(to: ground) > before.contrast(to: ground))
            before = shade
        }
    }

    /// Of a cell's drawing: what is dim is seen, what is lit stands out more than what is plain, and names are read on it.
    @Test(arguments: themes) func litPartsStandOutFromDimOnes(_ theme: Theme) throws {
        let (ground, text, quiet) = (try #require(theme.colours["ground"]), try #require(theme.colours["text"]), try #require(theme.colours["quiet"]))
        let rules = try Self.rules()
        let drawing = try Fixture.page(of: [.chart(.init(cellDiagram(.lstm)))])
        let share = try #require(drawing.firstMatch(of: /<g stroke-opacity="([0-9.]+)"/)).1
        let dim = quiet.over(ground, try #require(Double(share)))
        let stroke = try #require(rules[".lit"]?["stroke"]?.firstMatch(of: /--([a-z0-9]+)/)).1
        let lit = try #require(theme.colours[String(stroke)])
        #expect(dim.contrast(to: ground) > 1.5 && quiet.contrast(to: dim) > 1.5 && lit.contrast(to: dim) > 2.5 && lit.contrast(to: ground) > 4.5)
        // Without colours what is lit is thicker than what is plain, and filled.
        #expect(try #require(rules[".lit"]?["stroke-width"].flatMap { Double($0) }) >= 2 && rules[".box.lit"]?["fill"] == "var(--s0)")
        let fill = lit.over(ground, try #require(rules[".box.lit"]?["fill-opacity"].flatMap { Double($0) }))
        #expect(text.contrast(to: fill) > 4.5 && fill.contrast(to: ground) > 1.1)
    }
}
