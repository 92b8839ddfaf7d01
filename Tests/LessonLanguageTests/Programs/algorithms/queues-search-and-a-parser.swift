struct Queue { private var a: [Int] = [], b: [Int] = []
    var count: Int { a.count + b.count }
    mutating func push(_ x: Int) { a.append(x) }
    mutating func pop() -> Int? { if b.isEmpty { b = a.reversed(); a = [] }; return b.popLast() } }
var q = Queue()
for i in 1...3 { q.push(i) }
print(q.pop()!, q.count)
struct PriorityQueue { var heap: [(priority: Int, name: String)] = []
    mutating func add(_ p: Int, _ n: String) { heap.append((p, n)); heap.sort { $0.priority < $1.priority } }
    mutating func next() -> String? { heap.isEmpty ? nil : heap.removeFirst().name } }
var pq = PriorityQueue()
pq.add(3, "c"); pq.add(1, "a"); pq.add(2, "b")
while let n = pq.next() { print(n, terminator: " ") }
print()
struct Point: Hashable { var x = 0, y = 0
    static let origin = Point()
    static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
    var neighbours: [Point] { [(0, 1), (1, 0), (0, -1), (-1, 0)].map { self + Point(x: $0.0, y: $0.1) } } }
func bfs(from start: Point, to goal: Point, size: Int, walls: Set<Point>) -> Int? {
    var seen: [Point: Int] = [start: 0]
    var queue = [start]
    while !queue.isEmpty {
        let p = queue.removeFirst()
        if p == goal { return seen[p] }
        for n in p.neighbours where (0..<size).contains(n.x) && (0..<size).contains(n.y) && !walls.contains(n) && seen[n] == nil {
            seen[n] = seen[p]! + 1
            queue.append(n)
        }
    }
    return nil
}
print(bfs(from: .origin, to: Point(x: 3, y: 3), size: 4, walls: [Point(x: 1, y: 0), Point(x: 1, y: 1), Point(x: 1, y: 2)]) as Any)
enum Token: Equatable { case num(Double), op(Character), open, close }
enum ParseError: Error { case bad(Character), unexpected(Token?), end }
func tokenize(_ s: String) throws -> [Token] {
    var out: [Token] = []
    var digits = ""
    func flush() { if let d = Double(digits) { out.append(.num(d)) }; digits = "" }
    for c in s {
        switch c {
        case "0"..."9", ".": digits.append(c)
        case "+", "-", "*", "/": flush(); out.append(.op(c))
        case "(": flush(); out.append(.open)
        case ")": flush(); out.append(.close)
        case " ": flush()
        default: throw ParseError.bad(c)
        }
    }
    flush()
    return out
}
struct Parser {
    let tokens: [Token]
    var i = 0
    init(_ s: String) throws { tokens = try tokenize(s) }
    var peek: Token? { i < tokens.count ? tokens[i] : nil }
    mutating func factor() throws -> Double {
        guard let t = peek else { throw ParseError.end }
        i += 1
        switch t {
        case .num(let x): return x
        case .op("-"): return -(try factor())
        case .open:
            let x = try sum()
            guard peek == .close else { throw ParseError.unexpected(peek) }
            i += 1
            return x
        case .op, .close: throw ParseError.unexpected(t)
        }
    }
    mutating func product() throws -> Double {
        var x = try factor()
        while case .op(let o)? = peek, o == "*" || o == "/" { i += 1; let y = try factor(); x = o == "*" ? x * y : x / y }
        return x
    }
    mutating func sum() throws -> Double {
        var x = try product()
        while let t = peek, case .op(let o) = t, "+-".contains(o) { i += 1; let y = try product(); x += o == "+" ? y : -y }
        return x
    }
}
for s in ["1 + 2 * 3", "(1+2)*3", "-4/2", "2 * (3", "2 $ 3", "1 +"] {
    do { var p = try Parser(s); print(s, "=", try p.sum()) }
    catch ParseError.bad(let c) { print("bad", c) }
    catch let e as ParseError { print("error", e) }
}
let words = "the cat and the dog and the bird".split(separator: " ").map(String.init)
let counts = words.reduce(into: [String: Int]()) { $0[$1, default: 0] += 1 }
for (w, n) in counts.sorted(by: { ($0.value, $1.key) > ($1.value, $0.key) }).prefix(3) { print(w, n) }
let index = Dictionary(grouping: words, by: \.count).mapValues { Set($0).sorted() }
print(index[3]!, index.keys.sorted())
// expect: 1 2
// expect: a b c 
// expect: Optional(6)
// expect: 1 + 2 * 3 = 7.0
// expect: (1+2)*3 = 9.0
// expect: -4/2 = -2.0
// expect: error unexpected(nil)
// expect: bad $
// expect: error end
// expect: the 3
// expect: and 2
// expect: bird 1
// expect: ["and", "cat", "dog", "the"] [3, 4]
