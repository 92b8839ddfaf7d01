let xs: [Float] = [1.5, -2, 0.25]
print(xs.min { abs($0) < abs($1) }!, xs.reduce(0, +), xs.map { $0 * 2 }, xs.max()!)
// expect: 0.25 -0.25 [3.0, -4.0, 0.5] 1.5
