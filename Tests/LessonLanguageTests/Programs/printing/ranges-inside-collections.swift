print(0..<3, 1...2, 0.5..<1.5, "a"..."c", 2..., ..<4, ...5)
print([0..<3], [1...2], (0..<1, 2...3), Optional(0..<2) as Any, ["r": 1...4], [0.5...1])
print([2...], [..<4], [...5])
// expect: 0..<3 1...2 0.5..<1.5 a...c PartialRangeFrom<Int>(lowerBound: 2) PartialRangeUpTo<Int>(upperBound: 4) PartialRangeThrough<Int>(upperBound: 5)
// expect: [Range(0..<3)] [ClosedRange(1...2)] (Range(0..<1), ClosedRange(2...3)) Optional(Range(0..<2)) ["r": ClosedRange(1...4)] [ClosedRange(0.5...1.0)]
// expect: [Swift.PartialRangeFrom<Swift.Int>(lowerBound: 2)] [Swift.PartialRangeUpTo<Swift.Int>(upperBound: 4)] [Swift.PartialRangeThrough<Swift.Int>(upperBound: 5)]
