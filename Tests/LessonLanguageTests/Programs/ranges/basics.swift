let r = 1...5
print(r.contains(3), r.count, r.lowerBound, r.upperBound, (0..<3).map { $0 * $0 }, r, 0..<2, [1...2])
print((0..<5).reversed().map { $0 }, Array((1...3).reversed()), (0.0...1.0).contains(0.5), (1..<1).isEmpty)
// expect: true 5 1 5 [0, 1, 4] 1...5 0..<2 [ClosedRange(1...2)]
// expect: [4, 3, 2, 1, 0] [3, 2, 1] true true
