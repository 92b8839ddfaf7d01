let m: [[Double]] = [[1, 2], [3, 4]]
let rows = m.map { $0.reduce(0, +) }
let columns = (0..<2).map { j in m.map { $0[j] }.reduce(0, +) }
print(rows, columns, m.map { row in row.map { $0 * 2 } })
// expect: [3.0, 7.0] [4.0, 6.0] [[2.0, 4.0], [6.0, 8.0]]
