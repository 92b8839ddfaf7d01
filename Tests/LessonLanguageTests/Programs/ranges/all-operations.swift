print((1...5).contains(3), (1..<5).count, (1...5).reversed() as [Int], (1..<5).map { $0 * 2 }, (1...3).reduce(0, +))
print((0..<10).filter { $0 % 2 == 0 }, (1...5).first!, (1...5).last!, (1..<5).isEmpty, (1...5).lowerBound)
print((1...5).upperBound, (1..<5).min()!, (1..<5).max()!, (0.0...1.0).contains(0.5), (1...5).clamped(to: 3...9))
print((1...3).overlaps(3...4), ("a"..."z").contains("q"), (1...).contains(5), (..<5).contains(5))
print((1...9).prefix(3).map { $0 }, (1...9).suffix(2).map { $0 }, (1...9).dropFirst(7).map { $0 }, (1...4).sorted(by: >))
print((1..<4).enumerated().map { $0.offset }, (1...3).allSatisfy { $0 > 0 }, Array(1...3), Array((1...3).reversed()))
print([Int](0..<2), (0..<3).indices, (1..<3) == (1..<3), (0..<10).dropLast(7).count, Range(1...3))
print(ClosedRange(1..<3), (1..<1).isEmpty)
// expect: true 4 [5, 4, 3, 2, 1] [2, 4, 6, 8] 6
// expect: [0, 2, 4, 6, 8] 1 5 false 1
// expect: 5 1 4 true 3...5
// expect: true true true false
// expect: [1, 2, 3] [8, 9] [8, 9] [4, 3, 2, 1]
// expect: [0, 1, 2] true [1, 2, 3] [3, 2, 1]
// expect: [0, 1] 0..<3 true 3 1..<4
// expect: 1...2 true
