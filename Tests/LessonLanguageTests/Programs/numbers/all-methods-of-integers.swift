print((-7).signum(), 12.isMultiple(of: 3), 17.quotientAndRemainder(dividingBy: 5), (-5).magnitude, 5.advanced(by: 3))
print(5.distance(to: 9), Int.bitWidth, 5.bitWidth, 6.nonzeroBitCount, 6.leadingZeroBitCount, 6.trailingZeroBitCount)
print(5.addingReportingOverflow(3), Int.max.addingReportingOverflow(1).overflow)
print(5.subtractingReportingOverflow(1).partialValue, 7.multipliedReportingOverflow(by: 2).partialValue)
print(5.byteSwapped != 0, 5.description, (~5), 5 & 3, 5 | 3, 5 ^ 3, 1 << 4, -16 >> 2)
print(Int(exactly: 2.0)!, Int(exactly: 2.5) == nil, Double(exactly: 3)!, Int("5") ?? 0, Int(Float(2.9)))
print(Int(truncatingIfNeeded: 5), Int(clamping: 7), 7.dividedReportingOverflow(by: 2).partialValue, Int.zero)
// expect: -1 true (quotient: 3, remainder: 2) 5 8
// expect: 4 64 64 2 61 1
// expect: (partialValue: 8, overflow: false) true
// expect: 4 14
// expect: true 5 -6 1 7 6 16 -4
// expect: 2 true 3.0 5 2
// expect: 5 7 3 0
