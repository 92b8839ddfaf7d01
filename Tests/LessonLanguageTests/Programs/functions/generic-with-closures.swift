func memo<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V {
    var known: [K: V] = [:]
    return { key in
        if let value = known[key] { return value }
        let value = f(key)
        known[key] = value
        return value
    }
}
var calls = 0
let slow = { (n: Int) -> Int in calls += 1; return n * n }
let fast = memo(slow)
print(fast(4), fast(4), calls)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ (x: Int) in x + 1 }, { "\($0)!" })(4))
func tryAll<T>(_ xs: [T], _ f: (T) throws -> Void) rethrows { for x in xs { try f(x) } }
struct Odd: Error { let n: Int }
do { try tryAll([2, 3]) { if $0 % 2 == 1 { throw Odd(n: $0) } } } catch { print(error) }
tryAll(["a"]) { print($0) }
func chunked<T>(_ xs: [T], _ n: Int) -> [[T]] { stride(from: 0, to: xs.count, by: n).map { Array(xs[$0..<min($0 + n, xs.count)]) } }
print(chunked([1, 2, 3, 4, 5], 2), chunked(["a"], 3))
func largest<T: Comparable>(_ x: T, _ rest: T...) -> T { rest.reduce(x) { $0 > $1 ? $0 : $1 } }
print(largest(1, 5, 3), largest("a"), largest(2.5, 1))
func depth<T>(_ x: T, _ n: Int) -> Int { n == 0 ? 0 : 1 + depth(x, n - 1) }
print(depth("a", 3))
func describe<T>(_ x: T) -> String { "\(type(of: x)): \(x)" }
print(describe(3), describe([1.5]), describe("a"), describe((1, true)))
func zipWith<A, B, C>(_ a: [A], _ b: [B], _ f: (A, B) -> C) -> [C] { zip(a, b).map { f($0, $1) } }
print(zipWith([1, 2], [0.5, 1.5]) { Double($0) * $1 }, zipWith(["a"], [3]) { String(repeating: $0, count: $1) })
func find<T: Equatable>(_ x: T, in xs: [T]) -> Int? { for (i, y) in xs.enumerated() where y == x { return i }; return nil }
print(find("b", in: ["a", "b"]) as Any, find(3, in: []) as Any)
func isZero<T: Numeric & Comparable>(_ x: T) -> Bool { x == 0 && !(x < 0) }
print(isZero(0), isZero(0.5))
func sumOfSquares<T: Numeric>(_ xs: T...) -> T { xs.map { $0 * $0 }.reduce(0, +) }
print(sumOfSquares(1, 2, 3), sumOfSquares(0.5))
enum Shape: CaseIterable { case round, square }
func choose<T>(_ a: T, _ b: T, _ first: Bool) -> T { first ? a : b }
print(choose(Shape.round, .square, false), choose(nil, 3, true) as Any)
// expect: 16 16 1
// expect: 5!
// expect: Odd(n: 3)
// expect: a
// expect: [[1, 2], [3, 4], [5]] [["a"]]
// expect: 5 a 2.5
// expect: 3
// expect: Int: 3 Array<Double>: [1.5] String: a (Int, Bool): (1, true)
// expect: [0.5, 3.0] ["aaa"]
// expect: Optional(1) nil
// expect: true false
// expect: 14 0.25
// expect: square nil
