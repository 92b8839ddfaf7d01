func middle<T: Comparable>(_ xs: [T]) -> T? {
    let sorted = xs.sorted()
    return sorted.isEmpty ? nil : sorted[sorted.count / 2]
}
func apply<A, B>(_ xs: [A], _ f: (A) -> B) -> [B] {
    var result: [B] = []
    for x in xs { result.append(f(x)) }
    return result
}
func first<T>(of xs: [T], where test: (T) -> Bool) -> T? {
    for x in xs where test(x) { return x }
    return nil
}
func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
func total<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
func mean<T: BinaryInteger>(_ xs: [T]) -> Double { xs.isEmpty ? 0 : Double(xs.reduce(0, +)) / Double(xs.count) }
func norm<T: FloatingPoint>(_ xs: [T]) -> T { xs.map { $0 * $0 }.reduce(0, +).squareRoot() }
func counts<K: Hashable>(_ xs: [K]) -> [K: Int] {
    var table: [K: Int] = [:]
    for x in xs { table[x, default: 0] += 1 }
    return table
}
func show<T: CustomStringConvertible>(_ x: T) -> String { "<" + x.description + ">" }
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) }
func exchange<T>(_ a: inout T, _ b: inout T) { let t = a; a = b; b = t }
func fold<R, E>(_ xs: [E], _ start: R, _ f: (R, E) -> R) -> R {
    var r = start
    for x in xs { r = f(r, x) }
    return r
}
func clamp<T>(_ x: T, _ low: T, _ high: T) -> T where T: Comparable { min(max(x, low), high) }
func pairUp<A, B>(_ a: A, _ b: B, times n: Int = 2) -> [(A, B)] { Array(repeating: (a, b), count: n) }
print(middle([3, 1, 2]) as Any, middle(["b", "a"]) as Any, middle([1.5]) as Any, middle([Int]()) as Any)
print(apply([1, 2]) { "n\($0)" }, apply(["a"], { $0.count }), first(of: [1, 4, 6]) { $0 % 2 == 0 } as Any)
print(swapped((1, "a")), total([1, 2, 3]), total([0.5, 1]), mean([1, 2]), mean([UInt8(3), 4]), norm([3.0, 4.0]), norm([Float(1)]))
print(counts(["a", "b", "a"])["a"]!, counts([1, 1])[1]!, show(3), show("x"), same([1], [1]), same("a", "b"), gcd(12, 18), gcd(UInt16(7), 21))
var (p, q) = (1, 2)
exchange(&p, &q)
var (s, t) = ("x", "y")
exchange(&s, &t)
print(p, q, s, t, fold([1, 2, 3], "") { $0 + String($1) }, clamp(5, 0, 3), clamp("m", "a", "f"), clamp(0.5, 0, 1))
print(pairUp(1, "z"), pairUp(true, 2.5, times: 1))
let f: ([Int]) -> Int? = middle
print(f([5, 6, 7]) as Any, [[1, 2], [3]].map(total))
struct Box { var items: [Int]
    func each<T>(_ f: (Int) -> T) -> [T] { items.map(f) }
    mutating func replace<T: BinaryInteger>(with xs: [T]) { items = xs.map { Int($0) } }
    static func make<T>(_ x: T) -> [T] { [x] }
}
var box = Box(items: [1, 2])
print(box.each { $0 * 2 }, box.each { "\($0)" }, Box.make("q"))
box.replace(with: [UInt8(9)])
print(box)
// expect: Optional(2) Optional("b") Optional(1.5) nil
// expect: ["n1", "n2"] [1] Optional(4)
// expect: ("a", 1) 6 1.5 1.5 3.5 5.0 1.0
// expect: 2 2 <3> <x> true false 6 7
// expect: 2 1 y x 123 3 f 0.5
// expect: [(1, "z"), (1, "z")] [(true, 2.5)]
// expect: Optional(6) [3, 3]
// expect: [2, 4] ["1", "2"] ["q"]
// expect: Box(items: [9])
