let n = [[1, 2], [3, 4]]
print(n[1][0], n.flatMap { $0 }, n.map { $0.reduce(0, +) }, Array(n.joined()), n.count, n == [[1, 2], [3, 4]])
var g = Array(repeating: Array(repeating: 0, count: 3), count: 2)
g[1][2] = 5
g[0][0] += 2
print(g)
for (r, row) in g.enumerated() { for (c, v) in row.enumerated() where v > 0 { print(r, c, v) } }
let t = (0..<3).map { c in g.map { $0[c] } }
print(t)
// expect: 3 [1, 2, 3, 4] [3, 7] [1, 2, 3, 4] 2 true
// expect: [[2, 0, 0], [0, 0, 5]]
// expect: 0 0 2
// expect: 1 2 5
// expect: [[2, 0], [0, 0], [0, 5]]
