struct Matrix: Equatable, CustomStringConvertible {
    let rows: Int, columns: Int
    private var grid: [Double]
    init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
        grid = Array(repeating: 0, count: rows * columns)
    }
    init(_ values: [[Double]]) {
        self.init(rows: values.count, columns: values[0].count)
        for (r, row) in values.enumerated() { for (c, x) in row.enumerated() { self[r, c] = x } }
    }
    init?(square n: Int) {
        guard n > 0 else { return nil }
        self.init(rows: n, columns: n)
    }
    subscript(row: Int, column: Int) -> Double {
        get { grid[row * columns + column] }
        set { grid[row * columns + column] = newValue }
    }
    subscript(row row: Int) -> [Double] {
        get { Array(grid[row * columns..<(row + 1) * columns]) }
        set { for (c, x) in newValue.enumerated() { self[row, c] = x } }
    }
    subscript(name: String) -> Int { name == "rows" ? rows : columns }
    static subscript(n: Int) -> Int { n * 2 }
    var description: String { (0..<rows).map { r in self[row: r].map { String($0) }.joined(separator: " ") }.joined(separator: "\n") }
}
var m = Matrix([[1, 2], [3, 4]])
m[0, 1] += 10
m[row: 1] = [7, 8]
m[row: 0][0] = 5
print(m)
print(m["rows"], m[row: 1], Matrix(square: 0) == nil, Matrix(square: 2)!.rows, Matrix[21])
enum Expr {
    case number(Double)
    indirect case sum(Expr, Expr)
    indirect case product(Expr, Expr)
    var value: Double {
        switch self {
        case .number(let x): return x
        case .sum(let a, let b): return a.value + b.value
        case let .product(a, b): return a.value * b.value
        }
    }
}
print(Expr.sum(.number(2), .product(.number(3), .number(4))).value)
indirect enum List {
    case end
    case node(Int, next: List)
    var count: Int { if case .node(_, let next) = self { return 1 + next.count } else { return 0 } }
}
print(List.node(1, next: .node(2, next: .end)).count)
enum Gate {
    case open, closed(reason: String)
    mutating func toggle() {
        switch self {
        case .open: self = .closed(reason: "toggled")
        case .closed: self = .open
        }
    }
}
var g = Gate.open
g.toggle()
print(g)
g.toggle()
print(g)
enum Weekday: Int, CaseIterable { case mon = 1, tue, wed, thu = 10, fri }
enum Level: Double, Comparable { case low = 0.5, high = 1.5
    static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue } }
enum Name: String, CaseIterable { case first, second = "2nd" }
print(Weekday.allCases.map(\.rawValue), Weekday(rawValue: 2)!, Weekday.fri.rawValue, Weekday.allCases.count)
print(Level.low < .high, Level.high.rawValue, Name.first.rawValue, Name.second.rawValue, Name.allCases, Name(rawValue: "x") as Any)
enum Size: Comparable { case small, medium, large(Int) }
print(Size.small < .large(1), Size.large(2) < .large(3), [Size.large(1), .small, .medium].sorted(), max(Size.small, .medium))
enum Move: Hashable { case left(Int), right(Int), stay }
print(Set([Move.left(1), .left(1), .stay]).count, Move.left(2) == .left(2), [Move.stay: 1][.stay]!)
// expect: 5.0 12.0
// expect: 7.0 8.0
// expect: 2 [7.0, 8.0] true 2 42
// expect: 14.0
// expect: 2
// expect: closed(reason: "toggled")
// expect: open
// expect: [1, 2, 3, 10, 11] tue 11 5
// expect: true 1.5 first 2nd [main.Name.first, main.Name.second] nil
// expect: true true [main.Size.small, main.Size.medium, main.Size.large(1)] medium
// expect: 2 true 1
