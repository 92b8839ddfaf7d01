func square(_ x: Double) -> Double { x * x }
let f: (Double) -> Double = square
print(f(3), [1.0, 2.0].map(square), [1.0, 4.0].map(sqrt))
func apply(_ f: (Double) -> Double, twice x: Double) -> Double { f(f(x)) }
print(apply(square, twice: 3), apply({ $0 + 1 }, twice: 1), apply(tanh, twice: 0.5))
// expect: 9.0 [1.0, 4.0] [1.0, 2.0]
// expect: 81.0 3.0 0.4318081805950961
