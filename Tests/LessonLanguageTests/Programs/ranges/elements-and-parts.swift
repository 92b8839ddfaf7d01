let r = 3..<10
print(r[4], r.count, r[5..<7], r.first ?? 0, r[r.startIndex])
print(Array((0..<10)[2...4]), (0..<5)[2...], (0..<5).prefix(2), (0..<5).suffix(2), (0..<5).dropLast())
// expect: 4 7 5..<7 3 3
// expect: [2, 3, 4] 2..<5 0..<2 3..<5 0..<4
