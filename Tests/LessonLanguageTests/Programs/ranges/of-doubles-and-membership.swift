let r = 0.0..<1.0
print(r.contains(1), r.contains(0.999), (1...3).map { $0 }, (1...3).reversed().map { $0 }, (0..<10).filter { $0 % 4 == 0 }, (1...5).reduce(0, +))
print(Array(0..<3).reversed().count, (1...3).contains(2), stride(from: 0.0, to: 1.0, by: 0.25).map { $0 })
// expect: false true [1, 2, 3] [3, 2, 1] [0, 4, 8] 15
// expect: 3 true [0.0, 0.25, 0.5, 0.75]
