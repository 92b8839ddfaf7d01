let a = [1, 2, 3, 4].lazy.map { $0 * 2 }.filter { $0 > 2 }
print(Array(a), a.first ?? 0)
print((1...10).lazy.filter { $0 % 3 == 0 }.map { $0 * $0 }.prefix(2).reduce(0, +))
// expect: [4, 6, 8] 4
// expect: 45
