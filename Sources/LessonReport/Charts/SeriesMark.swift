import RNN

/// A sign on a series whose colour and dashes another has too: there are six of those, and no two series of a drawing look alike.
enum SeriesMark: CaseIterable {
    case ring, square, triangle, diamond, wedge, cross, plus, bar

    /// That of a series; nil for the first six.
    init?(_ number: Int) {
        let round = number / Self.colours
        if round == 0 { return nil }
        self = Self.allCases[(round - 1) % Self.allCases.count]
    }

    /// How many colours there are, each with dashes of its own.
    static let colours = 6

    /// The class that has a series' colour and dashes.
    static func style(_ number: Int) -> String { "s\(number % colours)" }

    /// Signs of a series at such places of the drawing, as one path.
    func drawing(_ number: Int, _ places: [(x: Double, y: Double)]) -> [String] {
        places.isEmpty ? [] : ["<path class=\"sign \(Self.style(number))\" d=\"\(places.map { outline($0.x, $0.y) }.joined())\"/>"]
    }

    /// The sign around a place, some seven units wide.
    private func outline(_ x: Double, _ y: Double) -> String {
        func move(_ across: Double, _ down: Double) -> String { "M\(coordinate(x + across)) \(coordinate(y + down))" }
        return switch self {
        case .ring: move(-3.5, 0) + "a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z"
        case .square: move(-3.2, -3.2) + "h6.4v6.4h-6.4z"
        case .triangle: move(0, -4.2) + "l4 7h-8z"
        case .diamond: move(0, -4.6) + "l4.6 4.6-4.6 4.6-4.6-4.6z"
        case .wedge: move(0, 4.2) + "l4-7h-8z"
        case .cross: move(-3.2, -3.2) + "l6.4 6.4" + move(3.2, -3.2) + "l-6.4 6.4"
        case .plus: move(-4.2, 0) + "h8.4" + move(0, -4.2) + "v8.4"
        case .bar: move(0, -4.6) + "v9.2"
        }
    }

    /// Of a line's points those that have a sign: as far apart as is easily followed.
    static func places(along runs: [[(x: Double, y: Double)]]) -> [(x: Double, y: Double)] {
        var places: [(x: Double, y: Double)] = []
        for point in runs.joined() {
            if let last = places.last, abs(point.x - last.x) + abs(point.y - last.y) < 44 { continue }
            places.append(point)
        }
        return places
    }
}
