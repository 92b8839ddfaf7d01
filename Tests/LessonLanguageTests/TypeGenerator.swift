/// Writes types that hold each other and themselves, through everything that may stand between, and does with their values all that looks at a type: compares,
/// hashes, prints, casts, copies and changes them.
struct TypeGenerator {
    private var source: RandomSource
    private var count = 0
    private var isHashable = false

    init(seed: Int) { source = RandomSource(seed: seed) }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 1...100, using: &source) <= percent }

    /// A type that is made of one of the program's.
    private indirect enum Part {
        case own(Int), list(Part), slice(Int), table(Part), keyed(Int), set(Int), optional(Part), pair(Part)

        var type: String {
            switch self {
            case .own(let number): "T\(number)"
            case .list(let inner): "[\(inner.type)]"
            case .slice(let number): "ArraySlice<T\(number)>"
            case .table(let inner): "[String: \(inner.type)]"
            case .keyed(let number): "[T\(number): Int]"
            case .set(let number): "Set<T\(number)>"
            case .optional(let inner): "\(inner.type)?"
            case .pair(let inner): "[(Int, \(inner.type))]"
            }
        }

        /// With values that are one level less deep than `d`.
        var value: String {
            switch self {
            case .own(let number): "make\(number)(d - 1)"
            case .list(let inner): "[\(inner.value)]"
            case .slice(let number): "[make\(number)(d - 1)][...]"
            case .table(let inner): "[\"a\": \(inner.value)]"
            case .keyed(let number): "[make\(number)(d - 1): 1]"
            case .set(let number): "[make\(number)(d - 1)]"
            case .optional(let inner): inner.value
            case .pair(let inner): "[(1, \(inner.value))]"
            }
        }

        var empty: String {
            switch self {
            case .own: ""
            case .list, .slice, .set, .pair: "[]"
            case .table, .keyed: "[:]"
            case .optional: "nil"
            }
        }
    }

    mutating func program() -> String {
        count = Int.random(in: 1...3, using: &source)
        isHashable = chance(60)
        var lines: [String] = []
        for number in 0..<count { lines += chance(60) ? structure(number) : enumeration(number) }
        for number in 0..<count { lines += uses(number) }
        return lines.joined(separator: "\n")
    }

    private var conformances: String { isHashable ? ": Hashable" : ": Equatable" }

    private mutating func part(_ depth: Int = 0) -> Part {
        let other = Int.random(in: 0..<count, using: &source)
        switch Int.random(in: 0..<(depth > 1 ? 2 : 8), using: &source) {
        case 0: return .list(.own(other))
        case 1: return .table(.own(other))
        case 2: return isHashable ? .set(other) : .list(.own(other))
        case 3: return isHashable ? .keyed(other) : .slice(other)
        case 4: return .list(.optional(.own(other)))
        case 5: return .optional(.list(part(depth + 1)))
        case 6: return .table(.list(part(depth + 1)))
        default: return .slice(other)
        }
    }

    private mutating func structure(_ number: Int) -> [String] {
        var (lines, fills) = (["struct T\(number)\(conformances) {", "    var name = \"\(number)\""], [String]())
        for field in 0..<Int.random(in: 1...3, using: &source) {
            let part = part()
            lines.append("    var f\(field): \(part.type) = \(part.empty)")
            fills.append("t.f\(field) = \(part.value)")
        }
        if chance(20) { lines.append("    static func == (a: T\(number), b: T\(number)) -> Bool { a.name == b.name && a.f0 == b.f0 }") }
        if chance(20) { lines.append("    var description: String { \"T\(number) of \\(f0)\" }") }
        return lines + ["}", "func make\(number)(_ d: Int) -> T\(number) { var t = T\(number)(); if d > 0 { \(fills.joined(separator: "; ")) }; return t }"]
    }

    private mutating func enumeration(_ number: Int) -> [String] {
        let (other, third, part) = (Int.random(in: 0..<count, using: &source), Int.random(in: 0..<count, using: &source), part())
        return [
            "indirect enum T\(number)\(conformances) {", "    case none, one(T\(other)), many(\(part.type), Int), maybe(T\(third)?)", "}",
            "func make\(number)(_ d: Int) -> T\(number) { d <= 0 ? .none : d % 3 == 0 ? .one(make\(other)(d - 1)) : d % 3 == 1 ? .many(\(part.value), d) : .maybe(make\(third)(d - 1)) }",
        ]
    }

    private mutating func uses(_ number: Int) -> [String] {
        let (v, w) = ("v\(number)", "w\(number)")
        var lines = ["let \(v) = make\(number)(4), \(w) = make\(number)(3)"]
        lines += [
            "print(\(v) == \(w), \(v) == \(v), [\(v)] == [\(w)], (\(v), 1) == (\(v), 1))", "print(\(v))", "print([\(v), \(w)].firstIndex(of: \(w)) ?? -1)",
        ]
        lines += ["dump([\(v)])", "debugPrint(\(w))", "print((\(v) as Any) is T\(number), [\(v)].contains(\(w)), Optional(\(v)) == nil, type(of: \(v)))"]
        if isHashable {
            lines.append(
                "print(Set([\(v), \(w), \(v)]).count, Dictionary([(\(v), 1), (\(v), 2)], uniquingKeysWith: { $1 }).count, \(v).hashValue == \(v).hashValue)")
        }
        return lines + ["var c\(number) = [\(v)]", "c\(number).append(c\(number)[0])", "print(c\(number).count, c\(number)[1] == \(v))"]
    }
}
