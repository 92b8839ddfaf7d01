let x = 3.0
let n = 4
print(x * 2, 2 * x, Double(n) * x, (x + 1) / 2, -x, n * -1)
// expect: 6.0 6.0 12.0 2.0 -3.0 -4
