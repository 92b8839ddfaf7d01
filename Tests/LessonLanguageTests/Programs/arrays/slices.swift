let a = [10, 20, 30, 40, 50]
print(a[1..<3], a[...2], a[3...], a[..<2], a[1...3].count)
let s = a[2...]
print(s.startIndex, s[2], Array(s), s.map { $0 + 1 })
print(a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast(3))
// expect: [20, 30] [10, 20, 30] [40, 50] [10, 20] 3
// expect: 2 30 [30, 40, 50] [31, 41, 51]
// expect: [10, 20] [40, 50] [20, 30, 40, 50] [10, 20]
