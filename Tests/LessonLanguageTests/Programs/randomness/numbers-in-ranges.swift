var source = RandomSource(seed: 42)
print((0..<6).map { _ in Int.random(in: 0..<100, using: &source) })
print((0..<4).map { _ in Int.random(in: -3...3, using: &source) })
print(Double.random(in: 0..<1, using: &source), Double.random(in: -2...2, using: &source))
print(Float.random(in: 0..<1, using: &source), Float.random(in: -0.5...0.5, using: &source))
print((0..<8).map { _ in Bool.random(using: &source) })
print(Int.random(in: Int.min...Int.max, using: &source))
// expect: [74, 15, 27, 34, 3, 86]
// expect: [-2, 2, -1, 1]
// expect: 0.6389515238923237 -0.028043256821230322
// expect: 0.24326932 -0.21903342
// expect: [false, true, false, false, true, false, true, false]
// expect: -7382086223805147691
