let a = [1, 2, 3, 4]
print(a.map { $0 * 2 }, a.filter { $0 % 2 == 0 }, a.reduce(0, +), a.reduce(1) { $0 * $1 })
print(a.map { Double($0) / 2 }, a.map { "\($0)" }, a.map { x in (x, x * x) })
// expect: [2, 4, 6, 8] [2, 4] 10 24
// expect: [0.5, 1.0, 1.5, 2.0] ["1", "2", "3", "4"] [(1, 1), (2, 4), (3, 9), (4, 16)]
