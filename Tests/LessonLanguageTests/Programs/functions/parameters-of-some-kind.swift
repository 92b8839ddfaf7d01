func total(_ s: some Sequence<Int>) -> Int { s.reduce(0, +) }
print(total([1, 2]), total(1...4))
func text(_ x: some CustomStringConvertible) -> String { x.description }
print(text(1), text("a"))
func larger<T: Comparable>(_ a: T, than b: T, _ note: some Equatable) -> Bool { a > b && note == note }
print(larger(2, than: 1, "x"))
struct Scale {
    var factor: Double
    func apply(_ x: some BinaryInteger) -> Double { Double(x) * factor }
}
print(Scale(factor: 2).apply(3), Scale(factor: 2).apply(Int8(4)))
// expect: 3 10
// expect: 1 a
// expect: true
// expect: 6.0 8.0
