var m = Array(repeating: Array(repeating: 0, count: 3), count: 2)
for i in 0..<2 { for j in 0..<3 { m[i][j] = i * 3 + j } }
let t = (0..<3).map { j in (0..<2).map { i in m[i][j] } }
print(m, t, m.flatMap { $0 }.max()!, m.map { $0.reduce(0, +) })
// expect: [[0, 1, 2], [3, 4, 5]] [[0, 3], [1, 4], [2, 5]] 5 [3, 12]
