var a = [3, 1, 2]
print(a.first!, a.last!, a.count, a.isEmpty, a.capacity >= 3, a.startIndex, a.endIndex, a.indices, a.sorted())
print(a.reversed() as [Int], a.contains(2), a.firstIndex(of: 1)!, a.lastIndex(of: 2)!, a.firstIndex { $0 > 2 }!)
print(a.lastIndex(where: { $0 < 3 })!, a.first { $0 < 3 }!, a.last(where: { $0 > 1 })!, a.min()!, a.max()!)
print(a.map { $0 + 1 }, a.flatMap { [$0, $0] }, a.compactMap { $0 > 1 ? $0 : nil }, a.filter { $0 > 1 }, a.reduce(0, +))
print(a.allSatisfy { $0 > 0 }, a.enumerated().map { $0.0 * $0.1 }, a.prefix(2), a.suffix(2), a.dropFirst(), a.dropLast())
print(a.prefix(upTo: 1), a.prefix(through: 1), a.suffix(from: 1), a[1...], a[..<2], a[...1], a[0..<2], a + [4])
print(a == [3, 1, 2], a.description, a.index(after: 0), a.index(before: 2), a.index(0, offsetBy: 2))
print(a.distance(from: 0, to: 2), a.underestimatedCount, a.count(where: { $0 > 1 }))
// expect: 3 2 3 false true 0 3 0..<3 [1, 2, 3]
// expect: [2, 1, 3] true 1 2 0
// expect: 2 1 2 1 3
// expect: [4, 2, 3] [3, 3, 1, 1, 2, 2] [3, 2] [3, 2] 6
// expect: true [0, 1, 4] [3, 1] [1, 2] [1, 2] [3, 1]
// expect: [3] [3, 1] [1, 2] [1, 2] [3, 1] [3, 1] [3, 1] [3, 1, 2, 4]
// expect: true [3, 1, 2] 1 1 2
// expect: 2 3 2
